"""A small process that has everything loaded and forks children when asked.

The process that runs the work may have threads, and a fork would copy their locks as they stand;
this one has none. A child costs 10 ms here, a new interpreter more than half a second.

It ends with the process that started it, and its children with it, also by kill -9.
multiprocessing has such a server too, but imports the caller's main script again in each child,
which must be written for it, and refuses to run inside a daemon, as the workers of engines are.
"""

import atexit
import gc
import json
import os
import signal
import socket
import struct
import subprocess
import sys
import threading
from contextlib import suppress
from importlib import import_module
from typing import Final

from cleaner.runs.serving import serve

__all__ = ["ForkServer", "ServerGoneError", "forkserver", "main"]

PRELOADED: Final = "cleaner.runs.preloaded"
PROGRAM: Final = """\
import json, sys
sys.path[:] = json.loads(sys.argv[1])
from cleaner.runs.forkserver import main
main(int(sys.argv[2]))
"""
REQUEST: Final = struct.Struct("<cq")
REPLY: Final = struct.Struct("<q")
FORK, REAP = b"f", b"r"
ONE_THREAD: Final = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
"""Libraries of linear algebra start threads when they are loaded, unless they are told not to."""
HELD: Final = frozenset({signal.SIGINT, signal.SIGTERM, signal.SIGHUP})
"""Signals that are answered by the process that runs the work, for its children too."""


class ServerGoneError(OSError):
    """The fork server was killed, and its children with it."""


class ForkServer:
    """The server, seen from the process that uses it. May be used by several threads."""

    def __init__(self) -> None:
        """Start it; returns before it has loaded anything."""
        self.owner = os.getpid()
        self._lock = threading.Lock()
        self._control, theirs = socket.socketpair()
        descriptor = theirs.fileno()
        program = [sys.executable, "-c", PROGRAM, json.dumps(sys.path), str(descriptor)]
        before = signal.pthread_sigmask(signal.SIG_BLOCK, HELD)
        try:
            self._process = subprocess.Popen(  # noqa: S603 - this very interpreter
                program,
                env=os.environ | ONE_THREAD,
                pass_fds=[descriptor],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
            )
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)
            theirs.close()

    def fork(self) -> tuple[int, socket.socket]:
        """Make a child that serves; gives its number and the channel to it.

        Raises ServerGoneError, and OSError with the system's words where it has no room for more.
        """
        ours, theirs = socket.socketpair()
        with theirs:
            pid = self._ask(FORK, 0, theirs)
        if pid < 0:
            ours.close()
            raise OSError(-pid, os.strerror(-pid))
        return pid, ours

    def reap(self, pid: int) -> int:
        """Wait for a child that has ended or was killed; gives its exit code, -9 for SIGKILL.

        Raises ServerGoneError.
        """
        return self._ask(REAP, pid)

    @property
    def lives(self) -> bool:
        """Whether it can be asked."""
        return self.owner == os.getpid() and self._process.poll() is None

    def close(self) -> None:
        """End it and its children."""
        with self._lock:
            self._control.close()
        if self.owner == os.getpid():
            self._process.kill()
            self._process.wait()

    def _ask(self, request: bytes, pid: int, channel: socket.socket | None = None) -> int:
        message = REQUEST.pack(request, pid)
        try:
            with self._lock:
                if self._control.fileno() < 0:
                    raise ServerGoneError
                if channel:
                    socket.send_fds(self._control, [message], [channel.fileno()])
                else:
                    self._control.sendall(message)
                reply = self._control.recv(REPLY.size, socket.MSG_WAITALL)
        except ConnectionError as error:
            raise ServerGoneError from error
        if len(reply) < REPLY.size:
            raise ServerGoneError
        return int(REPLY.unpack(reply)[0])


class _Current:
    """The one server of this process."""

    server: ForkServer | None = None
    lock = threading.Lock()


def forkserver() -> ForkServer:
    """Give this process's server; a new one if there is none, or if it was killed."""
    with _Current.lock:
        server = _Current.server
        if server is None or not server.lives:
            if server is not None:
                server.close()
            else:
                atexit.register(_close)
            server = _Current.server = ForkServer()
        return server


def _close() -> None:
    if _Current.server is not None:
        _Current.server.close()


def main(descriptor: int) -> None:
    """Be the server: load everything, then answer requests until the channel is closed."""
    with suppress(ImportError):
        import_module(PRELOADED)
    gc.collect()
    gc.freeze()  # what is loaded stays shared with the children
    with socket.socket(fileno=descriptor) as control, suppress(ConnectionError):  # nobody is left
        while request := _receive(control):
            control.sendall(REPLY.pack(_answer(control, *request)))


def _receive(control: socket.socket) -> tuple[bytes, int, list[int]] | None:
    """Give the next request and its channel; None when there is nobody to ask any more."""
    message, descriptors, _, _ = socket.recv_fds(control, REQUEST.size, 1, socket.MSG_WAITALL)
    if len(message) < REQUEST.size:
        return None
    request, pid = REQUEST.unpack(message)
    return request, pid, descriptors


def _answer(control: socket.socket, request: bytes, pid: int, descriptors: list[int]) -> int:
    if request == FORK:
        return _fork(control, descriptors[0])
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def _fork(control: socket.socket, descriptor: int) -> int:
    """Give the number of a new child, or the negative number of the system's error."""
    server = os.getpid()
    try:
        pid = os.fork()
    except OSError as error:
        os.close(descriptor)
        return -(error.errno or 1)
    if pid:
        os.close(descriptor)
        return pid
    code = 1
    try:
        control.close()
        with socket.socket(fileno=descriptor) as channel:
            serve(channel, server)
        code = 0
    finally:
        os._exit(code)
