"""Results -> files of so many documents each: JSON Lines or Parquet, one after the other."""

import re
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final, Protocol, Self

from cleaner.writers.atomic import replacing
from cleaner.writers.formats import Format
from cleaner.writers.parquet import ParquetFile
from cleaner.writers.sinks import written

if TYPE_CHECKING:  # runs bring the whole pipeline, which `cleaner --help` can do without
    from cleaner.runs import Result, Written

__all__ = ["SHARD_SIZE", "ShardSink", "shard_name"]

SHARD_SIZE: Final = 10_000
"""Documents in a Parquet file unless the caller says otherwise: some tens of megabytes. So many
may have to be cleaned again after a kill."""

SHARD: Final = re.compile(r"documents-\d{5,}")


def shard_name(number: int, form: Format) -> str:
    """Give the name of a shard: `documents-00007.parquet`."""
    return f"documents-{number:05}{form.suffix}"


class _Shard(Protocol):
    """A file that takes documents as lines of JSON."""

    def write(self, line: bytes, /) -> object: ...


class ShardSink:
    """Documents in shards, failed and skipped ones too. A shard is whole or not there.

    whole: how many documents are in shards that stand under their names.
    """

    def __init__(self, out: Path, form: Format, size: int, first: int = 0) -> None:
        """Begin under an existing folder. size: documents a shard. first: its number."""
        self.whole = 0
        self._out = out
        self._form = form
        self._size = size
        self._number = first
        self._filled = 0
        self._files = ExitStack()
        self._shard: _Shard | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Put the last shard in its place, and remove those of an earlier, longer run.

        After an error, remove the shard in the making instead.
        """
        if error is not None:
            self._files.__exit__(kind, error, trace)
            return
        if self._filled:
            self._commit()
        for path in self._out.glob(f"documents-*{self._form.suffix}"):
            if SHARD.fullmatch(path.stem) and int(path.stem.rpartition("-")[2]) >= self._number:
                path.unlink()

    def __call__(self, result: "Result") -> "Written":
        """Write one result; its span counts the documents of the run. Raises OSError."""
        position = self.whole + self._filled
        name = shard_name(self._number, self._form)
        if self._shard is None:
            self._shard = self._files.enter_context(_shard(self._out / name, self._form))
        self._shard.write(result.body)
        self._filled += 1
        if self._filled == self._size:
            self._commit()
        return written(name, position, position + 1)

    def _commit(self) -> None:
        self._files.close()
        self.whole += self._filled
        self._number += 1
        self._filled = 0
        self._shard = None


@contextmanager
def _shard(path: Path, form: Format) -> Iterator[_Shard]:
    """Give a shard to write that takes its place when the block ends without an error."""
    with replacing(path) as file:
        if form is Format.PARQUET:
            with closing(ParquetFile(file)) as table:
                yield table
        else:
            yield file
