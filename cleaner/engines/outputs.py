"""Committed shards -> the files of documents that a run on one machine writes, byte for byte."""

from collections.abc import Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from hashlib import blake2b
from itertools import islice

from cleaner.engines.manifests import Shards
from cleaner.engines.store import Store
from cleaner.writers import DOCUMENTS, Format, shard_name, write_lines

__all__ = ["Output", "Slice", "WriteOutput", "output_name", "outputs_of"]


@dataclass(frozen=True, slots=True)
class Slice:
    """Some of the documents of a shard, from `start` and before `end`."""

    key: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Output:
    """A file to write, and the documents that it is to have."""

    name: str
    slices: tuple[Slice, ...]

    @property
    def key(self) -> str:
        """Name what it is made of."""
        return blake2b(repr(self).encode(), digest_size=16).hexdigest()


def output_name(position: int, form: Format, size: int | None) -> str:
    """Name the file of the document at a position, from 0. size: see `outputs_of`."""
    return shard_name(position // size, form) if size else DOCUMENTS


def outputs_of(
    shards: Iterable[tuple[str, int]], form: Format, size: int | None
) -> Iterator[Output]:
    """Yield the files of a run. shards: keys, each with how many documents it has.

    size: documents a file; None for all in one.
    """
    slices: list[Slice] = []
    position = 0
    for key, count in shards:
        start = 0
        while start < count:
            room = count - start if size is None else size - position % size
            end = min(count, start + room)
            slices.append(Slice(key, start, end))
            position += end - start
            start = end
            if size and position % size == 0:
                yield Output(output_name(position - 1, form, size), tuple(slices))
                slices = []
    if slices or not size:
        yield Output(output_name(max(0, position - 1), form, size), tuple(slices))


@dataclass(frozen=True, slots=True)
class WriteOutput:
    """Writes a file of documents. It can be pickled."""

    store: Store
    form: Format

    def __call__(self, output: Output, key: str) -> None:
        """Write it, and note that. Raises OSError."""
        with self.store.replacing(output.name) as file, closing(self._lines(output)) as lines:
            write_lines(file, lines, self.form)
        Shards(self.store).note_output(output.name, key)

    def _lines(self, output: Output) -> Generator[bytes]:
        for part in output.slices:
            with self.store.open(Shards.documents(part.key)) as lines:
                yield from islice(lines, part.start, part.end)
