"""Times several works on the same pages in turn: pages and works in, seconds by work out.

Seconds are of the processor, so that other programs of the machine do not count: no work here waits
for anything.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from time import process_time

from cleaner.evaluation.run import WARM_UP
from cleaner.model import Scrape

__all__ = ["Work", "seconds_of", "shortest", "times"]


@dataclass(frozen=True, slots=True)
class Work:
    """Something that is done to a page; what it gives is thrown away."""

    name: str
    run: Callable[[Scrape], object]


def times(pages: Iterable[Scrape], works: Sequence[Work]) -> Mapping[str, Sequence[float]]:
    """Give the seconds that each work took on each page, by the name of the work.

    On every page each work runs once. The one that goes first changes from page to page, so that
    none always meets cold caches. Before, all run untimed on `WARM_UP` and on the first
    page, so that late loading counts for nobody.
    """
    seconds: dict[str, list[float]] = {work.name: [] for work in works}
    for turn, page in enumerate(pages):
        if turn == 0:
            for work in works:
                work.run(WARM_UP)
                work.run(page)
        first = turn % len(works)
        for work in (*works[first:], *works[:first]):
            seconds[work.name].append(seconds_of(work, page))
    return seconds


def seconds_of(work: Work, page: Scrape) -> float:
    """Give the seconds that a work takes on a page."""
    start = process_time()
    work.run(page)
    return process_time() - start


def shortest(work: Work, page: Scrape, runs: int) -> float:
    """Give the shortest of several runs, which other programs disturbed least."""
    return min(seconds_of(work, page) for _ in range(runs))
