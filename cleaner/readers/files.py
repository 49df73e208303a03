"""A path -> one Scrape: opens regular files and nothing else."""

import os
import stat
from io import BufferedReader
from pathlib import Path
from typing import Final

from cleaner.errors import NotAFileError, TooLargeError, UnreadableError
from cleaner.model import MediaType, Notice, Scrape
from cleaner.readers.compression import damages_of, is_decompressed, opened

__all__ = ["LARGEST_PAGE", "open_regular", "read_page", "read_whole"]

LARGEST_PAGE: Final = 40_000_000
"""Bytes. Twice `Settings.max_characters`: a longer page would be cut anyway, and all of it has to
stand in memory, several times over, before that can be seen."""

COMMON_SIZE: Final = 262_144
"""Bytes. Most pages have fewer."""

SPECIAL_KINDS = {
    stat.S_IFLNK: "a symbolic link inside the input; links are not followed",
    stat.S_IFIFO: "a FIFO; not opened",
    stat.S_IFSOCK: "a socket; not opened",
    stat.S_IFCHR: "a device; not opened",
    stat.S_IFBLK: "a device; not opened",
}


def read_page(path: Path, name: str, media_type: MediaType | None = None) -> Scrape:
    """Read one file, decompressed if it is compressed.

    name: its path in the input, which the scrape carries.
    Raises UnreadableError with the system's words, NotAFileError for links and special files,
    TooLargeError for what is small only as long as it is compressed.
    """
    try:
        with open_regular(path) as file:
            return read_whole(opened(file), name, media_type)
    except OSError as error:
        raise UnreadableError(error.strerror or str(error)) from error


def read_whole(
    stream: BufferedReader, path: str | None, media_type: MediaType | None = None
) -> Scrape:
    """Read an opened stream that is one page; see `read_page`. Raises OSError, TooLargeError."""
    data = _read(stream)
    notices = [Notice("damaged", damage) for damage in damages_of(stream)]
    if len(data) > LARGEST_PAGE:
        if is_decompressed(stream):
            msg = f"more than {LARGEST_PAGE:,} bytes when decompressed"
            raise TooLargeError(msg)
        notices.append(Notice("too_long", f"only the first {LARGEST_PAGE:,} bytes were read"))
        data = data[:LARGEST_PAGE]
    return Scrape(data, media_type=media_type, path=path, notices=tuple(notices))


def open_regular(path: Path) -> BufferedReader:
    """Open a regular file for reading.

    Looks before it opens, because opening a device can already act on it; and again afterwards,
    because the path may have been exchanged in between. Raises OSError and NotAFileError.
    """
    _refuse_special(os.lstat(path))
    # Without O_NONBLOCK a FIFO put in the file's place would hang the run.
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK)
    try:
        _refuse_special(os.fstat(descriptor))
    except NotAFileError:
        os.close(descriptor)
        raise
    return os.fdopen(descriptor, "rb")


def _read(stream: BufferedReader) -> bytes:
    """Read up to one byte more than the largest page has."""
    data = stream.read(COMMON_SIZE)  # asked for all, Python would lay 40 MB out for each page
    if len(data) < COMMON_SIZE:
        return data
    return data + stream.read(LARGEST_PAGE + 1 - COMMON_SIZE)


def _refuse_special(status: os.stat_result) -> None:
    kind = SPECIAL_KINDS.get(stat.S_IFMT(status.st_mode))
    if kind is not None:
        raise NotAFileError(kind)
