"""Documents one behind the other, with which a run goes on that was broken off."""

from abc import ABC, abstractmethod
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Self

from cleaner.model import Status

if TYPE_CHECKING:  # runs bring more than `cleaner --help` needs
    from cleaner.runs import Entry
    from cleaner.runs.ledger import Ledger
    from cleaner.runs.result import Span

__all__ = ["GrowingSink", "is_file"]


class GrowingSink(ABC):
    """Documents in the inputs' order, failed and skipped ones too; a file without rows has none.

    Those of an earlier run stand as long as no other must be written before them: from the first
    input that has changed on, all are written anew.
    """

    def __init__(self, growing: Path, ledger: "Ledger") -> None:
        """Begin. growing: the file that is not whole yet; what it holds is in the ledger."""
        self._growing, self._ledger = growing, ledger
        self._drawn: int | None = 0
        self._position = 0
        self._file: BinaryIO | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Leave what is there as it is, for the next run to go on with."""
        if self._file:
            self._file.close()

    def stands(self, entry: "Entry") -> bool:
        """Tell whether the document is there, and all before it stand."""
        span = entry.span
        if span is None and entry.row.status is Status.SKIPPED:
            return True
        if (
            span is None
            or span.start != self._drawn
            or entry.generation != self._ledger.generation
            or not self._holds(span)
        ):
            self._drawn = None
            return False
        self._drawn = span.end
        return True

    def keep(self, place: tuple[str, ...], entry: "Entry") -> bool:  # noqa: ARG002
        """Go on behind the document."""
        if entry.span is None:
            return entry.row.status is Status.SKIPPED
        if self._file:
            return False
        self._position = entry.span.end
        return True

    @abstractmethod
    def _holds(self, span: "Span") -> bool:
        """Tell whether what an earlier run wrote there is still there."""


def is_file(path: Path) -> bool:
    """Tell whether a path is a file, and no link to one."""
    return path.is_file() and not path.is_symlink()
