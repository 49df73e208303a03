"""Sums up: seconds by work in, a row of figures for each work out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import fmean, median

__all__ = ["Row", "growth", "rows", "table"]


@dataclass(frozen=True, slots=True)
class Row:
    """The figures of one work.

    ms_median, ms_mean: milliseconds a page.
    total: seconds for all pages.
    against: by the name of a rival, how many times the rival's total time this total is.
    """

    work: str
    pages: int
    ms_median: float
    ms_mean: float
    total: float
    against: Mapping[str, float]


def rows(seconds: Mapping[str, Sequence[float]], rivals: Sequence[str]) -> tuple[Row, ...]:
    """Give a row for each work, in order. rivals: names of works to compare all with."""
    totals = {name: sum(each) for name, each in seconds.items()}
    return tuple(
        Row(
            work=name,
            pages=len(each),
            ms_median=median(each) * 1000,
            ms_mean=fmean(each) * 1000,
            total=totals[name],
            against={rival: totals[name] / totals[rival] for rival in rivals},
        )
        for name, each in seconds.items()
    )


def growth(seconds: Sequence[float]) -> tuple[float, ...]:
    """Give by how much each of the seconds is longer than the one before it."""
    return tuple(after / before for before, after in pairwise(seconds))


def table(corpus: str, each: Sequence[Row]) -> str:
    """Give the rows as lines for people; `x trafilatura 0.25` means a quarter of its time."""
    return "\n".join(_line(corpus, row) for row in each)


def _line(corpus: str, row: Row) -> str:
    against = "".join(f"  x {rival} {times:.2f}" for rival, times in row.against.items())
    return (
        f"{corpus:<18}{row.work:<20}{row.pages:>5} pages  median {row.ms_median:6.1f} ms"
        f"  mean {row.ms_mean:6.1f} ms  total {row.total:7.2f} s{against}"
    )
