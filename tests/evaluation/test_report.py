"""A table for people, JSON for programs."""

import json

from cleaner.evaluation.figures import Figures
from cleaner.evaluation.report import as_json, as_table

OURS = Figures(
    corpus="tiny",
    page_type="all",
    extractor="cleaner",
    pages=2,
    precision=1 / 3,
    recall=1.0,
    f1=0.5,
    snippet_precision=None,
    snippet_recall=None,
    snippet_f1=None,
    title=0.5,
    author=None,
    date=None,
    ms_mean=12.34,
    ms_median=9.0,
    failed=0,
)
THEIRS = Figures(
    **{name: getattr(OURS, name) for name in OURS.__slots__}
    | {"extractor": "keep-all", "title": None, "ms_mean": 0.1, "failed": 1}
)


def test_table() -> None:
    """Aligned, absent values as `-`, columns without values left out."""
    table = """
corpus  page type  pages  extractor      P      R     F1  title  ms mean  ms median  failed
tiny    all            2  cleaner    0.333  1.000  0.500  0.500     12.3        9.0       0
tiny    all            2  keep-all   0.333  1.000  0.500      -      0.1        9.0       1
"""
    assert as_table([OURS, THEIRS]) == table.strip()


def test_json_is_one_object_with_every_key() -> None:
    """Nulls where nothing was measured, and nothing rounded."""
    report = json.loads(as_json([OURS], {"sample": 5}))
    assert report["sample"] == 5
    (row,) = report["figures"]
    assert set(row) == set(OURS.__slots__)
    assert row["precision"] == 1 / 3
    assert row["snippet_f1"] is None
