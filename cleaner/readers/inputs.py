"""One scrape that is known but not read yet: what the readers give and the workers take."""

from collections.abc import Callable
from dataclasses import dataclass

from cleaner.errors import ScrapeError
from cleaner.model import Scrape

__all__ = ["Input", "fail"]


@dataclass(frozen=True, slots=True)
class Input:
    """One scrape to come.

    name: how reports and people call it: its path in the input, `rows.jsonl:12` for a row.
    place: where its output belongs: folder names, then its own, unsafe as they came.
    read: gives the scrape or raises ScrapeError. It can be pickled, so that a worker reads.
    fingerprint: changes with the content; by it a run knows what an earlier one has done. None
        where it cannot be told: such an input is always cleaned.
    """

    name: str
    place: tuple[str, ...]
    read: Callable[[], Scrape]
    fingerprint: str | None = None


def fail(error: ScrapeError) -> Scrape:
    """Raise `error`: the `read` of an input whose trouble is known beforehand."""
    raise error
