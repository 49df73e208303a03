"""A WARC and a WET file as Common Crawl writes them, by the library, from any pages."""

import gzip
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import cycle

import brotli
from fastwarc.stream_io import GzipWriter
from fastwarc.warc import WarcRecord, WarcRecordType

from tests.readers.warcs import chunked

__all__ = ["Capture", "warc_of", "wet_of"]

DATE = datetime(2021, 3, 4, 5, 6, 7, tzinfo=UTC)


@dataclass(frozen=True)
class Capture:
    """A page as it was fetched."""

    url: str
    body: bytes


def warc_of(captures: Iterable[Capture]) -> bytes:
    """Give a WARC: request, response and metadata for each page, bodies in all codings in turn.

    Between the pages stand a redirect, a missing page, a picture and a revisit.
    """
    codings = cycle(("none", "undone", "chunked", "gzip", "br", "both"))
    file = io.BytesIO()
    _write(file, "warcinfo", None, b"isPartOf: CC-MAIN-2021-10\r\nsoftware: tests\r\n")
    for number, capture in enumerate(captures):
        request = b"GET / HTTP/1.1\r\nHost: moor.example\r\nAccept-Encoding: br,gzip\r\n\r\n"
        _write(file, "request", capture.url, request)
        _write(file, "response", capture.url, _response(capture.body, next(codings)))
        _write(file, "metadata", capture.url, b"fetchTimeMs: 212\r\ncharset-detected: UTF-8\r\n")
        if number % 4 == 0:
            for kind, body in _no_pages():
                _write(file, kind, f"https://moor.example/other/{number}", body)
    return file.getvalue()


def wet_of(captures: Iterable[Capture]) -> bytes:
    """Give a WET file: the bodies are texts."""
    file = io.BytesIO()
    _write(file, "warcinfo", None, b"isPartOf: CC-MAIN-2021-10\r\n")
    for capture in captures:
        _write(file, "conversion", capture.url, capture.body)
    return file.getvalue()


def _response(body: bytes, coding: str) -> bytes:
    head = "HTTP/1.1 200 OK\r\nServer: tests\r\nContent-Type: text/html\r\n"
    match coding:
        case "undone":  # as Common Crawl has it: the body as it was meant, the header renamed
            head += f"X-Crawl-Content-Encoding: gzip\r\nContent-Length: {len(body)}\r\n"
        case "chunked":
            head += "Transfer-Encoding: chunked\r\n"
            body = chunked(body, 4000)
        case "gzip":
            head += "Content-Encoding: gzip\r\n"
            body = gzip.compress(body)
        case "br":
            head += "Content-Encoding: br\r\n"
            body = brotli.compress(body, quality=4)
        case "both":
            head += "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n"
            body = chunked(gzip.compress(body), 4000)
        case _:
            head += f"Content-Length: {len(body)}\r\n"
    return head.encode() + b"\r\n" + body


def _no_pages() -> Iterator[tuple[str, bytes]]:
    yield "response", b"HTTP/1.1 301 Moved\r\nLocation: /\r\n\r\n<p>The page has moved elsewhere."
    yield "response", b"HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>There is none."
    yield "response", b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\x89PNG\r\n\x1a\n"
    yield "revisit", b"HTTP/1.1 304 Not Modified\r\n\r\n"


def _write(file: io.BytesIO, kind: str, url: str | None, body: bytes) -> None:
    """Write a record as a gzip member of its own."""
    record = WarcRecord()
    record.init_headers(getattr(WarcRecordType, kind), content_length=len(body))
    record.record_date = DATE
    if url:
        record.headers["WARC-Target-URI"] = url
    if kind == "response":
        record.is_http = True
    record.set_bytes_content(body)
    packed = io.BytesIO()
    member = GzipWriter(packed)
    record.write(member, checksum_data=True)
    member.close()
    file.write(packed.getvalue())
