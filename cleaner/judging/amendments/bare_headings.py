"""Verdicts -> the same, without headings above what was taken away as a whole.

"More from the harbour" above stories that are gone, "References" above works that are: such words
head lists. So go those of parts that the page says twice. Of other headings the list may be
pictures, which no text has; those stay, unless they end in a colon above linked headlines. Below
an element for headings the text may go on, of which they are the heading.
"""

from collections.abc import Sequence
from typing import Final

from cleaner.blocks.segments import HEADING_TAGS, Segments
from cleaner.judging.looks import SURE
from cleaner.judging.removed import removed
from cleaner.model import TEXT_LABELS, Label, Verdict
from cleaner.vocabulary import Concept, concepts_of, normalise
from cleaner.vocabulary.reference_words import heads_references

__all__ = ["without_bare_headings"]

LONGEST: Final = 80
"""Characters of such a heading."""
SHOWN: Final = TEXT_LABELS | {Label.CAPTION}
"""Of what a heading may head."""
HEADS_LISTS: Final = frozenset({Concept.COVERAGE, Concept.READ_MORE})
LINKS: Final = 2
"""Blocks right below a heading that ends in a colon, at least."""
LINKED: Final = 0.9
SPACES: Final = 2
"""In a headline, at least."""
LINES: Final = 50
"""Characters of such a heading."""
REPEATED: Final = "rule repeated_block"
COPIED: Final = 2
"""Blocks of such a part, at least."""
TWICE: Final = "rule bare_heading: all that is under it stands above too"
REASON: Final = "rule bare_heading: all that is under it was removed"


def without_bare_headings(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Remove the headings of lists, of which nothing is kept down to the next heading."""
    decided = list(verdicts)
    tags = segments.tags
    below = len(verdicts)  # the next block that is kept
    for index in reversed([at for at, (label, _, _) in enumerate(verdicts) if label in SHOWN]):
        if below > index + 1 and decided[index].label is Label.HEADING:
            ends = below == len(verdicts) or decided[below].label is Label.HEADING
            heads = ends and not _is_deeper(tags, below, index)
            alone = heads or (not ends and tags[index] not in HEADING_TAGS)
            if heads and _heads_copy(decided[index + 1 : below]):
                decided[index] = removed(Label.OTHER, TWICE)
                continue
            if (heads and _heads_list(segments.texts[index])) or (
                alone and _leads_to_links(segments, index, below)
            ):
                decided[index] = removed(Label.COVERAGE, REASON)
                continue
        below = index
    return tuple(decided)


def _heads_copy(removed: Sequence[Verdict]) -> bool:
    """Whether the blocks right below a heading stand above too.

    A sentence alone may be said again of something else: "Mends errors", below each version.
    """
    copied = (verdict.reason.startswith(REPEATED) for verdict in removed[:COPIED])
    return len(removed) >= COPIED and all(copied)


def _leads_to_links(segments: Segments, index: int, below: int) -> bool:
    """Whether a heading ends in a colon, and what was removed right below it are headlines.

    Buttons are shorter.
    """
    text = segments.texts[index]
    if text[-1] not in ":：" or len(text) > LINES or below - index <= LINKS:
        return False
    first = range(index + 1, index + 1 + LINKS)
    return all(
        segments.texts[block].count(" ") >= SPACES
        and segments.link_share(range(block, block + 1)) >= LINKED
        for block in first
    )


def _is_deeper(tags: Sequence[str], below: int, index: int) -> bool:
    """Whether the next heading is of a part of what the first heads: <h3> below <h2>."""
    if below == len(tags) or tags[index] not in HEADING_TAGS:
        return False
    return tags[below] in HEADING_TAGS and tags[below] > tags[index]


def _heads_list(text: str) -> bool:
    """Whether a heading says that other stories or works are listed under it."""
    if len(text) > LONGEST:
        return False
    said = any(m.concept in HEADS_LISTS and m.how in SURE for m in concepts_of(normalise(text)))
    return said or heads_references(text)
