"""A stream of anything -> its inputs: looks what it holds, and hands it to the reader of that."""

import os
from collections.abc import Iterable, Iterator
from io import BufferedReader

from cleaner.errors import DamagedError, NotAPageError, ScrapeError, UnreadableError
from cleaner.readers.compression import damages_of, opened
from cleaner.readers.files import read_whole
from cleaner.readers.fingerprints import fingerprint_of_bytes
from cleaner.readers.inputs import NO_ROWS, Input, Origin
from cleaner.readers.kinds import HEAD, Kind, kind_of
from cleaner.readers.members import (
    TROUBLES,
    Member,
    MemberNames,
    MemberStream,
    Meter,
    is_hidden,
    parts_of,
)
from cleaner.readers.parquet import read_parquet
from cleaner.readers.reading import Reading
from cleaner.readers.rows import read_rows
from cleaner.readers.spool import seekable
from cleaner.readers.tars import tar_members
from cleaner.readers.warc import read_warc
from cleaner.readers.zips import zip_members

__all__ = ["kind_inside", "read_contents"]


def kind_inside(stream: BufferedReader, name: str, reading: Reading) -> Kind:
    """Tell what an opened stream holds, without moving on in it."""
    return kind_of(stream.peek(HEAD)[:HEAD], name, reading)


def read_contents(
    stream: BufferedReader, origin: Origin, reading: Reading, *, nested: bool = False
) -> Iterator[Input]:
    """Yield the inputs of an opened stream; at least one, which says that there is nothing.

    nested: whether this is in an archive already. What ends the reading too early is the last
    input.
    """
    some = False
    try:
        for item in _read(stream, origin, reading, nested=nested):
            some = True
            yield item
    except ScrapeError as error:
        yield origin.failing(error)
    except OSError as error:
        yield origin.failing(UnreadableError(error.strerror or str(error)))
    else:
        if not some:
            nothing = NotAPageError("a file of rows or records that has none", NO_ROWS)
            yield origin.failing(nothing, fingerprint_of_bytes(b""))


def _read(
    stream: BufferedReader, origin: Origin, reading: Reading, *, nested: bool
) -> Iterator[Input]:
    match kind_inside(stream, origin.name, reading):
        case Kind.PAGE:
            yield origin.page(read_whole(stream, origin.path, reading.input_format.media_type))
        case Kind.ROWS:
            yield from read_rows(stream, origin, reading.columns)
            if damages := damages_of(stream):
                raise DamagedError("; ".join(damages[:3]))
        case Kind.WARC:
            yield from read_warc(stream, origin)
        case Kind.PARQUET:
            with seekable(stream) as file:
                yield from read_parquet(file, origin, reading.columns)
        case Kind.ZIP | Kind.TAR if nested:
            msg = "an archive in an archive; unpack it first"
            raise NotAPageError(msg, "nested_archive")
        case Kind.ZIP:
            with seekable(stream) as file:
                meter = Meter(file.seek(0, os.SEEK_END))
                yield from _read_members(zip_members(file), origin, reading, meter)
        case Kind.TAR:
            yield from _read_members(tar_members(stream), origin, reading, Meter(None))


def _read_members(
    members: Iterable[Member], archive: Origin, reading: Reading, meter: Meter
) -> Iterator[Input]:
    """Yield the inputs in each member."""
    names = MemberNames(archive)
    for member in members:
        meter.check()
        parts = parts_of(member.name)
        if is_hidden(parts) or not reading.selection.takes("/".join(parts)):
            continue
        origin = names.origin(member.name)
        try:
            file = member.open()
        except ScrapeError as error:
            yield origin.failing(error)
        except TROUBLES as error:
            yield origin.failing(DamagedError(str(error)))
        else:
            stream: BufferedReader = BufferedReader(MemberStream(file, meter))
            yield from read_contents(opened(stream), origin, reading, nested=True)
    if not names:
        msg = "an archive without a file that could be read"
        raise NotAPageError(msg, "no_members")
