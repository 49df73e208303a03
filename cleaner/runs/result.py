"""What the cleaning of one input gives, and the line that the report keeps of it."""

from dataclasses import dataclass

from cleaner.model import Notice, Status

__all__ = ["Result", "Row"]


@dataclass(frozen=True, slots=True)
class Result:
    """One cleaned input on its way to the writer.

    name, place: see `cleaner.readers.Input`; a row's place ends with its id if it has one.
    notice: why the status is not ok; None if it is.
    seconds: spent on reading, cleaning and rendering.
    body: the rendered document.
    """

    name: str
    place: tuple[str, ...]
    status: Status
    notice: Notice | None
    seconds: float
    body: bytes


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the report, its fields in the report's order.

    output: where the document was written, relative to the output folder; None if it was not.
    """

    path: str
    status: Status
    code: str | None
    message: str | None
    seconds: float
    output: str | None
