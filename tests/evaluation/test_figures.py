"""Figures are sums that can be done by hand."""

from dataclasses import replace

import pytest

from cleaner.evaluation.figures import sum_up
from cleaner.evaluation.grouping import Grouping
from cleaner.evaluation.metrics import SnippetCounts, WordScores
from cleaner.evaluation.run import Outcome

OUTCOME = Outcome(
    corpus="tiny",
    page_type="article",
    language="en",
    page_id="p1",
    extractor="ours",
    seconds=0.001,
    words=WordScores(1.0, 0.5, 0.6),
    snippets=SnippetCounts(tp=1, fn=1),
    title=True,
    author=None,
    date=None,
    failed=None,
)


def test_means_over_pages_and_sums_over_snippets() -> None:
    """Pages without gold text are left out of the word scores, not of the time."""
    other = replace(OUTCOME, words=WordScores(0.5, 0.5, 0.5), seconds=0.002, title=False)
    bare = replace(
        OUTCOME, words=None, snippets=SnippetCounts(tp=2, fp=1), seconds=0.009, title=None
    )
    (row,) = sum_up([OUTCOME, other, bare])
    assert (row.precision, row.recall) == (0.75, 0.5)
    assert row.f1 == pytest.approx(0.55)
    assert row.snippet_precision == pytest.approx(4 / 5)
    assert row.snippet_recall == pytest.approx(4 / 6)
    assert row.title == 0.5
    assert row.author is None
    assert row.ms_mean == pytest.approx(4.0)
    assert row.ms_median == pytest.approx(2.0)
    assert (row.pages, row.failed) == (3, 0)


def test_rows_by_corpus_page_type_and_extractor() -> None:
    """All pages first, then the most frequent type; a single type has no row of its own."""
    theirs = replace(OUTCOME, extractor="theirs", failed="ValueError: x")
    forum = [replace(one, page_type="forum") for one in (OUTCOME, theirs)]
    outcomes = [OUTCOME, theirs, *forum, *forum, replace(OUTCOME, corpus="other")]
    rows = [(r.corpus, r.group, r.extractor, r.pages, r.failed) for r in sum_up(outcomes)]
    assert rows == [
        ("tiny", "all", "ours", 3, 0),
        ("tiny", "all", "theirs", 3, 3),
        ("tiny", "forum", "ours", 2, 0),
        ("tiny", "forum", "theirs", 2, 2),
        ("tiny", "article", "ours", 1, 0),
        ("tiny", "article", "theirs", 1, 1),
        ("other", "all", "ours", 1, 0),
    ]


def test_rows_by_language() -> None:
    """The same pages, told apart by what they are written in."""
    french = replace(OUTCOME, language="fr", words=WordScores(0.5, 0.5, 0.5))
    rows = [(r.group, r.pages, r.f1) for r in sum_up([french, OUTCOME, OUTCOME], Grouping.LANGUAGE)]
    assert rows == [("all", 3, pytest.approx(1.7 / 3)), ("en", 2, 0.6), ("fr", 1, 0.5)]
