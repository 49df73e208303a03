"""A path -> one Scrape: opens regular files and nothing else."""

import os
import stat
from pathlib import Path
from typing import BinaryIO

from cleaner.errors import NotAFileError, UnreadableError
from cleaner.model import MediaType, Scrape

__all__ = ["open_regular", "read_page"]

SPECIAL_KINDS = {
    stat.S_IFLNK: "a symbolic link inside the input; links are not followed",
    stat.S_IFIFO: "a FIFO; not opened",
    stat.S_IFSOCK: "a socket; not opened",
    stat.S_IFCHR: "a device; not opened",
    stat.S_IFBLK: "a device; not opened",
}


def read_page(path: Path, name: str, media_type: MediaType | None = None) -> Scrape:
    """Read one file whole.

    name: its path in the input, which the scrape carries.
    Raises UnreadableError with the system's words, NotAFileError for links and special files.
    """
    try:
        with open_regular(path) as file:
            return Scrape(file.read(), media_type=media_type, path=name)
    except OSError as error:
        raise UnreadableError(error.strerror or str(error)) from error


def open_regular(path: Path) -> BinaryIO:
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


def _refuse_special(status: os.stat_result) -> None:
    kind = SPECIAL_KINDS.get(stat.S_IFMT(status.st_mode))
    if kind is not None:
        raise NotAFileError(kind)
