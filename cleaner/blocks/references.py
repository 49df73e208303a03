"""Lines -> how lynx numbered the links of a page: "[12]word" in the text, and a list at its end.

lynx marks where a link begins, not where it ends. So the characters of a link are known only where
a block is nothing but links. An author's own footnotes have such marks too, but behind the words,
and they do not count up through the whole page.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from cleaner.blocks.lines import Line

__all__ = ["Unmarked", "are_numbered", "find_references", "without_marks"]

FEWEST: Final = 10
"""Marks of a page without the closing list."""
LIKELY: Final = 0.8
LIKELY_LISTED: Final = 0.5
"""Share of the marks that must be one higher than the mark before, and that must be glued to the
word behind, without and with that list; the author's footnotes may stand among them."""
AMID: Final = 0.2
"""Share of the marks that must not begin a line; those of a bibliography do."""
SKIPPED: Final = 5
"""Numbers that may be missing between two marks."""
LINK_WORDS: Final = 6
"""A block of one link has hardly more words."""
LISTED: Final = 0.4
"""Share of the lines behind the header that must be entries; long addresses take several lines."""
HEADER: Final = "References"
SUBHEADERS: Final = frozenset({"Visible links", "Visible links:", "Hidden links:"})
BULLETS: Final = "*+o#@•- "
_ENTRY: Final = re.compile(r"\d+\. [a-z][a-z\d+.-]*:.*", re.IGNORECASE)
_MARK: Final = re.compile(r"\[(\d{1,5})\]")
_GLUED: Final = re.compile(r"(?<![\w.,;:!?)])\[\d{1,5}\](?=[^\s\[])")


@dataclass(frozen=True, slots=True)
class Unmarked:
    """A text without marks, and how many of its characters are linked; 0 where it is not known."""

    text: str
    linked: int


def find_references(lines: Sequence[Line]) -> int:
    """Where the closing list starts; the number of lines if there is none."""
    none = len(lines)
    start = next((i for i in range(none - 1, -1, -1) if lines[i].text == HEADER), none)
    behind = [line.text for line in lines[start + 1 :] if line.text not in SUBHEADERS]
    if not behind or not _ENTRY.fullmatch(behind[0]):
        return none
    entries = sum(_ENTRY.fullmatch(text) is not None for text in behind)
    return start if entries >= LISTED * len(behind) else none


def are_numbered(lines: Sequence[Line], *, listed: bool) -> bool:
    """Whether the marks in the lines are lynx's. listed: whether the closing list was found."""
    texts = [line.text for line in lines if "[" in line.text]
    numbers = [int(number) for text in texts for number in _MARK.findall(text)]
    if len(numbers) < (1 if listed else FEWEST):
        return False
    alone = sum(_MARK.fullmatch(text.lstrip(BULLETS)) is not None for text in texts)
    glued = sum(len(_GLUED.findall(text)) for text in texts)
    ascending = sum(after == number + 1 for number, after in pairwise(numbers))
    first = sum(_MARK.match(text) is not None for text in texts)
    share = LIKELY_LISTED if listed else LIKELY
    return (
        ascending >= share * (len(numbers) - 1)
        and glued >= share * (len(numbers) - alone)
        and (listed or first <= (1 - AMID) * len(numbers))
    )


def without_marks(texts: Iterable[str]) -> list[Unmarked]:
    """The texts of a numbered page, in order, without lynx's marks; footnotes keep theirs."""
    last = 0
    found: list[Unmarked] = []
    for text in texts:
        pieces, end, marks = [], 0, 0
        for mark in _MARK.finditer(text):
            if last < int(mark[1]) <= last + SKIPPED:
                last = int(mark[1])
                pieces.append(text[end : mark.start()])
                end, marks = mark.end(), marks + 1
        bare = " ".join("".join((*pieces, text[end:])).split())
        whole = marks and _is_linked(text, marks)
        found.append(Unmarked(bare or text, len(bare.lstrip(BULLETS)) if whole else 0))
    return found


def _is_linked(text: str, marks: int) -> bool:
    """Whether a text with so many marks is nothing but links."""
    begins = _MARK.match(text.lstrip(BULLETS)) is not None
    return begins and len(text.split()) <= LINK_WORDS * marks
