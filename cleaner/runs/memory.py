"""Gives memory that big pages needed back to the system; glibc by itself does so late or never."""

import ctypes
from typing import Final

__all__ = ["give_back", "return_freed_early"]

_TRIM_THRESHOLD: Final = -1
_MMAP_THRESHOLD: Final = -3
"""glibc's numbers for these settings of `mallopt`."""
EARLY: Final = 256 * 1024
"""Bytes. Set to anything, glibc stops to raise the thresholds after each big page."""


def return_freed_early() -> None:
    """Settings for this process: what is freed goes back soon. No more than a hint elsewhere."""
    settle = getattr(ctypes.CDLL(None), "mallopt", None)
    if settle is not None:
        settle(_MMAP_THRESHOLD, EARLY)
        settle(_TRIM_THRESHOLD, EARLY)


def give_back() -> None:
    """Give back what is free inside the heap. Costs some milliseconds."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)
