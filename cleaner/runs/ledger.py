"""What earlier runs into an output folder have done: one SQLite file there.

Whoever deletes it loses time, and what keeps the documents of one folder from taking the place of
another's. An entry is entered after its document was written, so that a run may end anywhere.
"""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from functools import partial
from pathlib import Path
from time import monotonic
from typing import Final, Self

from cleaner.readers import is_url
from cleaner.runs.ledger_tables import (
    FIND,
    FORGET,
    HOLD,
    HOLDER,
    KEEP,
    NOTE,
    OF_RUN,
    REBASE,
    RELEASE,
    LedgerError,
    described,
    of_cell,
    open_database,
    to_cell,
    to_columns,
    to_entry,
)
from cleaner.runs.result import Entry

__all__ = ["Ledger", "holding", "is_another"]

COMMIT_SECONDS: Final = 0.5
COMMIT_ENTRIES: Final = 512
"""Work of this time, or so many entries, may have to be done again after a kill."""


@contextmanager
def holding(out: Path) -> Iterator[Callable[[str], str | None]]:
    """Keep other runs from writing for the time of the block, before there is a Ledger.

    Gives `Ledger.recall`. Raises LedgerError where another run is writing.
    """
    with closing(open_database(out)) as database:
        yield partial(_recall, database)


def _recall(database: sqlite3.Connection, name: str) -> str | None:
    found = database.execute("SELECT value FROM about WHERE name = ?", (name,)).fetchone()
    return str(found[0]) if found else None


def is_another(before: str, file: str) -> bool:
    """Tell whether a file is not the one from before, moved or not: that one is still there.

    What only its system knows of, by a URL, is taken to be there.
    """
    return before != file and (is_url(before) or os.path.lexists(before))


class Ledger:
    """The open ledger of one run.

    settings: what documents depend on besides their inputs; entries made with others are not found.
    earlier: those of the run before, None if there was none. killed: that run came to no end.
    generation: see `rebase`.
    """

    def __init__(self, out: Path, settings: str) -> None:
        """Open the ledger of an output folder. Raises LedgerError."""
        self._settings = settings
        self._notes: list[tuple[object, ...]] = []
        self._kept: list[tuple[int, str | bytes, str | bytes]] = []
        self._held: list[tuple[str | bytes, str | bytes]] = []
        self._committed = monotonic()
        self._database = open_database(out)
        self.earlier = self.recall("settings")
        self.killed = self.recall("ended") != "yes"
        self.generation = int(self.recall("generation") or 0)
        self._run = int(self.recall("run") or 0) + 1
        self.remember(run=self._run, settings=settings, ended="no")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def find(self, path: str) -> Entry | None:
        """Give what is known of an input under these settings."""
        row = self._database.execute(FIND, (to_cell(path), self._settings)).fetchone()
        return row and to_entry(row)

    def note(self, entry: Entry) -> None:
        """Enter what was done. It is safe with the next commit, which comes by itself."""
        self._notes.append((*to_columns(entry), self._run, self._settings))
        self._commit_sometimes()

    def keep(self, path: str, file: str) -> None:
        """Count an entry that stands as it is to this run; file: where its input is now."""
        self._kept.append((self._run, to_cell(file), to_cell(path)))
        self._commit_sometimes()

    def hold(self, output: str, file: str) -> None:
        """Enter from which file an output is made."""
        self._held.append((to_cell(output), to_cell(file)))

    def holder(self, output: str, file: str) -> str | None:
        """Give the file that an output is made from, if that is another one; see `is_another`."""
        found = self._database.execute(HOLDER, (to_cell(output),)).fetchone()
        holder: str | None = found and of_cell(found[0])
        return holder if holder and is_another(holder, file) else None

    def entries(self) -> Iterator[Entry]:
        """Give all that this run has done or kept, by path."""
        self.commit()
        return map(to_entry, self._database.execute(OF_RUN, (self._run,)))

    def forget(self) -> None:
        """Take nothing for done. Raises LedgerError."""
        self._do(FORGET)

    def release(self) -> None:
        """Let outputs be replaced, whatever they are made from. Raises LedgerError."""
        self._do(RELEASE)

    def _do(self, statement: str) -> None:
        try:
            with self._database:
                self._database.execute(statement)
        except sqlite3.Error as error:
            raise LedgerError(described(error)) from error

    def rebase(self, before: int) -> None:
        """Begin a new generation of entries: those of this one that end before this byte.

        For outputs that many inputs share: the bytes behind it are about to change.
        """
        self.commit()
        old, self.generation = self.generation, self.generation + 1
        with self._database:
            self._database.execute(REBASE, (self.generation, old, before))
        self.remember(generation=self.generation)

    def remember(self, **words: str | int) -> None:
        """Keep words for the next run. Raises LedgerError."""
        try:
            with self._database:
                self._database.executemany(
                    "INSERT OR REPLACE INTO about VALUES (?, ?)", words.items()
                )
        except sqlite3.Error as error:
            raise LedgerError(described(error)) from error

    def recall(self, name: str) -> str | None:
        """Give what an earlier run wanted to be remembered."""
        return _recall(self._database, name)

    def commit(self) -> None:
        """Make safe what was entered. Raises LedgerError."""
        try:
            with self._database:
                self._database.executemany(NOTE, self._notes)
                self._database.executemany(KEEP, self._kept)
                self._database.executemany(HOLD, self._held)
        except sqlite3.Error as error:
            raise LedgerError(described(error)) from error
        self._notes.clear()
        self._kept.clear()
        self._held.clear()
        self._committed = monotonic()

    def close(self) -> None:
        """Commit, note that the run came to an end, and close."""
        with suppress(LedgerError):  # what is not entered is done again
            self.commit()
            self.remember(ended="yes")
        self._database.close()

    def _commit_sometimes(self) -> None:
        many = len(self._notes) + len(self._kept) >= COMMIT_ENTRIES
        if many or monotonic() - self._committed > COMMIT_SECONDS:
            self.commit()
