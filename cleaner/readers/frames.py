"""A WARC stream -> its records as bytes. Damaged ones are told, and reading goes on behind them.

The libraries that read WARC files stop at the first record whose length lies, or fall out of step;
so the records are cut out here, and a library reads each of them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import BinaryIO, Final

from cleaner.readers.files import LARGEST_PAGE

__all__ = ["Damage", "Frame", "frames"]

LONGEST_HEAD: Final = 65_536
"""Bytes of a record's own header. Common Crawl's have 500."""

LARGEST_RECORD: Final = LARGEST_PAGE
MOST_REREAD: Final = 20 * LARGEST_RECORD
"""Bytes of damaged records that are looked through a second time, which bounds the time that a
stream of nothing but lies can take."""

CHUNK: Final = 65_536
START: Final = re.compile(rb"WARC/[01]\.\d{1,2}[ \t]{0,4}\r?\n")
LONGEST_START: Final = 16
END: Final = b"\r\n\r\n"
LENGTH: Final = re.compile(rb"(?im)^content-length[ \t]*:[ \t]*(\d{1,18})[ \t]*\r?$")
KIND: Final = re.compile(rb"(?im)^warc-type[ \t]*:[ \t]*([\w-]{1,40})[ \t]*\r?$")


@dataclass(frozen=True, slots=True)
class Frame:
    """One record.

    kind: its WARC-Type in small letters. head: its own header, which ends with the blank line.
    size: how many bytes its body has; of a very large one, `body` holds only the beginning.
    """

    kind: str
    head: bytes
    body: bytes
    size: int

    @property
    def whole(self) -> bool:
        """Whether all of the body is there."""
        return len(self.body) == self.size


@dataclass(frozen=True, slots=True)
class Damage:
    """A place where no whole record could be read."""

    reason: str


def frames(stream: BinaryIO) -> Iterator[Frame | Damage]:
    """Cut a decompressed stream into records."""
    tape = _Tape(stream)
    while line := _first_line(tape):
        if tape.rewound > MOST_REREAD:
            yield Damage("so much of it is damaged that the rest was not read")
            return
        if START.fullmatch(line):
            yield _read_frame(tape, line)
        else:
            tape.put_back(line)
            yield Damage(f"{_seek_start(tape):,} bytes belong to no record")


class _Tape:
    """A stream to which bytes can be given back. rewound: how many were moved for that."""

    def __init__(self, stream: BinaryIO) -> None:
        self.rewound = 0
        self._stream = stream
        self._ahead = BytesIO()

    def read(self, size: int) -> bytes:
        """Read `size` bytes, fewer only at the end."""
        data = self._ahead.read(size)
        return data if len(data) == size else data + self._stream.read(size - len(data))

    def line(self) -> bytes:
        """Read a line with its end, or as much of it as a whole head may have."""
        line = self._ahead.readline(LONGEST_HEAD)
        if line.endswith(b"\n") or len(line) == LONGEST_HEAD:
            return line
        return line + self._stream.readline(LONGEST_HEAD - len(line))

    def put_back(self, data: bytes) -> None:
        """Have `data` read again."""
        data += self._ahead.read()
        self.rewound += len(data)
        self._ahead = BytesIO(data)


def _first_line(tape: _Tape) -> bytes:
    """Read the first line that is not blank; empty at the end."""
    while (line := tape.line()) and not line.strip():
        pass
    return line


def _read_frame(tape: _Tape, line: bytes) -> Frame | Damage:
    """Read the rest of a record. Behind a damaged one, the tape stands at the next start."""
    head = _read_head(tape, line)
    length = LENGTH.search(head)
    if length is None or not head.endswith(b"\n\r\n"):
        tape.put_back(head[len(line) :])
        _seek_start(tape)
        return Damage("a record's header is damaged")
    kind = match[1].decode().lower() if (match := KIND.search(head)) else ""
    size = int(length[1])
    if size > LARGEST_RECORD:
        # Its end is searched, not counted: the size may be a lie.
        body = tape.read(LONGEST_HEAD)
        tape.put_back(body)
        _seek_start(tape)
        return Frame(kind, head, body, size)
    body, end = tape.read(size), tape.read(len(END))
    if len(body) == size and end in {END, b"\r\n", b""}:  # the last record may lack its end
        return Frame(kind, head, body, size)
    tape.put_back(body + end)
    _seek_start(tape)
    return Damage(f"a record has not the {size:,} bytes that it claims")


def _read_head(tape: _Tape, line: bytes) -> bytes:
    """Read up to the blank line, or as far as it can be a head."""
    head = [line]
    size = len(line)
    while size < LONGEST_HEAD and (line := tape.line()):
        if start := START.search(line):  # the record was cut, and the next one follows at once
            tape.put_back(line[start.start() :])
            break
        head.append(line)
        size += len(line)
        if line == b"\r\n":
            break
    return b"".join(head)


def _seek_start(tape: _Tape) -> int:
    """Move on to where the next record starts, or to the end; gives how many bytes that was."""
    passed, data = 0, tape.read(CHUNK)
    while (found := START.search(data)) is None:
        more = tape.read(CHUNK)
        if not more:
            return passed + len(data)
        end = max(0, len(data) - LONGEST_START)
        passed, data = passed + end, data[end:] + more
    tape.put_back(data[found.start() :])
    return passed + found.start()
