"""Many Inputs -> one Row each, and the sum of them at the end."""

import errno
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
from cleaner.runs.result import Result, Row

__all__ = ["Resources", "Totals", "run"]

NAME_TROUBLE = frozenset(
    {errno.EEXIST, errno.EISDIR, errno.ELOOP, errno.ENAMETOOLONG, errno.ENOTDIR}
)
"""What can be wrong with one output's name. Any other trouble with writing would meet the next
page as well, so that it ends the run."""


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
    """

    read: int = 0
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
        """Give the summary: `read 3, ok 2, empty 0, ..., 0.2 seconds`, zeros too."""
        counts = [f"{status.value} {self.rows[status]}" for status in Status]
        return ", ".join([f"read {self.read}", *counts, f"{monotonic() - self.start:.1f} seconds"])


def run(
    inputs: Iterable[Input],
    cleaning: Cleaning,
    resources: Resources,
    write: Callable[[Result], str | None],
    totals: Totals,
) -> Generator[Row]:
    """Clean and write each input; yield its row as soon as it is written, in the inputs' order.

    write: puts a result where it belongs and gives the name of it, None if it wrote nothing.
    totals: counts along. Raises OSError when writing cannot go on.
    """
    jobs = resources.jobs or available_cores()
    with (
        Guard(cleaning.clean, cleaning.lose, jobs, resources.limits) as guard,
        closing(guard.map(totals.draw(inputs), resources.ahead)) as results,
    ):
        for result in results:
            row = _row(result, write)
            totals.rows[row.status] += 1
            yield row


def _row(result: Result, write: Callable[[Result], str | None]) -> Row:
    seconds = round(result.seconds, 4)
    try:
        output = write(result)
    except OSError as error:
        if error.errno not in NAME_TROUBLE:
            raise
        return Row(result.name, Status.FAILED, "io", error.strerror, seconds, None)
    if result.notice is None:
        return Row(result.name, result.status, None, None, seconds, output)
    code, message = result.notice.code, result.notice.message
    return Row(result.name, result.status, code, message, seconds, output)
