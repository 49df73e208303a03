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
    assert flow.last == 4


def test_a_page_without_core() -> None:
    """Has no last core block, and nothing before any."""
    flow = flow_of(looks_of("Menu", "Home"), (False, False))
    assert (flow.before, flow.last) == ([0, 0], -1)
