"""An input -> a short text that changes when its content does."""

import os
from collections.abc import Iterable
from hashlib import blake2b
from pathlib import Path

__all__ = ["fingerprint_of_bytes", "fingerprint_of_file", "fingerprint_of_files"]


def fingerprint_of_file(path: Path) -> str | None:
    """Give size and times of change; None if the system tells neither.

    The second time is that of the system's own, which nobody can set: a copy that keeps the time of
    another file of the same size is told from it.
    """
    try:
        status = os.lstat(path)
    except OSError:
        return None
    return f"{status.st_size}-{status.st_mtime_ns}-{status.st_ctime_ns}"


def fingerprint_of_files(files: Iterable[tuple[str, Path]]) -> str:
    """Give a digest of the names of files, in this order, and their fingerprints."""
    digest = blake2b(digest_size=16)
    for name, path in files:
        digest.update(f"{name}\0{fingerprint_of_file(path)}\n".encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def fingerprint_of_bytes(data: bytes) -> str:
    """Give a digest; it takes a tenth of a millisecond for a long page."""
    return blake2b(data, digest_size=16).hexdigest()
