"""Results -> one file of JSON Lines, which a run that was broken off can go on with."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from cleaner.writers.atomic import replacing
from cleaner.writers.formats import Format
from cleaner.writers.growing import GrowingSink, is_file
from cleaner.writers.sinks import DOCUMENTS, written
from cleaner.writers.standing import Standing

if TYPE_CHECKING:  # runs bring more than `cleaner --help` needs
    from cleaner.runs import Result, Written
    from cleaner.runs.ledger import Ledger
    from cleaner.runs.result import Span

__all__ = ["LinesSink"]

CHUNK: Final = 1 << 20

GROWING: Final = ".cleaner.documents.jsonl"
"""The file until it is whole; what it holds is in the ledger."""


class LinesSink(GrowingSink):
    """All documents in one file, a line each."""

    def __init__(self, out: Path, ledger: "Ledger") -> None:
        """Begin under an existing folder. Raises OSError."""
        super().__init__(out / GROWING, ledger)
        self._whole = out / DOCUMENTS
        self._standing = Standing(out, Format.JSONL, ledger)
        self._base = self._find_base()
        self._size = self._base.stat().st_size if self._base else 0

    def __call__(self, result: "Result") -> "Written | None":
        """Write one result; raises OSError."""
        if not result.body:
            return None
        start = self._position
        file = self._file or self._open()
        file.write(result.body)
        file.flush()  # before the ledger has it
        self._position += len(result.body)
        return written(DOCUMENTS, start, self._position)

    def finish(self) -> None:
        """Put the whole file in its place, now that no line is missing; instead of shards.

        Raises OSError.
        """
        if not self._file and not (self._base == self._whole and self._position == self._size):
            self._open()
        if self._file:
            self._file.close()
            self._file = None
            self._ledger.commit()
            self._growing.replace(self._whole)
            self._ledger.remember(growing="no")
        self._standing.only(0, whole=True)

    def _holds(self, span: "Span") -> bool:
        return span.end <= self._size

    def _find_base(self) -> Path | None:
        """Give the file that the ledger's spans count in."""
        growing = self._ledger.recall("growing") == "yes" and is_file(self._growing)
        if growing:
            return self._growing
        return self._whole if is_file(self._whole) else None

    def _open(self) -> BinaryIO:
        """Begin to write behind the lines that stand."""
        self._ledger.rebase(self._position)
        if self._base != self._growing:
            self._begin()
        flags = os.O_RDWR | os.O_NOFOLLOW | os.O_CLOEXEC
        self._file = os.fdopen(os.open(self._growing, flags), "r+b")
        self._file.truncate(self._position)
        self._file.seek(self._position)
        self._ledger.remember(growing="yes")
        return self._file

    def _begin(self) -> None:
        """Make a new file of the lines that stand."""
        with replacing(self._growing) as file:
            if self._base:
                with self._base.open("rb") as whole:
                    _copy(whole, file, self._position)


def _copy(source: BinaryIO, target: BinaryIO, size: int) -> None:
    """Copy the first bytes."""
    while size and (chunk := source.read(min(size, CHUNK))):
        target.write(chunk)
        size -= len(chunk)
