"""The output folder of a run in shards: one that all who work for the run have at the same path."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from cleaner.writers import replacing, sweep

__all__ = ["Store"]


@dataclass(frozen=True, slots=True)
class Store:
    """A folder with files that are whole or not there. It can be pickled. All raises OSError."""

    root: Path

    def open(self, name: str) -> BinaryIO:
        """Give a file to read."""
        return (self.root / name).open("rb")

    @contextmanager
    def replacing(self, name: str) -> Iterator[BinaryIO]:
        """Give a file to write; it is there, and whole, when the block ends without an error."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with replacing(path) as file:
            yield file

    def names(self, folder: str = "") -> frozenset[str]:
        """Name the files that stand in a folder."""
        try:
            with os.scandir(self.root / folder) as entries:
                return frozenset(entry.name for entry in entries if entry.is_file())
        except FileNotFoundError:
            return frozenset()

    def mark(self, name: str) -> str | None:
        """Give what changes when a file is written anew; None if there is none."""
        try:
            status = os.lstat(self.root / name)
        except FileNotFoundError:
            return None
        return f"{status.st_size}-{status.st_mtime_ns}-{status.st_ino}"

    def remove(self, name: str) -> None:
        """Remove a file."""
        (self.root / name).unlink(missing_ok=True)

    def sweep(self) -> None:
        """Remove what a process that was killed has left half done."""
        sweep(self.root)
