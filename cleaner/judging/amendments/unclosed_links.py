"""Verdicts -> the same, but what stands in a link that was never closed is read as if it did not.

Old pages forget to end a link, mostly that around a picture, and all paragraphs below are linked.
No link can hold others: one that does, and several paragraphs, was not closed.
"""

from collections.abc import Sequence
from typing import Any, Final

from cleaner.blocks.characters import SENTENCE_ENDS
from cleaner.blocks.segments import HEADING_TAGS, Segments
from cleaner.judging.doubted import given_back, is_doubted
from cleaner.model import Verdict

__all__ = ["with_unclosed_links"]

LENGTH: Final = 100
"""Characters of a paragraph, at least."""
LINKED: Final = 0.9
PARAGRAPHS: Final = 3
"""In such a link; that of a card has one, and may hold the name of a writer."""
LIKELY: Final = 0.1
"""The score of a paragraph, at least."""
REASON: Final = "rule unclosed_link: a paragraph in a link that was never closed"


def with_unclosed_links(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Keep the paragraphs in such links."""
    pairs = enumerate(zip(segments.linked, segments.lengths, strict=True))
    long = [i for i, (linked, size) in pairs if size >= LENGTH and linked >= LINKED * size]
    linked = [block for block in long if _is_paragraph(segments, block)]
    if len(linked) < PARAGRAPHS or not segments.outline.elements:
        return tuple(verdicts)
    decided = list(verdicts)
    links = {block: _link_around(segments, block) for block in linked}
    for link in {link for link in links.values() if link is not None}:
        inside = [block for block in linked if links[block] is link]
        if len(inside) >= PARAGRAPHS and next(link.iterdescendants("a"), None) is not None:
            for block in inside:
                if is_doubted(verdicts[block]) and verdicts[block].score >= LIKELY:
                    decided[block] = given_back(REASON)
    return tuple(decided)


def _is_paragraph(segments: Segments, block: int) -> bool:
    is_told = segments.texts[block][-1] in SENTENCE_ENDS
    return is_told and segments.tags[block] not in HEADING_TAGS


def _link_around(segments: Segments, block: int) -> Any:
    """The link that a block stands in, as a whole."""
    element = segments.outline.elements[int(segments.containers[block])]
    return None if element is None else next(element.iterancestors("a"), None)
