"""The places of blocks among the core words."""

import pytest

from cleaner.judging.flow import flow_of
from tests.judging.lines import looks_of


def test_shares_and_distances() -> None:
    """Chrome has the share of the core block above, and counts the blocks since it."""
    looks = looks_of("Menu", "one two three", "Share", "Print", "four")
    flow = flow_of(looks, (False, True, False, False, True))
    assert flow.before == pytest.approx((0, 0.75, 0.75, 0.75, 1))
    assert flow.behind == [1, 0, 1, 2, 0]
    assert (flow.first, flow.last) == (1, 4)


def test_a_page_without_core() -> None:
    """Has no last core block, and nothing before any."""
    flow = flow_of(looks_of("Menu", "Home"), (False, False))
    assert (flow.before, flow.first, flow.last) == ([0, 0], 2, -1)


def test_strays_are_no_part_of_the_article() -> None:
    """Few words that many lines of chrome set apart: a slogan above it, an address below."""
    story = "The ferry left the harbour with forty sheep and a tractor on board. " * 3
    lines = ("Go north", *["Menu"] * 9, story, story, *["Share"] * 9, "Pier 4, Grimsay")
    kept = [line not in ("Menu", "Share") for line in lines]
    flow = flow_of(looks_of(*lines), kept)
    assert (flow.first, flow.last) == (10, 11)
    close = flow_of(looks_of("Go north", story, story, "Pier 4, Grimsay"), [True] * 4)
    assert (close.first, close.last) == (0, 3)
