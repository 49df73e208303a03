"""Guards between calls: a new one would load all that cleans again.

No more processes are kept than there are cores, so that many threads, or options that differ from
call to call, leave no crowd of them behind.
"""

import os
from functools import partial
from threading import Lock
from typing import Final, TypeAlias

from cleaner.readers import Input
from cleaner.runs import Cleaning, Guard, Limits, Result
from cleaner.runs.guard import available_cores
from cleaner.settings import Settings
from cleaner.writers import Format, render

__all__ = ["Kind", "give_back", "take"]

Kind: TypeAlias = tuple[Settings, Limits, int]
"""What tells guards apart: how they clean, what a page may cost, and how many processes."""
Cleaner: TypeAlias = Guard[Input, Result]

MOST: Final = max(4, available_cores())
"""Processes that wait."""
RENDER: Final = partial(render, Format.JSONL)


class _Idle:
    """The guards that nobody uses, the one that waits longest first."""

    def __init__(self) -> None:
        self.lock = Lock()
        self.guards: list[tuple[Kind, Cleaner]] = []


_idle = _Idle()
_parents: Final[list[_Idle]] = []
"""Those of the processes that this one was forked from, which alone may use or end them."""


def take(kind: Kind) -> Cleaner:
    """Give a guard, one that waits if there is any of its kind, the last one used first."""
    with _idle.lock:
        for entry in reversed(_idle.guards):
            if entry[0] == kind:
                _idle.guards.remove(entry)
                return entry[1]
    settings, limits, jobs = kind
    cleaning = Cleaning(settings, RENDER)
    return Guard(cleaning.clean, cleaning.lose, jobs, limits, cleaning.tell)


def give_back(kind: Kind, guard: Cleaner) -> None:
    """Let it wait for the next call, and end those that are too many."""
    gone: list[Cleaner] = []
    with _idle.lock:
        _idle.guards.append((kind, guard))
        while len(_idle.guards) > 1 and _processes() > MOST:
            gone.append(_idle.guards.pop(0)[1])
    for each in gone:
        each.close()


def _processes() -> int:
    return sum(jobs for (_, _, jobs), _ in _idle.guards)


def _forget() -> None:
    """Begin anew in a forked process."""
    global _idle  # noqa: PLW0603 - there is one a process
    _parents.append(_idle)
    _idle = _Idle()


os.register_at_fork(after_in_child=_forget)
