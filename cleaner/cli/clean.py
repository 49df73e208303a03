"""`cleaner clean`: scrapes in, documents out."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Final

import typer

from cleaner.cli.flags import (
    MEGABYTE,
    Engine,
    Exclude,
    HtmlColumn,
    IdColumn,
    Include,
    InputForm,
    Jobs,
    Learn,
    LearnFirst,
    MaxMemory,
    PathsOrUrls,
    SiteModelFile,
    TextColumn,
    Timeout,
    UrlColumn,
    in_full,
    to_read,
    usable,
)
from cleaner.errors import UsageError
from cleaner.readers import (
    Columns,
    InputFormat,
    Reading,
    Root,
    Selection,
    as_path,
    find_roots,
    is_url,
    refuse_overlap,
    refuse_tables,
)
from cleaner.settings import Asset, Effort, Settings
from cleaner.visible import visible
from cleaner.writers import REPORTS, SITES, Format, Preset, is_shared, refuse_without_parquet

__all__ = ["clean"]

TASK_SIZE: Final = 32.0
"""Megabytes."""
SHARED: Final = (Format.JSONL, Format.PARQUET)
"""Formats in which a file has many documents."""


def clean(  # noqa: PLR0913, PLR0917 - one parameter a flag, as Typer has it
    paths: PathsOrUrls = None,
    out: Annotated[
        str | None,
        typer.Option("--out", "-o", metavar="OUT", help="Folder for the documents and a report."),
    ] = None,
    form: Annotated[
        Format | None,
        typer.Option(
            "--format",
            help="How to write documents.",
            show_default="json with -o, jsonl without and with --schema",
        ),
    ] = None,
    preset: Annotated[
        Preset | None,
        typer.Option(
            "--schema",
            help="For jsonl: the columns of other programs instead of ours.",
            show_default="ours",
        ),
    ] = None,
    shard_size: Annotated[
        int | None,
        typer.Option(
            min=1,
            metavar="N",
            help="For jsonl and parquet: so many documents a file.",
            show_default="jsonl: all in one; parquet: 10000",
        ),
    ] = None,
    jobs: Jobs = None,
    fresh: Annotated[  # noqa: FBT002 - a flag
        bool,
        typer.Option(
            "--fresh/--resume",
            help="Clean everything anew, or go on from what earlier runs into OUT have done.",
        ),
    ] = False,
    engine: Annotated[
        Engine, typer.Option(help="Who does the work: this machine, or a cluster of Ray.")
    ] = Engine.LOCAL,
    task_size: Annotated[
        float | None,
        typer.Option(
            min=0.001, metavar="MB", help="For ray: input that a task cleans.", show_default="32"
        ),
    ] = None,
    timeout: Timeout = 60.0,
    max_memory: MaxMemory = 2000,
    effort: Annotated[
        Effort, typer.Option(help="How much work to spend on a page.")
    ] = Effort.BALANCED,
    learn: LearnFirst = Learn.AUTO,
    site_model: SiteModelFile = None,
    input_format: InputForm = InputFormat.AUTO,
    include: Include = None,
    exclude: Exclude = None,
    html_column: HtmlColumn = "html",
    text_column: TextColumn = "text",
    url_column: UrlColumn = "url",
    id_column: IdColumn = "id",
    blocks: Annotated[  # noqa: FBT002 - a flag
        bool,
        typer.Option("--blocks", help="List every block, kept or removed, with its reason."),
    ] = False,
    links: Annotated[  # noqa: FBT002 - a flag
        bool, typer.Option(help="Whether Markdown has the addresses of links.")
    ] = True,
    images: Annotated[  # noqa: FBT002 - a flag
        bool, typer.Option(help="Whether Markdown has images.")
    ] = False,
) -> None:
    """Clean raw web scrapes: the core article of each as a document.

    Without -o, documents go to stdout. With -o, each goes into a file of its own that mirrors the
    input's name (a/b.html -> OUT/a/b.html.json; .txt for text, .md for markdown), or with --format
    jsonl all into OUT/documents.jsonl, or with parquet into OUT/documents-00000.parquet and on;
    OUT/_report.jsonl tells what became of each input. JSON Lines and Parquet have one row an input,
    failed and skipped ones too; these get no file of their own. A file of rows that has none is in
    the report alone.

    A folder is read whole, in the order of the names, without hidden files; links are not followed.
    A JSON Lines input has one page a line: {"id", "url", "html"} or {"id", "url", "text"}; other
    keys are carried along. With --jobs 1 each line is answered before the next is read. Parquet has
    the same names as columns.

    A page that takes too long or too much memory, or that crashes its process, is tried once more
    alone, and then failed: timeout, memory or crash. The others go on.

    Of files, what repeats across the pages of a site is learned first, from three pages on, and
    left in OUT/_sites for other runs; documents then name the one that they nearly repeat.

    With --engine ray, tasks of Ray clean the files in shards, on the cluster that RAY_ADDRESS names
    or on this machine. Each is committed whole in OUT/_shards, so that the next run goes on from
    it; in the end the outputs are those of a local run. PATH and OUT may be URLs then, such as
    s3://bucket/pages/, where the format is jsonl or parquet.

    Exit codes: 0 all fine, 1 some inputs failed, 2 wrong usage, 130 interrupted.
    """
    columns = Columns(html_column, text_column, id_column, url_column)
    selection = Selection(tuple(include or ()), tuple(exclude or ()))
    urls = tuple(path for path in paths or () if is_url(path))
    out_url = out if out and is_url(out) else None
    form = form or (Format.JSON if out and not out_url and not preset else Format.JSONL)
    try:
        target = in_full(out) if out and not out_url else None
        reading = Reading(input_format, columns, selection, excluded=target)
        _refuse_nothing(paths or [], out)
        roots = () if urls else find_roots(to_read(list(map(as_path, paths or ()))))
        refuse_tables(roots, reading)
        _refuse_format(form, out, shard_size, preset)
        _refuse_blocks(form, preset, blocks=blocks)
        _refuse_assets(form, links=links, images=images)
        _refuse_task_size(engine, task_size)
        _refuse_urls(engine, urls, len(paths or ()), out_url)
        if engine is not Engine.LOCAL:
            _refuse_engine(form, out, roots or urls)
        if target:
            refuse_overlap(roots, target)
            _refuse_own_inputs(form, roots, target)
    except UsageError as error:
        raise typer.BadParameter(visible(str(error))) from error
    assets = frozenset({Asset.LINKS} if links else ()) | frozenset({Asset.IMAGES} if images else ())
    settings = Settings(
        effort=effort, blocks=blocks, markdown=assets, site_model=usable(site_model)
    )
    if engine is Engine.LOCAL:
        from cleaner.runs.forkserver import forkserver  # noqa: PLC0415 - a wrong call needs none

        forkserver()  # loads what cleans, while this process loads what reads and writes
    from cleaner.cli.session import Limits, Order, carry_out  # noqa: PLC0415 - heavy

    limits = Limits(timeout, max_memory * MEGABYTE)
    order = Order(
        *(roots, reading, target, form, settings, jobs, limits, shard_size, fresh, learn, preset)
    )
    if engine is Engine.RAY:
        from cleaner.cli.cluster import Sharing, carry_out_in_shards  # noqa: PLC0415 - heavy

        sharing = Sharing(urls, out_url, round((task_size or TASK_SIZE) * MEGABYTE))
        raise typer.Exit(carry_out_in_shards(order, sharing))
    raise typer.Exit(carry_out(order))


def _refuse_nothing(paths: Sequence[str], out: str | None) -> None:
    """Raise UsageError for empty names, as come of variables that a shell does not know."""
    for what, name in (*(("a PATH", path) for path in paths), ("-o", out)):
        if not name and name is not None:
            msg = f"{what} is empty; write . for the folder that you are in"
            raise UsageError(msg)


def _refuse_format(
    form: Format, out: str | None, shard_size: int | None, preset: Preset | None
) -> None:
    """Raise UsageError where documents cannot be written so."""
    if preset and form is not Format.JSONL:
        msg = f"--schema goes with jsonl, not with {form}"
        raise UsageError(msg)
    if out is None and (form is Format.PARQUET or shard_size):
        msg = "Parquet and shards are files: name a folder for them by -o"
        raise UsageError(msg)
    if shard_size and not form.has_shards:
        msg = f"--shard-size goes with jsonl and parquet; {form} has a file a document"
        raise UsageError(msg)
    if form is Format.PARQUET:
        refuse_without_parquet()


def _refuse_blocks(form: Format, preset: Preset | None, *, blocks: bool) -> None:
    """Raise UsageError where no document would have the blocks that are asked for."""
    if blocks and (preset or form in {Format.TEXT, Format.MARKDOWN}):
        what = f"--schema {preset}" if preset else form
        msg = f"--blocks goes with json, jsonl and parquet, not with {what}"
        raise UsageError(msg)


def _refuse_assets(form: Format, *, links: bool, images: bool) -> None:
    """Raise UsageError where no document would be Markdown."""
    if form is not Format.MARKDOWN and (images or not links):
        msg = f"--images and --no-links go with markdown, not with {form}"
        raise UsageError(msg)


def _refuse_own_inputs(form: Format, roots: Sequence[Root], out: Path) -> None:
    """Raise UsageError where a file that is to be read would be replaced by one of the run's."""
    for path in (root.path for root in roots if root.path.parent == out):
        is_of_many = form in SHARED and is_shared(path.name, form)
        if is_of_many or path.name in {*REPORTS, SITES}:
            msg = f"outputs in {out} would replace the input {path}"
            raise UsageError(msg)


def _refuse_task_size(engine: Engine, task_size: float | None) -> None:
    """Raise UsageError where there are no tasks."""
    if task_size and engine is Engine.LOCAL:
        msg = "--task-size goes with --engine ray"
        raise UsageError(msg)


def _refuse_urls(engine: Engine, urls: Sequence[str], paths: int, out: str | None) -> None:
    """Raise UsageError where files by URL cannot be read or written."""
    if engine is Engine.LOCAL and (urls or out):
        msg = "URLs go with --engine ray"
        raise UsageError(msg)
    if urls and len(urls) < paths:
        msg = "URLs and paths do not go together"
        raise UsageError(msg)


def _refuse_engine(form: Format, out: str | None, inputs: Sequence[Root | str]) -> None:
    """Raise UsageError where a cluster cannot do it."""
    if out is None or not inputs:
        msg = "--engine ray reads files and folders, and writes into a folder: name it by -o"
        raise UsageError(msg)
    if is_url(out) and not form.has_shards:
        msg = f"to a URL --engine ray writes jsonl and parquet, not {form}"
        raise UsageError(msg)
    import cleaner.engines.ray  # noqa: F401, PLC0415 - raises where Ray is missing
