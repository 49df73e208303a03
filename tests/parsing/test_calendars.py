"""Days of other calendars."""

from datetime import date

import pytest

from cleaner.parsing.calendars import of_era, of_persian, western_year
from cleaner.parsing.dates import parse_date


@pytest.mark.parametrize(
    ("persian", "day"),
    [
        ((1369, 1, 1), date(1990, 3, 21)),
        ((1375, 1, 1), date(1996, 3, 20)),
        ((1391, 7, 1), date(2012, 9, 22)),
        ((1399, 12, 30), date(2021, 3, 20)),
        ((1400, 1, 1), date(2021, 3, 21)),
        ((1401, 12, 23), date(2023, 3, 14)),
        ((1403, 12, 30), date(2025, 3, 20)),
        ((1404, 10, 11), date(2026, 1, 1)),
        ((1412, 1, 1), date(2033, 3, 20)),
    ],
)
def test_persian_days(persian: tuple[int, int, int], day: date) -> None:
    """New Year is on the 20th or 21st of March; the first six months have 31 days."""
    assert of_persian(*persian, "پنجشنبه") == day


@pytest.mark.parametrize("persian", [(1401, 7, 31), (1401, 13, 1), (1401, 1, 0), (1444, 8, 22)])
def test_no_persian_days(persian: tuple[int, int, int]) -> None:
    """Months and days that are none; and years of the Hijra, by the moon."""
    assert of_persian(*persian, "پنجشنبه") is None


def test_only_persian_texts_have_persian_days() -> None:
    """The same figures in Arabic or Latin letters are others."""
    assert of_persian(1401, 12, 23, "الخميس 1401/12/23") is None
    assert parse_date("no. 1401-12-23") is None


@pytest.mark.parametrize(
    "text",
    ["۲۳ اسفند ۱۴۰۱", "سه‌شنبه ۲۳ اسفند ۱۴۰۱ ساعت ۱۱:۴۰", "۱۴۰۱/۱۲/۲۳", "23 اسفند 1401, کد"],
)
def test_the_fourteenth_of_march_in_persian(text: str) -> None:
    """With the name of the month, or in figures."""
    assert parse_date(text) == "2023-03-14"


def test_thai_years() -> None:
    """Only in Thai, and only those that are not ours."""
    assert western_year(2566, "14 มีนาคม") == 2023
    assert western_year(2023, "14 มีนาคม") == 2023
    assert western_year(2566, "14 March") == 2566


def test_years_of_emperors() -> None:
    """From the first, which has no figure."""
    assert of_era("令和5年3月14日") == (2023, 3, 14)
    assert of_era("平成 元 年 1 月 8 日") == (1989, 1, 8)
    assert of_era("2023年3月14日") is None
    assert parse_date("更新日：令和5年3月14日") == "2023-03-14"
    assert parse_date("令和5年13月14日") is None
