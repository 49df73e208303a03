"""What ZIP and tar archives have in common: members with names, one after the other."""

import zlib
from collections.abc import Callable
from dataclasses import dataclass
from lzma import LZMAError
from tarfile import TarError
from typing import BinaryIO, Final
from zipfile import BadZipFile

from cleaner.errors import TooLargeError
from cleaner.readers.compression import FREE, RATIO, Unpacked
from cleaner.readers.inputs import Origin

__all__ = ["TROUBLES", "Member", "MemberNames", "MemberStream", "Meter", "is_hidden", "parts_of"]

TROUBLES: Final = (
    TarError, BadZipFile, zlib.error, LZMAError, OSError, EOFError, ValueError,
    RuntimeError,  # zipfile: a compression that it does not know
)  # fmt: skip
"""What the standard library raises for damaged archives."""

PIECE: Final = 8192
"""Bytes read at once: about what is lost where a member is cut."""


@dataclass(frozen=True, slots=True)
class Member:
    """A file in an archive, or what takes a file's place. name: as it stands there, unsafe.

    open: gives its bytes; raises ScrapeError for what is not to be read, or any of `TROUBLES`.
    """

    name: str
    open: Callable[[], BinaryIO]


class Meter:
    """Counts the bytes that come out of an archive, over all of its members."""

    def __init__(self, size: int | None) -> None:
        """Begin. size: bytes of the archive; None where what comes out was counted already."""
        self.compressed = size is not None
        self._size = size
        self._most = None if size is None else max(FREE, size * RATIO)
        self._written = 0

    def count(self, written: int) -> None:
        """Add bytes; raises TooLargeError from the one on that is too many."""
        self._written += written
        self.check()

    def check(self) -> None:
        """Raise TooLargeError if there were too many already."""
        if self._most is not None and self._written > self._most:
            msg = f"{self._size:,} bytes give more than {self._most:,}"
            raise TooLargeError(msg)


class MemberStream(Unpacked):
    """The bytes of one member; what is wrong with them ends them, and is noted."""

    def __init__(self, source: BinaryIO, meter: Meter) -> None:
        """Begin at the member's start."""
        super().__init__(compressed=meter.compressed)
        self._source = source
        self._meter = meter

    def readinto(self, buffer: memoryview, /) -> int:  # type: ignore[override]
        """Fill a part of the buffer; 0 at the end."""
        try:
            piece = self._source.read(min(len(buffer), PIECE))
        except TROUBLES as error:
            self.damages.append(f"the archive's member is damaged: {error}")
            return 0
        buffer[: len(piece)] = piece
        self._meter.count(len(piece))
        return len(piece)


class MemberNames:
    """Names for the members of one archive, each its own."""

    def __init__(self, archive: Origin) -> None:
        """Begin."""
        self._archive = archive
        self._taken: set[str] = set()

    def __len__(self) -> int:
        return len(self._taken)

    def origin(self, member: str) -> Origin:
        """Give the origin of the next member; of two with one name, the second becomes `~2`."""
        parts = parts_of(member) or ("member",)
        folders, name = parts[:-1], parts[-1]
        number = 1
        while (path := "/".join(parts)) in self._taken:
            number += 1
            parts = (*folders, f"{name}~{number}")
        self._taken.add(path)
        shown = path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
        archive = self._archive
        inside = f"{archive.path}/{shown}" if archive.path else shown
        return Origin(f"{archive.name}/{shown}", (*archive.place, *parts), inside)


def parts_of(member: str) -> tuple[str, ...]:
    """Give the folder names and the own name of a member."""
    return tuple(part for part in member.split("/") if part not in {"", "."})


def is_hidden(parts: tuple[str, ...]) -> bool:
    """Tell whether a member, or a folder above it, is hidden, as walking a folder has it."""
    return any(part.startswith(".") and part != ".." for part in parts) or (
        parts[:1] == ("__MACOSX",)  # what macOS puts beside the files of a ZIP
    )
