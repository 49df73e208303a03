"""Many inputs -> rows and sums."""

import errno
from functools import partial

import pytest

from cleaner.errors import UnreadableError
from cleaner.model import Scrape, Status
from cleaner.readers import Input
from cleaner.readers.inputs import fail
from cleaner.runs import Cleaning, Record, Resources, Result, Row, Totals, Written, run
from cleaner.runs.result import Span
from cleaner.settings import Settings
from cleaner.writers import Format, render

CLEANING = Cleaning(Settings(), partial(render, Format.TEXT))
ONE_JOB = Resources(jobs=1)
SENTENCE = "The old bridge was closed on Monday, because two of its nine pillars had begun to lean."


def good(name: str) -> Input:
    """Make an input with text."""
    return Input(name, (name,), partial(Scrape, f"{SENTENCE}\n\n{SENTENCE[::-1]}\n"))


def gone(name: str) -> Input:
    """Make an input that cannot be read."""
    return Input(name, (name,), partial(fail, UnreadableError("No such file or directory")))


def written(result: Result) -> Written:
    """Write nothing, successfully."""
    return Written(f"{result.name}.txt", Span(0, len(result.body)))


def test_every_input_has_one_row() -> None:
    """With the output's name, or why there is none."""
    totals = Totals()
    rows = list(run([good("a"), gone("b")], CLEANING, ONE_JOB, Record(written), totals))
    assert [row.path for row in rows] == ["a", "b"]
    assert (rows[0].status, rows[0].code, rows[0].output) == (Status.OK, None, "a.txt")
    assert (rows[1].status, rows[1].code) == (Status.FAILED, "io")
    assert rows[1].message == "No such file or directory"
    assert (totals.read, totals.rows[Status.OK], totals.rows[Status.FAILED]) == (2, 1, 1)
    totals.check()


def test_the_summary_names_every_status() -> None:
    """Zeros too, so that it can be read by a program."""
    totals = Totals()
    list(run([good("a"), gone("b")], CLEANING, ONE_JOB, Record(written), totals))
    assert str(totals).startswith("read 2, ok 1, empty 0, partial 0, failed 1, skipped 0, ")
    assert str(totals).endswith(" seconds")


def test_a_summary_adds_up_where_a_run_is_broken_off() -> None:
    """What was drawn and has no row yet is counted too."""
    totals = Totals()
    rows = run([good("a"), good("b"), gone("c")], CLEANING, ONE_JOB, Record(written), totals)
    next(rows)
    rows.close()
    left = totals.read - 1
    assert left > 0
    said = f"read {totals.read}, ok 1, empty 0, partial 0, failed 0, skipped 0, under way {left}, "
    assert str(totals).startswith(said)


def test_an_input_without_a_row_is_noticed() -> None:
    """The sums are checked, not believed."""
    totals = Totals()
    rows = run([good("a"), good("b")], CLEANING, ONE_JOB, Record(written), totals)
    next(rows)
    next(rows)
    totals.rows.clear()
    with pytest.raises(RuntimeError, match="2 inputs were read but 0 have a row"):
        totals.check()


def rows_when_writing_raises(error: OSError) -> list[Row]:
    """Run three pages of which writing the second raises."""

    def write(result: Result) -> Written:
        if result.name == "b":
            raise error
        return written(result)

    return list(run([good("a"), good("b"), good("c")], CLEANING, ONE_JOB, Record(write), Totals()))


def test_a_name_that_cannot_be_written_fails_alone() -> None:
    """The others are written."""
    error = OSError(errno.ENAMETOOLONG, "File name too long")
    rows = rows_when_writing_raises(error)
    assert [row.status for row in rows] == [Status.OK, Status.FAILED, Status.OK]
    message = "its output cannot be written: File name too long"
    assert (rows[1].code, rows[1].message, rows[1].output) == ("io", message, None)


def test_a_full_disk_ends_the_run() -> None:
    """The next page would meet it as well."""
    with pytest.raises(OSError, match="No space left"):
        rows_when_writing_raises(OSError(errno.ENOSPC, "No space left on device"))
