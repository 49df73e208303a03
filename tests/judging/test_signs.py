"""Bylines, dates and names at the top of an article."""

import pytest

from cleaner.judging.signs import byline, date, is_bullet, is_name
from tests.judging.lines import look_of


@pytest.mark.parametrize("text", ["By Ann Otter", "Von Ann Otter, Oslo", "Posted by Ann"])
def test_bylines(text: str) -> None:
    """The evidence is the word before the name."""
    assert byline(look_of(text)) is not None


@pytest.mark.parametrize("text", ["By then it was too late for all of them.", "Ann Otter"])
def test_what_is_no_byline(text: str) -> None:
    """A sentence that happens to begin so is none."""
    assert byline(look_of(text)) is None


@pytest.mark.parametrize(
    ("text", "is_date"),
    [
        ("3 May 2014", True),
        ("Updated 8:15 AM EST, Mon March 8, 2021", True),
        ("Monday", False),
        ("The bridge was opened by the mayor of the town on 3 May 2014 in the rain", False),
    ],
)
def test_dates(text: str, *, is_date: bool) -> None:
    """A long line that names a day is more than a date."""
    assert (date(look_of(text)) is not None) is is_date


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Ann Otter", True),
        ("Ann Otter in Ely", True),
        ("Jean-Luc O'Hara", True),
        ("J. R. Otter,", True),
        ("J.-L. Otter", True),
        (f"Ann {'O' + 60 * 'o'}9", False),  # once took longer than anyone would wait
        ("The old bridge", False),
        ("Otter", False),
        ("Contact Us", False),
    ],
)
def test_names(text: str, *, named: bool) -> None:
    """Two capitals at least, and nothing that the vocabulary knows."""
    assert is_name(look_of(text)) is named


def test_bullets() -> None:
    """Marks before the entries of a list."""
    assert is_bullet(look_of("• Two pillars lean"))
    assert not is_bullet(look_of("Two pillars lean"))
