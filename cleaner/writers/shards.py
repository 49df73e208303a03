"""Results -> files of so many documents each, JSON Lines or Parquet; later runs go on with them."""

import os
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from cleaner.writers.atomic import replacing
from cleaner.writers.formats import Format
from cleaner.writers.growing import GrowingSink, is_file
from cleaner.writers.parquet import lines_of_table, write_table
from cleaner.writers.sinks import written
from cleaner.writers.standing import Standing, shard_name

if TYPE_CHECKING:  # runs bring more than `cleaner --help` needs
    from cleaner.runs import Result, Written
    from cleaner.runs.ledger import Ledger
    from cleaner.runs.result import Span

__all__ = ["SHARD_SIZE", "ShardSink", "write_lines"]

SHARD_SIZE: Final = 10_000
"""Documents in a Parquet file unless the caller says otherwise: some tens of megabytes."""

GROWING: Final = ".cleaner.shard.jsonl"
"""The documents of the shard that is not full yet, a line each; what it holds is in the ledger."""


def write_lines(file: BinaryIO, lines: Iterable[bytes], form: Format) -> None:
    """Write documents, a line of JSON each, as JSON Lines or Parquet; raises OSError."""
    if form is Format.PARQUET:
        write_table(file, lines)
    else:
        file.writelines(lines)


class ShardSink(GrowingSink):
    """Documents in shards, each whole or not there. Spans count the documents of a run."""

    def __init__(self, out: Path, form: Format, size: int, ledger: "Ledger") -> None:
        """Begin under an existing folder. size: documents a shard. Raises OSError."""
        super().__init__(out / GROWING, ledger)
        self._out, self._form, self._size = out, form, size
        self._standing = Standing(out, form, ledger)
        self._whole = int(ledger.recall("shards") or 0)
        self._written = int(ledger.recall("documents") or 0)
        self._lines = _count_lines(self._growing) if ledger.recall("lines") == "yes" else 0

    def __call__(self, result: "Result") -> "Written | None":
        """Write one result; raises OSError."""
        if not result.body:
            return None
        file = self._file or self._open()
        file.write(result.body)
        file.flush()  # before the ledger has it
        self._position += 1
        name = self._shard((self._position - 1) // self._size).name
        if self._position % self._size == 0:
            self._commit(file)
            file.truncate(0)
        return written(name, self._position - 1, self._position)

    def finish(self) -> None:
        """Put the last shard in its place, and remove what other runs had. Raises OSError."""
        full, rest = divmod(self._position, self._size)
        if self._file or self._position != self._written:
            file = self._file or self._open()
            if rest:
                self._commit(file)
            file.close()
            self._file = None
            self._growing.unlink(missing_ok=True)
            self._ledger.remember(documents=self._position)
        self._standing.only(full + bool(rest))

    def _holds(self, span: "Span") -> bool:
        number, before = divmod(span.start, self._size)
        if number >= self._whole:
            return number == self._whole and before < self._lines
        return before > 0 or is_file(self._shard(number))

    def _shard(self, number: int) -> Path:
        return self._out / shard_name(number, self._form)

    def _open(self) -> BinaryIO:
        """Begin to write behind the documents that stand."""
        number, before = divmod(self._position, self._size)
        self._ledger.remember(lines="no")
        with replacing(self._growing) as file:
            file.writelines(islice(self._lines_of(number), before))
        self._ledger.rebase(self._position)
        self._whole = number
        self._ledger.remember(lines="yes", shards=number, documents=-1)
        flags = os.O_RDWR | os.O_APPEND | os.O_NOFOLLOW | os.O_CLOEXEC
        self._file = os.fdopen(os.open(self._growing, flags), "a+b")
        return self._file

    def _lines_of(self, number: int) -> Iterator[bytes]:
        """Give the documents of a shard, or of the one that is not full."""
        path = self._growing if number >= self._whole else self._shard(number)
        if path.suffix == Format.PARQUET.suffix:
            yield from lines_of_table(path)
        elif path.exists():
            with path.open("rb") as lines:
                yield from lines

    def _commit(self, lines: BinaryIO) -> None:
        """Make a shard of what has grown."""
        self._ledger.commit()
        lines.seek(0)
        with replacing(self._shard(self._whole)) as file:
            write_lines(file, lines, self._form)
        self._whole += 1
        self._ledger.remember(shards=self._whole)
        self._standing.put_shards(self._whole)


def _count_lines(path: Path) -> int:
    """Count the lines that are whole."""
    if not is_file(path):
        return 0
    with path.open("rb") as lines:
        return sum(line.endswith(b"\n") for line in lines)
