"""Headings of a text, and what stands between them and what they head."""

import pytest

from cleaner.judging.verdicts import decide
from cleaner.model import Label
from tests.judging.lines import looks_of

STORY = "The ferry to the island sails again from Monday, the board of the harbour said on Friday."

MENU = ("Home", "News", "Weather", "Log in", "Subscribe", "© 2014 The Gull. All rights reserved.")


def label_of_heading(*below: str) -> Label:
    """Give the label of "The new pier" in a page with a menu."""
    lines = (*MENU, "The ferry", STORY, STORY[4:], "The new pier", *below, STORY[18:])
    looks = looks_of(*lines, score=0.9)
    for look in looks[: len(MENU)]:
        look.score = 0.01
    return decide(looks, None)[lines.index("The new pier")].label


@pytest.mark.parametrize("mark", ["Copy link", "Advertisement"])
def test_a_lone_mark_below_a_heading(mark: str) -> None:
    """The heading stays, if a sentence that is kept follows."""
    assert label_of_heading(mark, STORY[14:]) is Label.HEADING


@pytest.mark.parametrize("below", [("Copy link", "Share this"), ("Copy link", "Piers")])
def test_other_lines_below_a_heading(below: tuple[str, ...]) -> None:
    """It goes with a list of such marks, and above no sentence."""
    assert label_of_heading(*below, STORY[14:]) is not Label.HEADING


@pytest.mark.parametrize("listed", [True, False])
def test_listed_headings_above_notes(*, listed: bool) -> None:
    """A list of contents leads to them, and their paragraph stands below a note or a caption."""
    told = [f"{STORY[:-1]}, as it did in {year}, and nobody complained." for year in "12345"]
    headings = ("Early years of the line", "Advertising", "The other bank")
    lines = (*MENU, "The ferry", told[0], *(("Contents", *headings) if listed else ()))
    lines += (headings[0], told[1], headings[1], "See also: List of ferries", told[2], headings[2])
    looks = looks_of(*lines, *told[3:], score=0.9)
    for look in looks[: len(MENU)]:
        look.score = 0.01
    place = len(lines) - 4
    assert (decide(looks, None)[place].label is Label.HEADING) is listed
