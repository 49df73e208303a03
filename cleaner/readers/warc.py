"""WARC and WET streams -> Inputs: web responses and texts, one each; all else is counted.

Record 12 of `crawl.warc.gz` is called `crawl.warc.gz:12`. What holds no page is passed over, with
one input a reason at the end that says how often: `crawl.warc.gz:request`.
"""

import re
from collections import Counter
from collections.abc import Iterator
from functools import partial
from io import BufferedReader
from typing import Final

from cleaner.errors import DamagedError, NotAPageError
from cleaner.readers.compression import damages_of
from cleaner.readers.fingerprints import fingerprint_of_bytes
from cleaner.readers.frames import Damage, Frame, frames
from cleaner.readers.inputs import Input, Origin
from cleaner.readers.records import read_conversion, read_response, refuse_record

__all__ = ["read_warc"]

LONGEST_HTTP_HEAD: Final = 65_536
STATUS: Final = re.compile(rb"HTTP/\d(?:\.\d)?[ \t]+(\d{3})")
HTTP_TYPE: Final = re.compile(rb"(?im)^content-type[ \t]*:[ \t]*([\w.+-]+/[\w.+-]+)")
PAGE_TYPES: Final = frozenset(
    {
        b"application/octet-stream",  # from servers that do not know; the content tells
        b"application/xhtml+xml",
        b"application/xml",
        b"multipart/related",  # a page saved with all its parts
        b"text/html",
        b"text/markdown",
        b"text/plain",
        b"text/xml",
    }
)
OK: Final = b"200"

REASONS: Final = {
    "continuation": "parts of records that were split",
    "dns": "answers about names of hosts",
    "media_type": "responses of a media type that is no page's",
    "metadata": "records about other records",
    "other": "records of a kind that holds no page",
    "request": "requests",
    "resource": "resources that are no web responses",
    "revisit": "visits that found a page unchanged",
    "status": "responses with a status other than 200",
    "warcinfo": "records about the archive",
}


def read_warc(stream: BufferedReader, origin: Origin) -> Iterator[Input]:
    """Yield the inputs of a decompressed stream, records numbered from 1."""
    passed_over: Counter[str] = Counter()
    known_damages = 0
    for number, frame in enumerate(frames(stream), start=1):
        record = origin.numbered(number)
        if isinstance(frame, Damage):
            known_damages = len(damages_of(stream))
            yield record.failing(DamagedError(frame.reason))
        elif reason := _no_page(frame):
            passed_over[reason] += 1
        else:
            yield _input(frame, record)
    if damages := damages_of(stream)[known_damages:]:
        yield origin.failing(DamagedError("; ".join(damages[:3])))
    for reason, count in sorted(passed_over.items()):
        error = NotAPageError(f"{count:,} {REASONS[reason]}", f"warc_{reason}")
        yield origin.numbered(reason).failing(error)


def _input(frame: Frame, record: Origin) -> Input:
    if not frame.whole:
        refuse = partial(refuse_record, frame.head, frame.size, record.path)
        return Input(record.name, record.place, refuse)
    read = read_conversion if frame.kind == "conversion" else read_response
    mark = fingerprint_of_bytes(frame.head + frame.body)
    return Input(
        record.name, record.place, partial(read, frame.head, frame.body, record.path), mark
    )


def _no_page(frame: Frame) -> str | None:
    """Say why a record holds no page; None if it may hold one."""
    if frame.kind == "conversion":
        return None
    if frame.kind != "response":
        return frame.kind if frame.kind in REASONS else "other"
    end = frame.body.find(b"\r\n\r\n", 0, LONGEST_HTTP_HEAD)
    http = frame.body[: end if end > 0 else LONGEST_HTTP_HEAD]
    status = STATUS.match(http)
    if status is None:
        return "dns" if b"text/dns" in frame.head else None
    if status[1] != OK:
        return "status"
    kind = HTTP_TYPE.search(http)
    return "media_type" if kind and kind[1].lower() not in PAGE_TYPES else None
