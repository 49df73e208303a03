"""What people see: progress and trouble on stderr, tables on stdout. The one door to Rich.

Texts come in as they are and are made inert here. A terminal gets a bar and colours, anything else
plain lines. Nobody need hear what is said on stderr: its terminal may be closed by now.
"""
# ruff: noqa: PLC0415 - the one door to Rich, which is opened only when it is needed

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from time import monotonic
from typing import IO, Protocol, TextIO, cast

import typer

from cleaner.visible import cut, visible

__all__ = ["Talk", "print_table", "talking", "tell"]

SECONDS_BETWEEN_LINES = 5.0
PLAIN_WIDTH = 100
"""Characters of the last column in a table that is not on a terminal."""


class Talk(Protocol):
    """How a run tells what it does."""

    def say(self, line: str) -> None:
        """Print one line."""

    def advance(self, state: str) -> None:
        """Note that one more input is done; `state` sums up where the run stands."""


@contextmanager
def talking(total: int | None, *, bar: bool) -> Iterator[Talk]:
    """Talk for the time of a run; `bar`: draw one. total: inputs to come, None if unknown."""
    if not bar:
        yield _PlainTalk()
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    words = TextColumn("{task.description}", markup=False)
    columns = (BarColumn(), MofNCompleteColumn(), words, TimeRemainingColumn())
    stderr = cast("IO[str]", _Unheard(sys.stderr))
    console = Console(file=stderr, highlight=False, markup=False, emoji=False)
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("", total=total)

        class BarTalk:
            def say(self, line: str) -> None:
                console.print(visible(line), soft_wrap=True)

            def advance(self, state: str) -> None:
                progress.update(task, advance=1, description=state)

        yield BarTalk()


def tell(line: str) -> None:
    """Print one line on stderr."""
    with suppress(OSError):
        typer.echo(visible(line), err=True)


class _Unheard:
    """A stream for which nothing is wrong when nobody reads it."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> None:
        with suppress(OSError):
            self._stream.write(text)

    def flush(self) -> None:
        with suppress(OSError):
            self._stream.flush()

    def isatty(self) -> bool:
        return self._stream.isatty()

    def fileno(self) -> int:
        return self._stream.fileno()

    @property
    def encoding(self) -> str:
        return self._stream.encoding


class _PlainTalk:
    """Lines on stderr, the state only every few seconds."""

    def __init__(self) -> None:
        self._last = monotonic()

    def say(self, line: str) -> None:
        tell(line)

    def advance(self, state: str) -> None:
        if monotonic() - self._last >= SECONDS_BETWEEN_LINES:
            self._last = monotonic()
            self.say(state)


def print_table(headers: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print rows, the last column cut to the width. Not on a terminal: separated by tabs."""
    if not sys.stdout.isatty():
        for *cells, last in (headers, *rows):
            typer.echo("\t".join([*map(visible, cells), cut(last, PLAIN_WIDTH)]))
        return
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=SIMPLE_HEAD, expand=True)
    *narrow, last_but_one, last_of_all = headers
    for header in narrow:
        table.add_column(header, no_wrap=True)
    # Without ratios a long reason would leave no room for the text.
    table.add_column(last_but_one, overflow="fold", ratio=2)
    table.add_column(last_of_all, no_wrap=True, overflow="ellipsis", ratio=3)
    for *cells, last in rows:
        style = "green" if cells[0] == "+" else "dim"
        table.add_row(*map(Text, map(visible, cells)), Text(cut(last, 1000)), style=style)
    Console().print(table)
