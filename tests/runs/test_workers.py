"""Work over several processes: order, bounds, and processes that die."""

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from cleaner.runs.workers import BATCH, BATCHES_A_WORKER, clean_all

POISON = 7


def double(number: int) -> int:
    """Work."""
    return 2 * number


def slow_if_even(number: int) -> int:
    """Work that ends out of order."""
    time.sleep(0.02 * (number % 2 == 0))
    return number


def die_on_poison(number: int) -> int:
    """Work that takes its process with it."""
    if number == POISON:
        os._exit(3)
    return number


def die_once(marker: Path) -> str:
    """Work that kills its process only the first time."""
    if marker.suffix == ".once" and not marker.exists():
        marker.touch()
        os._exit(3)
    return marker.name


def nap(seconds: float) -> float:
    """Work that takes its time."""
    time.sleep(seconds)
    return seconds


def deaf_to_interrupts(_: object) -> bool:
    """Whether Ctrl-C is held back from this process."""
    return signal.SIGINT in signal.pthread_sigmask(signal.SIG_BLOCK, ())


def lose(item: object) -> int:
    """Stand for an item that was lost."""
    assert item == POISON
    return -1


def never(item: object) -> str:
    """Say that nothing should be lost."""
    pytest.fail(f"lost {item}")


@pytest.mark.parametrize("jobs", [1, 3])
def test_outcomes_come_in_the_order_of_the_items(jobs: int) -> None:
    """However long each takes."""
    assert list(clean_all(range(23), slow_if_even, lose, jobs)) == list(range(23))


def test_one_job_is_this_process() -> None:
    """A lambda cannot be sent anywhere."""
    assert list(clean_all(range(3), lambda number: (number, os.getpid()), lose, 1)) == [
        (number, os.getpid()) for number in range(3)
    ]


def test_one_job_draws_one_item_at_a_time() -> None:
    """So a pipe gets each answer before its next question."""
    drawn: list[int] = []

    def items() -> Iterator[int]:
        for number in range(5):
            drawn.append(number)
            yield number

    outcomes = clean_all(items(), double, lose, 1)
    assert next(outcomes) == 0
    assert drawn == [0]


def test_only_a_few_items_are_drawn_ahead() -> None:
    """A folder of a million pages does not stand in memory."""
    drawn: list[int] = []

    def items() -> Iterator[int]:
        for number in range(1000):
            drawn.append(number)
            yield number

    outcomes = clean_all(items(), double, lose, 2)
    assert next(outcomes) == 0
    assert len(drawn) <= 2 * BATCHES_A_WORKER * BATCH
    outcomes.close()


def test_an_item_that_kills_its_process_is_lost_alone() -> None:
    """All others have their outcomes, in order, also those that were in flight with it."""
    expected = [-1 if number == POISON else number for number in range(30)]
    assert list(clean_all(range(30), die_on_poison, lose, 2)) == expected


def test_an_item_is_tried_once_more_alone(tmp_path: Path) -> None:
    """What killed its process by bad luck is not lost."""
    items = [tmp_path / name for name in ("a", "b.once", "c")]
    assert list(clean_all(items, die_once, never, 2)) == ["a", "b.once", "c"]


def test_closing_ends_workers_in_the_middle_of_their_work() -> None:
    """Whoever stops listening does not wait for what is under way."""
    outcomes = clean_all([0.0] * BATCH + [20.0] * 3 * BATCH, nap, lose, 2)
    assert next(outcomes) == 0
    start = time.monotonic()
    outcomes.close()
    assert time.monotonic() - start < 10


def test_an_interrupt_reaches_the_parent_alone() -> None:
    """Workers do not answer Ctrl-C with a traceback each; here it is heard as before."""
    assert list(clean_all(range(6), deaf_to_interrupts, lose, 2)) == [True] * 6
    assert not deaf_to_interrupts(None)


def test_an_error_in_the_work_is_raised_here() -> None:
    """Work is meant to catch its own; what it does not is a bug and is seen."""
    with pytest.raises(ValueError, match="seven"):
        list(clean_all(["7", "seven"], int, lose, 2))
