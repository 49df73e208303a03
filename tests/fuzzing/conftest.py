"""How long to look for trouble, and what to do with an example that hangs."""

import faulthandler
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic

import pytest

SECONDS = float(os.environ.get("CLEANER_FUZZ_SECONDS", "2"))
"""For each test; continuous integration asks for more."""
HANG = 60
"""Seconds after which an example counts as one that hangs. Nothing but the end of the process stops
native code; the traceback is printed first."""

Search = Callable[[Callable[[], None]], None]


@pytest.fixture
def search() -> Search:
    """Call a test by Hypothesis again and again, each time with other examples."""

    def repeat(test: Callable[[], None]) -> None:
        end = monotonic() + SECONDS
        test()
        while monotonic() < end:
            test()

    return repeat


@contextmanager
def no_hang() -> Iterator[None]:
    """End the process if what is done here takes too long."""
    faulthandler.dump_traceback_later(HANG, exit=True)
    try:
        yield
    finally:
        faulthandler.cancel_dump_traceback_later()
