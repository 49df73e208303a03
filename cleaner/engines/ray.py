"""Work and what to do it on -> done, by tasks of Ray. The one door to Ray for the command line."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass
from itertools import islice
from typing import Any, Final, Generic, TypeVar

from cleaner.errors import UsageError
from cleaner.model import Notice
from cleaner.runs.guard import available_cores

try:
    import ray
    from ray.exceptions import RayError, RayTaskError
except ImportError as error:
    MISSING = "the engine needs Ray: pip install 'scrape-cleaner[ray]'"
    raise UsageError(MISSING) from error

__all__ = ["Ended", "in_tasks", "running"]

RETRIES: Final = 3
"""Of a task that was lost with its process or machine, or that met an error of the system's."""
AHEAD: Final = 2
"""Tasks handed out for each core: one at work, and the next."""

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Ended(Generic[Item]):
    """A task that is over. trouble: why it was given up, if it was."""

    item: Item
    trouble: Notice | None


@contextmanager
def running(jobs: int | None) -> Iterator[None]:
    """Use the cluster that `RAY_ADDRESS` names, or one of this machine's own for the time.

    jobs: how many cores of this machine to use then; None for all. Raises OSError.
    """
    os.environ.setdefault("RAY_task_oom_retries", str(RETRIES))  # Ray's own default is no end
    here = {"address": "local", "num_cpus": jobs or available_cores()}
    how: Mapping[str, Any] = {} if "RAY_ADDRESS" in os.environ else here
    with redirect_stdout(sys.stderr):  # on stdout Ray tells of processes that died
        try:
            ray.init(**how, include_dashboard=False, log_to_driver=False, logging_level="error")
        except Exception as error:  # Ray's own are of no class in particular
            msg = f"Ray does not start: {error}"
            raise OSError(msg) from error
        try:
            yield
        finally:
            ray.shutdown()


def in_tasks(
    work: Callable[[Item, str], None], items: Iterable[tuple[Item, str]], jobs: int | None
) -> Iterator[Ended[Item]]:
    """Do `work` on each item and its key; yield those that are done, as they are done.

    A task that was lost is done again a few times, and then given up; the others go on. Plain
    functions: a pool of actors of a fixed size was seen to hang when a machine was lost.
    jobs: how many tasks to hand out at once; None for a few more than there are cores.
    Raises OSError where a task met one each time.
    """
    task = ray.remote(
        num_cpus=1,
        max_retries=RETRIES,
        retry_exceptions=[OSError],
        scheduling_strategy="SPREAD",
    )(_do)
    waiting = iter(items)
    under_way: dict[Any, Item] = {}
    while True:
        most = jobs or AHEAD * int(ray.cluster_resources().get("CPU", 1))
        for item, key in islice(waiting, max(0, most - len(under_way))):
            under_way[task.remote(work, item, key)] = item
        if not under_way:
            return
        done, _ = ray.wait(list(under_way), num_returns=1)
        for reference in done:
            yield Ended(under_way.pop(reference), _trouble(reference))


def _do(work: Callable[[Item, str], None], item: Item, key: str) -> None:
    work(item, key)


def _trouble(reference: Any) -> Notice | None:
    """Say why a task was given up; raises what the system said, where others will meet it too."""
    try:
        ray.get(reference)
    except RayTaskError as error:
        if isinstance(error.cause, OSError):
            raise error.cause from error
        return Notice("shard", f"{type(error.cause).__name__}: {error.cause}")
    except RayError as error:
        return Notice("shard", f"{type(error).__name__}, {RETRIES + 1} times")
    return None
