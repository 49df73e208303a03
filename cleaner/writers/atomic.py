"""Bytes -> a file that is whole or not there."""

import os
import re
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

__all__ = ["replacing", "sweep", "write_atomically"]

TEMPORARY = re.compile(r"\.[0-9a-f]{16}\.part")


def write_atomically(path: Path, data: bytes) -> None:
    """Put `data` at `path`, in place of what stood there. Raises OSError."""
    with replacing(path) as file:
        file.write(data)


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Give a file to write that takes its place at `path` when the block ends without an error.

    The temporary file stands beside it, hidden, under a name that nobody can foresee, and is
    removed on any error. A link at `path` is replaced, never written through. Raises OSError.
    """
    temporary = path.with_name(f".{secrets.token_hex(8)}.part")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
    try:
        with os.fdopen(os.open(temporary, flags, 0o666), "wb") as file:
            yield file
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def sweep(folder: Path) -> None:
    """Remove the temporary files that a process which was killed has left. Raises OSError."""
    for parent, _, names in os.walk(folder):
        for name in filter(TEMPORARY.fullmatch, names):
            Path(parent, name).unlink(missing_ok=True)
