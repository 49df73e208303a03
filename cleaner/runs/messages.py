"""Whole messages over a stream socket, each with its length before it."""

import socket
import struct
from typing import Final

__all__ = ["receive", "send"]

HEADER: Final = struct.Struct("<Q")
COPIED: Final = 1 << 16
"""Bytes of a message that is copied, to be sent with its header."""


def send(channel: socket.socket, message: bytes) -> None:
    """Send one message; waits until the other side has room for it. Raises OSError."""
    header = HEADER.pack(len(message))
    if len(message) > COPIED:
        channel.sendall(header)
        channel.sendall(message)
    else:  # in one go, so that the other side is woken once
        channel.sendall(header + message)


def receive(channel: socket.socket) -> bytes | None:
    """Wait for one message; None if the other side is gone, also in the middle of a message."""
    header = _read(channel, HEADER.size)
    if header is None:
        return None
    return _read(channel, HEADER.unpack(header)[0])


def _read(channel: socket.socket, size: int) -> bytes | None:
    data = bytearray(size)
    rest = memoryview(data)
    while rest:
        try:
            count = channel.recv_into(rest)
        except ConnectionError:
            return None
        if not count:
            return None
        rest = rest[count:]
    return bytes(data)
