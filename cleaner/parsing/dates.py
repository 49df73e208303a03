"""Text -> the ISO 8601 day it names, for the forms that dates take in pages.

Only what is certain: a day, a month and a year. "03/04/2012" is ambiguous and needs `day_first`.
"""

import re
from datetime import date
from functools import lru_cache
from typing import Final

from cleaner.parsing.calendars import PERSIAN_MONTHS, of_era, of_persian, western_year
from cleaner.vocabulary.all_months import month_of
from cleaner.vocabulary.weekday_numbers import weekdays_of

__all__ = ["YEAR_AND_DAY", "parse_date"]

EARLIEST: Final = 1990
LATEST: Final = 2100
IN_CROATIAN: Final = "listopada"
SEARCH_LIMIT: Final = 300
TEXTS_CACHED: Final = 1024
"""Texts whose days are remembered: rules and fields ask for those of a page twice and more."""
YEAR_AND_DAY: Final = re.compile(r"\d(?:\d{3}\D{0,20}\d|\D{1,30}\d{4}|\s?月)")
"""Four digits, and others no further away than any form of a day has them: quick to look for.

Or a month of Chinese and Japanese, whose years may be those of an emperor."""

_ISO: Final = re.compile(r"(?<!\d)(\d{4})(?:[-/.]|\. )(\d{1,2})(?:[-/.]|\. )(\d{1,2})(?![\d_])")
_COMPACT: Final = re.compile(r"^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6})?(?!\d)")
_CJK: Final = re.compile(r"(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号號일]")
# Vowel signs of Indian scripts and of Thai are no letters for Python, and "ม.ค." has a full stop.
MONTH: Final = r"(?P<month>(?:(?:كانون|تشرين)\s)?[^\W\d_][^\s\d!-&(-\-/:-@\[-`{-~،]{1,18})"
DAY: Final = r"(?P<day>\d{1,2})"
YEAR: Final = r"(?P<year>\d{4})"
GAP: Final = r"[\s,./،\u200e\u200f-]{1,3}"
_DAY_MONTH: Final = re.compile(
    rf"(?<!\d){DAY}(?:st|nd|rd|th|er|r|\.|º|ª)?{GAP}(?:de\s|of\s|d['’])?{MONTH}(?:\s?/\s?\w{{3,9}})?"
    rf"{GAP}(?:de\s|del\s|พ\.ศ\.\s?)?{YEAR}(?!\d)"
)
_MONTH_DAY: Final = re.compile(
    rf"(?<![^\W\d_]){MONTH}\s{{1,3}}{DAY}(?:st|nd|rd|th)?[,،]?\s{{1,3}}{YEAR}(?!\d)"
)
# Mon Mar 12 21:14:09 CET 2007, as the library of C, mail and version control write it.
_WITH_CLOCK: Final = re.compile(
    rf"(?<![^\W\d_]){MONTH}\s{{1,2}}{DAY}\s\d\d:\d\d(?::\d\d)?\s"
    rf"(?:[A-Z]{{2,5}}\s|[+-]\d{{4}}\s)?{YEAR}(?!\d)"
)
_YEAR_MONTH_DAY: Final = re.compile(
    rf"(?<!\d){YEAR}(?:\.|\sm\.|\(?e?\)?ko)?[\s/-]{MONTH}[\s/-]{DAY}(?!\d)"
)
_YEAR_DAY_MONTH: Final = re.compile(rf"(?<!\d){YEAR}(?:\.\sgada|\sж\.)\s{DAY}\.?\s{MONTH}")
_WITHOUT_CLOCK: Final = (_DAY_MONTH, _MONTH_DAY, _YEAR_MONTH_DAY, _YEAR_DAY_MONTH)
_NAMED: Final = (*_WITHOUT_CLOCK, _WITH_CLOCK)
_VIETNAMESE_MONTHS: Final = {
    "giêng": 1, "một": 1, "hai": 2, "ba": 3, "tư": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8,
    "chín": 9, "mười": 10, "mười một": 11, "mười hai": 12,
}  # fmt: skip
VIETNAMESE: Final = r"(?:tháng|thg)\s(?P<month>\d{1,2}|mười(?:\s(?:một|hai))?|\w{2,5})"
_VIETNAMESE: Final = (
    re.compile(rf"(?<!\d){DAY}[\s,/-]{{1,3}}{VIETNAMESE}[\s,/-]{{1,3}}(?:năm\s)?{YEAR}(?!\d)"),
    re.compile(rf"{VIETNAMESE}\s{DAY},?\s{YEAR}(?!\d)"),
)
_GLUED: Final = re.compile(
    r"(?=[A-Z])(?:(?<=[a-z])|(?<=[A-Z]{2})(?=(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)"
    r"[A-Z]{0,6}\.?\s\d{1,2},\s\d{4}))"
)
"""Where a style sheet sets words apart: `NewsMarch 2, 2021`."""
_NUMERIC: Final = re.compile(r"(?<!\d)(\d{1,2})(\.\s?|[/-])(\d{1,2})\2(\d{4})(?!\d)")
_HALF_DAYS: Final = re.compile(r",? (?:at )?\d{1,2}:\d\d(?::\d\d)? ?[AP]M\b")
"""Behind "06-09-2019", where the month stands first: so vBulletin writes it."""
_WEEKDAY: Final = re.compile(r"(?<![^\W\d_])([^\W\d_]{2,14}(?:-feira)?)[.,]{0,2}\s$")


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
            year, month, day = map(int, found.groups())
            return _day(year, month, day) or _persian(year, month, day, text)
    era = of_era(text)
    return _day(*era) if era else None


def _persian(year: int, month: int, day: int, text: str) -> str | None:
    found = of_persian(year, month, day, text)
    return found.isoformat() if found else None


def _with_month_name(text: str) -> str | None:
    text = _GLUED.sub(" ", text)
    for pattern in _NAMED if ":" in text else _WITHOUT_CLOCK:
        for found in pattern.finditer(text):
            year, day = int(found["year"]), int(found["day"])
            if month := PERSIAN_MONTHS.get(found["month"]):
                return _persian(year, month, day, text)
            if month := _month(found):
                return _day(western_year(year, text), month, day)
    return _in_vietnamese(text.lower()) if "th" in text.lower() else None


def _month(found: re.Match[str]) -> int | None:
    """The month; "14. listopada" is Croatian for October, "14 listopada" Polish for November."""
    word = found["month"].casefold()
    if word.startswith(IN_CROATIAN) and found.string[found.end("day")] == ".":
        return 10
    return month_of(word)


def _in_vietnamese(text: str) -> str | None:
    for pattern in _VIETNAMESE:
        if found := pattern.search(text):
            name = found["month"]
            month = int(name) if name.isdecimal() else _VIETNAMESE_MONTHS.get(name, 0)
            return _day(int(found["year"]), month, int(found["day"]))
    return None


def _numbers_year_last(text: str, *, day_first: bool | None) -> str | None:
    found = _NUMERIC.search(text)
    if not found:
        return None
    first, second, year = int(found[1]), int(found[3]), western_year(int(found[4]), text)
    if found[2][0] != "." and second <= 12 and first <= 12 and first != second:
        if told := _told_by_weekday(text[: found.start()], year, first, second):
            return told
        if day_first is None:  # 03/04/2012: a day in March or in April
            if found[2] == "/":
                return None
            day_first = found[2] != "-" or not _HALF_DAYS.match(text, found.end())
        return _day(year, second, first) if day_first else _day(year, first, second)
    if second > 12:
        first, second = second, first
    return _day(year, second, first)


def _told_by_weekday(before: str, year: int, first: int, second: int) -> str | None:
    """Of "Fri, 05/03/2024" the day that is a Friday; None where both are, or none is."""
    if not (word := _WEEKDAY.search(before)):
        return None
    meant = weekdays_of(word[1].casefold())
    days = filter(None, (_day(year, first, second), _day(year, second, first)))
    told = [day for day in days if date.fromisoformat(day).weekday() in meant]
    return told[0] if len(told) == 1 else None


def _day(year: int, month: int, day: int) -> str | None:
    if not EARLIEST <= year <= LATEST:
        return None
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
