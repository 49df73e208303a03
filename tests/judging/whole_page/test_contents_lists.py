"""Lists of what a text page contains, and the headings that they list."""

import pytest

from cleaner.judging.looks import Look
from cleaner.judging.whole_page.contents_lists import contents_lists, listed_headings
from tests.judging.lines import looks_of

PARAGRAPH = "The lock on the canal has been shut since Sunday, and eleven barges wait below it."
HEADINGS = ("Who has to wait?", "What the repair costs", "When will it open again?")


def page(header: str | None, entries: tuple[str, ...], headings: tuple[str, ...]) -> list[Look]:
    """Give an article: a paragraph, a list, a paragraph, and each heading above a paragraph."""
    above = (header,) if header else ()
    sections = [line for heading in headings for line in (heading, PARAGRAPH)]
    return [*looks_of(PARAGRAPH, *above, *entries, PARAGRAPH, *sections)]


@pytest.mark.parametrize("header", ["In this article", "Contents", "Inhalt:", "Sommaire", "Índice"])
def test_a_list_below_a_header(header: str) -> None:
    """The header goes too, and two entries are enough."""
    looks = page(header, HEADINGS, HEADINGS)
    assert set(contents_lists(looks)) == {1, 2, 3, 4}
    assert listed_headings(looks) == {6, 8, 10}
    assert set(contents_lists(page(header, HEADINGS[:2], HEADINGS[:2]))) == {1, 2, 3}


def test_a_list_without_a_header() -> None:
    """Three entries at least; marks and numbers do not count."""
    marked = tuple(f"{number}. {heading}" for number, heading in enumerate(HEADINGS, 1))
    assert set(contents_lists(page(None, HEADINGS, HEADINGS))) == {1, 2, 3}
    assert set(contents_lists(page(None, marked, HEADINGS))) == {1, 2, 3}
    assert contents_lists(page(None, HEADINGS[:2], HEADINGS[:2])) == {}
    numbers = ("What 3 kings did", "Why 10 barges wait", "How the 2 locks work")
    bullets = tuple(f"• {heading}" for heading in numbers)
    assert set(contents_lists(page(None, bullets, numbers))) == {1, 2, 3}


def test_the_last_entry_may_lead_to_what_is_no_paragraph() -> None:
    """Below a header that says what the list is."""
    looks = page("On this page", HEADINGS, HEADINGS[:2])
    assert set(contents_lists(looks)) == {1, 2, 3, 4}
    assert listed_headings(looks) == {6, 8}


def test_headings_above_lists() -> None:
    """Below a header they may stand above what is no paragraph, but not above one another."""
    below = (HEADINGS[0], "• Barges", "• Boats", HEADINGS[1], "Eleven thousand crowns")
    looks = looks_of("In this article", *HEADINGS[:2], PARAGRAPH, *below)
    assert set(contents_lists(looks)) == {0, 1, 2}
    assert listed_headings(looks) == {4, 7}
    assert contents_lists(looks_of("In this article", *HEADINGS, PARAGRAPH, *HEADINGS, "x")) == {}
    assert contents_lists(looks_of(*HEADINGS, PARAGRAPH, *below, HEADINGS[2], "Soon")) == {}


@pytest.mark.parametrize(
    ("entries", "headings"),
    [
        (HEADINGS, ()),
        (HEADINGS, HEADINGS[::-1]),
        (tuple(f"{heading}." for heading in ("One", "Two", "Three")), ("One", "Two", "Three")),
    ],
)
def test_what_is_no_list_of_contents(entries: tuple[str, ...], headings: tuple[str, ...]) -> None:
    """Nothing below; another order; sentences."""
    looks = page(None, entries, headings)
    assert contents_lists(looks) == {}
    assert listed_headings(looks) == frozenset()


def test_lines_that_stand_twice_in_a_row() -> None:
    """Both are lists; neither has a paragraph below each line."""
    assert contents_lists(looks_of(*HEADINGS, PARAGRAPH, *HEADINGS, PARAGRAPH)) == {}
