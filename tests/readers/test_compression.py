"""Compressed streams: whole, many in one, cut, corrupt, and bombs."""

import bz2
import gzip
import io
import lzma
import random
import sys
import tracemalloc
from collections import deque
from collections.abc import Callable
from functools import partial

import pytest

from cleaner.errors import TooLargeError
from cleaner.readers import compression
from cleaner.readers.compression import Compression, compression_of, damages_of, opened

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

Compress = Callable[[bytes], bytes]
COMPRESS: dict[Compression, Compress] = {
    Compression.GZ: gzip.compress,
    Compression.BZ2: bz2.compress,
    Compression.XZ: lzma.compress,
    Compression.ZST: zstd.compress,
}
EVERY = pytest.mark.parametrize("kind", Compression)
WORDS = ["ferry", "moon", "bridge", "honey", "lamp", "tide", "heather", "pillar"]


def text(seed: int, words: int = 2000) -> bytes:
    """Give words in an order that cannot be squeezed to nothing."""
    chosen = random.Random(seed)  # noqa: S311 - the same ones each time
    return " ".join(chosen.choice(WORDS) for _ in range(words)).encode()


def stream_of(data: bytes) -> io.BufferedReader:
    """Give a stream like an open file."""
    return io.BufferedReader(io.BytesIO(data))


def read(data: bytes, kind: Compression) -> tuple[bytes, list[str]]:
    """Give all that comes out, and the damages."""
    assert compression_of(data) is kind
    stream = opened(stream_of(data))
    return stream.read(), damages_of(stream)


@EVERY
def test_what_was_compressed_comes_out(kind: Compression) -> None:
    """Also if it is longer than any buffer."""
    whole = text(1, 60_000)
    assert read(COMPRESS[kind](whole), kind) == (whole, [])


@EVERY
def test_the_first_bytes_tell_the_kind(kind: Compression) -> None:
    """And only they."""
    assert compression_of(COMPRESS[kind](b"moon")) is kind
    assert compression_of(b"moon") is None


@EVERY
def test_members_are_joined(kind: Compression) -> None:
    """Padding between and behind them is none of them."""
    members = [COMPRESS[kind](text(n)) for n in range(4)]
    data = b"\0\0\0\0".join(members) + b"\0" * 512
    assert read(data, kind) == (b"".join(text(n) for n in range(4)), [])


@EVERY
def test_an_empty_member_is_no_end(kind: Compression) -> None:
    """The next one is read."""
    compress = COMPRESS[kind]
    assert read(compress(b"") + compress(b"moon"), kind) == (b"moon", [])


@EVERY
def test_a_cut_stream_gives_what_is_there(kind: Compression) -> None:
    """And says that it is cut."""
    whole = text(1, 500_000)
    data = COMPRESS[kind](whole)
    out, damages = read(data[: len(data) * 3 // 4], kind)
    assert whole.startswith(out.removesuffix(b"\n"))
    assert len(damages) == 1
    assert "ends too early" in damages[0]
    if kind is not Compression.XZ:  # which hands blocks out when they are whole
        assert len(out) > len(whole) // 4


@EVERY
def test_a_corrupt_member_costs_no_other(kind: Compression) -> None:
    """The third of five; all others come out whole."""
    members = [bytearray(COMPRESS[kind](text(n))) for n in range(5)]
    middle = len(members[2]) // 2
    members[2][middle : middle + 8] = b"\xaa" * 8
    out, damages = read(b"".join(members), kind)
    assert out.startswith(text(0) + text(1))
    assert out.endswith(b"\n" + text(3) + text(4))
    assert len(damages) == 1
    assert f"{kind.value} data is damaged" in damages[0]


def test_something_else_behind_the_data_is_noted() -> None:
    """Once, and what comes after it is read."""
    data = gzip.compress(b"moon") + b"<!-- served by lamp -->" + gzip.compress(b"rise")
    damages = ["the gz data is followed by something else"]
    assert read(data, Compression.GZ) == (b"moonrise", damages)


@EVERY
def test_a_bomb_is_stopped(kind: Compression, monkeypatch: pytest.MonkeyPatch) -> None:
    """Long before it has all come out, and without standing in memory."""
    monkeypatch.setattr(compression, "FREE", 1_000_000)
    monkeypatch.setattr(compression, "RATIO", 50)
    bomb = stream_of(COMPRESS[kind](bytes(50_000_000)))
    tracemalloc.start()
    try:
        with pytest.raises(TooLargeError, match="give more than"):
            deque(iter(partial(opened(bomb).read, 65_536), b""), maxlen=0)
        assert tracemalloc.get_traced_memory()[1] < 10_000_000
    finally:
        tracemalloc.stop()


def test_false_beginnings_are_not_tried_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each looks like a member; after so many the rest is left."""
    monkeypatch.setattr(compression, "MOST_DAMAGES", 5)
    out, damages = read(b"\x1f\x8b\x08\x00" * 1000, Compression.GZ)
    assert (out.strip(), len(damages)) == (b"", 5)


@EVERY
def test_any_bytes_behind_a_magic_come_to_an_end(kind: Compression) -> None:
    """Whatever comes out, it ends, and is noted."""
    start = COMPRESS[kind](text(1))[:12]
    for seed in range(30):
        noise = random.Random(seed).randbytes(3000)  # noqa: S311
        assert read(start + noise, kind)[1]
