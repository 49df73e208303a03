"""A stream of anything -> its inputs: looks what it holds, and hands it to the reader of that."""

from collections.abc import Iterator
from io import BufferedReader

from cleaner.errors import DamagedError, NotAPageError, ScrapeError, UnreadableError
from cleaner.model import Scrape
from cleaner.readers.compression import damages_of
from cleaner.readers.files import read_whole
from cleaner.readers.inputs import Input, Origin
from cleaner.readers.kinds import HEAD, Kind, kind_of
from cleaner.readers.parquet import read_parquet
from cleaner.readers.reading import Reading
from cleaner.readers.rows import read_rows
from cleaner.readers.spool import seekable
from cleaner.readers.warc import read_warc

__all__ = ["kind_inside", "read_contents"]


def kind_inside(stream: BufferedReader, name: str, reading: Reading) -> Kind:
    """Tell what an opened stream holds, without moving on in it."""
    return kind_of(stream.peek(HEAD)[:HEAD], name, reading)


def read_contents(stream: BufferedReader, origin: Origin, reading: Reading) -> Iterator[Input]:
    """Yield the inputs of an opened stream; at least one, which says that there is nothing.

    What ends the reading too early is the last input.
    """
    some = False
    try:
        for item in _read(stream, origin, reading):
            some = True
            yield item
    except ScrapeError as error:
        yield origin.failing(error)
    except OSError as error:
        yield origin.failing(UnreadableError(error.strerror or str(error)))
    else:
        if not some:
            yield origin.page(Scrape(b"", path=origin.path))


def _read(stream: BufferedReader, origin: Origin, reading: Reading) -> Iterator[Input]:
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
        case kind:
            msg = f"{kind.name} inside"
            raise NotAPageError(msg, "nested_archive")
