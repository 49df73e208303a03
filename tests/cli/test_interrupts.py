"""Ctrl-C and SIGTERM: once to finish what is in flight, twice to end it, and never lost."""

import contextlib
import signal
from collections.abc import Iterator

import pytest

from cleaner.cli.interrupts import heeding_interrupts


@pytest.fixture(autouse=True)
def heard() -> Iterator[None]:
    """Hear signals also where the tests run in the background, which makes them ignore some."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    before_hangup = signal.signal(signal.SIGHUP, signal.SIG_DFL)
    yield
    signal.signal(signal.SIGINT, before)
    signal.signal(signal.SIGHUP, before_hangup)


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_the_first_ends_the_drawing_of_items(sent: signal.Signals) -> None:
    """What was drawn before can be finished."""
    with heeding_interrupts() as interrupts:
        items = interrupts.until(range(10))
        assert next(items) == 0
        signal.raise_signal(sent)
        assert list(items) == []
        interrupts.check()
        assert interrupts.count == 1


def test_a_wait_for_the_next_item_is_broken_off() -> None:
    """A pipe that nobody writes into holds nothing up."""

    def waiting() -> Iterator[int]:
        yield 1
        signal.raise_signal(signal.SIGINT)
        pytest.fail("the wait went on")

    with heeding_interrupts() as interrupts:
        assert list(interrupts.until(waiting())) == [1]


def test_the_second_is_raised_where_it_comes() -> None:
    """Whatever the program is doing."""
    with heeding_interrupts():
        signal.raise_signal(signal.SIGINT)
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGTERM)


def test_what_a_library_swallows_is_raised_again() -> None:
    """Catching everything only puts it off."""
    with heeding_interrupts() as interrupts:
        signal.raise_signal(signal.SIGINT)
        with contextlib.suppress(BaseException):
            signal.raise_signal(signal.SIGINT)
        with pytest.raises(KeyboardInterrupt):
            interrupts.check()


def test_the_handlers_before_are_put_back() -> None:
    """What others want of the signals is theirs again afterwards."""
    before = signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)
    with heeding_interrupts():
        assert signal.getsignal(signal.SIGINT) is not before[0]
    assert (signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)) == before


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGHUP])
def test_ignored_stays_ignored(sent: signal.Signals) -> None:
    """A job in the background is not for the keyboard to end, nor one under nohup."""
    signal.signal(sent, signal.SIG_IGN)  # put back by the fixture
    with heeding_interrupts() as interrupts:
        signal.raise_signal(sent)
        assert interrupts.count == 0
