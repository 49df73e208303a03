"""Verdicts -> the same, but the notes that are set below a text are kept.

They stand behind all else, each with a link back to its mark in the text: to the model they look
like what stands outside of an article. The names of their containers say what they are, and the
styles that Word gives them. Works that a wiki refers to are named otherwise, and left to the model.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

from cleaner.blocks.segments import Segments
from cleaner.judging.doubted import given_back, is_doubted
from cleaner.judging.text_container import kept_characters, kinds_spelt
from cleaner.model import TEXT_LABELS, Verdict

__all__ = ["with_footnotes"]

HINTS: Final = ("fn", "ftn", "edn", "note", "noten")
STYLES: Final = frozenset({"msoendnotetext", "msofootnotetext"})
"""Names that Word gives to the style of a paragraph."""
LISTS: Final = frozenset({"endnotes", "footnotes", "footnotelist", "footnotes-list", "fussnoten"})
"""Names of what holds all notes."""
_NOTE: Final = re.compile(
    r"_?(?:(?:foot-?note|end-?note)s?"
    r"|(?:fn|ftn|edn|foot-?note|end-?note)s?[-_:.]{0,2}[a-z]{0,8}[-_:.]?\d{1,4})"
)
"""A class or an id of one note: "fn:3", "footnote"; a mark in the text is named so too, and "fn"
alone is the name of somebody."""
LINKED: Final = 0.6
"""Share of the characters that are linked; the notes of a text are more than titles of pages."""
MOST: Final = 0.5
"""Of the characters that are kept; the conditions of a shop's offers are more."""
REASON: Final = "rule footnote: in a container that is named for notes"


def with_footnotes(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Keep notes that the model took away, on pages of which anything is kept above them."""
    found = [*_notes(segments)]
    if not found:  # nearly always
        return tuple(verdicts)
    first = next((i for i, verdict in enumerate(verdicts) if verdict.label in TEXT_LABELS), None)
    notes = {
        block
        for blocks in found
        if first is not None and blocks.start > first and segments.link_share(blocks) < LINKED
        for block in blocks
        if is_doubted(verdicts[block])
    }
    if not notes:
        return tuple(verdicts)
    size = sum(len(segments.texts[block]) for block in notes)
    if size > MOST * int(kept_characters(segments, verdicts)[-1]):
        return tuple(verdicts)
    return tuple(
        given_back(REASON) if block in notes else verdict for block, verdict in enumerate(verdicts)
    )


def _notes(segments: Segments) -> Iterator[range]:
    """The blocks of each container of notes, and of each note that links back to the text."""
    outline = segments.outline
    kinds: dict[int, bool] = {}
    for kind in kinds_spelt(outline, HINTS):
        names = outline.pairs[kind][1].lower().split()
        if not (STYLES | LISTS).isdisjoint(names):
            kinds[kind] = True
        elif any(map(_NOTE.fullmatch, names)):
            kinds[kind] = False
    if not kinds:
        return
    for container, kind in enumerate(outline.kinds.tolist()):
        if kind in kinds and (kinds[kind] or _links_back(outline.elements[container])):
            yield outline.blocks(container)


def _links_back(element: Any) -> bool:
    return element is not None and any("#" in link.get("href", "") for link in element.iter("a"))
