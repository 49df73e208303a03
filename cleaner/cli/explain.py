"""`cleaner explain`: one page in, every block with its verdict out."""

import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cleaner.cli.flags import (
    HtmlColumn,
    IdColumn,
    InputForm,
    SiteModelFile,
    TextColumn,
    UrlColumn,
    usable,
)
from cleaner.readers import Columns, InputFormat, Reading
from cleaner.settings import Effort, Settings
from cleaner.visible import visible

if TYPE_CHECKING:
    from cleaner.model import Block, Document

__all__ = ["explain"]

FIELDS = ("title", "author", "date", "language", "site_name", "description", "page_type")


def explain(  # noqa: PLR0913, PLR0917 - one parameter a flag, as Typer has it
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE",
            help="One raw scrape (HTML, text, Markdown), or one in a file of many, as reports call "
            "it (rows.jsonl:12, pages.zip/news/page.html); - reads stdin.",
        ),
    ],
    effort: Annotated[
        Effort, typer.Option(help="How much work to spend on the page.")
    ] = Effort.BALANCED,
    site_model: SiteModelFile = None,
    input_format: InputForm = InputFormat.AUTO,
    html_column: HtmlColumn = "html",
    text_column: TextColumn = "text",
    url_column: UrlColumn = "url",
    id_column: IdColumn = "id",
    html: Annotated[
        Path | None,
        typer.Option(
            metavar="REPORT.html",
            help="Write a page for a browser instead: one file, which loads nothing.",
        ),
    ] = None,
) -> None:
    """Show every block of a page, kept (+) or removed (-), and why.

    Blocks stand in reading order: sign, label, score (0 to 1, how sure that it is core), the rule
    or model that decided with its evidence, and the text. Piped, the columns are separated by tabs.
    """
    from cleaner.cli.one_page import holder_of, read_one  # noqa: PLC0415 - heavy
    from cleaner.errors import ScrapeError, UsageError  # noqa: PLC0415
    from cleaner.pipeline import clean_scrape  # noqa: PLC0415

    columns = Columns(html_column, text_column, id_column, url_column)
    try:
        if html:
            _refuse_target(html, holder_of(file))
        scrape = read_one(file, Reading(input_format, columns))
        document = clean_scrape(scrape, Settings(effort=effort, site_model=usable(site_model)))
    except UsageError as error:
        raise typer.BadParameter(visible(str(error))) from error
    except ScrapeError as error:
        typer.echo(visible(f"{file}: {error} ({error.code})"), err=True)
        raise typer.Exit(1) from error
    if html:
        _write_report(document, html)
    else:
        _print(document)


def _refuse_target(html: Path, file: Path) -> None:
    """Raise UsageError where a report would take the place of the page, a device or a folder."""
    from cleaner.errors import UsageError  # noqa: PLC0415

    if html == Path("-"):
        msg = "--html names a file to write"
        raise UsageError(msg)
    exists = os.path.exists(html)  # noqa: PTH110 - raises nothing
    if exists and not html.is_file():
        msg = f"{html} is no file that a report could replace"
        raise UsageError(msg)
    if exists and os.path.exists(file) and html.samefile(file):  # noqa: PTH110 - as above
        msg = f"the report would replace the page {file}"
        raise UsageError(msg)


def _write_report(document: "Document", html: Path) -> None:
    """Write the page, whole or not at all; what went wrong goes to stderr."""
    from cleaner.reports import explanation  # noqa: PLC0415
    from cleaner.writers import replacing  # noqa: PLC0415

    try:
        with replacing(html) as report:
            report.write(explanation(document))
    except OSError as error:
        typer.echo(visible(f"cannot write {html}: {error.strerror or error}"), err=True)
        raise typer.Exit(1) from error
    typer.echo(visible(f"wrote {html}"), err=True)


def _print(document: "Document") -> None:
    """Print the fields and the table."""
    from cleaner.cli.console import print_table  # noqa: PLC0415 - heavy

    for line in _head(document):
        typer.echo(visible(line))
    typer.echo()
    print_table(("kept", "label", "score", "reason", "text"), [_row(b) for b in document.blocks])


def _head(document: "Document") -> Iterator[str]:
    """Give the fields that are known, the warnings, and how many blocks have which label."""
    yield f"status: {document.status.value}"
    yield from (f"warning: {w.message} ({w.code})" for w in document.warnings)
    for field in FIELDS:
        if value := getattr(document, field):
            yield f"{field}: {value}"
    yield from (f"highlight: {text}" for text in document.highlights)
    for sign, kept in (("kept", True), ("removed", False)):
        counts = Counter(block.label.value for block in document.blocks if block.kept is kept)
        yield f"{sign}: " + (", ".join(f"{n} {label}" for label, n in counts.most_common()) or "0")


def _row(block: "Block") -> tuple[str, ...]:
    sign = "+" if block.kept else "-"
    return (sign, block.label.value, f"{block.score:.2f}", block.reason, block.text)
