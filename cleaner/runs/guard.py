"""Items -> outcomes, in order, worked on by child processes; a child that dies costs one item.

Knows nothing of pages: `work` is any function that can be pickled. Any engine can use it: a Guard
is kept and given batch after batch. POSIX only.

An item that ends its process is tried once more, alone in a fresh one; the items that its process
had not come to yet go to others. What can be told of one that is lost is found out in a child too.
The deadline is a timer of the kernel's in the child, so that no code in there can hold it up; the
memory is watched from here while the child works.
"""

import os
import selectors
from collections import deque
from collections.abc import Callable, Generator, Iterable
from functools import partial
from time import monotonic
from types import TracebackType
from typing import Final, Generic, Self, TypeVar

from cleaner.runs.forkserver import ServerGoneError, forkserver
from cleaner.runs.limits import DEFAULT_LIMITS, Death, Limits
from cleaner.runs.worker import Task, Worker

__all__ = ["AHEAD", "Guard", "available_cores"]

AHEAD: Final = 1024
"""Items drawn before the first of them is yielded. Enough that the others go on for a while
beside one that takes until its deadline."""
AHEAD_BYTES: Final = 32_000_000
"""The same in bytes of pickled items, of which those read from archives carry their page, and of
outcomes that wait for their turn."""

BATCH: Final = 32
BATCH_BYTES: Final = 1_000_000
BATCH_SECONDS: Final = 0.05
"""What a worker gets at once at most: items, their bytes, and the time they will take if they are
like those before. A hand-over takes 0.1 ms."""

TRIES: Final = 2
TRIES_IF_KILLED: Final = 5
"""Whoever kills processes from outside rarely means a page; but the system, when it is out of
memory, may."""

WATCH_SECONDS: Final = 0.05
"""Between two looks at the memory of those at work."""

Item = TypeVar("Item")
Outcome = TypeVar("Outcome")


def available_cores() -> int:
    """Count the cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class Guard(Generic[Item, Outcome]):
    """Children that work, kept between calls. To be used by one thread."""

    def __init__(
        self,
        work: Callable[[Item], Outcome],
        lose: Callable[[Item, Death], Outcome],
        jobs: int = 1,
        limits: Limits = DEFAULT_LIMITS,
        tell: Callable[[Death, Item], Outcome] | None = None,
    ) -> None:
        """Begin; children start when there is work.

        work: done in a child; may raise what is a bug, and it is raised here.
        lose: gives the outcome of an item that ended its process twice; called here.
        jobs: how many children.
        tell: gives that outcome where a child of its own lives to make it, such as one that looks
            into the item; `lose` is called where none does.
        """
        self._work, self._lose, self._jobs, self._limits = work, lose, jobs, limits
        self._tell = tell
        self._workers: list[Worker[Item, Outcome]] = []
        self._selector = selectors.DefaultSelector()
        self._watched = monotonic()
        self._pace = BATCH_SECONDS

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the children in the middle of what they do. The guard can be used again."""
        while self._workers:
            self._dismiss(self._workers[-1])

    def map(
        self,
        items: Iterable[Item],
        ahead: int = AHEAD,
        known: Callable[[Item], Outcome | None] = lambda _: None,
    ) -> Generator[Outcome]:
        """Yield `work(item)` for each item, in order.

        ahead: how many items are drawn at most before the first of them is yielded; 1 has each
            answered before the next is drawn.
        known: gives the outcome of an item that needs no work; asked when it is drawn.
        Closing the generator ends children that are at work. Raises OSError where no child can be
        started, and what `work` raises.
        """
        queue = _Queue[Item, Outcome](items, ahead, known)
        try:
            while self._feed(queue):
                while (task := queue.finished()) is not None:
                    yield task.outcomes[0]
                    self._collect(queue, 0)
                    self._feed(queue)
                if queue.waits:
                    self._collect(queue, WATCH_SECONDS)
        finally:
            for worker in [worker for worker in self._workers if worker.tasks]:
                self._dismiss(worker)

    def _feed(self, queue: "_Queue[Item, Outcome]") -> bool:
        """Give each idle worker something to do; tells whether anything is left."""
        for number in range(self._jobs):
            worker = self._workers[number] if number < len(self._workers) else None
            if worker and worker.tasks:
                continue
            suspect = queue.suspect()
            tasks = [suspect] if suspect else queue.batch(int(BATCH_SECONDS / self._pace) + 1)
            if not tasks:
                break
            if worker and (suspect or worker.grown or worker.work is not self._work):
                self._dismiss(worker)
                worker = None
            (worker or self._hire(suspect)).give(tasks)
        return queue.waits

    def _hire(self, suspect: Task[Item, Outcome] | None) -> Worker[Item, Outcome]:
        work = self._work
        if self._tell and suspect and suspect.lost:
            work = partial(self._tell, suspect.lost)
        try:
            worker = Worker(forkserver(), work, self._limits)
        except ServerGoneError:  # killed a moment ago
            worker = Worker(forkserver(), work, self._limits)
        self._workers.append(worker)
        self._selector.register(worker, selectors.EVENT_READ)
        return worker

    def _dismiss(self, worker: Worker[Item, Outcome]) -> Death | None:
        self._workers.remove(worker)
        if worker.is_ours:  # else the system's list is shared with the process whose it is
            self._selector.unregister(worker)
        return worker.end()

    def _collect(self, queue: "_Queue[Item, Outcome]", seconds: float) -> None:
        """Take the answers that are there, or come within the time; look after the memory."""
        for key, _ in self._selector.select(seconds):
            worker = key.fileobj
            assert isinstance(worker, Worker)  # noqa: S101 - what was registered
            start = worker.since
            if (task := worker.answer()) is not None:
                queue.resize(task)
                self._pace += (worker.since - start - self._pace) / 8
            else:
                self._bury(worker, queue)
        if monotonic() - self._watched > WATCH_SECONDS:
            self._watched = monotonic()
            for worker in self._workers:
                worker.watch_memory()

    def _bury(self, worker: Worker[Item, Outcome], queue: "_Queue[Item, Outcome]") -> None:
        """Find out how a worker died, and pass on what it had not come to."""
        death = self._dismiss(worker)
        tasks = list(worker.tasks)
        if death and tasks:
            first = tasks.pop(0)
            first.deaths += not death.from_outside
            first.kills += death.from_outside
            over = first.deaths >= TRIES or first.kills >= TRIES_IF_KILLED
            if first.lost or (over and self._tell is None):
                first.outcomes.append(self._lose(first.item, first.lost or death))
            else:
                first.lost = death if over else None
                queue.suspects.append(first)
        queue.again.extend(tasks)


class _Queue(Generic[Item, Outcome]):
    """The items of one call: to be drawn, to be done, and done but not yielded yet.

    suspects: ended their process once. again: were in the hands of one that died.
    """

    def __init__(
        self, items: Iterable[Item], ahead: int, known: Callable[[Item], Outcome | None]
    ) -> None:
        self.suspects: deque[Task[Item, Outcome]] = deque()
        self.again: deque[Task[Item, Outcome]] = deque()
        self._tasks = (Task[Item, Outcome](item, known(item)) for item in items)
        self._ahead = ahead
        self._order: deque[Task[Item, Outcome]] = deque()
        self._bytes = 0

    @property
    def waits(self) -> bool:
        """Whether something that was drawn is not yielded yet."""
        return bool(self._order)

    def finished(self) -> Task[Item, Outcome] | None:
        """Give the next task in order if it is done."""
        if not self._order or not self._order[0].outcomes:
            return None
        task = self._order.popleft()
        self._bytes -= task.size
        return task

    def resize(self, task: Task[Item, Outcome]) -> None:
        """Count a task with the outcome that it has now in place of its item."""
        before, task.size = task.size, task.answered
        self._bytes += task.size - before

    def suspect(self) -> Task[Item, Outcome] | None:
        """Give a task that must be tried alone."""
        return self.suspects.popleft() if self.suspects else None

    def batch(self, most: int) -> list[Task[Item, Outcome]]:
        """Give tasks to be done together; none where there is nothing to do for now."""
        tasks: list[Task[Item, Outcome]] = []
        size = 0
        while len(tasks) < min(most, BATCH) and size < BATCH_BYTES:
            task = self.again.popleft() if self.again else self._draw()
            if task is None:
                break
            tasks.append(task)
            size += task.size
        return tasks

    def _draw(self) -> Task[Item, Outcome] | None:
        """Draw the next item that needs work."""
        while len(self._order) < self._ahead and self._bytes < AHEAD_BYTES:
            task = next(self._tasks, None)
            if task is None:
                break
            self._order.append(task)
            self._bytes += task.size
            if not task.outcomes:
                return task
        return None
