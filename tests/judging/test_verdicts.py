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
