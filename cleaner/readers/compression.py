"""Compressed bytes -> a stream of the bytes inside, as far as they can be had.

A file may be many compressed members one after the other, as a `.warc.gz` is. A member that is cut
or corrupt is given up at the place of the trouble, which is noted, and the next one is looked for.
"""

import bz2
import lzma
import re
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from io import BufferedReader, RawIOBase
from typing import BinaryIO, Final, Protocol

from cleaner.errors import TooLargeError

__all__ = [
    "FREE",
    "RATIO",
    "Compression",
    "Unpacked",
    "compression_of",
    "damages_of",
    "is_decompressed",
    "opened",
]

CHUNK: Final = 65_536
"""Bytes read at once."""

FREE: Final = 64 * 1024 * 1024
"""Bytes that may come out whatever went in."""

RATIO: Final = 500
"""Above `FREE`, how many bytes may come out for each that went in. Pages of one site in one file
are squeezed to a fiftieth; a megabyte of zeros to a thousandth."""

XZ_MEMORY: Final = 128 * 1024 * 1024
"""Bytes. `xz -9` needs half of it."""


class _Member(Protocol):
    """What `bz2`, `lzma` and zstd offer alike."""

    @property
    def eof(self) -> bool: ...
    @property
    def needs_input(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...
    def decompress(self, data: bytes, max_length: int = -1) -> bytes: ...


class _Gunzip:
    """zlib's decompressor of a gzip member, with the manners of the others."""

    def __init__(self) -> None:
        self._inner = zlib.decompressobj(wbits=31)
        self._full = False

    @property
    def eof(self) -> bool:
        return self._inner.eof

    @property
    def needs_input(self) -> bool:
        return not self._full and not self._inner.unconsumed_tail

    @property
    def unused_data(self) -> bytes:
        return self._inner.unused_data

    def decompress(self, data: bytes, max_length: int = -1) -> bytes:
        piece = self._inner.decompress(self._inner.unconsumed_tail + data, max_length)
        self._full = len(piece) == max_length
        return piece


def _unzstd() -> _Member:
    from cleaner.readers.zstd import Unzstd  # noqa: PLC0415 - rarely needed

    return Unzstd()


def _unxz() -> _Member:
    return lzma.LZMADecompressor(memlimit=XZ_MEMORY)


@dataclass(frozen=True, slots=True)
class _Codec:
    """How members of one kind begin, and what reads them."""

    magic: re.Pattern[bytes]
    begin: Callable[[], _Member]


class Compression(Enum):
    """A way to compress a stream, by its usual suffix."""

    GZ = "gz"
    BZ2 = "bz2"
    XZ = "xz"
    ZST = "zst"


# Longer than the formats' own magic where what follows it is known: after damage, members are
# looked for in bytes that look random. Zstandard's second one begins frames to skip.
CODECS: Final = {
    Compression.GZ: _Codec(re.compile(rb"\x1f\x8b\x08[\x00-\x1f]", re.DOTALL), _Gunzip),
    Compression.BZ2: _Codec(re.compile(rb"BZh[1-9](?:1AY&SY|\x17rE8P\x90)"), bz2.BZ2Decompressor),
    Compression.XZ: _Codec(re.compile(rb"\xfd7zXZ\x00\x00[\x00-\x0f]", re.DOTALL), _unxz),
    Compression.ZST: _Codec(re.compile(rb"\x28\xb5\x2f\xfd|[\x50-\x5f]\x2a\x4d\x18"), _unzstd),
}
LONGEST_MAGIC: Final = 10
MOST_DAMAGES: Final = 1000
"""After so many the rest is not read: it can hardly be what it says."""


def compression_of(head: bytes) -> Compression | None:
    """Tell by its first bytes how a stream is compressed, if it is."""
    return next((name for name, codec in CODECS.items() if codec.magic.match(head)), None)


class Unpacked(RawIOBase):
    """Bytes that come out of others.

    damages: what was wrong on the way, a sentence each.
    compressed: whether few bytes could have become many.
    """

    def __init__(self, *, compressed: bool) -> None:
        """Begin, without damage."""
        self.damages: list[str] = []
        self.compressed = compressed

    def readable(self) -> bool:
        """Always."""
        return True


class Decompressed(Unpacked):
    """The bytes inside a compressed stream.

    Raises TooLargeError on reading where too few bytes become too many.
    """

    def __init__(self, source: BinaryIO, compression: Compression) -> None:
        """Begin at the source's present place."""
        super().__init__(compressed=True)
        self._source = source
        self._codec = CODECS[compression]
        self._name = compression.value
        self._member: _Member | None = None
        self._ahead = b""  # read, but not given to a member
        self._fed = b""  # what the member was given last
        self._searching = False
        self._read = self._written = 0

    def readinto(self, buffer: memoryview, /) -> int:  # type: ignore[override]
        """Fill as much of the buffer as there is; 0 at the end."""
        filled = 0
        while filled < len(buffer) and (piece := self._piece(len(buffer) - filled)) is not None:
            buffer[filled : filled + len(piece)] = piece
            filled += len(piece)
        self._written += filled
        if self._written > max(FREE, self._read * RATIO):
            msg = f"{self._read:,} bytes of {self._name} data give more than {self._written:,}"
            raise TooLargeError(msg)
        return filled

    def _piece(self, size: int) -> bytes | None:
        """Decompress some bytes, at times none; None at the end."""
        member = self._member or self._next_member()
        if member is None:
            return None
        fresh = b""
        if member.needs_input:
            fresh = self._fed = self._ahead or self._more()
            self._ahead = b""
            if not fresh:
                return self._give_up("it ends too early")
        try:
            piece = member.decompress(fresh, size)
        except (OSError, EOFError, ValueError, zlib.error, lzma.LZMAError) as error:
            return self._give_up(str(error))
        if member.eof:
            self._ahead, self._member = member.unused_data, None
        return piece

    def _next_member(self) -> _Member | None:
        """Begin the next member wherever it is; None if there is none. Zeros are padding."""
        strays = False
        while True:
            found = self._codec.magic.search(self._ahead)
            more = b"" if found else self._more()
            end = len(self._ahead)
            end = found.start() if found else max(0, end - LONGEST_MAGIC) if more else end
            strays = strays or bool(self._ahead[:end].strip(b"\0"))
            self._ahead = self._ahead[end:] + more
            if found or not more:
                break
        if strays and not self._searching:
            self.damages.append(f"the {self._name} data is followed by something else")
        self._searching = False
        self._member = self._codec.begin() if found and len(self.damages) < MOST_DAMAGES else None
        return self._member

    def _give_up(self, reason: str) -> bytes:
        """Note what is wrong with this member; the next is looked for where it may have ended.

        Gives what stands for the gap: a line break, so that the next member begins a line.
        """
        self.damages.append(f"{self._name} data is damaged: {reason}")
        # At least one byte on, so that the same member is not tried again.
        self._ahead, self._fed, self._member = self._fed[1:], b"", None
        self._searching = True
        return b"\n"

    def _more(self) -> bytes:
        data = self._source.read(CHUNK)
        self._read += len(data)
        return data


def opened(stream: BufferedReader) -> BufferedReader:
    """Give the stream of what is inside: the same one, if it is not compressed."""
    compression = compression_of(stream.peek(LONGEST_MAGIC))
    if compression is None:
        return stream
    return BufferedReader(Decompressed(stream, compression), CHUNK)


def damages_of(stream: BufferedReader) -> list[str]:
    """Tell what was wrong so far with the data behind a stream."""
    raw = stream.raw
    return raw.damages if isinstance(raw, Unpacked) else []


def is_decompressed(stream: BufferedReader) -> bool:
    """Tell whether what a stream gives was compressed."""
    return isinstance(stream.raw, Unpacked) and stream.raw.compressed
