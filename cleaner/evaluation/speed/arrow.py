"""Times the way through Arrow against the bare function: pages in, a line of figures out.

Both clean the same pages, batch after batch in turn, each several times, of which the shortest
counts: other programs disturb it least. It is time by the clock, because the way through Arrow has
a process that cleans, and one that reads and writes tables meanwhile.
"""

from collections.abc import Callable, Sequence
from functools import partial
from time import perf_counter
from typing import Final

import pyarrow as pa

import cleaner
from cleaner.integrations.arrow import INPUT_SCHEMA, clean_batch
from cleaner.model import MediaType, Scrape

__all__ = ["arrow_line", "closest"]

BATCH: Final = 16
RUNS: Final = 5


def closest(pages: Sequence[Scrape], size: int, number: int) -> list[Scrape]:
    """Give the pages whose size in bytes is closest."""
    return sorted(pages, key=lambda page: abs(len(page.data) - size))[:number]


def arrow_line(name: str, pages: Sequence[Scrape]) -> str:
    """Give the throughput of both ways, and their ratio."""
    bare = through = 0.0
    for start in range(0, len(pages), BATCH):
        batch = pages[start : start + BATCH]
        rows = [{"url": page.url, "html": page.data} for page in batch]
        table = pa.Table.from_pylist(rows, INPUT_SCHEMA)
        seconds = _shortest((partial(_bare, batch), partial(clean_batch, table)))
        bare, through = bare + seconds[0], through + seconds[1]
    size = sum(len(page.data) for page in pages) / len(pages)
    return (
        f"{name}: {len(pages)} pages of {size / 1000:.0f} kB; bare {len(pages) / bare:.1f} pages a "
        f"second, through Arrow {len(pages) / through:.1f}, ratio {bare / through:.3f}"
    )


def _bare(pages: Sequence[Scrape]) -> None:
    for page in pages:
        cleaner.clean(page.data, page.url, MediaType.HTML)


def _shortest(works: Sequence[Callable[[], object]]) -> list[float]:
    """Give the shortest time of each, taking turns; the first turn is for warming up."""
    times = [[_seconds(work) for work in works] for _ in range(RUNS + 1)]
    return [min(times[turn][place] for turn in range(1, RUNS + 1)) for place in range(len(works))]


def _seconds(work: Callable[[], object]) -> float:
    start = perf_counter()
    work()
    return perf_counter() - start
