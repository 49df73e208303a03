"""An input -> a short text that changes when its content does."""

import os
from hashlib import blake2b
from pathlib import Path
from typing import Final

from cleaner.errors import NotAFileError
from cleaner.readers.files import LARGEST_PAGE, open_regular

__all__ = ["fingerprint_of_bytes", "fingerprint_of_file", "fingerprint_of_page"]

CHUNK: Final = 1 << 20
SIZE: Final = 16


def fingerprint_of_page(path: Path) -> str | None:
    """Give a digest of what is read of a file that is one page, whatever its time of change.

    Of what cannot be opened, what `fingerprint_of_file` gives.
    """
    digest = blake2b(digest_size=SIZE)
    left = LARGEST_PAGE + 1
    try:
        with open_regular(path) as file:
            while chunk := file.read(min(CHUNK, left)):
                digest.update(chunk)
                left -= len(chunk)
    except (OSError, NotAFileError):
        return fingerprint_of_file(path)
    return digest.hexdigest()


def fingerprint_of_file(path: Path) -> str | None:
    """Give size and time of change, as make and rsync go by; None if the system tells neither.

    For links and the like, and for files of many pages, which may be larger than all memory.
    """
    try:
        status = os.lstat(path)
    except OSError:
        return None
    return f"{status.st_size}-{status.st_mtime_ns}"


def fingerprint_of_bytes(data: bytes) -> str:
    """Give a digest; it takes a tenth of a millisecond for a long page."""
    return blake2b(data, digest_size=SIZE).hexdigest()
