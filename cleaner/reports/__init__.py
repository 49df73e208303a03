"""Documents and runs -> pages for people to look at, each one file that loads nothing."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from cleaner.model import Document
    from cleaner.runs import Entry

__all__ = ["explanation", "run_report"]


def explanation(document: "Document") -> bytes:
    """Write the page of one document; see `cleaner.reports.explain`."""
    from cleaner.reports.explain import explanation as write  # noqa: PLC0415 - NumPy comes with it

    return write(document)


def run_report(
    entries: "Callable[[], Iterable[Entry]]", command: "Callable[[Entry], str | None]"
) -> bytes:
    """Write the page of a run; see `cleaner.reports.run`."""
    from cleaner.reports.run import run_report as write  # noqa: PLC0415 - as above

    return write(entries, command)
