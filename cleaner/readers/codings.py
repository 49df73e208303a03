"""A body as a server sent it -> as it was meant: chunks joined, compression undone.

Archives often keep the header of a coding that they have undone, so that what does not look coded
is taken as it is.
"""

import re
import zlib
from dataclasses import dataclass
from io import BytesIO
from typing import Final

import brotli

from cleaner.errors import DamagedError, NotTextError, TooLargeError
from cleaner.readers.compression import Decompressed, compression_of
from cleaner.readers.files import LARGEST_PAGE

__all__ = ["Body", "join_chunks", "undo"]

CHUNK: Final = re.compile(rb"(?:\r\n)?([0-9a-fA-F]{1,8})[^\r\n]{0,200}\r\n")
PIECE: Final = 65_536
EMPTY_BROTLI: Final = 2
"""Bytes that stand for none at most; a longer text may begin with the like."""
CUT: Final = "it ends too early"


@dataclass(frozen=True, slots=True)
class Body:
    """The bytes of a body. trouble: why it is not all there, if it is not."""

    data: bytes
    trouble: str | None = None


def join_chunks(body: bytes) -> Body:
    """Undo `Transfer-Encoding: chunked`, as far as there are chunks."""
    pieces: list[bytes] = []
    at = 0
    while chunk := CHUNK.match(body, at):
        size = int(chunk[1], 16)
        if size == 0:
            return Body(b"".join(pieces))
        at = chunk.end() + size
        pieces.append(body[chunk.end() : at])
    if at < len(body) and len(pieces) <= 1:
        return Body(body)  # a page whose first line happens to be a number, or no number at all
    return Body(b"".join(pieces), "not all chunks are there")


def undo(coding: str, body: Body) -> Body:
    """Undo one `Content-Encoding`.

    Raises TooLargeError where a body would become larger than any page, and DamagedError where
    nothing can be made of it.
    """
    match coding:
        case "gzip" | "x-gzip" | "zstd":
            result = _unpack(body.data)
        case "br":
            result = _unbrotli(body.data)
        case "deflate":
            result = _inflate(body.data)
        case _:
            return body
    if len(result.data) > LARGEST_PAGE:
        msg = f"more than {LARGEST_PAGE:,} bytes when decoded"
        raise TooLargeError(msg)
    return Body(result.data, body.trouble or result.trouble)


def _unpack(data: bytes) -> Body:
    compression = compression_of(data)
    if compression is None:
        return Body(data)
    stream = Decompressed(BytesIO(data), compression)
    unpacked = BytesIO()
    while unpacked.tell() <= LARGEST_PAGE and (piece := stream.read(PIECE)):
        unpacked.write(piece)
    return Body(unpacked.getvalue(), next(iter(stream.damages), None))


def _inflate(data: bytes) -> Body:
    """Undo zlib's format, which the standard means, or bare deflate, which some servers send."""
    for bits in (zlib.MAX_WBITS, -zlib.MAX_WBITS):
        inner = zlib.decompressobj(bits)
        try:
            result = inner.decompress(data, LARGEST_PAGE + 1)
        except zlib.error:
            continue
        if inner.eof or (result and bits > 0):
            return Body(result, None if inner.eof else CUT)
    return Body(data)


def _unbrotli(data: bytes) -> Body:
    """Undo Brotli, which has no magic: what is no text must be Brotli."""
    inner = brotli.Decompressor()
    unpacked, trouble, fresh = BytesIO(), CUT, data
    try:
        while piece := inner.process(fresh, output_buffer_limit=PIECE):
            unpacked.write(piece)
            fresh = b""
            if inner.is_finished() or unpacked.tell() > LARGEST_PAGE:
                return Body(unpacked.getvalue())
        if inner.is_finished() and len(data) <= EMPTY_BROTLI:
            return Body(b"")
    except brotli.error as error:
        trouble = str(error)
    from cleaner.parsing.decoding import refuse_binary  # noqa: PLC0415 - brings the parser along

    try:
        refuse_binary(data)
    except NotTextError as error:
        if not unpacked.tell():
            msg = f"the br data is damaged: {trouble}"
            raise DamagedError(msg) from error
        return Body(unpacked.getvalue(), trouble)
    return Body(data)
