"""One WARC record as bytes -> a Scrape. The one door to FastWARC.

Runs where the page is cleaned, because it may be long work.
"""

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cleaner.errors import DamagedError, ScrapeError, TooLargeError
from cleaner.model import MediaType, Notice, Scrape
from cleaner.readers.codings import Body, join_chunks, undo
from cleaner.readers.files import LARGEST_PAGE

if TYPE_CHECKING:
    from fastwarc.warc import WarcRecord

__all__ = ["read_conversion", "read_response", "refuse_record"]

RESPONSE: Final = (
    b"WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http; msgtype=response\r\n"
)
LENGTH: Final = re.compile(rb"(?im)^content-length[ \t]*:.*\n")
HTTP: Final = b"HTTP/"
BLANK_LINE: Final = re.compile(rb"\r?\n\r?\n")


def read_conversion(head: bytes, body: bytes, path: str | None) -> Scrape:
    """Give a page that was already rendered to text, as in Common Crawl's WET files."""
    return _described(head, Scrape(body, None, MediaType.TEXT, "utf-8", path))


def refuse_record(head: bytes, size: int, path: str | None) -> Scrape:
    """Raise TooLargeError for a record of so many bytes, which knows what its header says."""
    msg = f"{size:,} bytes; a page has at most {LARGEST_PAGE:,}"
    raise TooLargeError(msg, "too_large", _known(head, path))


def read_response(head: bytes, body: bytes, path: str | None) -> Scrape:
    """Give the page in a web server's response.

    Raises TooLargeError for a body that would become larger than any page, DamagedError for one of
    which nothing can be made.
    """
    try:
        return _response(head, body, path)
    except ScrapeError as error:
        error.known = _known(head, path)
        raise


def _response(head: bytes, body: bytes, path: str | None) -> Scrape:
    if not body.startswith(HTTP):
        return _described(head, Scrape(body, path=path))
    blank = BLANK_LINE.search(body)
    end = blank.end() if blank else len(body)
    http = _record(RESPONSE, body[:end])
    http.parse_http(auto_decode="none", quirks_mode=True)
    fields = http.http_headers
    chunked = "chunked" in (fields.get("Transfer-Encoding") or "").lower()
    decoded = join_chunks(body[end:]) if chunked else Body(body[end:])
    for coding in reversed((fields.get("Content-Encoding") or "").lower().split(",")):
        decoded = undo(coding.strip(), decoded)
    charset = (http.http_charset or "").strip("\"' ") or None
    return _described(head, Scrape(decoded.data, charset=charset, path=path), decoded.trouble)


def _known(head: bytes, path: str | None) -> Scrape:
    try:
        return _described(head, Scrape(b"", path=path))
    except DamagedError:
        return Scrape(b"", path=path)


def _record(head: bytes, body: bytes) -> "WarcRecord":
    from fastwarc.warc import WarcRecord  # noqa: PLC0415 - most inputs are no archives

    length = b"Content-Length: %d\r\n\r\n" % len(body)
    return WarcRecord.from_bytes(b"".join((head, length, body, b"\r\n\r\n")))


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
        extra={"crawl_date": date} if date else {},
        notices=tuple(notices),
    )
