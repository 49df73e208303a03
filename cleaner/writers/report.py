"""Rows -> lines of `_report.jsonl`."""

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from cleaner.model import without_halves

if TYPE_CHECKING:  # runs bring the whole pipeline, which `cleaner --help` can do without
    from cleaner.runs import Row

__all__ = ["report_line"]


def report_line(row: "Row") -> bytes:
    """Write a row as one line of JSON: `path status code message seconds output`.

    Ends with `duplicate_of` where the document is a near-duplicate of another.
    """
    values = asdict(row)
    if row.duplicate_of is None:
        del values["duplicate_of"]
    return without_halves(json.dumps(values, ensure_ascii=False)).encode() + b"\n"
