"""Work in child processes: order, bounds, and processes that die."""

import ctypes
import os
import signal
import threading
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from cleaner.runs import Death, Fate, Guard, Limits
from cleaner.runs.forkserver import forkserver
from cleaner.runs.limits import DEFAULT_LIMITS
from cleaner.runs.memory import resident
from cleaner.runs.serving import GROWTH

POISON = 7
MEGABYTE = 1_000_000


def double(number: int) -> int:
    """Work."""
    return 2 * number


def slow_if_even(number: int) -> int:
    """Work that ends out of order."""
    time.sleep(0.02 * (number % 2 == 0))
    return number


def exit_on_poison(number: int) -> int:
    """Work that takes its process with it."""
    if number == POISON:
        os._exit(3)
    return number


def abort_on_poison(number: int) -> int:
    """Work in which native code gives up."""
    if number == POISON:
        ctypes.CDLL(None).abort()
    return number


def hang_on_poison(number: int) -> int:
    """Work that holds the interpreter's lock and hears no signal that Python handles."""
    if number == POISON:
        ctypes.PyDLL(None).sleep(30)
    return number


def fill_on_poison(number: int) -> int:
    """Work that takes memory, a little at a time."""
    if number == POISON:
        held = []
        while True:
            held.append(b"x" * MEGABYTE)
    return number


def ask_too_much_on_poison(number: int) -> int:
    """Work that asks for more memory than there is, all at once."""
    return len(bytes(100_000 * MEGABYTE)) if number == POISON else number


def die_once(marker: Path) -> str:
    """Work that kills its process only the first time."""
    if marker.suffix == ".once" and not marker.exists():
        marker.touch()
        os._exit(3)
    return marker.name


def be_killed(marker: Path) -> str:
    """Work whose process is killed from outside again and again; leaves a mark each time."""
    marks = sorted(marker.parent.glob(f"{marker.name}-*"))
    if len(marks) < int(marker.suffix[1:]):
        marker.with_name(f"{marker.name}-{len(marks)}").touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return marker.name


def kill_the_server_once(marker: Path) -> str:
    """Work that has the fork server killed, and all children with it."""
    if marker.suffix == ".once" and not marker.exists():
        marker.touch()
        os.kill(os.getppid(), signal.SIGKILL)
        time.sleep(30)
    return marker.name


def nap(seconds: float) -> float:
    """Work that takes its time."""
    time.sleep(seconds)
    return seconds


def process(_: object) -> int:
    """Tell which process this is."""
    return os.getpid()


KEPT: list[bytes] = []


def keep(size: int) -> int:
    """Work that leaves something behind."""
    KEPT.append(b"x" * size)
    return os.getpid()


def deaf_to_interrupts(_: object) -> bool:
    """Whether Ctrl-C is held back from this process."""
    return signal.SIGINT in signal.pthread_sigmask(signal.SIG_BLOCK, ())


def lost(item: object, death: Death) -> Any:
    """Give what is known of an item that was lost."""
    return item, death.fate, death.message


def never(item: object, death: Death) -> Any:
    """Say that nothing should be lost."""
    pytest.fail(f"lost {item}: {death}")


def outcomes(
    items: Iterable[Any],
    work: Any,
    lose: Any = never,
    jobs: int = 2,
    limits: Limits = DEFAULT_LIMITS,
) -> list[Any]:
    """Have the work done."""
    with Guard[Any, Any](work, lose, jobs, limits) as guard:
        return list(guard.map(items))


@pytest.mark.parametrize("jobs", [1, 3])
def test_outcomes_come_in_the_order_of_the_items(jobs: int) -> None:
    """However long each takes."""
    assert outcomes(range(23), slow_if_even, jobs=jobs) == list(range(23))


@pytest.mark.parametrize("jobs", [1, 2])
def test_work_is_done_elsewhere(jobs: int) -> None:
    """Also by one job; an idle process is kept from one call to the next."""
    with Guard[Any, Any](process, never, jobs) as guard:
        first, second = set(guard.map(range(50))), set(guard.map(range(50)))
    assert os.getpid() not in first
    assert first == second
    assert len(first) == jobs


def drawn_before_the_first(ahead: int) -> int:
    """Count the items that are drawn before there is an outcome."""
    drawn: list[int] = []

    def items() -> Iterator[int]:
        for number in range(1000):
            drawn.append(number)
            yield number

    with Guard[Any, Any](double, never, 2) as guard:
        results = guard.map(items(), ahead)
        assert next(results) == 0
        count = len(drawn)
        results.close()
    return count


def test_only_so_many_items_are_drawn_ahead() -> None:
    """A folder of a million pages does not stand in memory; a pipe gets each answer in turn."""
    assert drawn_before_the_first(1) == 1
    assert drawn_before_the_first(20) <= 20


@pytest.mark.parametrize(
    ("work", "fate", "words"),
    [
        (exit_on_poison, Fate.CRASH, "died (exit code 3)"),
        (abort_on_poison, Fate.CRASH, "died (SIGABRT)"),
        (hang_on_poison, Fate.TIMEOUT, "longer than 0.5 seconds"),
        (fill_on_poison, Fate.MEMORY, "more than 400 MB"),
        (ask_too_much_on_poison, Fate.MEMORY, "more than 400 MB"),
    ],
)
@pytest.mark.parametrize("jobs", [1, 2])
def test_an_item_that_ends_its_process_is_lost_alone(
    work: Any, fate: Fate, words: str, jobs: int
) -> None:
    """All others have their outcomes, in order, also those that were in flight with it."""
    limits = Limits(seconds=0.5 if fate is Fate.TIMEOUT else 30.0, memory=400 * MEGABYTE)
    found = outcomes(range(30), work, lost, jobs, limits)
    item, seen, message = found[POISON]
    assert (item, seen) == (POISON, fate)
    assert words in message
    assert found[:POISON] + found[POISON + 1 :] == [n for n in range(30) if n != POISON]


def test_the_time_is_of_each_item() -> None:
    """Not of all that a process gets together, nor of the time between two calls."""
    with Guard[Any, Any](nap, never, 1, Limits(seconds=1.0)) as guard:
        assert list(guard.map([0.2] * 8)) == [0.2] * 8
        time.sleep(1.1)
        assert list(guard.map([0.2])) == [0.2]


@pytest.mark.parametrize("limits", [Limits(float("inf"), 10**30), Limits(1e300, 1 << 63)])
def test_limits_may_be_beyond_what_the_system_can_set(limits: Limits) -> None:
    """They are as good as none."""
    with Guard[Any, Any](double, never, 1, limits) as guard:
        assert list(guard.map([4])) == [8]


def test_an_item_is_tried_once_more_alone(tmp_path: Path) -> None:
    """What ended its process by bad luck is not lost."""
    items = [tmp_path / name for name in ("a", "b.once", "c")]
    assert outcomes(items, die_once) == ["a", "b.once", "c"]


def test_a_kill_from_outside_is_nobodys_fault(tmp_path: Path) -> None:
    """Unless it comes every time."""
    assert outcomes([tmp_path / "a.4", tmp_path / "b.0"], be_killed) == ["a.4", "b.0"]
    (_, fate, message), other = outcomes([tmp_path / "c.5", tmp_path / "d.0"], be_killed, lost)
    assert (fate, other) == (Fate.CRASH, "d.0")
    assert message == "the process that cleaned it was killed"


def test_a_killed_server_is_replaced(tmp_path: Path) -> None:
    """No item is to blame, and none is lost."""
    items = [tmp_path / name for name in ("a", "b.once", "c", "d")]
    assert outcomes(items, kill_the_server_once) == ["a", "b.once", "c", "d"]


def test_a_process_that_has_grown_is_replaced() -> None:
    """So that what leaks in native code does not add up."""
    found = outcomes([GROWTH // 4] * 40, keep, jobs=1)
    assert len(set(found)) > 2
    assert all(resident(pid) == 0 for pid in found)


def test_closing_ends_work_in_the_middle() -> None:
    """Whoever stops listening does not wait for what is under way."""
    with Guard[Any, Any](nap, never, 2) as guard:
        results = guard.map([0.0] + [20.0] * 30)
        assert next(results) == 0
        start = time.monotonic()
        results.close()
        assert list(guard.map([0.0])) == [0.0]
    assert time.monotonic() - start < 5


def test_an_interrupt_reaches_the_parent_alone() -> None:
    """Children do not answer Ctrl-C with a traceback each; here it is heard as before."""
    assert outcomes(range(6), deaf_to_interrupts) == [True] * 6
    assert not deaf_to_interrupts(None)


def test_an_error_in_the_work_is_raised_here() -> None:
    """Work is meant to catch its own; what it does not is a bug and is seen."""
    with pytest.raises(ValueError, match="seven"):
        outcomes(["7", "seven"], int)


def test_it_can_be_used_by_a_thread() -> None:
    """Children do not end with the thread in which they began."""
    found: list[Any] = []
    guard = Guard[Any, Any](process, never, 1)
    for _ in range(2):
        thread = threading.Thread(target=lambda: found.extend(guard.map([1])))
        thread.start()
        thread.join()
    guard.close()
    assert len(set(found)) == 1


def test_the_server_is_made_once() -> None:
    """It holds all that the work loads, and is left running."""
    assert forkserver() is forkserver()


def tell_as_text(death: Death, number: int) -> str:
    """What a child says of an item that is lost; it dies of the number 8, and so does work."""
    if number == POISON + 1:
        os._exit(4)
    return f"{number} in {os.getpid()} of {death.fate.value}"


def exit_on_two(number: int) -> str:
    """Work that takes its process with it at two numbers."""
    if number in {POISON, POISON + 1}:
        os._exit(3)
    return str(number)


def test_a_child_tells_of_what_was_lost() -> None:
    """Where it dies of that too, it is told from here, of the death that came first."""

    def lose(number: int, death: Death) -> str:
        return f"{number} here of {death.message}"

    with Guard(exit_on_two, lose, 2, tell=tell_as_text) as guard:
        found = list(guard.map(range(POISON - 2, POISON + 4)))
        assert list(guard.map(range(3))) == ["0", "1", "2"]
    assert found[:2] + found[4:] == ["5", "6", "9", "10"]
    words = found[2].split()
    assert words[:2] + words[3:] == ["7", "in", "of", "crash"]
    assert int(words[2]) != os.getpid()
    assert found[3] == "8 here of the process that cleaned it died (exit code 3)"
