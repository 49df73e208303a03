"""The ledger's file: how it is opened, and an Entry as a row of its table."""

import json
import os
import re
import sqlite3
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from cleaner.model import Status
from cleaner.runs.result import Entry, Facts, Row, Span

__all__ = [
    "FIND",
    "FORGET",
    "HOLD",
    "HOLDER",
    "KEEP",
    "LEDGER",
    "NOTE",
    "OF_RUN",
    "REBASE",
    "RELEASE",
    "LedgerError",
    "open_database",
]

LEDGER: Final = ".cleaner.sqlite"
LAYOUT: Final = 3
"""Changes with the tables."""

TABLES: Final = f"""
BEGIN;
CREATE TABLE about (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE entries (
    path TEXT PRIMARY KEY, status TEXT, code TEXT, message TEXT, seconds REAL, output TEXT,
    fingerprint TEXT, own TEXT, first INTEGER, before INTEGER, generation INTEGER,
    site TEXT, language TEXT, kept INTEGER, removed TEXT, duplicate_of TEXT, file TEXT,
    run INTEGER, settings TEXT
) WITHOUT ROWID;
CREATE TABLE held (output TEXT PRIMARY KEY, file TEXT) WITHOUT ROWID;
PRAGMA user_version = {LAYOUT};
COMMIT;
"""
COLUMNS: Final = (
    "path, status, code, message, seconds, output, fingerprint, own, first, before, generation, "
    "site, language, kept, removed, duplicate_of, file"
)
NOTE: Final = f"REPLACE INTO entries ({COLUMNS}, run, settings) VALUES (?{18 * ', ?'})"  # noqa: S608
KEEP: Final = "UPDATE entries SET run = ?, file = ? WHERE path = ?"
FIND: Final = f"SELECT {COLUMNS} FROM entries WHERE path = ? AND settings = ?"  # noqa: S608
OF_RUN: Final = f"SELECT {COLUMNS} FROM entries WHERE run = ?"  # noqa: S608
FORGET: Final = "DELETE FROM entries"
HOLD: Final = "REPLACE INTO held (output, file) VALUES (?, ?)"
HOLDER: Final = "SELECT file FROM held WHERE output = ?"
RELEASE: Final = "DELETE FROM held"
REBASE: Final = "UPDATE entries SET generation = ? WHERE generation = ? AND before <= ?"


class LedgerError(OSError):
    """The ledger cannot be read or written, or another run is writing it."""


def open_database(out: Path) -> sqlite3.Connection:
    """Open the ledger of an output folder, or make a new one if there is none that can be read.

    Only one process has it at a time, until it closes it or dies. Raises LedgerError.
    """
    path = out / LEDGER
    try:
        _refuse_links(path)
        try:
            return _open(path)
        except sqlite3.OperationalError:  # locked, or no place to write
            raise
        except sqlite3.DatabaseError:  # damaged, or of another layout
            for file in _files(path):
                file.unlink(missing_ok=True)
            return _open(path)
    except sqlite3.Error as error:
        raise LedgerError(_refusal(path) or described(error)) from error


def _refusal(path: Path) -> str | None:
    """Give the system's reason why a file cannot be written in its folder; None if it can."""
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o666))
    except OSError as error:
        return f"{path.parent}: {error.strerror}"
    return None


def described(error: sqlite3.Error) -> str:
    """Say in a sentence what is wrong with the ledger."""
    if getattr(error, "sqlite_errorname", "") == "SQLITE_BUSY":
        return "another run is writing into this folder"
    return f"{LEDGER} in the output folder: {error}"


HALF: Final = re.compile("[\ud800-\udfff]")


def to_cell(text: str) -> str | bytes:
    """Give text as SQLite takes it: bytes, if it holds half characters, as names of files may."""
    if text.isascii() or not HALF.search(text):
        return text
    return text.encode("utf-8", "surrogatepass")


def of_cell(cell: Any) -> Any:
    return cell.decode("utf-8", "surrogatepass") if isinstance(cell, bytes) else cell


def to_columns(entry: Entry) -> tuple[object, ...]:
    """Give an entry in the order of `COLUMNS`."""
    row, facts, span = entry.row, entry.facts, entry.span
    columns = (
        *(row.path, row.status.value, row.code, row.message, row.seconds, row.output),
        *(entry.fingerprint, entry.own, span and span.start, span and span.end, entry.generation),
        *(facts.site, facts.language, facts.kept, json.dumps(dict(facts.removed))),
        *(row.duplicate_of, entry.file),
    )
    return tuple(to_cell(value) if isinstance(value, str) else value for value in columns)


def to_entry(columns: tuple[Any, ...]) -> Entry:
    """Undo `to_columns`."""
    path, status, code, message, seconds, output, *others = map(of_cell, columns)
    fingerprint, own, first, before, generation, *others = others
    site, language, kept, removed, again, file = others
    return Entry(
        Row(path, Status(status), code, message, seconds, output, again),
        fingerprint,
        own,
        None if first is None else Span(first, before),
        Facts(site, language, kept, json.loads(removed)),
        generation,
        file,
    )


def _open(path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(path, timeout=0, isolation_level="IMMEDIATE")
    try:
        # Kept to itself, the file needs no shared memory beside it, and is a lock on the folder.
        database.execute("PRAGMA locking_mode = EXCLUSIVE")
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = NORMAL")
        (layout,) = database.execute("PRAGMA user_version").fetchone()
        if not layout:
            database.executescript(TABLES)
        elif layout != LAYOUT:
            raise sqlite3.DatabaseError  # noqa: TRY301 - as if SQLite had found it so
        database.execute("SELECT count(*) FROM about").fetchone()
    except BaseException:
        database.close()
        raise
    return database


def _files(path: Path) -> Iterator[Path]:
    """Give the names that SQLite uses."""
    return (path.with_name(path.name + end) for end in ("", "-journal", "-wal", "-shm"))


def _refuse_links(path: Path) -> None:
    """Raise LedgerError where something else stands at one of its names: SQLite follows links."""
    for file in _files(path):
        if os.path.lexists(file) and not stat.S_ISREG(file.lstat().st_mode):
            msg = f"{file.name} in the output folder is no file"
            raise LedgerError(msg)
