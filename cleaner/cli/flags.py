"""Flags that several commands share: what to read, and what that may cost."""

import os
import sys
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from cleaner.errors import UsageError
from cleaner.readers import InputFormat
from cleaner.visible import visible

__all__ = [
    "MEGABYTE",
    "STDIN",
    "Engine",
    "Exclude",
    "HtmlColumn",
    "IdColumn",
    "Include",
    "InputForm",
    "Jobs",
    "Learn",
    "LearnFirst",
    "MaxMemory",
    "Paths",
    "PathsOrUrls",
    "SiteModelFile",
    "TextColumn",
    "Timeout",
    "UrlColumn",
    "in_full",
    "to_read",
    "usable",
]

MEGABYTE = 1_000_000
STDIN = Path("-")


class Engine(StrEnum):
    """Who does the work of a run."""

    LOCAL = "local"
    RAY = "ray"


class Learn(StrEnum):
    """Whether a run learns of its sites first."""

    AUTO = "auto"
    """If there are a few pages of one, and no other model was given."""
    OFF = "off"


_PATHS = typer.Argument(
    metavar="PATH",
    help="Files and folders with raw scrapes, patterns ('*.html'), or @LIST, a file with "
    "one of these a line; - or none reads stdin.",
)
Paths = Annotated[list[Path] | None, _PATHS]
PathsOrUrls = Annotated[list[str] | None, _PATHS]
Jobs = Annotated[
    int | None,
    typer.Option(min=1, metavar="N", help="Processes to use.", show_default="all cores"),
]
Timeout = Annotated[
    float,
    typer.Option(min=0.1, metavar="S", help="Seconds that a page may take; it is tried twice."),
]
MaxMemory = Annotated[
    int, typer.Option(min=1, metavar="MB", help="Memory that a page's process may take.")
]
InputForm = Annotated[
    InputFormat,
    typer.Option(
        "--input-format",
        help="What the files hold, in archives and compressed ones too; auto looks inside.",
    ),
]
Include = Annotated[
    list[str] | None,
    typer.Option(
        metavar="PATTERN",
        help="Of folders and archives, read only files and folders that fit ('*.htm').",
    ),
]
Exclude = Annotated[
    list[str] | None,
    typer.Option(metavar="PATTERN", help="Leave out files and folders that fit ('drafts')."),
]
HtmlColumn = Annotated[
    str, typer.Option(metavar="NAME", help="Key or column of rows that holds a page as HTML.")
]
TextColumn = Annotated[
    str, typer.Option(metavar="NAME", help="The same for pages as text, where HTML lacks.")
]
UrlColumn = Annotated[str, typer.Option(metavar="NAME", help="The same for a page's address.")]
IdColumn = Annotated[str, typer.Option(metavar="NAME", help="The same for its id.")]
LearnFirst = Annotated[
    Learn,
    typer.Option(
        "--learn",
        help="Read everything twice, and learn first what repeats across the pages of each site; "
        "auto does where there are files to read and no --site-model.",
    ),
]
SiteModelFile = Annotated[
    Path | None,
    typer.Option(
        "--site-model",
        metavar="SITES",
        help="Use what `cleaner learn` wrote down of the pages' sites.",
    ),
]


def in_full(name: str | Path) -> Path:
    """Give a path in full, links resolved; UsageError where the folder that we are in is gone."""
    try:
        return Path(os.path.realpath(name))
    except OSError as error:
        msg = f"{name}: {error.strerror}, in a folder that is gone"
        raise UsageError(msg) from error


def to_read(paths: Sequence[Path], *, needed: bool = True) -> list[Path]:
    """Leave the paths to read; none for stdin. Raises UsageError.

    needed: whether there is nothing to do without pages.
    """
    if STDIN in paths and len(paths) > 1:
        msg = "- stands for stdin and goes with no other path"
        raise UsageError(msg)
    if not paths and needed and sys.stdin.isatty():
        msg = "nothing to read: name files or folders, or pipe pages in"
        raise UsageError(msg)
    return [path for path in paths if path != STDIN]


def usable(site_model: Path | None) -> Path | None:
    """Give the path in full; a file that is none is wrong usage, before any work is done."""
    if site_model is None:
        return None
    from cleaner.sites import load_sites  # noqa: PLC0415 - heavy

    try:
        load_sites(path := in_full(site_model))
    except UsageError as error:
        raise typer.BadParameter(visible(str(error))) from error
    return path
