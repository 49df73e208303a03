"""Times several works on the same pages in turn: pages and works in, seconds by work out.

Seconds are of the processor, so that other programs of the machine do not count: no work here waits
for anything.
"""

from collections.abc import Callable, Mapping, Sequence
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


def times(pages: Sequence[Scrape], works: Sequence[Work]) -> Mapping[str, Sequence[float]]:
    """Give the seconds that each work took on each page, by the name of the work.

    The works take turns, each on every page once, and begin at different pages: none meets a page
    that another has just left in the caches. Before, all run untimed on `WARM_UP` and on the first
    page, so that late loading counts for nobody.
    """
    for work in works:
        for page in (WARM_UP, *pages[:1]):
            work.run(page)
    seconds: dict[str, list[float]] = {work.name: [] for work in works}
    for turn in range(len(pages)):
        for place, work in enumerate(works):
            page = pages[(turn + place * len(pages) // len(works)) % len(pages)]
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
