"""Ctrl-C that no library can swallow.

A KeyboardInterrupt is raised wherever the program happens to be. Some libraries catch everything
there, and the run would go on as if nothing had been said.
"""

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

__all__ = ["heeding_interrupts"]


@contextmanager
def heeding_interrupts() -> Iterator[Callable[[], None]]:
    """Give a check that raises KeyboardInterrupt if one was raised before and got lost.

    Where Ctrl-C is ignored, as for jobs in the background, it stays ignored.
    """
    seen = False

    def remember(_signal: int, _frame: FrameType | None) -> None:
        nonlocal seen
        seen = True
        raise KeyboardInterrupt

    def check() -> None:
        if seen:
            raise KeyboardInterrupt

    before = signal.getsignal(signal.SIGINT)
    if before is signal.SIG_IGN or threading.current_thread() is not threading.main_thread():
        yield check
        return
    signal.signal(signal.SIGINT, remember)
    try:
        yield check
    finally:
        signal.signal(signal.SIGINT, before)
