"""A file for the time of one run, that a run which is killed does not leave for ever.

Each run holds a lock on its own, which the system takes from whoever dies. So the next run into the
same folder can tell what is left from what is in use, and removes it.
"""

import fcntl
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

__all__ = ["passing_file", "remove_left_files"]

PREFIX: Final = ".cleaner-"
SUFFIX: Final = ".sites"


@contextmanager
def passing_file(folder: Path) -> Iterator[Path]:
    """Give the path of an empty file in the folder, removed when the block ends. Raises OSError."""
    descriptor, path = _create(folder)
    try:
        yield path
    finally:
        path.unlink(missing_ok=True)
        os.close(descriptor)


def remove_left_files(folder: Path) -> None:
    """Remove the files of runs that were killed."""
    for path in folder.glob(f"{PREFIX}*{SUFFIX}"):
        with suppress(OSError):  # it is in use, or another user's
            _remove_left(path)


def _create(folder: Path) -> tuple[int, Path]:
    """Create a file and lock it; another run may take it for left in between, and remove it."""
    while True:
        descriptor, name = tempfile.mkstemp(prefix=PREFIX, suffix=SUFFIX, dir=folder)
        fcntl.flock(descriptor, fcntl.LOCK_SH)
        if os.fstat(descriptor).st_nlink:
            return descriptor, Path(name)
        os.close(descriptor)


def _remove_left(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        path.unlink()
    finally:
        os.close(descriptor)
