"""One scrape that is known but not read yet: what the readers give and the workers take."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from cleaner.errors import ScrapeError
from cleaner.model import Scrape
from cleaner.readers.fingerprints import fingerprint_of_bytes

__all__ = ["NO_ROWS", "Input", "Origin", "fail"]


@dataclass(frozen=True, slots=True)
class Input:
    """One scrape to come.

    name: how reports and people call it: its path in the input, `rows.jsonl:12` for a row.
    place: where its output belongs: folder names, then its own, unsafe as they came.
    read: gives the scrape or raises ScrapeError. It can be pickled, so that a worker reads.
    fingerprint: changes with the content; by it a run knows what an earlier one has done. None
        where it cannot be told: such an input is always cleaned.
    file: the file that it is or stands in, its absolute path or URL; nothing for a stream. Two
        folders may have inputs of one name.
    """

    name: str
    place: tuple[str, ...]
    read: Callable[[], Scrape]
    fingerprint: str | None = None
    file: str = ""


NO_ROWS: Final = "no_rows"
"""The code of a file or stream of rows that has none: it is in the report, and has no document."""


def fail(error: ScrapeError) -> Scrape:
    """Raise `error`: the `read` of an input whose trouble is known beforehand."""
    raise error


@dataclass(frozen=True, slots=True)
class Origin:
    """A file, stream or archive member with many scrapes in it; what these are called after.

    name: see `Input`. place: the folder that their outputs stand in.
    path: what their scrapes' paths begin with; None for a stream, which has none.
    """

    name: str
    place: tuple[str, ...]
    path: str | None

    def numbered(self, number: int | str) -> "Origin":
        """Give the origin of a row or record: `rows.jsonl:12`."""
        path = self.path and f"{self.path}:{number}"
        return Origin(f"{self.name}:{number}", (*self.place, str(number)), path)

    def failing(self, error: ScrapeError, fingerprint: str | None = None) -> Input:
        """Give the input that stands for a trouble here."""
        return Input(self.name, self.own_place, partial(fail, error), fingerprint)

    @property
    def own_place(self) -> tuple[str, ...]:
        """Where the output of the whole belongs, if it has one."""
        return self.place or ("stdin",)

    def page(self, scrape: Scrape) -> Input:
        """Give the input that is all there is here; its bytes are in memory already."""
        data, notices = scrape.data, scrape.notices
        read = partial(
            Scrape, data, media_type=scrape.media_type, path=scrape.path, notices=notices
        )
        mark = fingerprint_of_bytes(data) if isinstance(data, bytes) else None
        return Input(self.name, self.own_place, read, mark)
