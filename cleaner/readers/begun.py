"""A pipe that is filled slowly -> a stream whose first line, or first bytes, can be looked at."""

from collections.abc import Callable
from io import BufferedReader, RawIOBase

__all__ = ["begun"]


class _Begun(RawIOBase):
    """A stream of which the first bytes are read already."""

    def __init__(self, head: bytes, rest: BufferedReader) -> None:
        self._head, self._rest = head, rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview, /) -> int:  # type: ignore[override]
        """Fill a part of the buffer; 0 at the end."""
        if not self._head:
            return self._rest.readinto1(buffer)
        piece, self._head = self._head[: len(buffer)], self._head[len(buffer) :]
        buffer[: len(piece)] = piece
        return len(piece)


def begun(stream: BufferedReader, size: int, is_enough: Callable[[bytes], bool]) -> BufferedReader:
    """Wait for a line that is enough, for `size` bytes, or for the end.

    Not for more: who talks through pipes waits for the answer to the first line. `peek` by itself
    gives what has come, which may be a single byte. is_enough: told by what has come, when a line
    of it has ended.
    """
    head = b""
    while len(head) < size:
        piece = stream.read1(size - len(head))
        head += piece
        if not piece or (b"\n" in piece and is_enough(head)):
            break
    return BufferedReader(_Begun(head, stream), size)
