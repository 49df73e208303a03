"""Inside a child process: items in, outcomes out, under limits that native code cannot evade."""

import ctypes
import os
import pickle
import resource
import signal
import socket
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from cleaner.runs.limits import Limits
from cleaner.runs.memory import give_back, resident, return_freed_early
from cleaner.runs.messages import receive, send

__all__ = ["GROWN", "OUTCOME", "OUT_OF_MEMORY", "RAISED", "serve"]

OUTCOME, GROWN, RAISED = b"o", b"g", b"e"
"""What an answer begins with: an outcome follows; one follows, and this process has grown so that
it should be replaced; an exception follows."""

OUT_OF_MEMORY: Final = 77
"""The exit code of a process that was refused memory."""

GROWTH: Final = 128_000_000
"""Bytes by which a process may grow over its first size before it is replaced."""

LONGEST: Final = 1e9
"""Seconds, more than thirty years; the system takes no timer of much more."""

LARGEST: Final = 1 << 62
"""Bytes. No limit of more can be set."""

_PR_SET_PDEATHSIG: Final = 1


def serve(channel: socket.socket, parent: int) -> None:
    """Answer batches of items until the channel is closed.

    The first message is the work and its limits, each later one a list of pickled items. Every
    item has its answer as soon as it is done, so that whoever waits knows which one was under way
    when this process died. parent: the process whose end is to be this one's end too.
    """
    _end_with(parent)
    first = receive(channel)
    if first is None:
        return
    work, limits = pickle.loads(first)  # noqa: S301 - from the process that started this one
    _limit(limits)
    largest = resident() + GROWTH
    while (message := receive(channel)) is not None:
        items = pickle.loads(message)  # noqa: S301 - as above
        for left, item in zip(range(len(items) - 1, -1, -1), items, strict=True):
            kind, answer = _answer(work, item, limits.seconds or 0.0)
            if kind == OUTCOME and not left and _has_grown(largest):
                kind = GROWN
            send(channel, kind + answer)


def _answer(work: Callable[[Any], object], item: bytes, seconds: float) -> tuple[bytes, bytes]:
    """Do one item. The kernel ends this process when its time is over, whatever it is doing."""
    signal.setitimer(signal.ITIMER_REAL, min(seconds, LONGEST))
    try:
        return OUTCOME, pickle.dumps(work(pickle.loads(item)))  # noqa: S301 - as above
    except MemoryError:
        os._exit(OUT_OF_MEMORY)
    except Exception as error:  # noqa: BLE001 - raised again where the items come from
        return RAISED, _pickled(error)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def _pickled(error: Exception) -> bytes:
    try:
        data = pickle.dumps(error)
        pickle.loads(data)  # noqa: S301 - made in the line above
    except Exception:  # noqa: BLE001 - any class can refuse
        return pickle.dumps(RuntimeError(f"{type(error).__name__}: {error}"))
    return data


def _has_grown(largest: int) -> bool:
    if resident() <= largest:
        return False
    give_back()
    return resident() > largest


def _limit(limits: Limits) -> None:
    """Set limits that hold by themselves; the resident memory is watched from outside as well."""
    return_freed_early()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGALRM})
    with suppress(OSError):  # on Linux: where memory runs out, this goes before all others
        Path("/proc/self/oom_score_adj").write_text("1000", "ascii")
    if limits.memory is not None:
        most = min(_address_space() + 2 * limits.memory, LARGEST)
        with suppress(ValueError, OSError):  # a lower limit is set already
            resource.setrlimit(resource.RLIMIT_AS, (most, most))


def _address_space() -> int:
    try:
        pages = int(Path("/proc/self/statm").read_bytes().split()[0])
    except OSError:
        return 0
    return pages * resource.getpagesize()


def _end_with(parent: int) -> None:
    """Have the kernel end this process with its parent, by kill -9 too. On Linux only."""
    control = getattr(ctypes.CDLL(None), "prctl", None)
    if control is not None:
        control(_PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:
            os._exit(1)
