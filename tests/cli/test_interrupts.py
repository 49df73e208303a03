"""Ctrl-C is never lost."""

import contextlib
import signal
from collections.abc import Iterator

import pytest

from cleaner.cli.interrupts import heeding_interrupts


@pytest.fixture(autouse=True)
def heard() -> Iterator[None]:
    """Hear Ctrl-C also where the tests run in the background, which makes them ignore it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def test_a_swallowed_interrupt_is_raised_again() -> None:
    """A library that catches everything only puts it off."""
    with heeding_interrupts() as check:
        check()
        with contextlib.suppress(BaseException):
            signal.raise_signal(signal.SIGINT)
        with pytest.raises(KeyboardInterrupt):
            check()


def test_it_is_raised_where_it_comes() -> None:
    """As without us, so that a read that waits is broken off."""
    with pytest.raises(KeyboardInterrupt), heeding_interrupts():
        signal.raise_signal(signal.SIGINT)


def test_the_handler_before_is_put_back() -> None:
    """What others want of the signal is theirs again afterwards."""
    before = signal.getsignal(signal.SIGINT)
    with heeding_interrupts():
        assert signal.getsignal(signal.SIGINT) is not before
    assert signal.getsignal(signal.SIGINT) is before


def test_ignored_stays_ignored() -> None:
    """A job in the background is not for the keyboard to end."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with heeding_interrupts() as check:
            signal.raise_signal(signal.SIGINT)
            check()
    finally:
        signal.signal(signal.SIGINT, before)
