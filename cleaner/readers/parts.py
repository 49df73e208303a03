"""A file -> its Pieces: what can be read by itself, by whoever has the file too, in any order.

A large file of JSON Lines is cut between lines, one of Parquet between row groups; any other file
is one piece. The inputs of a piece are called as if the whole file were read.
"""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from io import BufferedReader
from typing import BinaryIO, Final, cast

from cleaner.errors import ScrapeError, UnreadableError
from cleaner.readers.compression import compression_of, opened
from cleaner.readers.contents import kind_inside, read_contents
from cleaner.readers.files import open_regular, read_page
from cleaner.readers.fingerprints import fingerprint_of_file
from cleaner.readers.inputs import Input, Origin
from cleaner.readers.kinds import HEAD, Kind
from cleaner.readers.parquet import Groups, groups_of, read_parquet
from cleaner.readers.reading import Reading
from cleaner.readers.remote import RemoteFile, opened_remote
from cleaner.readers.rows import read_rows
from cleaner.readers.walk import Found

__all__ = ["Lines", "Piece", "pieces_of", "read_found", "read_piece"]

CHUNK: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines of a file, from byte `start` and before byte `end`. before: how many are above."""

    start: int
    end: int
    before: int

    def __str__(self) -> str:
        """Name the first."""
        return f"{self.before + 1}-"


@dataclass(frozen=True, slots=True)
class Piece:
    """A file, or a part of one."""

    found: Found | RemoteFile
    part: Lines | Groups | None = None

    @property
    def name(self) -> str:
        """How reports call it: `rows.jsonl`, or `rows.jsonl:12-` for what begins with line 12."""
        return f"{self.found.name}:{self.part}" if self.part else self.found.name

    @property
    def file(self) -> str:
        """The file of its inputs, as `Input.file`."""
        return _file(self.found)

    @property
    def size(self) -> int:
        """How many bytes it has, more or less; none where the file cannot be read."""
        if self.part:
            return self.part.end - self.part.start
        return _size(self.found)

    @property
    def mark(self) -> str:
        """What changes when the piece does, or its name."""
        mark = (
            self.found.mark
            if isinstance(self.found, RemoteFile)
            else fingerprint_of_file(self.found.path)
        )
        return repr((self.found.place, self.part, mark))


def pieces_of(found: Found | RemoteFile, reading: Reading, most: int) -> tuple[Piece, ...]:
    """Cut a file of more than `most` bytes into pieces of about as many, where that can be done."""
    parts: tuple[Lines | Groups | None, ...] = (None,)
    try:
        if _size(found) > most:
            with _open(found) as stream:
                parts = _cut(stream, found, reading, most) or (None,)
    except (OSError, ScrapeError):
        pass  # whoever reads it meets the same trouble, and says so
    return tuple(Piece(found, part) for part in parts)


def read_piece(piece: Piece, reading: Reading) -> Iterator[Input]:
    """Yield the inputs of a piece; what ends the reading too early is the last one."""
    found, part = piece.found, piece.part
    return _in_file(found, _part(found, part, reading) if part else _inputs(found, reading))


def _part(found: Found | RemoteFile, part: Lines | Groups, reading: Reading) -> Iterator[Input]:
    """Yield the inputs of a part of a file."""
    origin = _origin(found)
    try:
        with _open(found) as stream:
            if isinstance(part, Groups):
                yield from read_parquet(stream, origin, reading.columns, part)
            else:
                lines = cast("BinaryIO", _Section(stream, part))
                yield from read_rows(lines, origin, reading.columns, part.before)
    except ScrapeError as error:
        yield origin.failing(error)
    except OSError as error:
        yield origin.failing(UnreadableError(error.strerror or str(error)))


def read_found(found: Found | RemoteFile, reading: Reading) -> Iterator[Input]:
    """Yield the inputs of a file, at least one."""
    return _in_file(found, _inputs(found, reading))


def _in_file(found: Found | RemoteFile, inputs: Iterable[Input]) -> Iterator[Input]:
    """Pass inputs on with the file that they stand in."""
    file = _file(found)
    return (replace(item, file=file) for item in inputs)


def _file(found: Found | RemoteFile) -> str:
    return found.url if isinstance(found, RemoteFile) else str(found.path)


def _inputs(found: Found | RemoteFile, reading: Reading) -> Iterator[Input]:
    if isinstance(found, RemoteFile):
        yield from _read_remote(found, reading)
        return
    try:
        with open_regular(found.path) as stream:
            inside = opened(stream)
            if kind_inside(inside, found.name, reading) is not Kind.PAGE:
                yield from read_contents(inside, _origin(found), _inside(found, reading))
                return
    except (OSError, ScrapeError):
        pass  # whoever reads it as a page meets the same trouble, and says so
    yield _page(found, reading)


def _page(found: Found, reading: Reading) -> Input:
    """Give a file that is one page; it is read where it is cleaned."""
    read = partial(read_page, found.path, found.name, reading.input_format.media_type)
    return Input(found.name, found.place, read, fingerprint_of_file(found.path))


def _read_remote(found: RemoteFile, reading: Reading) -> Iterator[Input]:
    """Yield the inputs of a file that others than this machine have; a page is read here."""
    try:
        with opened_remote(found.url) as stream:
            yield from read_contents(opened(stream), _origin(found), _inside(found, reading))
    except ScrapeError as error:
        yield _origin(found).failing(error)
    except OSError as error:
        yield _origin(found).failing(UnreadableError(error.strerror or str(error)))


def _inside(found: Found | RemoteFile, reading: Reading) -> Reading:
    """Give how to read the members of an archive."""
    selection = reading.selection.inside("/".join(found.below) or found.name)
    return replace(reading, selection=selection)


def _open(found: Found | RemoteFile) -> BufferedReader:
    return opened_remote(found.url) if isinstance(found, RemoteFile) else open_regular(found.path)


def _origin(found: Found | RemoteFile) -> Origin:
    return Origin(found.name, found.place, found.name)


def _size(found: Found | RemoteFile) -> int:
    if isinstance(found, RemoteFile):
        return found.size
    try:
        return os.lstat(found.path).st_size
    except OSError:
        return 0


class _Section:
    """Lines of a stream, as a stream of its own."""

    def __init__(self, stream: BinaryIO, lines: Lines) -> None:
        stream.seek(lines.start)
        self._stream, self._left = stream, lines.end - lines.start

    def readline(self, limit: int) -> bytes:
        line = self._stream.readline(min(limit, self._left))
        self._left -= len(line)
        return line


def _cut(
    stream: BufferedReader, found: Found | RemoteFile, reading: Reading, most: int
) -> tuple[Lines | Groups, ...]:
    """Give the parts of a file; none where it cannot be cut. Raises OSError and ScrapeError."""
    if compression_of(stream.peek(HEAD)):
        return ()
    match kind_inside(stream, found.name, reading):
        case Kind.ROWS:
            return tuple(_between_lines(stream, most))
        case Kind.PARQUET:
            return tuple(groups_of(stream, reading.columns, most))
        case _:
            return ()


def _between_lines(stream: BinaryIO, most: int) -> Iterator[Lines]:
    """Cut behind the first line that ends `most` bytes or more after the last cut."""
    start = before = end = lines = 0
    while chunk := stream.read(min(CHUNK, max(1, start + most - end))):
        end += len(chunk)
        lines += chunk.count(b"\n")
        if end - start >= most:
            while not chunk.endswith(b"\n") and (chunk := stream.readline(CHUNK)):
                end += len(chunk)
                lines += chunk.endswith(b"\n")
            yield Lines(start, end, before)
            start, before = end, lines
    if end > start:
        yield Lines(start, end, before)
