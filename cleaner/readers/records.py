"""One WARC record as bytes -> a Scrape. The one door to FastWARC.

Runs where the page is cleaned, because it may be long work: chunks are joined and the body is
decompressed here.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Literal

from cleaner.errors import DamagedError, TooLargeError
from cleaner.model import MediaType, Notice, Scrape
from cleaner.readers.files import LARGEST_PAGE

if TYPE_CHECKING:
    from fastwarc.warc import WarcRecord

__all__ = ["read_conversion", "read_response"]

Decoding = Literal["all", "content", "transfer", "none"]

PIECE: Final = 1024
"""Bytes read at once: about what is lost where a body is cut."""

RESPONSE: Final = (
    b"WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http; msgtype=response\r\n"
)
LENGTH: Final = re.compile(rb"(?im)^content-length[ \t]*:.*\n")
HTTP: Final = b"HTTP/"
OLD_NAME: Final = re.compile(rb"(?im)^(content-encoding[ \t]*:[ \t]*)x-(?=gzip)")
CHUNKED: Final = re.compile(rb"(?im)^transfer-encoding[ \t]*:[^\r\n]*chunked")
CHUNK: Final = re.compile(rb"(?:\r\n)?([0-9a-fA-F]{1,8})[^\r\n]{0,200}\r\n")


def read_conversion(head: bytes, body: bytes, path: str | None) -> Scrape:
    """Give a page that was already rendered to text, as in Common Crawl's WET files."""
    return _described(head, Scrape(body, None, MediaType.TEXT, "utf-8", path))


def read_response(head: bytes, body: bytes, path: str | None) -> Scrape:
    """Give the page in a web server's response.

    Raises TooLargeError for a body that would become larger than any page.
    """
    if not body.startswith(HTTP):
        return _described(head, Scrape(body, path=path))
    for attempt in _attempts(body):
        record = _record(RESPONSE, attempt.http)
        pieces, trouble = _payload(record, attempt.decoding)
        if pieces or trouble is None:
            break
    charset = (record.http_charset or "").strip("\"' ") or None
    scrape = Scrape(b"".join(pieces), charset=charset, path=path)
    return _described(head, scrape, attempt.trouble or trouble)


@dataclass(frozen=True, slots=True)
class _Attempt:
    """A way to read a response. trouble: what is known to be wrong with it if it succeeds."""

    http: bytes
    decoding: Decoding
    trouble: str | None = None


def _attempts(http: bytes) -> Iterator[_Attempt]:
    """Give what may be true of a response, the likeliest first.

    Archives often keep the header of an encoding that they have undone.
    """
    end = http.find(b"\r\n\r\n") + 4
    head, body = OLD_NAME.sub(rb"\1", http[:end]), http[end:]
    yield _Attempt(head + body, "all")
    if CHUNKED.search(head) and (joined := _join_chunks(body)):
        yield _Attempt(head + joined, "content", "not all chunks are there")
    yield _Attempt(head + body, "content")
    yield _Attempt(head + body, "transfer")
    yield _Attempt(head + body, "none")


def _join_chunks(body: bytes) -> bytes:
    """Join as many chunks as there are; the library gives nothing of a chain that is cut."""
    pieces, at = [], 0
    while chunk := CHUNK.match(body, at):
        at = chunk.end() + int(chunk[1], 16)
        pieces.append(body[chunk.end() : at])
    return b"".join(pieces)


def _record(head: bytes, body: bytes) -> "WarcRecord":
    from fastwarc.warc import WarcRecord  # noqa: PLC0415 - most inputs are no archives

    length = b"Content-Length: %d\r\n\r\n" % len(body)
    return WarcRecord.from_bytes(b"".join((head, length, body, b"\r\n\r\n")))


def _payload(record: "WarcRecord", decoding: Decoding) -> tuple[list[bytes], str | None]:
    """Give the pieces of the body that could be had, and what ended them too early, if anything."""
    pieces: list[bytes] = []
    size = 0
    try:
        record.parse_http(auto_decode=decoding, quirks_mode=True)
        while piece := record.reader.read(PIECE):
            pieces.append(piece)
            size += len(piece)
            if size > LARGEST_PAGE:
                msg = f"more than {LARGEST_PAGE:,} bytes when decoded"
                raise TooLargeError(msg)
    except OSError as error:
        return pieces, str(error)
    return pieces, None


def _described(head: bytes, scrape: Scrape, trouble: str | None = None) -> Scrape:
    """Add what the record's own header says, and what was wrong with the body."""
    try:
        fields = _record(LENGTH.sub(b"", head.removesuffix(b"\r\n")), b"").headers
    except OSError as error:
        msg = f"the record's header cannot be read: {error}"
        raise DamagedError(msg) from error
    notices = [Notice("damaged", f"the body ends too early: {trouble}")] if trouble else []
    if cut := fields.get("WARC-Truncated"):
        notices.append(Notice("truncated", f"the crawler kept a part of the page only ({cut})"))
    date = fields.get("WARC-Date")
    return replace(
        scrape,
        url=(fields.get("WARC-Target-URI") or "").strip("<> ") or None,
        record_id=fields.get("WARC-Record-ID") or None,
        extra=MappingProxyType({"crawl_date": date} if date else {}),
        notices=tuple(notices),
    )
