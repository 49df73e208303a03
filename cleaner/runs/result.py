"""What the cleaning of one input gives, and what is kept of it in the report and the ledger."""

from collections.abc import Mapping
from dataclasses import dataclass

from cleaner.model import Notice, Status

__all__ = ["Entry", "Facts", "Result", "Row", "Span", "Written"]


@dataclass(frozen=True, slots=True)
class Facts:
    """What a report sums up over the pages of a run.

    site: the host of the page's address, or where it has none, what it says its site is.
    kept: characters of the core blocks. removed: those of the others, by label.
    """

    site: str | None
    language: str | None
    kept: int
    removed: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Result:
    """One cleaned input on its way to the writer.

    name, place: see `cleaner.readers.Input`; a row's place ends with its id if it has one.
    notice: why the status is not ok; None if it is.
    seconds: spent on reading, cleaning and rendering.
    body: the rendered document; nothing for a file of rows that has none.
    duplicate_of: see `Document`. file: see `cleaner.readers.Input`.
    """

    name: str
    place: tuple[str, ...]
    status: Status
    notice: Notice | None
    seconds: float
    body: bytes
    facts: Facts
    fingerprint: str | None = None
    duplicate_of: str | None = None
    file: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the report, its fields in the report's order.

    output: where the document was written, relative to the output folder; None if it was not.
    duplicate_of: see `Document`; the report has it only where it is one.
    """

    path: str
    status: Status
    code: str | None
    message: str | None
    seconds: float
    output: str | None
    duplicate_of: str | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """The bytes of a document in its output, from and before."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Written:
    """Where a sink has put a document."""

    output: str
    span: Span


@dataclass(frozen=True, slots=True)
class Entry:
    """One input in the ledger.

    own: the last name of the place that its output was named after.
    span: None if nothing was written. generation: of the outputs that its span counts in.
    file: see `cleaner.readers.Input`.
    """

    row: Row
    fingerprint: str | None
    own: str
    span: Span | None
    facts: Facts
    generation: int = 0
    file: str = ""
