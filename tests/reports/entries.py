"""Entries of a ledger, made by hand."""

from collections.abc import Mapping

from cleaner.model import Status
from cleaner.runs import Entry, Facts, Row

__all__ = ["entry"]


def entry(  # noqa: PLR0913 - what an entry can differ in
    path: str,
    kept: int = 80,
    removed: Mapping[str, int] | None = None,
    *,
    site: str | None = "moor.example",
    status: Status = Status.OK,
    seconds: float = 0.03,
) -> Entry:
    """Give an entry. What is not ok has a code and a message made from its status."""
    code, message = (
        (None, None) if status is Status.OK else (f"{status}_code", f"why it is {status}")
    )
    written = status in {Status.OK, Status.EMPTY, Status.PARTIAL}
    row = Row(path, status, code, message, seconds, f"{path}.json" if written else None)
    facts = Facts(site, "en", kept, {"navigation": 20} if removed is None else removed)
    return Entry(row, "print", path, None, facts)
