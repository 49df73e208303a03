"""An input -> a short text that changes when its content does."""

import os
from hashlib import blake2b
from pathlib import Path

__all__ = ["fingerprint_of_bytes", "fingerprint_of_file"]


def fingerprint_of_file(path: Path) -> str | None:
    """Give size and time of change, as make and rsync go by; None if the system tells neither."""
    try:
        status = os.lstat(path)
    except OSError:
        return None
    return f"{status.st_size}-{status.st_mtime_ns}"


def fingerprint_of_bytes(data: bytes) -> str:
    """Give a digest; it takes a tenth of a millisecond for a long page."""
    return blake2b(data, digest_size=16).hexdigest()
