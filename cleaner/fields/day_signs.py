"""A candidate for the day of a page -> what its places and its line tell about it."""

import re
from typing import Final

from cleaner.fields.candidates import Candidate
from cleaner.fields.sight import Sight
from cleaner.model import Label
from cleaner.parsing.dates import YEAR_AND_DAY

__all__ = [
    "OF_HEAD",
    "STATED",
    "is_by_headline",
    "is_in_address",
    "is_loose",
    "is_of_other",
    "is_stated",
    "is_timed",
    "says_published",
]

BESIDE: Final = 3
"""Blocks between a headline and the line with its day, at most."""
_CLOCK: Final = re.compile(r"(?<![\d:])[0-2]?\d:[0-5]\d(?!\d)")
TOLD: Final = 6
"""Words of a sentence before its day, at least, if that is not of the page."""
TOLD_LETTERS: Final = 30
"""The same where no space parts words, from the day to the end."""
_WRITER: Final = re.compile(
    r"\b(?:by|von|par|por|door|av|af|przez) [^,.]{1,40}, (?:[^\W\d_]{3,12}\.? )?\d?$"
)
"""Right before the day of a sentence that says who began a thread."""
OF_HEAD: Final = frozenset({Label.DATE, Label.BYLINE})
SHOWN: Final = frozenset({"other block", "near title", "time", "time below", "class"})
"""Places where the days of comments and of other pages are found too."""
_LINES: Final = SHOWN | {"class below", "date block", "byline block"}
OF_OTHERS: Final = frozenset({Label.CAPTION, Label.COMMENT, Label.TEASER})
"""Labels of blocks with days of their own: readers write later, and pictures are older."""
STATED: Final = frozenset(
    {
        "article published", "article created", "page published", "article meta",
        "published meta", "stated property",
    }
)  # fmt: skip
"""Places where a page declares its own day of publication."""


def is_of_other(day: Candidate, sight: Sight) -> bool:
    """Whether only a line about another page, of a comment or a caption, or a sentence names it."""
    if day.block is None or not SHOWN.issuperset(day.places):
        return False
    block = sight.blocks[day.block]
    return block.label in OF_OTHERS or (block.label is Label.BODY and _is_told(block.text))


def is_by_headline(day: Candidate, sight: Sight) -> bool:
    """Whether a short line right above or below the headline names it."""
    if day.block is None or sight.title is None or "near title" not in day.places:
        return False
    return abs(day.block - sight.title) <= 1


def is_in_address(day: Candidate) -> bool:
    """Whether the page shows a day that its address has too."""
    return "address" in day.places and not _LINES.isdisjoint(day.places)


def is_loose(day: Candidate, sight: Sight) -> bool:
    """Whether only lines show it, none by the headline, that say nothing: it may be of others."""
    if not _LINES.issuperset(day.places):
        return False
    return not (is_by_headline(day, sight) or _is_in_head(day, sight))


def is_stated(day: Candidate) -> bool:
    """Whether the page declares it as that of publication."""
    return not STATED.isdisjoint(day.places)


def says_published(day: Candidate, sight: Sight) -> bool:
    """Whether a line that is no sentence says so."""
    return "published line" in day.places and (
        day.block is None or not _is_told(sight.blocks[day.block].text)
    )


def is_timed(day: Candidate, sight: Sight) -> bool:
    """Whether a line right by the headline, which is all about it, names it with an hour."""
    if day.block is None or not _is_in_head(day, sight):
        return False
    return _CLOCK.search(sight.blocks[day.block].text) is not None


def _is_in_head(day: Candidate, sight: Sight) -> bool:
    """Whether a line by the headline that is all about it names it."""
    if day.block is None or sight.title is None or abs(day.block - sight.title) > BESIDE:
        return False
    return sight.blocks[day.block].label in OF_HEAD


def _is_told(text: str) -> bool:
    """Whether a sentence tells of a day; one of an agency names its place and day at once."""
    found = YEAR_AND_DAY.search(text)
    if found is None or text[-1] not in ".!?。！？":
        return False
    if text.count(" ", 0, found.start()) < TOLD and not _is_told_unspaced(text, found.start()):
        return False
    return _WRITER.search(text, 0, found.start()) is None


def _is_told_unspaced(text: str, start: int) -> bool:
    """Whether a sentence without spaces tells of the day that starts there: goes on, or began."""
    return text[-1] in "。！？" and len(text) - start > TOLD_LETTERS
