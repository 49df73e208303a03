"""Items -> results, in order, over several processes; a process that dies takes one item with it.

Knows nothing of pages: `work` is any function that can be pickled. POSIX only.
"""

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool, ProcessPoolExecutor
from contextlib import contextmanager
from itertools import count, islice
from multiprocessing import resource_tracker
from types import TracebackType
from typing import Generic, Self, TypeVar

from cleaner.runs.memory import give_back, return_freed_early

__all__ = ["available_cores", "clean_all"]

BATCH = 4
"""Items a worker gets at once. A page takes about 10 ms and a hand-over 0.2 ms, so more would gain
nothing, and a worker that dies has all of its batch tried again."""

BATCHES_A_WORKER = 2
"""Batches in flight for each worker: one at work, one waiting. Bounds what stands in memory."""

BATCHES_A_TIDYING = 10
"""Batches of a worker after which it gives unused memory back: every forty pages."""

_batches_done = count(1)

Item = TypeVar("Item")
Outcome = TypeVar("Outcome")


def available_cores() -> int:
    """Count the cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def clean_all(
    items: Iterable[Item],
    work: Callable[[Item], Outcome],
    lose: Callable[[Item], Outcome],
    jobs: int,
) -> Generator[Outcome]:
    """Yield `work(item)` for each item, in order.

    jobs: how many processes; 1 works in this one, an item at a time.
    lose: gives the outcome of an item that kills its process, also when it is tried alone.
    Items are drawn only a few ahead of what was yielded. Closing the generator ends the workers.
    """
    if jobs == 1:
        yield from map(work, items)
        return
    with _Workers(work, jobs) as workers:
        pending: deque[_Batch[Item, Outcome]] = deque()
        for batch in _batches(items):
            pending.append(workers.submit(batch))
            if len(pending) >= jobs * BATCHES_A_WORKER:
                yield from workers.outcomes(pending.popleft(), lose)
        while pending:
            yield from workers.outcomes(pending.popleft(), lose)


class _Batch(Generic[Item, Outcome]):
    """Items that were handed to a worker together, and the promise of their outcomes."""

    __slots__ = ("future", "items")

    def __init__(self, items: list[Item], future: Future[list[Outcome]]) -> None:
        self.items = items
        self.future = future


class _Workers(Generic[Item, Outcome]):
    """A pool that is replaced when it breaks, and a pool of one for the items that broke it."""

    def __init__(self, work: Callable[[Item], Outcome], jobs: int) -> None:
        self._work = work
        self._jobs = jobs
        self._others = frozenset(multiprocessing.active_children())
        self._many = _pool(jobs)
        self._single: ProcessPoolExecutor | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Wait for the workers, or after an error end them in the middle of their work."""
        if error is not None:
            for child in multiprocessing.active_children():
                if child not in self._others:
                    child.terminate()
        for pool in (self._many, self._single):
            if pool is not None:
                pool.shutdown(cancel_futures=True)

    def submit(self, items: list[Item]) -> _Batch[Item, Outcome]:
        """Hand items to the many, with new ones in place of those that died."""
        with _interrupts_held():
            try:
                future = self._many.submit(_do_batch, self._work, items)
            except BrokenProcessPool:
                self._many.shutdown()
                self._many = _pool(self._jobs)
                future = self._many.submit(_do_batch, self._work, items)
        return _Batch(items, future)

    def outcomes(
        self, batch: _Batch[Item, Outcome], lose: Callable[[Item], Outcome]
    ) -> Iterator[Outcome]:
        """Wait for a batch. If its pool broke, any item may be to blame: try each alone."""
        try:
            yield from batch.future.result()
        except BrokenProcessPool:
            for item in batch.items:
                yield self._alone(item, lose)

    def _alone(self, item: Item, lose: Callable[[Item], Outcome]) -> Outcome:
        if self._single is None:
            self._single = _pool(1)
        try:
            with _interrupts_held():
                future = self._single.submit(_do_batch, self._work, [item])
            return future.result()[0]
        except BrokenProcessPool:
            self._single.shutdown()
            self._single = None
            return lose(item)


def _batches(items: Iterable[Item]) -> Iterator[list[Item]]:
    source = iter(items)
    while batch := list(islice(source, BATCH)):
        yield batch


def _pool(jobs: int) -> ProcessPoolExecutor:
    """Make a pool of fresh processes: forked ones would inherit the parent's threads and locks."""
    context = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(jobs, mp_context=context, initializer=_begin)


def _do_batch(work: Callable[[Item], Outcome], items: list[Item]) -> list[Outcome]:
    outcomes = [work(item) for item in items]
    if next(_batches_done) % BATCHES_A_TIDYING == 0:
        give_back()
    return outcomes


def _begin() -> None:
    """Set a worker up: it stays small, and ends when its parent does, even by kill -9."""
    return_freed_early()
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Hold Ctrl-C back; processes started meanwhile never get it, so only the parent answers it."""
    # Started later, the tracker would unblock the signal in passing.
    resource_tracker.ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
