"""Results -> rows, by way of a sink; with a ledger also rows of earlier runs that still stand."""

import errno
import os
from dataclasses import dataclass, replace
from typing import Final, Protocol

from cleaner.model import Status
from cleaner.readers import Input
from cleaner.runs.ledger import Ledger, is_another
from cleaner.runs.result import Entry, Result, Row, Written

__all__ = ["Keeper", "Known", "Record", "Sink"]

NAME_TROUBLE: Final = frozenset(
    {errno.EEXIST, errno.EISDIR, errno.ELOOP, errno.ENAMETOOLONG, errno.ENOTDIR}
)
"""What can be wrong with one output's name. Any other trouble with writing would meet the next
page as well, so that it ends the run."""

PASSING: Final = frozenset({"crash", "io", "memory", "timeout"})
"""Codes of failures that another run may not meet."""


class Sink(Protocol):
    """Puts results where they belong."""

    def __call__(self, result: Result) -> Written | None:
        """Write one; None if it has no output. Raises OSError."""


class Keeper(Sink, Protocol):
    """A sink that can tell whether what an earlier run wrote is still there."""

    def stands(self, entry: Entry) -> bool:
        """Tell so, when the input is drawn, some inputs ahead of the one that is written."""

    def keep(self, place: tuple[str, ...], entry: Entry) -> bool:
        """Take it over, when it is the input's turn; False if it must be written anew."""


@dataclass(frozen=True, slots=True)
class Known:
    """An input that an earlier run has done. entry: its file is where the input is now."""

    item: Input
    entry: Entry


class Record:
    """Where the results of a run go."""

    def __init__(self, sink: Sink) -> None:
        self._sink = sink

    def known(self, item: Input) -> Known | None:  # noqa: ARG002 - see `Resumed`
        """Tell whether an input is done already; asked for each when it is drawn."""
        return None

    def keep(self, known: Known) -> Row | None:  # noqa: ARG002
        """Give the row of an input that is done, at its turn; None if it must be done again."""
        return None

    def write(self, result: Result) -> Row:
        """Write a result, and give its row. Raises OSError when writing cannot go on."""
        return self._written(result)[0]

    def _written(self, result: Result) -> tuple[Row, Written | None]:
        seconds = round(result.seconds, 4)
        try:
            written = self._sink(result)
        except OSError as error:
            if error.errno not in NAME_TROUBLE:
                raise
            message = error.strerror
            if message == os.strerror(error.errno):  # the system's own, which names no file
                message = f"its output cannot be written: {message}"
            return Row(result.name, Status.FAILED, "io", message, seconds, None), None
        code, message = None, None
        if result.notice:
            code, message = result.notice.code, result.notice.message
        output = written.output if written else None
        again = result.duplicate_of
        return Row(result.name, result.status, code, message, seconds, output, again), written


class Resumed(Record):
    """A Record that goes on from what the ledger has."""

    def __init__(self, sink: Keeper, ledger: Ledger) -> None:
        super().__init__(sink)
        self._keeper, self._ledger = sink, ledger

    def known(self, item: Input) -> Known | None:
        """Look the input up: unchanged, though in a folder that moved, its output where it was."""
        entry = self._ledger.find(item.name)
        if (
            entry is None
            or item.fingerprint is None
            or entry.fingerprint != item.fingerprint
            or entry.row.code in PASSING
            or is_another(entry.file, item.file)
            or not self._keeper.stands(entry)
        ):
            return None
        return Known(item, replace(entry, file=item.file))

    def keep(self, known: Known) -> Row | None:
        """Take the entry over."""
        entry = known.entry
        if not self._keeper.keep((*known.item.place[:-1], entry.own), entry):
            return None
        self._ledger.keep(entry.row.path, entry.file)
        return entry.row

    def write(self, result: Result) -> Row:
        """Write, and enter it in the ledger."""
        row, written = self._written(result)
        self._ledger.note(
            Entry(
                row,
                result.fingerprint,
                result.place[-1],
                written.span if written else None,
                result.facts,
                self._ledger.generation,
                result.file,
            )
        )
        return row
