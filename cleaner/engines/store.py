"""The output of a run in shards: files that are whole or not there, where all who work have them.

A folder that all machines have at the same path, or what a URL names.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any, BinaryIO, Protocol, cast

from cleaner.readers import file_system, opened_remote
from cleaner.writers import replacing, sweep

__all__ = ["FolderStore", "Store", "UrlStore"]


class Store(Protocol):
    """Files by their names. It can be pickled. All raises OSError."""

    def open(self, name: str) -> BufferedReader:
        """Give a file to read."""

    @contextmanager
    def replacing(self, name: str) -> Iterator[BinaryIO]:
        """Give a file to write; it is there, and whole, when the block ends without an error."""

    @contextmanager
    def local(self, name: str) -> Iterator[Path]:
        """Give a file as one of this machine, for the time of the block."""

    def names(self, folder: str = "") -> frozenset[str]:
        """Name the files that stand in a folder."""

    def mark(self, name: str) -> str | None:
        """Give what changes when a file is written anew; None if there is none."""

    def remove(self, name: str) -> None:
        """Remove a file, if it is there."""

    def sweep(self) -> None:
        """Remove what a process that was killed has left half done."""


@dataclass(frozen=True, slots=True)
class FolderStore:
    """A folder; see `Store`."""

    root: Path

    def open(self, name: str) -> BufferedReader:
        """Open it."""
        return (self.root / name).open("rb")

    @contextmanager
    def replacing(self, name: str) -> Iterator[BinaryIO]:
        """Write beside it, and rename."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with replacing(path) as file:
            yield file

    @contextmanager
    def local(self, name: str) -> Iterator[Path]:
        """Give it itself."""
        yield self.root / name

    def names(self, folder: str = "") -> frozenset[str]:
        """List them."""
        try:
            with os.scandir(self.root / folder) as entries:
                return frozenset(entry.name for entry in entries if entry.is_file())
        except FileNotFoundError:
            return frozenset()

    def mark(self, name: str) -> str | None:
        """Ask for size, time and number."""
        try:
            status = os.lstat(self.root / name)
        except FileNotFoundError:
            return None
        return f"{status.st_size}-{status.st_mtime_ns}-{status.st_ino}"

    def remove(self, name: str) -> None:
        """Unlink it."""
        (self.root / name).unlink(missing_ok=True)

    def sweep(self) -> None:
        """Look in all folders."""
        sweep(self.root)


@dataclass(frozen=True, slots=True)
class UrlStore:
    """What a URL names; see `Store`. A file is made here, and put there in one go."""

    url: str

    def _at(self, name: str) -> tuple[Any, str]:
        return file_system(f"{self.url.rstrip('/')}/{name}")

    def open(self, name: str) -> BufferedReader:
        """Read it from where it is."""
        return opened_remote(f"{self.url.rstrip('/')}/{name}")

    @contextmanager
    def replacing(self, name: str) -> Iterator[BinaryIO]:
        """Make it here, and put it there."""
        system, path = self._at(name)
        with NamedTemporaryFile() as file:
            yield cast("BinaryIO", file)
            file.flush()
            system.makedirs(path.rpartition("/")[0], exist_ok=True)
            system.put_file(file.name, path)

    @contextmanager
    def local(self, name: str) -> Iterator[Path]:
        """Give a copy."""
        system, path = self._at(name)
        with NamedTemporaryFile() as file:
            system.get_file(path, file.name)
            yield Path(file.name)

    def names(self, folder: str = "") -> frozenset[str]:
        """List them."""
        system, path = self._at(folder)
        system.invalidate_cache()
        try:
            found = system.ls(path, detail=True)
        except FileNotFoundError:
            return frozenset()
        files = (entry["name"] for entry in found if entry["type"] == "file")
        return frozenset(name.rpartition("/")[2] for name in files)

    def mark(self, name: str) -> str | None:
        """Ask for what fsspec tells versions apart by."""
        system, path = self._at(name)
        system.invalidate_cache()
        try:
            return str(system.ukey(path))
        except FileNotFoundError:
            return None

    def remove(self, name: str) -> None:
        """Remove it there."""
        system, path = self._at(name)
        with suppress(FileNotFoundError):
            system.rm_file(path)

    def sweep(self) -> None:
        """Do nothing: what was not put there whole is not there."""
