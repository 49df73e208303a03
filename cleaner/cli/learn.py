"""`cleaner learn`: scrapes in, one file of what repeats across their sites out."""

from pathlib import Path
from typing import Annotated

import typer

from cleaner.cli.flags import (
    MEGABYTE,
    Exclude,
    HtmlColumn,
    IdColumn,
    Include,
    InputForm,
    Jobs,
    MaxMemory,
    Paths,
    TextColumn,
    Timeout,
    UrlColumn,
    in_full,
    to_read,
)
from cleaner.errors import UsageError
from cleaner.readers import Columns, InputFormat, Reading, Selection, find_roots, refuse_tables
from cleaner.visible import visible

__all__ = ["learn"]


def learn(  # noqa: PLR0913, PLR0917 - one parameter a flag, as Typer has it
    out: Annotated[
        Path, typer.Option("--out", "-o", metavar="SITES", help="The file for what was learned.")
    ],
    paths: Paths = None,
    add: Annotated[
        list[Path] | None,
        typer.Option(
            metavar="SITES",
            help="Begin with what was learned before; several of these are merged.",
            exists=True,
            dir_okay=False,
        ),
    ] = None,
    jobs: Jobs = None,
    timeout: Timeout = 60.0,
    max_memory: MaxMemory = 2000,
    input_format: InputForm = InputFormat.AUTO,
    include: Include = None,
    exclude: Exclude = None,
    html_column: HtmlColumn = "html",
    text_column: TextColumn = "text",
    url_column: UrlColumn = "url",
    id_column: IdColumn = "id",
) -> None:
    """Learn what repeats across the pages of each site, for `cleaner clean --site-model SITES`.

    Pages belong to a site by the host of their address; where that is not known, by the address
    that they declare, or else by their folder, as reports write it. Of each site a sample of 200
    pages is kept, as hashes, so that the file grows with the sites and not with the pages.

    To learn a and b is the same as to learn a, to learn b, and to merge both:
    cleaner learn --add A.sites --add B.sites -o BOTH.sites

    Inputs that cannot be read are named on stderr, and the exit code is 1. SITES is replaced only
    by what was learned, and only if it is a model of sites.
    """
    from cleaner.cli.learning import Lesson, carry_out  # noqa: PLC0415 - heavy
    from cleaner.runs import Limits, Resources  # noqa: PLC0415

    columns = Columns(html_column, text_column, id_column, url_column)
    selection = Selection(tuple(include or ()), tuple(exclude or ()))
    try:
        reading = Reading(input_format, columns, selection, excluded=in_full(out))
        named = to_read(paths or (), needed=not add)
        _check_target(out)
        from_stdin = not named and (bool(paths) or not add)
        roots = find_roots(named)
        refuse_tables(roots, reading)
        limits = Limits(timeout, max_memory * MEGABYTE)
        lesson = Lesson(roots, reading, Resources(jobs, limits), from_stdin=from_stdin, tells=True)
        code = carry_out(lesson, tuple(add or ()), out)
    except UsageError as error:
        raise typer.BadParameter(visible(str(error))) from error
    except OSError as error:
        typer.echo(visible(f"cannot go on: {error}"), err=True)
        raise typer.Exit(1) from error
    raise typer.Exit(code)


def _check_target(out: Path) -> None:
    """Raise UsageError where nothing can be written."""
    from cleaner.sites import is_model  # noqa: PLC0415 - heavy

    if out.is_dir() or not out.parent.is_dir():
        msg = f"{out} cannot be written: it names a file in a folder that exists"
        raise UsageError(msg)
    if out.exists() and not is_model(out):
        msg = f"{out} is no model of sites, and is not replaced by one"
        raise UsageError(msg)
