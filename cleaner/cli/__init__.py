"""The command line: one file a command, each of which turns flags into Settings and a call.

Nothing heavy is imported here or at the top of a command's file, so that help comes at once.
"""

import sys
from io import TextIOWrapper
from typing import Annotated

import typer

from cleaner.cli.clean import clean
from cleaner.cli.console import tell
from cleaner.cli.evaluate import evaluate
from cleaner.cli.explain import explain
from cleaner.cli.learn import learn
from cleaner.cli.schema import schema
from cleaner.cli.sites import sites
from cleaner.cli.streams import content, give_up_stdout, leave_stderr, stand_in_for_closed
from cleaner.version import __version__

__all__ = ["app", "main"]

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    # Plain help costs half the time; plain tracebacks show no page text.
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
for command in (clean, content(explain), learn, content(sites), evaluate, content(schema)):
    app.command()(command)


def _show_version(asked: bool) -> None:  # noqa: FBT001 - Typer calls it
    if asked:
        typer.echo(f"cleaner {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    *,
    version: Annotated[
        bool,
        typer.Option(
            "--version",
            callback=_show_version,
            is_eager=True,
            help="Show the version and exit.",
        ),
    ] = False,
) -> None:
    """Take raw web scrapes, HTML, text or Markdown, and give the core article of each, clean."""


def main() -> None:
    """Run the command line; the exit code says how it went."""
    stand_in_for_closed()
    for stream in (sys.stdout, sys.stderr):
        # Under an 8-bit locale a character that it lacks is shown as an escape.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        try:
            app(prog_name="cleaner")
        finally:
            sys.stdout.flush()
    except OSError as error:  # what a command does not expect is trouble with stdin and stdout
        give_up_stdout()
        tell(f"cannot go on: {error}")
        raise SystemExit(1) from error
    finally:
        leave_stderr()
