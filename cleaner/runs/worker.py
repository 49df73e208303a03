"""A child process, seen from outside: what it works on, and how it ended."""

import os
import pickle
import signal
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from time import monotonic
from typing import Final, Generic, TypeVar

from cleaner.runs.forkserver import ForkServer, ServerGoneError
from cleaner.runs.limits import Death, Fate, Limits
from cleaner.runs.memory import resident
from cleaner.runs.messages import receive, send
from cleaner.runs.serving import GROWN, OUT_OF_MEMORY, RAISED

__all__ = ["Task", "Worker"]

MEGABYTE: Final = 1_000_000

Item = TypeVar("Item")
Outcome = TypeVar("Outcome")


class Task(Generic[Item, Outcome]):
    """One item on its way.

    data: the item, pickled; nothing once it is done. size: bytes that it takes up here, and
    answered: those that its outcome takes. deaths: processes that ended while they worked on it.
    kills: those that someone killed meanwhile. lost: the last of its ends, where there were too
    many. outcomes: the one that it has, once it is done.
    """

    __slots__ = ("answered", "data", "deaths", "item", "kills", "lost", "outcomes", "size")

    def __init__(self, item: Item, outcome: Outcome | None) -> None:
        self.item = item
        self.data = pickle.dumps(item) if outcome is None else b""
        self.size = len(self.data)
        self.answered = 0
        self.deaths = self.kills = 0
        self.lost: Death | None = None
        self.outcomes: list[Outcome] = [] if outcome is None else [outcome]


class Worker(Generic[Item, Outcome]):
    """One child. `tasks`: what it was given and has not answered, the one under way first."""

    def __init__(self, server: ForkServer, work: Callable[[Item], Outcome], limits: Limits) -> None:
        """Start it. Raises ServerGoneError, and OSError where the system has no room."""
        self.tasks: deque[Task[Item, Outcome]] = deque()
        self.grown = False
        self.work = work
        self.since = monotonic()
        self._server = server
        self._limits = limits
        self._over_memory = False
        setup = pickle.dumps((work, limits))
        self._pid, self._channel = server.fork()
        with suppress(ConnectionError):  # it died: seen when its answers are read
            send(self._channel, setup)

    def fileno(self) -> int:
        """Give what a selector waits for."""
        return self._channel.fileno()

    def give(self, tasks: list[Task[Item, Outcome]]) -> None:
        """Hand tasks over to a worker that has none."""
        self.tasks.extend(tasks)
        self.since = monotonic()
        with suppress(ConnectionError):  # as above
            send(self._channel, pickle.dumps([task.data for task in tasks]))

    def answer(self) -> Task[Item, Outcome] | None:
        """Wait for the answer to the first task, which is done then; None if the worker is dead.

        Raises what the work raised.
        """
        message = receive(self._channel)
        if message is None:
            return None
        kind, answer = message[:1], pickle.loads(memoryview(message)[1:])  # noqa: S301 - our child
        if kind == RAISED:
            raise answer
        self.grown = kind == GROWN
        task = self.tasks.popleft()
        task.outcomes.append(answer)
        task.data, task.answered = b"", len(message)
        self.since = monotonic()
        return task

    def watch_memory(self) -> None:
        """Kill it if it has more in memory than it may."""
        most = self._limits.memory
        if most is not None and self.tasks and resident(self._pid) > most:
            self._over_memory = True
            os.kill(self._pid, signal.SIGKILL)

    @property
    def is_ours(self) -> bool:
        """Whether this process started it, and was not forked from the one that did."""
        return self._server.owner == os.getpid()

    def end(self) -> Death | None:
        """End it, whatever it is doing; tell how it had ended before. None if it was not to blame.

        That is when the fork server was killed, and all children with it. One that is not ours
        goes on, for the process whose it is.
        """
        seconds = monotonic() - self.since
        self._channel.close()
        if not self.is_ours:
            return None
        try:
            if self._server.lives:
                os.kill(self._pid, signal.SIGKILL)  # in vain if it is dead, as a zombie
            code = self._server.reap(self._pid)
        except ServerGoneError:
            return None
        return self._death(code, seconds)

    def _death(self, code: int, seconds: float) -> Death:
        if code == -signal.SIGALRM and self._limits.seconds is not None:
            message = f"took longer than {self._limits.seconds:g} seconds"
            return Death(Fate.TIMEOUT, message, seconds)
        if self._limits.memory is not None and (self._over_memory or code == OUT_OF_MEMORY):
            message = f"took more than {self._limits.memory // MEGABYTE:,} MB of memory"
            return Death(Fate.MEMORY, message, seconds)
        if code == -signal.SIGKILL:
            return Death(
                Fate.CRASH, "the process that cleaned it was killed", seconds, from_outside=True
            )
        how = signal.Signals(-code).name if code < 0 else f"exit code {code}"
        return Death(Fate.CRASH, f"the process that cleaned it died ({how})", seconds)
