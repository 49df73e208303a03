"""A table for people, JSON for programs."""

import json

from cleaner.evaluation.figures import Figures
from cleaner.evaluation.labels import LabelFigures, LabelScores
from cleaner.evaluation.report import as_json, as_tables
from cleaner.model import Label

OURS = Figures(
    corpus="tiny",
    group="all",
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
LABELS = LabelFigures(
    file="lines",
    pages=1,
    lines=3,
    exact=1 / 3,
    side=1.0,
    core_f1=0.5,
    labels=(
        LabelScores(Label.BODY, lines=2, found=1, precision=1.0, recall=0.5),
        LabelScores(Label.SHARE, lines=1, found=0, precision=None, recall=0.0),
    ),
    failed=0,
)


def test_table() -> None:
    """Aligned, absent values as `-`, columns without values left out."""
    table = """
corpus  page type  pages  extractor      P      R     F1  title  ms mean  ms median  failed
tiny    all            2  cleaner    0.333  1.000  0.500  0.500     12.3        9.0       0
tiny    all            2  keep-all   0.333  1.000  0.500      -      0.1        9.0       1
"""
    assert as_tables([OURS, THEIRS], []) == table.strip()


def test_json_is_one_object_with_every_key() -> None:
    """Nulls where nothing was measured, and nothing rounded."""
    report = json.loads(as_json([OURS], [], {"sample": 5}))
    assert report["sample"] == 5
    (row,) = report["figures"]
    assert set(row) == set(OURS.__slots__)
    assert row["precision"] == 1 / 3
    assert row["snippet_f1"] is None


def test_tables_of_labelled_lines() -> None:
    """One row a file, then one a label; corpora come first, if there are any."""
    tables = """
labelled lines  pages  lines  exact   side  core F1  failed
lines               1      3  0.333  1.000    0.500       0

labelled lines  label  lines  found      P      R
lines           body       2      1  1.000  0.500
lines           share      1      0      -  0.000
"""
    assert as_tables([], [LABELS]) == tables.strip()
    assert as_tables([OURS], [LABELS]) == f"{as_tables([OURS], [])}\n\n{tables.strip()}"


def test_json_of_labelled_lines() -> None:
    """Labels by their names, under a key of their own."""
    report = json.loads(as_json([], [LABELS], {}))
    assert report["figures"] == []
    (lines,) = report["labelled_lines"]
    assert lines["exact"] == 1 / 3
    assert [row["label"] for row in lines["labels"]] == ["body", "share"]
