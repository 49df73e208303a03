"""What was freed goes back to the system."""

import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only glibc has the calls")

PROGRAM = """
import ctypes, sys
from cleaner.runs.memory import give_back, return_freed_early

def resident():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * 4096

if sys.argv[1] == "early":
    return_freed_early()
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
libc.free.argtypes = [ctypes.c_void_p]
size = 5_000_000
libc.free(libc.malloc(size))  # from now on glibc keeps blocks of this size in its heap
before = resident()
blocks = [libc.malloc(size) for _ in range(20)]
for block in blocks:
    ctypes.memset(ctypes.c_void_p(block), 1, size)
for block in blocks[:-1]:  # the last one holds the top of the heap
    libc.free(block)
freed = resident()
give_back()
print((freed - before) // size, (resident() - before) // size)
"""


def kept(how: str) -> tuple[int, int]:
    """Give how many blocks of twenty stay after they were freed, and after give_back()."""
    command = [sys.executable, "-c", PROGRAM, how]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    freed, given = done.stdout.split()
    return int(freed), int(given)


def test_given_back_when_asked() -> None:
    """By itself glibc keeps what lies under a block that is in use."""
    freed, given = kept("late")
    assert freed > 17
    assert given < 3


def test_returned_early() -> None:
    """Once set, without being asked."""
    freed, _ = kept("early")
    assert freed < 3
