"""Dates as pages write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.parsing.dates import parse_date


@pytest.mark.parametrize(
    "text",
    [
        "2012-06-02",
        "2012-06-02T23:59:59+02:00",
        "2012/6/2",
        "2012.06.02 14:30",
        "20120602",
        "2012 Jun 2",
        "2012-June-02",
        "20120602T101500Z",
        "updated 8:15 AM EDT, Sat June 2, 2012",
        "June 2nd, 2012",
        "2 June 2012",
        "2nd of June 2012",
        "02-Jun-2012",
        "Jun. 2, 2012",
        "By ANN LEEJUNE 2, 2012",
        "Samstag, 2. Juni 2012, 10:15 Uhr",
        "2 de junio de 2012",
        "Publicado el 2 de junio del 2012",
        "le 2 juin 2012 à 10h15",
        "2 giugno 2012",
        "2 de junho de 2012",
        "2 juni 2012",
        "2 czerwca 2012",
        "2 июня 2012 г.",
        "2 Haziran 2012 Cumartesi",
        "2012年6月2日",
        "2012 年 06 月 02 日 10:15",
        "02.06.2012",
        "2-6-2012",
        "Sat, 02 Jun 2012 10:15:00 GMT",
    ],
)
def test_the_second_of_june(text: str) -> None:
    """In the forms of machines and of the languages that the vocabulary knows."""
    assert parse_date(text) == "2012-06-02"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1er mars 2021", "2021-03-01"),
        ("Mental HealthMARCH 2, 2021Updated: MAY 3, 2021", "2021-03-02"),
        ("15 août 2021", "2021-08-15"),
        ("3. März 2021", "2021-03-03"),
        ("24 Dez. 2021", "2021-12-24"),
        ("7 de março de 2021", "2021-03-07"),
        ("5 września 2021", "2021-09-05"),
        ("15 Ağustos 2021", "2021-08-15"),
        ("15 Kasım 2021", "2021-11-15"),
        ("15 ŞUBAT 2021", "2021-02-15"),
        ("1 мая 2021", "2021-05-01"),
        ("12 sept. 2021", "2021-09-12"),
        ("29 February 2020", "2020-02-29"),
        ("12/31/2021", "2021-12-31"),
        ("31/12/2021", "2021-12-31"),
        ("05/05/2021", "2021-05-05"),
        ("2021-03-08 and 2022-01-01", "2021-03-08"),
    ],
)
def test_other_days(text: str, day: str) -> None:
    """Accents, abbreviations, capitals; the first day named."""
    assert parse_date(text) == day


@pytest.mark.parametrize(
    "text",
    [
        "14 березня 2023, 11:40",
        "14 сакавіка 2023",
        "14 март 2023 г.",
        "14. март 2023.",
        "14. března 2023 11:40",
        "14. marca 2023",
        "14. ožujka 2023.",
        "14. 3. 2023",
        "Τρίτη, 14 Μαρτίου 2023",
        "14 ΜΑΡΤΙΟΥ 2023",
        "יום שלישי, 14 במרץ 2023",
        "14 مارس، 2023",
        "١٤ مارس ٢٠٢٣",
        "14 آذار/مارس 2023",
        "۱۴ مارس ۲۰۲۳",
        "१४ मार्च २०२३",
        "मार्च 14, 2023",
        "১৪ মার্চ, ২০২৩",
        "14 மார்ச் 2023",
        "14 มีนาคม 2566",
        "14 มี.ค. 2566 น.",
        "วันที่ 14 มีนาคม พ.ศ. 2566",
        "วันที่ 14/03/2566",
        "14 มีนาคม 2023",
        "ngày 14 tháng 3 năm 2023",
        "14 Tháng Ba, 2023",
        "Tháng Ba 14, 2023",
        "2023년 3월 14일 11:40",
        "2023. 3. 14.",
        "2023年3月14号",
        "d. 14. marts 2023 kl. 11.40",
        "14. maaliskuuta 2023",
        "14. märts 2023",
        "2023. gada 14. marts",
        "2023 m. kovo 14 d.",
        "2023. március 14., kedd",
        "14 martie 2023",
        "14 de març del 2023",
        "2023(e)ko martxoaren 14a",
        "14 Mawrth 2023",
        "14 Maret 2023",
        "14 მარტი, 2023",
        "14 մարտի 2023",
        "2023 ж. 14 наурыз",
        "Tue Mar 14 11:40:12 2023",
        "Tue Mar 14 11:40:12 CET 2023",
        "Tue Mar 14 11:40:12 +0000 2023",
    ],
)
def test_the_fourteenth_of_march(text: str) -> None:
    """In languages and scripts of all kinds, with their numerals and their years."""
    assert parse_date(text) == "2023-03-14"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("14. listopada 2023.", "2023-10-14"),
        ("14 listopada 2023", "2023-11-14"),
        ("14. listopadu 2023", "2023-11-14"),
        ("14 كانون الثاني 2023", "2023-01-14"),
        ("14 d’agost de 2023", "2023-08-14"),
        ("14 tháng mười hai, 2023", "2023-12-14"),
        ("14 tháng năm năm 2023", "2023-05-14"),
        ("14 NİSAN 2023", "2023-04-14"),
        ("14 फ़र॰ 2023", "2023-02-14"),
    ],
)
def test_months_that_are_easily_taken_for_others(text: str, day: str) -> None:
    """Of two words, of one that is another month elsewhere, of letters with several spellings."""
    assert parse_date(text) == day


@pytest.mark.parametrize(
    "text",
    [
        "Windows 11 Pro 2023",
        "for 1 PC or 1 Mac 2021",
        "14 Led 2023 lamps",
        "12/03/2566",
        "14 March 2566",
        "the 4 best of 2023",
        "14 tháng tám trăm 2023",
    ],
)
def test_words_that_are_months_elsewhere(text: str) -> None:
    """Are none where they are ordinary words; and no year is Thai without a word that is."""
    assert parse_date(text) is None


@pytest.mark.parametrize("text", ["03/04/2012", "Published 11/12/2020 by Ann"])
def test_ambiguous_dates(text: str) -> None:
    """A day in March or in April: better none than a wrong one."""
    assert parse_date(text) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Submitted by Ann Lee on Fri, 05/03/2024 - 10:12", "2024-05-03"),
        ("Fri 03/05/2024", "2024-05-03"),
        ("Tuesday, 05/03/2024", "2024-03-05"),
        ("Ingediend op di, 05/03/2024 - 10:12", "2024-03-05"),
        ("вт, 05/03/2024", "2024-03-05"),
        ("so, 05/05/2024", "2024-05-05"),
    ],
)
@pytest.mark.parametrize("day_first", [None, True, False])
def test_a_weekday_tells_the_order(text: str, day: str, *, day_first: bool | None) -> None:
    """Whatever order the page has elsewhere."""
    assert parse_date(text, day_first=day_first) == day


@pytest.mark.parametrize("text", ["Mon, 05/03/2024", "monde 05/03/2024", "so it was 05/03/2024"])
def test_words_that_tell_no_order(text: str) -> None:
    """A weekday that neither day is, and other words."""
    assert parse_date(text) is None
    assert parse_date(text, day_first=True) == "2024-03-05"


def test_half_days_behind_hyphens() -> None:
    """Programs of forums that write hours so have the month first; others the day."""
    assert parse_date("06-09-2014, 06:42 PM") == "2014-06-09"
    assert parse_date("06-09-2014, 06:42 PM", day_first=True) == "2014-09-06"
    assert parse_date("06-09-2014, 18:42") == "2014-09-06"
    assert parse_date("06-09-2014") == "2014-09-06"
    assert parse_date("06/09/2014, 06:42 PM") is None


def test_ambiguous_dates_of_a_known_order() -> None:
    """What the page's language says counts only where nothing else does."""
    assert parse_date("03/04/2012", day_first=True) == "2012-04-03"
    assert parse_date("03/04/2012", day_first=False) == "2012-03-04"
    assert parse_date("12/31/2021", day_first=True) == "2021-12-31"
    assert parse_date("31/12/2021", day_first=False) == "2021-12-31"
    assert parse_date("03.04.2012", day_first=False) == "2012-04-03"


@pytest.mark.parametrize(
    "text",
    [
        "9999-99-99",
        "2021-02-29",
        "2021-00-10",
        "31 June 2021",
        "June 0, 2021",
        "32/12/2021",
        "45.45.2021",
        "1812-06-24",
        "2101-01-01",
        "20211341",
        "Moonday 3 2021",
        "May 2021",
        "2021",
        "555-1234",
        "version 1.2.3.4",
        "192.168.10.201",
        "",
        None,
    ],
)
def test_what_is_no_day(text: str | None) -> None:
    """Impossible days, years out of range, numbers that are something else."""
    assert parse_date(text) is None


def test_a_number_that_begins_like_a_day() -> None:
    """Eight digits are a day, nineteen are a product's number."""
    assert parse_date("2012060212345678901") is None


def test_only_the_beginning_is_searched() -> None:
    """A long text is no date line, whatever it names."""
    assert parse_date("moon " * 100 + "2012-06-02") is None


@given(st.one_of(st.text(max_size=60), st.from_regex(r"\d{0,5}[-/. 年]\d{0,3}[-/. 月]\d{0,5}日?")))
def test_any_text(text: str) -> None:
    """Gives a day that exists, or none; never an exception."""
    day = parse_date(text)
    assert day is None or (len(day) == 10 and parse_date(day) == day)


def test_names_of_pictures() -> None:
    """Are no days, though they begin like one."""
    assert parse_date("2016-11-29_0011") is None
    assert parse_date("2016-11-29 00:11") == "2016-11-29"
