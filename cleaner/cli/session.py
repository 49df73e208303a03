"""An Order -> a run, a report, and an exit code: wires readers, workers and writers together."""

import errno
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import BinaryIO, Final

from cleaner.cli.changes import changes, described
from cleaner.cli.console import Talk, talking, tell
from cleaner.cli.first_pass import FirstPass, having_learned
from cleaner.cli.flags import Learn
from cleaner.cli.interrupts import Interrupts, heeding_interrupts
from cleaner.cli.learned_before import LEARNED, key_of, learned_before, note_of
from cleaner.cli.passing_file import remove_left_files
from cleaner.cli.pointers import explaining
from cleaner.cli.streams import give_up_stdout
from cleaner.model import Status
from cleaner.readers import Input, Reading, Root, count_pages, read_inputs, read_stream
from cleaner.reports import run_report
from cleaner.runs import (
    AHEAD,
    Cleaning,
    Ledger,
    LedgerError,
    Limits,
    Record,
    Resources,
    Resumed,
    Row,
    Totals,
    holding,
    run,
)
from cleaner.settings import Settings
from cleaner.writers import (
    REPORTS,
    SHARD_SIZE,
    SITES,
    FolderSink,
    Format,
    LinesSink,
    Preset,
    ShardSink,
    StreamSink,
    render,
    replacing,
    report_line,
    sweep,
    write_atomically,
)

__all__ = ["Limits", "Order", "carry_out", "inputs_inside"]

STREAM_AHEAD: Final = 16
"""Inputs of a stream that are read before the first is answered; with one job it is one."""

NOTHING: Final = (
    "nothing to clean: no file is there but those of earlier runs, or none that --include and "
    "--exclude leave"
)

MEANWHILE: Final = "another run has written into this folder in the meantime"
UNCHANGED: Final = "first pass: no input has changed; what was learned before is used"
BROKEN_OFF: Final = "interrupted; what is written is kept, and the next run goes on from it"

NO_ROOM: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EFBIG, errno.EIO})
ALL_FINE, SOME_FAILED, INTERRUPTED = 0, 1, 130


@dataclass(frozen=True, slots=True)
class Order:
    """What to clean and where to put it.

    roots: where to read; none for stdin. out: a folder, absolute; None for stdout.
    jobs: how many processes; None for all cores. limits: of each page.
    shard_size: documents a file; None for one file, or for Parquet for its usual size.
    fresh: whether to clean what an earlier run has done.
    preset: whose columns the documents have, if not ours.
    learn: whether to learn of sites first.
    lesson: what was learned depends on it, see `key_of`; "" if not all inputs could be read.
    """

    roots: tuple[Root, ...]
    reading: Reading
    out: Path | None
    form: Format
    settings: Settings
    jobs: int | None
    limits: Limits
    shard_size: int | None = None
    fresh: bool = False
    learn: Learn = Learn.OFF
    preset: Preset | None = None
    lesson: str | None = None

    @property
    def documents_a_file(self) -> int | None:
        """How many documents stand in one file; None for all or for one."""
        return self.shard_size or (SHARD_SIZE if self.form is Format.PARQUET else None)

    def inputs(self) -> Iterator[Input]:
        """Yield what there is to read."""
        if self.roots:
            return read_inputs(self.roots, self.reading)
        return read_stream(sys.stdin.buffer, self.reading)

    def count(self) -> int | None:
        """Count the pages to come; None where that shows only when they are read."""
        return count_pages(self.roots, self.reading) if self.roots else None

    def resources(self) -> Resources:
        """Give what the run may take; a stream is not read far ahead of its answers."""
        ahead = AHEAD if self.roots else 1 if self.jobs == 1 else STREAM_AHEAD
        return Resources(self.jobs, self.limits, ahead)


@dataclass(frozen=True, slots=True)
class Destination:
    """Where results go, and the file for the report.

    shared: must be finished at the end. sum_up: writes the page of the run.
    """

    record: Record
    report: BinaryIO | None = None
    shared: LinesSink | ShardSink | None = None
    sum_up: Callable[[], None] = lambda: None


def carry_out(order: Order) -> int:
    """Clean everything; gives the exit code. Troubles and the summary go to stderr."""
    totals = Totals()
    bar = sys.stderr.isatty() and (order.out is not None or not sys.stdout.isatty())
    try:
        with heeding_interrupts() as interrupts, ExitStack() as files:
            order = _taught(order, interrupts, files, bar=bar)
            with talking(order.count() if bar else None, bar=bar) as talk:
                code = _run(order, totals, talk, interrupts)
            if not totals.read and code == ALL_FINE:
                tell(NOTHING)
            tell(str(totals))
    except BrokenPipeError:
        give_up_stdout()  # whoever read it has enough
        return ALL_FINE
    except OSError as error:
        tell(f"cannot go on: {error}")
        return SOME_FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


def _taught(order: Order, interrupts: Interrupts, files: ExitStack, *, bar: bool) -> Order:
    """Learn of the sites first, where that is wanted, into a file that is there until the end."""
    folder = _folder_of_passing_files(order)
    if order.learn is Learn.OFF or not order.roots or order.settings.site_model:
        return replace(order, learn=Learn.OFF)
    first = FirstPass(folder, order.roots, order.reading, order.resources(), bar)
    if order.out is None:
        learned = files.enter_context(having_learned(first, order.settings, interrupts))
        return replace(order, settings=learned.settings)
    with holding(order.out) as recall:
        key = key_of(order.roots, order.reading, order.settings)
        note = None if order.fresh else recall(LEARNED)
        if known := learned_before(key, note, order.out, order.settings):
            if known.site_model:
                tell(UNCHANGED)
            return replace(order, settings=known, lesson=key)
        learned = files.enter_context(having_learned(first, order.settings, interrupts))
    return replace(order, settings=learned.settings, lesson=key if learned.whole else "")


def _folder_of_passing_files(order: Order) -> Path:
    """Give the output folder, or the system's, without what runs that were killed have left."""
    if order.out:
        order.out.mkdir(parents=True, exist_ok=True)
    folder = order.out or Path(tempfile.gettempdir())
    remove_left_files(folder)
    return folder


def _run(order: Order, totals: Totals, talk: Talk, interrupts: Interrupts) -> int:
    try:
        with ExitStack() as files:
            target = _destination(order, files, talk)
            cleaning = Cleaning(order.settings, partial(render, order.form, preset=order.preset))
            inputs = interrupts.until(order.inputs())
            rows = run(inputs, cleaning, order.resources(), target.record, totals)
            broken_off = False
            with closing(rows):
                try:
                    _follow(_checked(rows, interrupts), target.report, totals, talk)
                except KeyboardInterrupt:
                    broken_off = True  # caught inside, so that the report of what is done is kept
            target.sum_up()
            if broken_off or interrupts.count:
                talk.say(BROKEN_OFF if order.out else "interrupted")
                return INTERRUPTED
            if target.shared:
                target.shared.finish()
    except BrokenPipeError:
        raise
    except OSError as error:
        full = error.errno in NO_ROOM and not error.filename
        where = f"{order.out}: " if order.out and full else ""
        talk.say(f"cannot go on: {where}{error.strerror if where else error}")
        return SOME_FAILED
    totals.check()
    return SOME_FAILED if totals.rows[Status.FAILED] else ALL_FINE


def _destination(order: Order, files: ExitStack, talk: Talk) -> Destination:
    """Open the sink for documents and, if there is an output folder, the report and the ledger."""
    if order.out is None:
        apart = b"\n" if order.form in {Format.TEXT, Format.MARKDOWN} else b""
        return Destination(Record(StreamSink(sys.stdout.buffer, apart)))
    order.out.mkdir(parents=True, exist_ok=True)
    ledger = files.enter_context(_ledger(order, order.out, talk))
    if order.lesson is not None:
        _keep_lesson(order.lesson, order.settings.site_model, order.out, ledger)
    report = files.enter_context(replacing(order.out / REPORTS[0]))
    sum_up = partial(_write_page, order.out, order, ledger)
    if size := order.documents_a_file:
        shards = files.enter_context(ShardSink(order.out, order.form, size, ledger))
        return Destination(Resumed(shards, ledger), report, shards, sum_up)
    if order.form is Format.JSONL:
        lines = files.enter_context(LinesSink(order.out, ledger))
        return Destination(Resumed(lines, ledger), report, lines, sum_up)
    inside = inputs_inside(order.roots, order.out)
    sink = FolderSink(order.out, order.form.suffix, ledger, inside)
    return Destination(Resumed(sink, ledger), report, None, sum_up)


def _keep_lesson(lesson: str, sites: Path | None, out: Path, ledger: Ledger) -> None:
    """Put what was learned beside the documents, for runs to come."""
    note = note_of(lesson, sites) if lesson else ""
    if sites is None:
        (out / SITES).unlink(missing_ok=True)  # of other inputs
    elif sites != out / SITES:
        write_atomically(out / SITES, sites.read_bytes())
    elif ledger.recall(LEARNED) != note:
        raise LedgerError(MEANWHILE)
    ledger.remember(**{LEARNED: note})


def _write_page(out: Path, order: Order, ledger: Ledger) -> None:
    """Write the report that people look at, of what is done so far."""
    settings = order.settings
    if order.learn is Learn.AUTO and settings.site_model:
        settings = replace(settings, site_model=out / SITES)
    command = explaining(order.roots, settings, order.reading)
    write_atomically(out / REPORTS[1], run_report(ledger.entries, command))


def _ledger(order: Order, out: Path, talk: Talk) -> Ledger:
    """Open the ledger, and clear away what a run that was killed has left."""
    settings = described(
        order.settings, order.form, order.reading, order.documents_a_file, order.preset
    )
    ledger = Ledger(out, settings)
    if ledger.killed:
        sweep(out)
    if order.fresh:
        ledger.forget()
        ledger.release()
    elif ledger.earlier not in {None, settings}:
        what = changes(ledger.earlier or "", settings)
        talk.say(f"not as in the last run into this folder: {what}; all is cleaned anew")
    return ledger


def inputs_inside(roots: Iterable[Root], out: Path) -> list[str]:
    """Name the input files that stand in the output folder, which no output may replace."""
    inside = [root.path for root in roots if root.path.is_relative_to(out)]
    return [path.relative_to(out).as_posix() for path in inside]


def _checked(rows: Iterable[Row], interrupts: Interrupts) -> Iterator[Row]:
    """Pass the rows through, with a check behind each, when it is in the report."""
    for row in rows:
        yield row
        interrupts.check()


def _follow(rows: Iterable[Row], report: BinaryIO | None, totals: Totals, talk: Talk) -> None:
    """Take the rows as they come: into the report, the failed ones before people's eyes."""
    for row in rows:
        if report:
            report.write(report_line(row))
        if row.status is Status.FAILED:
            talk.say(f"{row.path}: {row.message} ({row.code})")
        talk.advance(totals.brief)
