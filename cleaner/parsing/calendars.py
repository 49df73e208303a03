"""Days as other calendars count them -> days of ours: Persian, Thai and Japanese years."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Final

__all__ = ["PERSIAN_MONTHS", "of_era", "of_persian", "western_year"]

PERSIAN_YEARS: Final = range(1369, 1421)
"""Those of 1990 to 2041. Hijri years of our time begin at 1410, so others must tell them apart."""
PERSIAN_MONTHS: Final[Mapping[str, int]] = {
    "فروردین": 1, "اردیبهشت": 2, "خرداد": 3, "تیر": 4, "مرداد": 5, "شهریور": 6, "مهر": 7,
    "آبان": 8, "آذر": 9, "دی": 10, "بهمن": 11, "اسفند": 12,
}  # fmt: skip
BUDDHIST: Final = range(2444, 2644)
BEFORE_OURS: Final = 543
"""Years between the death of the Buddha, from which Thais count, and the year one."""
ERAS: Final[Mapping[str, int]] = {"令和": 2018, "平成": 1988}
"""The year before the first of an emperor."""
FIRST: Final = -356_033
"""Brings the sum in `of_persian` to the days since the first of January of the year one."""
_PERSIAN: Final = re.compile("[۰-۹پچژگیک]")
"""Digits and letters that Arabic does not have."""
_THAI: Final = re.compile("[\u0e01-\u0e4e]")
_ERA: Final = re.compile(r"(令和|平成)\s?(\d{1,2}|元)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日")


def western_year(year: int, text: str) -> int:
    """The year of ours that a text means, which may be Thai."""
    return year - BEFORE_OURS if year in BUDDHIST and _THAI.search(text) else year


def of_persian(year: int, month: int, day: int, text: str) -> date | None:
    """The day, if a text in Persian names it by the solar calendar of Iran; else None."""
    last = 31 if month < 7 else 30
    if year not in PERSIAN_YEARS or not (1 <= month <= 12 and 1 <= day <= last):
        return None
    if not _PERSIAN.search(text):
        return None
    # Eight leap years in 33, as the calendar has had them since 1925.
    years = year + 1595
    leap_days = years // 33 * 8 + (years % 33 + 3) // 4
    before = (month - 1) * 31 if month < 7 else (month - 7) * 30 + 186
    return date.fromordinal(years * 365 + leap_days + before + day + FIRST)


def of_era(text: str) -> tuple[int, int, int] | None:
    """Year, month and day of ours, of a day in the reign of an emperor; None if there is none."""
    found = _ERA.search(text)
    if found is None:
        return None
    year = ERAS[found[1]] + (1 if found[2] == "元" else int(found[2]))
    return year, int(found[3]), int(found[4])
