"""Many Inputs -> one Row each, and the sum of them at the end."""

from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from time import monotonic

from cleaner.model import Status
from cleaner.readers import Input
from cleaner.runs.cleaning import Cleaning
from cleaner.runs.guard import AHEAD, Guard, available_cores
from cleaner.runs.limits import DEFAULT_LIMITS, Limits
from cleaner.runs.record import Known, Record
from cleaner.runs.result import Result, Row

__all__ = ["Resources", "Totals", "run"]


@dataclass(frozen=True, slots=True)
class Resources:
    """What a run may take.

    jobs: how many processes clean; None for all cores. limits: of each input.
    ahead: inputs drawn at most before the first of them has its row. 1 is for a conversation
        through pipes, in which each page has its answer before the next is asked for.
    """

    jobs: int | None = None
    limits: Limits = DEFAULT_LIMITS
    ahead: int = AHEAD


@dataclass(slots=True)
class Totals:
    """What a run did so far.

    read: inputs drawn; a few more than there are rows while workers have them.
    done: those of them that an earlier run had done.
    """

    read: int = 0
    done: int = 0
    rows: Counter[Status] = field(default_factory=Counter)
    start: float = field(default_factory=monotonic)

    def draw(self, inputs: Iterable[Input]) -> Iterator[Input]:
        """Pass inputs through and count them."""
        for item in inputs:
            self.read += 1
            yield item

    def check(self) -> None:
        """Raise if an input got lost on the way; for a run that came to its end."""
        if self.read != self.rows.total():
            msg = f"{self.read} inputs were read but {self.rows.total()} have a row"
            raise RuntimeError(msg)

    @property
    def brief(self) -> str:
        """Where the run stands, in few words: `ok 12, failed 1`."""
        return ", ".join(
            f"{status.value} {self.rows[status]}" for status in Status if self.rows[status]
        )

    def __str__(self) -> str:
        """Give the summary: `read 3, ok 2, empty 0, ..., 0.2 seconds`, zeros too.

        `under way` is what a run that was broken off had in hand: it counts only there.
        """
        counts = [f"{status.value} {self.rows[status]}" for status in Status]
        if left := self.read - self.rows.total():
            counts.append(f"under way {left}")
        read = f"read {self.read} ({self.done} done before)" if self.done else f"read {self.read}"
        return ", ".join([read, *counts, f"{monotonic() - self.start:.1f} seconds"])


def run(
    inputs: Iterable[Input],
    cleaning: Cleaning,
    resources: Resources,
    record: Record,
    totals: Totals,
) -> Generator[Row]:
    """Clean and write each input; yield its row as soon as it is written, in the inputs' order.

    record: takes the results, and knows which inputs need not be cleaned. totals: counts along.
    Raises OSError when writing cannot go on.
    """
    jobs = resources.jobs or available_cores()

    def guarded(jobs: int) -> Guard[Input, Result | Known]:
        return Guard(cleaning.clean, cleaning.lose, jobs, resources.limits, cleaning.tell)

    with (
        guarded(jobs) as guard,
        closing(guard.map(totals.draw(inputs), resources.ahead, record.known)) as outcomes,
    ):
        for outcome in outcomes:
            totals.done += isinstance(outcome, Known)
            row = _row(outcome, record, guarded)
            totals.rows[row.status] += 1
            yield row


def _row(
    outcome: Result | Known, record: Record, guarded: Callable[[int], Guard[Input, Result | Known]]
) -> Row:
    """Write or keep an outcome. What could not be kept after all is cleaned on the spot."""
    if isinstance(outcome, Result):
        return record.write(outcome)
    row = record.keep(outcome)
    if row is None:
        with guarded(1) as guard:
            (cleaned,) = guard.map([outcome.item])
        assert isinstance(cleaned, Result)  # noqa: S101 - no `known` was given
        row = record.write(cleaned)
    return row
