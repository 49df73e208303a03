"""Which lines are headers, and of what."""

import pytest

from cleaner.judging.surroundings.around import look_around_chrome
from cleaner.judging.surroundings.headers import Header, header_at
from cleaner.model import Label
from tests.judging.lines import looks_of

STORIES = ("Ferry hits the same rock again", "Ten walks for a wet Sunday")


def header(*lines: str, index: int = 0) -> Header | None:
    """Ask of a page of chrome."""
    return header_at(look_around_chrome(looks_of(*lines), ()), index)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Related stories", Label.COVERAGE),
        ("Lo más leído", Label.COVERAGE),
        ("Popular walks", Label.COVERAGE),
        ("12 comments", Label.COMMENT),
        ("Follow us:", Label.SHARE),
        ("Our partners", Label.ADVERT),
        ("Site links", Label.NAVIGATION),
        ("Kontakt", Label.OTHER),
    ],
)
def test_headers_by_what_they_say(text: str, label: Label) -> None:
    """Above headlines; the evidence quotes them."""
    found = header(text, *STORIES)
    assert found is not None
    assert found.label is label
    assert text in found.evidence


def test_an_entry_of_a_menu_is_no_header() -> None:
    """Whatever it says."""
    assert header("Home", "Videos", "Comments", "Sport", "Travel", "Food", index=2) is None


def test_words_that_may_be_entries_need_headlines_below() -> None:
    """Above short entries a shop is one of them."""
    assert header("Shop", "Boats", "Sails") is None
    found = header("Shop", *STORIES)
    assert found is not None
    assert found.label is Label.ADVERT


def test_a_line_above_a_list() -> None:
    """Is its header, though it says nothing; a sentence is not."""
    found = header("Harbours", "• Boats", "• Sails")
    assert found is not None
    assert found.label is None
    assert header("Nobody was hurt at all.", "• Boats", "• Sails") is None
