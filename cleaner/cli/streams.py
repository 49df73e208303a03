"""Streams of the command line that are closed, or that nobody reads any more."""

import os
import sys
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec

import typer

__all__ = ["content", "give_up_stdout", "leave_stderr", "stand_in_for_closed"]


Given = ParamSpec("Given")


def stand_in_for_closed() -> None:
    """Open what is closed of stdin, stdout and stderr; to read or write there raises OSError.

    Else Python has no stream at all, and the system gives its number to the next file. What is
    said to a closed stderr is lost, which is what was wanted.
    """
    if sys.stdin is None:
        sys.stdin = open(_nothing(os.O_WRONLY))  # noqa: SIM115 - to the end
    if sys.stdout is None:
        sys.stdout = open(_nothing(os.O_RDONLY), "w")  # noqa: SIM115
    if sys.stderr is None:
        sys.stderr = open(_nothing(os.O_WRONLY), "w")  # noqa: SIM115


def give_up_stdout() -> None:
    """Send what is still buffered, and all to come, nowhere: it must not complain at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def content(command: Callable[Given, None]) -> Callable[Given, None]:
    """Make a command that prints end well, and quietly, when whoever reads it has enough."""

    @wraps(command)
    def printing(*args: Given.args, **flags: Given.kwargs) -> None:
        try:
            command(*args, **flags)
            sys.stdout.flush()
        except BrokenPipeError as error:
            give_up_stdout()
            raise typer.Exit from error

    return printing


def leave_stderr() -> None:
    """Drop what is still to be said where nobody hears it: else Python exits with 120 for it."""
    try:
        sys.stderr.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())


def _nothing(how: int) -> int:
    """Open a file of no bytes under the lowest number that is free, for children too."""
    descriptor = os.open(os.devnull, how)
    os.set_inheritable(descriptor, True)  # noqa: FBT003
    return descriptor
