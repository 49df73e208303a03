"""Figures of time are sums that can be done by hand."""

import pytest

from cleaner.evaluation.speed.figures import growth, rows, table

SECONDS = {"ours": [0.001, 0.002, 0.006], "theirs": [0.010, 0.020, 0.030]}


def test_rows_compare_total_times() -> None:
    """Totals weigh a page by what it costs; medians do not."""
    ours, theirs = rows(SECONDS, ["theirs"])
    assert (ours.work, ours.pages, theirs.work) == ("ours", 3, "theirs")
    assert (ours.ms_median, ours.ms_mean) == pytest.approx((2.0, 3.0))
    assert ours.total == pytest.approx(0.009)
    assert ours.against["theirs"] == pytest.approx(0.15)
    assert theirs.against["theirs"] == 1


def test_growth_is_of_each_against_the_one_before() -> None:
    """A single measurement has none."""
    assert growth([1.0, 2.0, 5.0]) == (2.0, 2.5)
    assert growth([1.0]) == ()


def test_the_table_has_a_line_a_work() -> None:
    """Both the time and what it is of the rival's."""
    ours, theirs = table("tiny", rows(SECONDS, ["theirs"])).splitlines()
    assert " ".join(ours.split()) == (
        "tiny ours 3 pages median 2.0 ms mean 3.0 ms total 0.01 s x theirs 0.15"
    )
    assert theirs.endswith("x theirs 1.00")
