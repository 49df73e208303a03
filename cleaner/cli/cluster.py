"""An Order -> a run in shards on a cluster, its report, and an exit code.

What comes out is what `cleaner.cli.session` writes, so that either can be taken.
"""

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, nullcontext
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Final, TypeVar

from cleaner.cli.changes import described
from cleaner.cli.console import Talk, talking, tell
from cleaner.cli.first_pass import known_sites
from cleaner.cli.flags import Learn
from cleaner.cli.interrupts import Interrupts, heeding_interrupts
from cleaner.cli.pointers import explaining
from cleaner.cli.session import ALL_FINE, INTERRUPTED, SOME_FAILED, Order, inputs_inside
from cleaner.engines import (
    CleanShard,
    Done,
    FolderStore,
    LearnShard,
    Shard,
    Shards,
    Store,
    UrlStore,
    WriteOutput,
    output_name,
    outputs_of,
    row_of,
    shards_of,
)
from cleaner.engines.ray import in_tasks, running
from cleaner.errors import UsageError
from cleaner.model import Notice, Status
from cleaner.readers import find_remote, pieces_under
from cleaner.readers.reported import outputs_in
from cleaner.reports import run_report
from cleaner.runs import Cleaning, Entry, Facts, Ledger, Record, Row, Totals
from cleaner.runs.learning import Learning
from cleaner.settings import Settings
from cleaner.sites import SiteModel, read_sites, write_sites
from cleaner.writers import (
    DOCUMENTS,
    REPORTS,
    SITES,
    FolderSink,
    Format,
    Standing,
    is_shared,
    render,
    report_line,
    shard_name,
)

__all__ = ["Sharing", "carry_out_in_shards"]

NOTHING: Final = Facts(None, None, 0, {})
Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Sharing:
    """What a run on a cluster has besides its Order.

    urls: read after the roots. out: a URL for the outputs, in place of the Order's.
    most: bytes of input in a shard.
    """

    urls: tuple[str, ...]
    out: str | None
    most: int


class _InterruptedError(Exception):
    """A signal came; what is committed stays."""


@dataclass(frozen=True, slots=True)
class _Job:
    """A run under way. keys: of the shards, in the inputs' order. lost: those given up, and why.

    ledger: of the output folder; None where a URL takes its place.
    """

    order: Order
    store: Store
    ledger: Ledger | None
    talk: Talk
    interrupts: Interrupts
    keys: dict[Shard, str] = field(default_factory=dict)
    lost: dict[Shard, Notice] = field(default_factory=dict)


def carry_out_in_shards(order: Order, sharing: Sharing) -> int:
    """Clean everything; gives the exit code. Troubles and the summary go to stderr."""
    bar, totals = sys.stderr.isatty(), Totals()
    try:
        with ExitStack() as files:
            store, ledger = _store(order, sharing, files)
            shards = _shards(order, sharing)
            files.enter_context(running(order.jobs))
            interrupts = files.enter_context(heeding_interrupts())
            talk = files.enter_context(talking(None, bar=bar))
            _run(_Job(order, store, ledger, talk, interrupts), shards, totals)
        tell(str(totals))
    except (OSError, UsageError) as error:
        tell(f"cannot go on: {error}")
        return SOME_FAILED
    except (KeyboardInterrupt, _InterruptedError):
        words = "interrupted; what is written is kept, and the next run goes on from it"
        tell(words)
        return INTERRUPTED
    return SOME_FAILED if totals.rows[Status.FAILED] else ALL_FINE


def _store(
    order: Order, sharing: Sharing, files: ExitStack
) -> tuple[UrlStore, None] | tuple[FolderStore, Ledger]:
    """Give the place of the outputs. Of a folder no other run may write into it meanwhile."""
    if sharing.out:
        return UrlStore(sharing.out), None
    assert order.out is not None  # noqa: S101 - the command has looked
    order.out.mkdir(parents=True, exist_ok=True)
    how = (order.settings, order.form, order.reading, order.documents_a_file, order.preset)
    ledger = files.enter_context(Ledger(order.out, described(*how)))
    ledger.forget()  # what it knows of is written anew, and not by its own rules
    if order.fresh:
        ledger.release()
    return FolderStore(order.out), ledger


def _shards(order: Order, sharing: Sharing) -> list[Shard]:
    """List what there is to do. Raises UsageError and OSError."""
    remote = find_remote(sharing.urls, order.reading, sharing.out or "")
    pieces = pieces_under(order.roots, sharing.most, order.reading, remote)
    return list(shards_of(pieces, sharing.most))


def _run(job: _Job, shards: list[Shard], totals: Totals) -> None:
    job.store.sweep()
    if job.order.fresh:
        Shards(job.store).keep(())
    given = job.order.settings
    lessons = _lessons(job, shards)
    taught = bool(lessons) and _learn(job, lessons)
    with job.store.local(SITES) if taught else nullcontext(given.site_model) as sites:
        settings = replace(given, site_model=sites)
        made_with = _described(job.order, settings)
        job.keys.update((shard, shard.key(made_with)) for shard in shards)
        rendering = partial(render, _staged(job.order.form), preset=job.order.preset)
        cleaning = Cleaning(given, rendering)
        work = CleanShard(job.store, job.order.reading, cleaning, job.order.limits, taught)
        job.lost.update(_done(job, work, job.keys, Shards(job.store).is_committed, "clean"))
        outputs = _write_outputs(job) if job.order.form.has_shards else []
        _report(job, settings, totals)
    Shards(job.store).keep({*lessons.values(), *job.keys.values(), *outputs})
    job.store.sweep()


def _done(
    job: _Job,
    work: Callable[[Item, str], None],
    keys: Mapping[Item, str],
    is_done: Callable[[str], bool],
    what: str,
) -> dict[Item, Notice]:
    """Do what is not done; gives the items that were given up."""
    open_ones = {item: key for item, key in keys.items() if not is_done(key)}
    lost: dict[Item, Notice] = {}
    ended = in_tasks(work, job.interrupts.until(open_ones.items()), job.order.jobs)
    for number, task in enumerate(ended, start=len(keys) - len(open_ones) + 1):
        if task.trouble:
            lost[task.item] = task.trouble
        job.talk.advance(f"{what}: {number:,} of {len(keys):,}")
    if job.interrupts.count:
        raise _InterruptedError
    return lost


def _lessons(job: _Job, shards: list[Shard]) -> dict[Shard, str]:
    """Give the shards to learn from, by keys; none where nothing is to be learned."""
    if job.order.learn is Learn.OFF or job.order.settings.site_model:
        return {}
    how = described(Settings(), Format.JSONL, job.order.reading)
    made_with = f"lesson {how}"
    return {shard: shard.key(made_with) for shard in shards}


def _learn(job: _Job, lessons: Mapping[Shard, str]) -> bool:
    """Learn of the sites, shard by shard, and merge; tells whether there is a model of them."""
    learning = Learning(job.order.settings)
    work = LearnShard(job.store, job.order.reading, learning, job.order.limits)
    lost = _done(job, work, lessons, Shards(job.store).is_learned, "learn")
    model = SiteModel()
    for shard, key in lessons.items():
        if shard not in lost:
            with job.store.local(Shards.sites(key)) as path:
                model.merge(read_sites(path))
    sites = known_sites(model)
    if sites is None:
        return False
    job.talk.say(f"first pass: {sites}")
    with job.store.replacing(SITES) as file:
        write_sites(model, file)
    return True


def _write_outputs(job: _Job) -> list[str]:
    """Write the documents as a run on one machine does; gives the keys of the files."""
    form, size = job.order.form, job.order.documents_a_file
    shards = Shards(job.store)
    counts = [(key, shards.count(key)) for shard, key in job.keys.items() if shard not in job.lost]
    outputs = {output: output.key for output in outputs_of(counts, form, size)}
    there = {key for output, key in outputs.items() if shards.has_output(output.name, key)}
    lost = _done(job, WriteOutput(job.store, form), outputs, there.__contains__, "write")
    for output, notice in lost.items():
        msg = f"{output.name}: {notice.message}"
        raise OSError(msg)
    _remove_others(job, len(outputs) if size else None)
    return list(outputs.values())


def _remove_others(job: _Job, shards: int | None) -> None:
    """Remove the documents of earlier runs. shards: how many files there are; None for one."""
    form = job.order.form
    if job.ledger and job.order.out:
        Standing(job.order.out, form, job.ledger).only(shards or 0, whole=shards is None)
    names = job.store.names()
    if REPORTS[0] not in names:
        return
    with job.store.open(REPORTS[0]) as report:
        earlier = outputs_in(report) or frozenset()
    mine = {DOCUMENTS} if shards is None else {shard_name(n, form) for n in range(shards)}
    for name in earlier & names - mine:
        if is_shared(name, form):
            job.store.remove(name)


def _report(job: _Job, settings: Settings, totals: Totals) -> None:
    """Write the reports, failed rows before people's eyes too; and before, files of one page."""
    with job.store.replacing(REPORTS[0]) as report:
        for done in _with_outputs(job):
            row = done.row
            totals.read += 1
            totals.rows[row.status] += 1
            report.write(report_line(row))
            if row.status is Status.FAILED:
                job.talk.say(f"{row.path}: {row.message} ({row.code})")
    command = explaining(job.order.roots, settings, job.order.reading)
    with job.store.replacing(REPORTS[1]) as page:
        page.write(run_report(lambda: _entries(job), command))


def _with_outputs(job: _Job) -> Iterator[Done]:
    """Yield all that was done, in the inputs' order, and where it stands."""
    if not job.order.form.has_shards:
        out, ledger = job.order.out, job.ledger
        assert out is not None  # noqa: S101 - the command has looked
        assert ledger is not None  # noqa: S101 - it goes with the folder
        inside = inputs_inside(job.order.roots, out)
        record = Record(FolderSink(out, job.order.form.suffix, ledger, inside))
        yield from _inputs(job, lambda shard, key: Shards(job.store).pages(shard, key, record))
        return
    form, size = job.order.form, job.order.documents_a_file
    position = 0
    for done in _inputs(job, lambda _shard, key: Shards(job.store).inputs(key)):
        if not done.size:
            yield done
            continue
        yield replace(done, row=replace(done.row, output=output_name(position, form, size)))
        position += 1


def _inputs(job: _Job, of_shard: Callable[[Shard, str], Iterator[Done]]) -> Iterator[Done]:
    """Yield all that was done, and a failed input for each piece of a shard that was given up."""
    for shard, key in job.keys.items():
        if job.interrupts.count:
            raise _InterruptedError
        if notice := job.lost.get(shard):
            message = f"its shard was given up: {notice.message}"
            for piece in shard.pieces:
                row = Row(piece.name, Status.FAILED, notice.code, message, 0.0, None)
                yield Done(row, NOTHING)
        else:
            yield from of_shard(shard, key)


def _entries(job: _Job) -> Iterator[Entry]:
    """Yield what the report has, and more."""
    with job.store.open(REPORTS[0]) as report:
        for line, done in zip(
            report, _inputs(job, lambda _shard, key: Shards(job.store).inputs(key)), strict=True
        ):
            row = row_of(json.loads(line))
            yield Entry(row, None, row.path, None, done.facts)


def _staged(form: Format) -> Format:
    """Give the form that documents have in shards."""
    return Format.JSONL if form.has_shards else form


def _described(order: Order, settings: Settings) -> str:
    """Write down what documents depend on; not so how they are cut into files."""
    return described(settings, _staged(order.form), order.reading, None, order.preset)
