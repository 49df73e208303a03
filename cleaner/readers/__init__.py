"""Paths or a stream -> Inputs, one at a time, in order; nothing is read before its turn.

A file is one page or, if it holds JSON Lines, one page a line. What cannot be opened is an input
too, whose `read` raises, so that a run has a row for it.
"""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import partial
from pathlib import Path, PurePath
from typing import BinaryIO

from cleaner.errors import ScrapeError, UnreadableError
from cleaner.model import MediaType, Scrape
from cleaner.readers.files import open_regular, read_page
from cleaner.readers.fingerprints import fingerprint_of_bytes, fingerprint_of_file
from cleaner.readers.inputs import Input, fail
from cleaner.readers.roots import Root, find_roots, refuse_overlap
from cleaner.readers.rows import read_rows
from cleaner.readers.walk import Found, walk

__all__ = [
    "Input",
    "InputFormat",
    "Root",
    "count_pages",
    "find_roots",
    "read_inputs",
    "read_page",
    "read_stream",
    "refuse_overlap",
]

ROWS_SUFFIXES = frozenset({".jsonl", ".ndjson"})


class InputFormat(StrEnum):
    """What the input files hold."""

    AUTO = "auto"
    """JSON Lines by the suffix .jsonl or .ndjson; of all others the content decides."""
    HTML = "html"
    TEXT = "text"
    JSONL = "jsonl"


MEDIA_TYPES = {InputFormat.HTML: MediaType.HTML, InputFormat.TEXT: MediaType.TEXT}


def read_inputs(
    roots: Iterable[Root], input_format: InputFormat, excluded: Path | None = None
) -> Iterator[Input]:
    """Yield the inputs under the roots; `excluded` is a folder to leave out, absolute."""
    for root in roots:
        for found in walk(root, excluded):
            if _holds_rows(found, input_format):
                yield from _rows_of(found)
            else:
                read = partial(read_page, found.path, found.name, MEDIA_TYPES.get(input_format))
                yield Input(found.name, found.place, read, fingerprint_of_file(found.path))


def count_pages(
    roots: Iterable[Root], input_format: InputFormat, excluded: Path | None = None
) -> int | None:
    """Count what `read_inputs` will yield; None where a file holds rows, before they are read."""
    found = [_holds_rows(found, input_format) for root in roots for found in walk(root, excluded)]
    return None if any(found) else len(found)


def read_stream(stream: BinaryIO, input_format: InputFormat) -> Iterator[Input]:
    """Yield the inputs of a stream without a name: one page, or with JSONL one a line."""
    if input_format is InputFormat.JSONL:
        yield from read_rows(stream, "-", (), None)
    else:
        data = stream.read()
        read = partial(Scrape, data, media_type=MEDIA_TYPES.get(input_format))
        yield Input("-", ("stdin",), read, fingerprint_of_bytes(data))


def _holds_rows(found: Found, input_format: InputFormat) -> bool:
    if input_format is InputFormat.AUTO:
        return PurePath(found.name).suffix.lower() in ROWS_SUFFIXES
    return input_format is InputFormat.JSONL


def _rows_of(found: Found) -> Iterator[Input]:
    """Yield the rows of one file, and at last the error if it cannot be read to its end."""
    try:
        with open_regular(found.path) as stream:
            yield from read_rows(stream, found.name, found.place, found.name)
    except ScrapeError as error:
        yield Input(found.name, found.place, partial(fail, error))
    except OSError as error:
        unreadable = UnreadableError(error.strerror or str(error))
        yield Input(found.name, found.place, partial(fail, unreadable))
