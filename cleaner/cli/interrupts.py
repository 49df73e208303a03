"""Ctrl-C, SIGTERM, a closed terminal: the first has what is in flight finished, the second ends it.

A signal is heard wherever the program happens to be, and some libraries swallow what is raised
there; so that it is remembered as well.
"""

import signal
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Final, TypeVar

__all__ = ["Interrupts", "heeding_interrupts"]

HEEDED: Final = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)

Item = TypeVar("Item")


class Interrupts:
    """The signals that came so far."""

    def __init__(self) -> None:
        self.count = 0
        self._drawing = False

    def until(self, items: Iterable[Item]) -> Iterator[Item]:
        """Pass items through until the first signal, which also ends the wait for the next."""
        source = iter(items)
        while not self.count:
            self._drawing = True
            try:
                item = next(source)
            except (StopIteration, KeyboardInterrupt):
                return
            finally:
                self._drawing = False
            yield item

    def check(self) -> None:
        """Raise KeyboardInterrupt if there was a second signal, which may have been swallowed."""
        if self.count > 1:
            raise KeyboardInterrupt

    def hear(self, _signal: int, _frame: FrameType | None) -> None:
        """Take a signal."""
        self.count += 1
        if self.count > 1 or self._drawing:
            raise KeyboardInterrupt


@contextmanager
def heeding_interrupts() -> Iterator[Interrupts]:
    """Hear the signals for the time of the block.

    Where one is ignored, as Ctrl-C is for jobs in the background and the end of the terminal under
    nohup, it stays ignored.
    """
    interrupts = Interrupts()
    if threading.current_thread() is not threading.main_thread():
        yield interrupts
        return
    before = {heeded: signal.getsignal(heeded) for heeded in HEEDED}
    before = {heeded: how for heeded, how in before.items() if how is not signal.SIG_IGN}
    for heeded in before:
        signal.signal(heeded, interrupts.hear)
    try:
        yield interrupts
    finally:
        for heeded, how in before.items():
            signal.signal(heeded, how)
