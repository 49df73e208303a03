"""Days whose years have two digits."""

import pytest

from cleaner.parsing.short_days import any_day, is_short_day, short_day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("12/20/16", "2016-12-20"),
        ("20/12/16", "2016-12-20"),
        ("15.05.20", "2020-05-15"),
        ("08.22.16", "2016-08-22"),
        ("05/05/16", "2016-05-05"),
        ("12/16/16 12:21pm", "2016-12-16"),
        ("By Ann Abney • 12/16/16 12:21pm", "2016-12-16"),
        ("12/04/16 05:07 AM EDT", "2016-12-04"),
        ("9:30, 12/20/16", "2016-12-20"),
        ("von Klara Moor, 8.5.12", "2012-05-08"),
        ("Von Klara Moor am 08.05.12", "2012-05-08"),
        ("04/03/12", None),
        ("04/03/12 10:15", None),
        ("31.02.16", None),
        ("13/14/16", None),
    ],
)
def test_days(text: str, day: str | None) -> None:
    """Where a number above 12 or a half day tells which is the month."""
    assert is_short_day(text)
    assert short_day(text) == any_day(text) == day


@pytest.mark.parametrize("text", ["04/03/12", "04.03.12 10:15", "04/03/12 10:15 PM"])
def test_a_known_order(text: str) -> None:
    """Tells more than a half day."""
    assert short_day(text, day_first=True) == "2012-03-04"
    assert short_day(text, day_first=False) == "2012-04-03"


@pytest.mark.parametrize(
    "text",
    [
        "version 10.11.12",
        "by Klara Moor, version 8.5.12",
        "von 1.2.12 an, 8.5.12",
        "by version number, 1.2.10",
        "par la loi, 3.2.11",
        "Moor 1, 8.5.12",
        "1.2.16",
        "10.0.0.16",
        "24/7/365",
        "12/20/2016",
        "10.11.12-rc1",
        "The score of 10/12/14 was theirs.",
        "12/16/66",
        "01.02.34",
        "€ 12.05.20",
        '5/16/21"',
        "12/20/16 %",
        "10/20/30%",
        "5/10/15 kg",
        "",
    ],
)
def test_what_is_no_such_day(text: str) -> None:
    """Versions, scores, and what stands among words."""
    assert not is_short_day(text)
    assert any_day(text) in (None, "2016-12-20")
