"""Guards between calls: a new one would load all that cleans again.

No more processes are kept than there are cores, so that many threads, or options that differ from
call to call, leave no crowd of them behind.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from threading import RLock
from typing import Final, TypeAlias

from cleaner.readers import Input
from cleaner.runs import Cleaning, Guard, Limits, Result
from cleaner.runs.guard import available_cores
from cleaner.settings import Settings
from cleaner.writers import Format, render

__all__ = ["Kind", "lent"]

Kind: TypeAlias = tuple[Settings, Limits, int]
"""What tells guards apart: how they clean, what a page may cost, and how many processes."""
Cleaner: TypeAlias = Guard[Input, Result]

MOST: Final = max(4, available_cores())
"""Processes that wait."""
RENDER: Final = partial(render, Format.JSONL)


class _Idle:
    """The guards that nobody uses, the one that waits longest first.

    The list may change while its own thread goes through it: where the collector of garbage ends an
    abandoned generator, its guard comes back in the middle of whatever runs.
    """

    def __init__(self) -> None:
        self.lock = RLock()
        self.guards: list[tuple[Kind, Cleaner]] = []


_idle = _Idle()
_parents: Final[list[_Idle]] = []
"""Those of the processes that this one was forked from, which alone may use or end them."""


@contextmanager
def lent(kind: Kind) -> Iterator[Cleaner]:
    """Lend a guard that nobody uses.

    One that a forked process has from its parent is never used there again.
    """
    idle = _idle
    guard = _take(idle, kind)
    try:
        yield guard
    finally:
        if idle is _idle:
            _give_back(idle, kind, guard)
        else:
            idle.guards.append((kind, guard))  # one of `_parents`, whose lock may be held forever


def _take(idle: _Idle, kind: Kind) -> Cleaner:
    """Give a guard, one that waits if there is any of its kind, the last one used first."""
    with idle.lock:
        for entry in reversed(idle.guards.copy()):
            if entry[0] == kind:
                with suppress(ValueError):  # gone meanwhile
                    idle.guards.remove(entry)
                    return entry[1]
    settings, limits, jobs = kind
    cleaning = Cleaning(settings, RENDER)
    return Guard(cleaning.clean, cleaning.lose, jobs, limits, cleaning.tell)


def _give_back(idle: _Idle, kind: Kind, guard: Cleaner) -> None:
    """Let it wait for the next call, and end those that are too many."""
    gone: list[Cleaner] = []
    with idle.lock:
        idle.guards.append((kind, guard))
        while len(idle.guards) > 1 and _processes(idle) > MOST:
            gone.append(idle.guards.pop(0)[1])
    for each in gone:
        each.close()


def _processes(idle: _Idle) -> int:
    return sum(jobs for (_, _, jobs), _ in idle.guards.copy())


def _forget() -> None:
    """Begin anew in a forked process."""
    global _idle  # noqa: PLW0603 - there is one a process
    _parents.append(_idle)
    _idle = _Idle()


os.register_at_fork(after_in_child=_forget)
