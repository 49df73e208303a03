"""Writes figures down: rows of figures in, an aligned table or one JSON object out."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from types import MappingProxyType
from typing import Any, Final

from cleaner.evaluation.figures import Figures

__all__ = ["as_json", "as_table"]

HEADINGS: Final = MappingProxyType(
    {
        "corpus": "corpus",
        "page_type": "page type",
        "pages": "pages",
        "extractor": "extractor",
        "precision": "P",
        "recall": "R",
        "f1": "F1",
        "snippet_precision": "snip P",
        "snippet_recall": "snip R",
        "snippet_f1": "snip F1",
        "title": "title",
        "author": "author",
        "date": "date",
        "ms_mean": "ms mean",
        "ms_median": "ms median",
        "failed": "failed",
    }
)
LEFT: Final = frozenset({"corpus", "page_type", "extractor"})
ABSENT: Final = "-"


def as_table(figures: Sequence[Figures]) -> str:
    """Give a table in plain characters, two spaces between columns, `-` for what was not measured.

    Columns in which nothing was measured are left out.
    """
    rows = [asdict(row) for row in figures]
    keys = [key for key in HEADINGS if any(row[key] is not None for row in rows)]
    cells = [
        [HEADINGS[key] for key in keys],
        *([_cell(key, row[key]) for key in keys] for row in rows),
    ]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return "\n".join(_line(keys, line, widths) for line in cells)


def as_json(figures: Sequence[Figures], about: Mapping[str, Any]) -> str:
    """Give one JSON object: what the run was about, and under `figures` a row an extractor.

    Every key is there in every row, null where nothing was measured; scores are not rounded.
    """
    return json.dumps({**about, "figures": [asdict(row) for row in figures]}, ensure_ascii=False)


def _line(keys: Sequence[str], cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = (
        cell.ljust(width) if key in LEFT else cell.rjust(width)
        for key, cell, width in zip(keys, cells, widths, strict=True)
    )
    return "  ".join(padded).rstrip()


def _cell(key: str, value: str | float | None) -> str:
    if value is None:
        return ABSENT
    if isinstance(value, float):
        return f"{value:.1f}" if key.startswith("ms_") else f"{value:.3f}"
    return str(value)
