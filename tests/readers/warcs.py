"""WARC records and HTTP responses, made by hand so that they can be made wrong."""

import io

from cleaner.readers.compression import opened
from cleaner.readers.contents import read_contents
from cleaner.readers.inputs import Input, Origin
from cleaner.readers.reading import Reading

__all__ = ["chunked", "inputs_of", "record", "response"]

OK = b"HTTP/1.1 200 OK"


def record(
    number: int, block: bytes, kind: str = "response", length: int | None = None, **fields: str
) -> bytes:
    """Give a record with an id and an address made from its number; `length` may lie."""
    head = {
        "WARC-Type": kind,
        "WARC-Record-ID": f"<urn:uuid:00000000-0000-4000-8000-{number:012}>",
        "WARC-Date": "2021-03-04T05:06:07Z",
        "WARC-Target-URI": f"https://moor.example/{number}",
        "Content-Type": "application/http; msgtype=response",
        "Content-Length": str(len(block) if length is None else length),
    } | {name.replace("_", "-"): value for name, value in fields.items()}
    lines = "".join(f"{name}: {value}\r\n" for name, value in head.items())
    return f"WARC/1.0\r\n{lines}\r\n".encode() + block + b"\r\n\r\n"


def response(body: bytes, *headers: str, status: bytes = OK, kind: str = "text/html") -> bytes:
    """Give a response as it goes over the wire."""
    lines = "".join(f"{line}\r\n" for line in (f"Content-Type: {kind}", *headers))
    return status + b"\r\n" + lines.encode() + b"\r\n" + body


def chunked(body: bytes, size: int = 500) -> bytes:
    """Give a body in chunks."""
    pieces = [body[at : at + size] for at in range(0, len(body), size)]
    return b"".join(b"%x\r\n%b\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"


def inputs_of(data: bytes, name: str = "crawl.warc") -> list[Input]:
    """Read an archive as if it were a file."""
    stream = opened(io.BufferedReader(io.BytesIO(data)))
    return list(read_contents(stream, Origin(name, (name,), name), Reading()))
