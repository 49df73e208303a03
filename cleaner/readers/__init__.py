"""Paths or a stream -> Inputs, one at a time, in order; nothing is read before its turn.

A file is one page, or many: lines of JSON, rows of Parquet, records of a WARC, members of a ZIP or
tar archive. What cannot be opened is an input too, whose `read` raises, so that a run has a row
for it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from io import BufferedReader, RawIOBase
from typing import BinaryIO, cast

from cleaner.errors import ScrapeError
from cleaner.readers.compression import opened
from cleaner.readers.contents import kind_inside, read_contents
from cleaner.readers.files import open_regular, read_page
from cleaner.readers.fingerprints import fingerprint_of_file
from cleaner.readers.inputs import Input, Origin
from cleaner.readers.kinds import Kind, holds_many
from cleaner.readers.parquet import refuse_tables
from cleaner.readers.reading import Columns, InputFormat, Reading, Selection
from cleaner.readers.roots import Root, find_roots, refuse_overlap
from cleaner.readers.walk import Found, walk

__all__ = [
    "Columns",
    "Input",
    "InputFormat",
    "Reading",
    "Root",
    "Selection",
    "count_pages",
    "find_roots",
    "read_inputs",
    "read_page",
    "read_stream",
    "refuse_overlap",
    "refuse_tables",
]

DEFAULTS = Reading()


def read_inputs(roots: Iterable[Root], reading: Reading = DEFAULTS) -> Iterator[Input]:
    """Yield the inputs under the roots."""
    for root in roots:
        for found in walk(root, reading.excluded, reading.selection):
            yield from _inputs_of(found, reading)


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
    return read_contents(opened(peekable), Origin("-", (), None), reading)


def _inputs_of(found: Found, reading: Reading) -> Iterator[Input]:
    try:
        with open_regular(found.path) as stream:
            inside = opened(stream)
            if kind_inside(inside, found.name, reading) is not Kind.PAGE:
                origin = Origin(found.name, found.place, found.name)
                selection = reading.selection.inside("/".join(found.below) or found.name)
                yield from read_contents(inside, origin, replace(reading, selection=selection))
                return
    except (OSError, ScrapeError):
        pass  # whoever reads it as a page meets the same trouble, and says so
    yield _page(found, reading)


def _page(found: Found, reading: Reading) -> Input:
    """Give a file that is one page; it is read where it is cleaned."""
    read = partial(read_page, found.path, found.name, reading.input_format.media_type)
    return Input(found.name, found.place, read, fingerprint_of_file(found.path))
