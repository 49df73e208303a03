"""Flags that several commands share: what to read, and what that may cost."""

from pathlib import Path
from typing import Annotated

import typer

from cleaner.readers import InputFormat

__all__ = [
    "MEGABYTE",
    "Exclude",
    "HtmlColumn",
    "IdColumn",
    "Include",
    "InputForm",
    "Jobs",
    "MaxMemory",
    "Paths",
    "TextColumn",
    "Timeout",
    "UrlColumn",
]

MEGABYTE = 1_000_000

Paths = Annotated[
    list[Path] | None,
    typer.Argument(
        metavar="PATH",
        help="Files and folders with raw scrapes, patterns ('*.html'), or @LIST, a file with "
        "one of these a line; - or none reads stdin.",
    ),
]
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
        metavar="PATTERN", help="Of folders and archives, read only the files that fit ('*.htm')."
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
