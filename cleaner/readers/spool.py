"""A stream -> one that can be sought in, for formats that are read from their end."""

from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedReader, FileIO
from shutil import copyfileobj
from tempfile import TemporaryFile
from typing import BinaryIO

__all__ = ["seekable"]


@contextmanager
def seekable(stream: BufferedReader) -> Iterator[BinaryIO]:
    """Give the stream itself if it is an uncompressed file, else a copy on disk.

    The copy has no name, so that nothing is left of it whatever happens.
    """
    if isinstance(stream.raw, FileIO) and stream.seekable():
        yield stream
        return
    with TemporaryFile() as copy:
        copyfileobj(stream, copy)
        copy.seek(0)
        yield copy
