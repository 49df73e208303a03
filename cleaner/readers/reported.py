"""The report of an earlier run -> what that run has written."""

import json
from collections.abc import Iterable
from itertools import chain
from pathlib import Path
from typing import Final

from cleaner.errors import NotAFileError
from cleaner.readers.files import open_regular

__all__ = ["REPORT", "outputs_in", "outputs_under"]

REPORT: Final = "_report.jsonl"
"""Stands in every folder that a run has written into; names its documents."""
KEYS: Final = frozenset({"path", "status", "output"})
"""Of a row in a report, among others."""


def outputs_under(folder: Path) -> frozenset[str] | None:
    """Name the documents in a folder, paths below it; None where no report of a run is there."""
    try:
        with open_regular(folder / REPORT) as report:
            return outputs_in(report)
    except (OSError, NotAFileError):
        return None


def outputs_in(report: Iterable[bytes]) -> frozenset[str] | None:
    """Name what the lines of a report do; None for someone's pages, which are called like one."""
    rows = map(_row, report)
    first = next(rows, None)
    if first is not None and not first.keys() >= KEYS:
        return None
    known = (row for row in chain([first or {}], rows) if row.keys() >= KEYS)
    return frozenset(str(row["output"]) for row in known if row["output"])


def _row(line: bytes) -> dict[str, object]:
    """Give a row of a report; nothing for what is none."""
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return row if isinstance(row, dict) else {}
