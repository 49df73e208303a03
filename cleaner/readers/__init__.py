"""Paths or a stream -> Inputs, one at a time, in order; nothing is read before its turn.

A file is one page, or many: lines of JSON, rows of Parquet, records of a WARC, members of a ZIP or
tar archive. What cannot be opened is an input too, whose `read` raises, so that a run has a row
for it.
"""

from collections.abc import Iterable, Iterator
from functools import partial
from io import BufferedReader, RawIOBase
from typing import BinaryIO, cast

from cleaner.readers.begun import begun
from cleaner.readers.compression import opened
from cleaner.readers.contents import read_contents
from cleaner.readers.files import read_page
from cleaner.readers.fingerprints import fingerprint_of_files
from cleaner.readers.inputs import NO_ROWS, Input, Origin
from cleaner.readers.kinds import HEAD, holds_many, is_enough
from cleaner.readers.parquet import refuse_tables
from cleaner.readers.parts import Piece, pieces_of, read_found, read_piece
from cleaner.readers.reading import Columns, InputFormat, Reading, Selection
from cleaner.readers.remote import (
    RemoteFile,
    as_path,
    file_system,
    find_remote,
    is_url,
    opened_remote,
)
from cleaner.readers.roots import Root, find_roots, refuse_overlap
from cleaner.readers.walk import walk

__all__ = [
    "NO_ROWS",
    "Columns",
    "Input",
    "InputFormat",
    "Piece",
    "Reading",
    "RemoteFile",
    "Root",
    "Selection",
    "as_path",
    "count_pages",
    "file_system",
    "find_remote",
    "find_roots",
    "fingerprint_of_roots",
    "is_url",
    "opened_remote",
    "pieces_under",
    "read_inputs",
    "read_page",
    "read_piece",
    "read_stream",
    "refuse_overlap",
    "refuse_tables",
]

DEFAULTS = Reading()


def read_inputs(roots: Iterable[Root], reading: Reading = DEFAULTS) -> Iterator[Input]:
    """Yield the inputs under the roots."""
    for root in roots:
        for found in walk(root, reading.excluded, reading.selection):
            yield from read_found(found, reading)


def pieces_under(
    roots: Iterable[Root], most: int, reading: Reading = DEFAULTS, remote: Iterable[RemoteFile] = ()
) -> Iterator[Piece]:
    """Yield what is under the roots in pieces whose inputs, one after the other, are the same.

    most: bytes of a file from which on it is cut. remote: files that come after these.
    """
    for root in roots:
        for found in walk(root, reading.excluded, reading.selection):
            yield from pieces_of(found, reading, most)
    for file in remote:
        yield from pieces_of(file, reading, most)


def fingerprint_of_roots(roots: Iterable[Root], reading: Reading = DEFAULTS) -> str:
    """Give a digest that changes when a file under the roots comes, goes or changes."""
    found = (found for root in roots for found in walk(root, reading.excluded, reading.selection))
    return fingerprint_of_files((one.name, one.path) for one in found)


def count_pages(roots: Iterable[Root], reading: Reading = DEFAULTS) -> int | None:
    """Guess how many inputs there are by the names; None where one may hold many."""
    count = 0
    for root in roots:
        for found in walk(root, reading.excluded, reading.selection):
            if holds_many(found.name, reading):
                return None
            count += 1
    return count


def read_stream(stream: BinaryIO, reading: Reading = DEFAULTS) -> Iterator[Input]:
    """Yield the inputs of a stream without a name."""
    peekable = (
        stream if isinstance(stream, BufferedReader) else BufferedReader(cast("RawIOBase", stream))
    )
    start = begun(peekable, HEAD, partial(is_enough, reading=reading))
    return read_contents(opened(start), Origin("-", (), None), reading)
