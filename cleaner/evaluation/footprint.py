"""Measures the memory of workers, `python -m cleaner.evaluation.footprint CORPUS...`.

Two workers, as `cleaner clean --jobs 2` runs them, clean the pages of the corpora over and over;
after every page each tells its resident memory. Printed are, for the larger of the two, what it
holds after so many pages, and whether it grows: the mean of the last fifth of its pages against
that of the second fifth.
"""

import argparse
import os
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path
from statistics import fmean
from typing import Final

from cleaner.errors import UsageError
from cleaner.evaluation.corpora import read_corpus
from cleaner.evaluation.renderers import library
from cleaner.model import MediaType, Scrape
from cleaner.pipeline import clean_scrape
from cleaner.runs import Death, Guard
from cleaner.settings import Settings

__all__ = ["Growth", "Reading", "growth", "main", "readings"]

JOBS: Final = 2
PAGES: Final = 5_000
"""Of each worker."""
EARLY: Final = 1_000
FIFTHS: Final = 5
MEGABYTE: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Reading:
    """What a worker holds after one more page: the number of its process, and its bytes."""

    worker: int
    resident: int


@dataclass(frozen=True, slots=True)
class Growth:
    """The memory of one worker, in bytes.

    early: the mean of the second fifth of its pages; late: of the last fifth; most: after any.
    """

    early: float
    late: float
    most: int


def readings(pages: Iterable[bytes | str], jobs: int = JOBS) -> Iterator[Reading]:
    """Clean pages in workers, and give what the worker holds after each."""
    with Guard(_clean, _lose, jobs) as guard:
        yield from guard.map(pages)


def growth(resident: Sequence[int]) -> Growth:
    """Sum up what one worker held after each of its pages."""
    fifth = max(1, len(resident) // FIFTHS)
    second = resident[fifth : 2 * fifth] or resident
    return Growth(fmean(second), fmean(resident[-fifth:]), max(resident))


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and print the figures; gives the exit code."""
    given = _options(arguments)
    try:
        library("psutil", "psutil")
        pages = islice(cycle(list(_pages(given.corpora))), JOBS * given.pages)
        held = defaultdict[int, list[int]](list)
        for reading in readings(pages):
            held[reading.worker].append(reading.resident)
    except UsageError as error:
        sys.stderr.write(f"error: {error}\n")
        return 2
    for resident in held.values():
        print(_line(resident))  # noqa: T201 - a command that prints its figures
    return 0


def _clean(page: bytes | str) -> Reading:
    clean_scrape(Scrape(page, media_type=MediaType.HTML), Settings()).to_json()
    memory = library("psutil", "psutil").Process().memory_info()
    return Reading(os.getpid(), memory.rss)


def _lose(page: bytes | str, death: Death) -> Reading:
    msg = f"{death.message} at {page[:100]!r}"
    raise UsageError(msg)


def _pages(corpora: Iterable[Path]) -> Iterator[bytes | str]:
    return (page.html for path in corpora for page in read_corpus(path))


def _line(resident: Sequence[int]) -> str:
    found = growth(resident)
    after = resident[:EARLY][-1]
    return (
        f"{len(resident):,} pages: {_megabytes(after)} after {min(EARLY, len(resident)):,}, "
        f"second fifth {_megabytes(found.early)}, last fifth {_megabytes(found.late)} "
        f"({found.late / found.early - 1:+.1%}), most {_megabytes(found.most)}"
    )


def _megabytes(number: float) -> str:
    return f"{number / MEGABYTE:.0f} MB"


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m cleaner.evaluation.footprint",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("corpora", nargs="+", type=Path, metavar="CORPUS")
    parser.add_argument("--pages", type=int, default=PAGES, help=f"of each worker ({PAGES:,})")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    from cleaner.evaluation import footprint  # noqa: PLW0406 - children know it by this name

    sys.exit(footprint.main())
