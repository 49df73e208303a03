"""Text -> the ISO 8601 day that it names with two digits of the year: "12/20/16", "15.05.20".

Versions and scores look alike, so a line has to be such a day alone, with an hour beside it, or
behind the name of a writer.
"""

import re
from datetime import date
from typing import Final

from cleaner.parsing.dates import parse_date

__all__ = ["any_day", "is_short_day", "short_day"]

CENTURY: Final = 2000
MONTHS: Final = 12
_SHORT_DAY: Final = re.compile(
    r"(?<![\w./:-])(?:(\d{1,2})/(\d{1,2})/|(\d\d)\.(\d\d)\.)([0-2]\d)(?![\w%/:]|[.,-]\d)"
)
"""A year above 29 is a second, a score or a part of a number, or of another century."""
AMOUNTS: Final = '$€£¥₹%#+=°′″"'
"""At an end of a line they tell of a price, a number or a measure."""
_CLOCK: Final = r"\d{1,2}[:.h]\d\d(?::\d\d)?(?:\s?[ap]\.?m\b\.?)?(?:\s\(?[A-Z]{2,4}\b\)?)?"
_BEFORE: Final = re.compile(
    r"(?:^|[\s(|•·,])\d{1,2}:\d\d(?:\s?[ap]\.?m\.?)?\W{1,3}$", re.IGNORECASE
)
_BEHIND: Final = re.compile(rf"(?:,| at|\s[|•·–—-])?\s{_CLOCK}", re.IGNORECASE)
_HALF_DAY: Final = re.compile(r"\d\s?[ap]\.?m\b", re.IGNORECASE)
_SIGNED: Final = re.compile(
    r"(?:von|by|par|por|door|av|af|text:) (?-i:[^\W\d_a-zß-ÿ])[^\d\n]{2,60}(?:,| am| vom| le) "
    r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>[0-2]\d)$",
    re.IGNORECASE,
)
"""A byline with a day at its end: "von Jo Moor, 8.5.12"."""
MARKS: Final = 2
"""Between the numbers of a day."""
WINDOW: Final = 40
"""Characters around such a day in which its hour stands."""
LENGTH: Final = 200


def is_short_day(text: str) -> bool:
    """Whether a line is such a day, alone or with an hour beside it."""
    if text.count("/") < MARKS and text.count(".") < MARKS:  # nearly always
        return False
    if len(text) <= LENGTH and _SIGNED.match(text):
        return True
    found = _SHORT_DAY.search(text[:LENGTH])
    if found is None:
        return False
    before, behind = text[: found.start()], text[found.end() :]
    if text[0] in AMOUNTS or text[-1] in AMOUNTS:
        return False
    if not any(map(str.isalnum, before + behind)):
        return True
    return bool(_BEHIND.match(behind) or _BEFORE.search(before[-WINDOW:]))


def short_day(text: str, *, day_first: bool | None = None) -> str | None:
    """The first such day; None if it may be two, and it is not known whether the day is first.

    Beside an hour of a half day the month is taken to be, if nothing is known.
    """
    if signed := _SIGNED.match(text[:LENGTH]):
        return _day(int(signed["year"]), int(signed["month"]), int(signed["day"]))
    found = _SHORT_DAY.search(text[:LENGTH])
    if found is None:
        return None
    first, second = int(found[1] or found[3]), int(found[2] or found[4])
    if first <= MONTHS and second <= MONTHS and first != second:
        if day_first is None:
            near = text[max(0, found.start() - WINDOW) : found.end() + WINDOW]
            if not _HALF_DAY.search(near):
                return None
        first, second = (first, second) if day_first else (second, first)
    elif second > MONTHS:
        first, second = second, first
    return _day(int(found[5]), second, first)


def any_day(text: str, *, day_first: bool | None = None) -> str | None:
    """The first day named in a line, see `parse_date`; else a short one."""
    if day := parse_date(text, day_first=day_first):
        return day
    return short_day(text, day_first=day_first) if is_short_day(text) else None


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return date(CENTURY + year, month, day).isoformat()
    except ValueError:
        return None
