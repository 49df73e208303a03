"""Writes figures down: rows of figures in, aligned tables or one JSON object out."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from types import MappingProxyType
from typing import Any, Final

from cleaner.evaluation.figures import Figures
from cleaner.evaluation.grouping import Grouping
from cleaner.evaluation.labels import LabelFigures

__all__ = ["as_json", "as_tables"]

HEADINGS: Final = MappingProxyType(
    {
        "corpus": "corpus",
        "group": "group",
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
FILE_HEADINGS: Final = MappingProxyType(
    {
        "file": "labelled lines",
        "pages": "pages",
        "lines": "lines",
        "exact": "exact",
        "side": "side",
        "core_f1": "core F1",
        "failed": "failed",
    }
)
LABEL_HEADINGS: Final = MappingProxyType(
    {
        "file": "labelled lines",
        "label": "label",
        "lines": "lines",
        "found": "found",
        "precision": "P",
        "recall": "R",
    }
)
LEFT: Final = frozenset({"corpus", "group", "extractor", "file", "label"})
ABSENT: Final = "-"

Row = Mapping[str, Any]


def as_tables(
    figures: Sequence[Figures],
    labels: Sequence[LabelFigures],
    by: Grouping = Grouping.PAGE_TYPE,
) -> str:
    """Give tables in plain characters, two spaces between columns, `-` for what was not measured.

    by: what the figures are grouped by; it heads their second column.

    Columns in which nothing was measured are left out, and so are tables without a row.
    """
    files = [asdict(one) for one in labels]
    each = [{"file": one["file"], **scores} for one in files for scores in one["labels"]]
    tables = (
        _table({**HEADINGS, "group": by.replace("-", " ")}, [asdict(row) for row in figures]),
        _table(FILE_HEADINGS, files),
        _table(LABEL_HEADINGS, each),
    )
    return "\n\n".join(filter(None, tables))


def as_json(
    figures: Sequence[Figures], labels: Sequence[LabelFigures], about: Mapping[str, Any]
) -> str:
    """Give one JSON object: what the run was about, `figures`, and `labelled_lines`.

    figures: a row an extractor; labelled_lines: an object a file. Every key is there in every row,
    null where nothing was measured; scores are not rounded.
    """
    rows = {
        "figures": [asdict(row) for row in figures],
        "labelled_lines": [asdict(one) for one in labels],
    }
    return json.dumps({**about, **rows}, ensure_ascii=False)


def _table(headings: Mapping[str, str], rows: Sequence[Row]) -> str:
    if not rows:
        return ""
    keys = [key for key in headings if any(row[key] is not None for row in rows)]
    cells = [
        [headings[key] for key in keys],
        *([_cell(key, row[key]) for key in keys] for row in rows),
    ]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return "\n".join(_line(keys, line, widths) for line in cells)


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
