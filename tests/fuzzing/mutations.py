"""Good bytes -> bad ones: cut, overwritten, repeated, moved, joined with others."""

from collections.abc import Sequence

from hypothesis import strategies as st

__all__ = ["mutated"]

BITS = (
    b"\x00", b"\xff" * 4, b"\x7f\xff\xff\xff", b"\r\n\r\n", b"\n", b"<", b">", b"</", b"<!--",
    b"-->", b"<script>", b"<table>", b"<![CDATA[", b"&#x110000;", b"&#0;", b"\xed\xa0\x80",
    b"\xef\xbb\xbf", b"\xff\xfe", b"WARC/1.0\r\n", b"Content-Length: 99999999999\r\n",
    b"HTTP/1.1 200 OK\r\n", b"PK\x03\x04", b"PK\x01\x02", b"\x1f\x8b\x08\x00", b"ustar", b"PAR1",
    b"{", b"}", b'"', b"NaN", b"-1", b"9" * 30,
)  # fmt: skip
"""What parsers look for."""


@st.composite
def mutated(draw: st.DrawFn, bases: Sequence[bytes]) -> bytes:
    """Take one of the bases and damage it in up to eight places."""
    data = draw(st.sampled_from(bases))
    for _ in range(draw(st.integers(1, 8))):
        start = draw(st.integers(0, len(data)))
        end = min(len(data), start + draw(st.sampled_from((0, 1, 4, 30, 500, 10_000))))
        piece = draw(st.one_of(st.sampled_from(BITS), st.binary(max_size=12)))
        match draw(st.sampled_from(("cut", "overwrite", "insert", "remove", "repeat", "join"))):
            case "cut":
                data = data[:start]
            case "overwrite":
                data = data[:start] + piece + data[start + len(piece) :]
            case "insert":
                data = data[:start] + piece * draw(st.sampled_from((1, 1, 50))) + data[start:]
            case "remove":
                data = data[:start] + data[end:]
            case "repeat":
                data = data[:end] + data[start:end] * 3 + data[end:]
            case "join":
                data += draw(st.sampled_from(bases))[start:]
    return data
