"""Text -> the ISO 8601 day it names, for the forms that dates take in pages.

Only what is certain: a day, a month and a year. "03/04/2012" is ambiguous and needs `day_first`.
"""

import re
from datetime import date
from functools import lru_cache
from typing import Final

from cleaner.vocabulary.months import MONTHS

__all__ = ["YEAR_AND_DAY", "parse_date"]

EARLIEST: Final = 1990
LATEST: Final = 2100
SEARCH_LIMIT: Final = 300
TEXTS_CACHED: Final = 1024
"""Texts whose days are remembered: rules and fields ask for those of a page twice and more."""
YEAR_AND_DAY: Final = re.compile(r"\d(?:\d{3}\D{0,20}\d|\D{1,30}\d{4})")
"""Four digits, and others no further away than any form of a day has them: quick to look for."""

_ISO: Final = re.compile(r"(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_COMPACT: Final = re.compile(r"^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6})?(?!\d)")
_CJK: Final = re.compile(r"(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日")
_DAY_MONTH: Final = re.compile(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º|ª)?[\s,./-]{1,3}(?:de\s|of\s)?([^\W\d_]{3,12})\.?"
    r"[\s,./-]{1,3}(?:de\s|del\s)?(\d{4})(?!\d)"
)
_MONTH_DAY: Final = re.compile(
    r"(?<![^\W\d_])([^\W\d_]{3,12})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})(?!\d)"
)
_YEAR_MONTH_DAY: Final = re.compile(r"(?<!\d)(\d{4})[\s/-]([^\W\d_]{3,12})\.?[\s/-](\d{1,2})(?!\d)")
_GLUED: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
"""Where a style sheet sets words apart: `NewsMarch 2, 2021`."""
_NUMERIC: Final = re.compile(r"(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)")


def parse_date(text: str | None, *, day_first: bool | None = None) -> str | None:
    """The first day named in the text, as YYYY-MM-DD; None if there is none that can be.

    day_first: of "03/04/2012", whether it is a day in April; None where that is not known.
    """
    if not text:
        return None
    text = text[:SEARCH_LIMIT]
    if not YEAR_AND_DAY.search(text):
        return None
    return _certain(text) or _numbers_year_last(text, day_first=day_first)


@lru_cache(maxsize=TEXTS_CACHED)
def _certain(text: str) -> str | None:
    """A day that can be read in one way only."""
    return _numbers_year_first(text) or _with_month_name(text)


def _numbers_year_first(text: str) -> str | None:
    for pattern in (_ISO, _CJK, _COMPACT):
        if found := pattern.search(text):
            return _day(*map(int, found.groups()))
    return None


def _with_month_name(text: str) -> str | None:
    text = _GLUED.sub(" ", text)
    for found in _DAY_MONTH.finditer(text):
        if month := MONTHS.get(found[2].casefold()):
            return _day(int(found[3]), month, int(found[1]))
    for found in _MONTH_DAY.finditer(text):
        if month := MONTHS.get(found[1].casefold()):
            return _day(int(found[3]), month, int(found[2]))
    for found in _YEAR_MONTH_DAY.finditer(text):
        if month := MONTHS.get(found[2].casefold()):
            return _day(int(found[1]), month, int(found[3]))
    return None


def _numbers_year_last(text: str, *, day_first: bool | None) -> str | None:
    found = _NUMERIC.search(text)
    if not found:
        return None
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    if found[2] != "." and second <= 12 and first <= 12 and first != second:
        if day_first is None:  # 03/04/2012: a day in March or in April
            return None if found[2] == "/" else _day(year, second, first)
        return _day(year, second, first) if day_first else _day(year, first, second)
    if second > 12:
        first, second = second, first
    return _day(year, second, first)


def _day(year: int, month: int, day: int) -> str | None:
    if not EARLIEST <= year <= LATEST:
        return None
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
