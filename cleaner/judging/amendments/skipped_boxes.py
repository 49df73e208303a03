"""Verdicts -> the same, without the facts in boxes that a page lets its readers skip.

The first link of such a box leads to the paragraph right behind it: "Continue reading the main
story". A list of facts under a heading goes; paragraphs stay, and what is below the headline.
Who wrote those paragraphs is a credit.
"""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any, Final

from cleaner.blocks.segments import ENTRY_TAGS, HEADING_TAGS, Segments
from cleaner.judging.looks import Look
from cleaner.judging.removed import removed
from cleaner.model import TEXT_LABELS, Label, Verdict
from cleaner.vocabulary.first_letters import first_letters

__all__ = ["without_skipped_boxes"]

SKIPS: Final = ("continue reading", "skip ")
"""First words of the link, in lower case."""
LETTERS: Final = frozenset(map(first_letters, SKIPS))
LEADS_ON: Final = "skip to "
"""First words of links to the content, to a recipe: what is above those is text too."""
OPENING: Final = 20
"""Characters in which those are looked for."""
BOXES: Final = 12
BLOCKS: Final = 30
"""Of a box, at most."""
WRITERS: Final = frozenset({"byline", "correspondent"})
NAMES: Final = 4
CREDIT_WORDS: Final = 12.0
REMOVABLE: Final = TEXT_LABELS | {Label.HIGHLIGHT}
REASON: Final = "rule skipped_box: facts in a box that a link leads past"
WRITER: Final = "rule skipped_box: who wrote a box in the text"
CREDITED: Final = 0.98


def without_skipped_boxes(
    segments: Segments, verdicts: Sequence[Verdict], looks: Sequence[Look]
) -> tuple[Verdict, ...]:
    """Remove such lists with their headings, and make the lines of writers credits."""
    if not segments.outline.has_places or not segments.outline.elements:
        return tuple(verdicts)
    boxes = [*islice(_boxes(segments, verdicts, looks), BOXES)]
    if not boxes:  # nearly always
        return tuple(verdicts)
    decided = list(verdicts)
    for box in boxes:
        if any(verdicts[index].label is Label.TITLE for index in box):
            continue
        kept = [index for index in box if verdicts[index].label in REMOVABLE]
        is_list = all(looks[i].tag in ENTRY_TAGS or looks[i].tag in HEADING_TAGS for i in kept)
        for index in kept:
            if is_list:
                decided[index] = removed(Label.OTHER, REASON)
            elif _names_writer(looks[index]):
                decided[index] = Verdict(Label.CREDIT, CREDITED, WRITER)
    return tuple(decided)


def _boxes(
    segments: Segments, verdicts: Sequence[Verdict], looks: Sequence[Look]
) -> Iterator[range]:
    """The blocks of each box, but for the link."""
    outline = segments.outline
    for index in [look.index for look in looks if look.letters in LETTERS]:
        opening = segments.texts[index][:OPENING].lower()
        if not opening.startswith(SKIPS) or opening.startswith(LEADS_ON) or verdicts[index].kept:
            continue
        container = segments.places[index]
        blocks = outline.blocks(container)
        is_first = blocks.start == index and 1 < len(blocks) <= BLOCKS
        if is_first and _leads_past(outline.elements[container]):
            yield range(index + 1, blocks.stop)


def _leads_past(box: Any) -> bool:
    """Whether the first link in a box leads to the element right behind it."""
    link = next(box.iter("a"), None) if box is not None else None
    target = (link.get("href") or "") if link is not None else ""
    behind = None if box is None else box.getnext()
    while behind is not None and not isinstance(behind.tag, str):
        behind = behind.getnext()
    return behind is not None and len(target) > 1 and target == f"#{behind.get('id')}"


def _names_writer(look: Look) -> bool:
    named = not WRITERS.isdisjoint(look.names[:NAMES])
    return named and look.words <= CREDIT_WORDS and not look.ends_sentence
