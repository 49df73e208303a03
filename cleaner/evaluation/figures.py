"""Sums up: outcomes of pages in, a row of figures a corpus, group of pages and extractor out."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import fmean, median
from typing import Final

from cleaner.evaluation.grouping import Grouping
from cleaner.evaluation.metrics import SnippetCounts
from cleaner.evaluation.run import Outcome

__all__ = ["Figures", "sum_up"]

ALL_PAGES: Final = "all"


@dataclass(frozen=True, slots=True)
class Figures:
    """One row of the report. Scores are 0..1, None where the corpus has nothing to measure them on.

    group: the page type or the language, `ALL_PAGES` for all of the corpus.
    precision, recall, f1: words, each the mean over the pages with gold text.
    snippet_precision, snippet_recall, snippet_f1: micro-averaged over all snippets.
    title, author, date: the share of pages with that gold field on which it was found exactly.
    ms_mean, ms_median: milliseconds a page.
    failed: on how many of the pages the extractor failed.
    """

    corpus: str
    group: str
    extractor: str
    pages: int
    precision: float | None
    recall: float | None
    f1: float | None
    snippet_precision: float | None
    snippet_recall: float | None
    snippet_f1: float | None
    title: float | None
    author: float | None
    date: float | None
    ms_mean: float
    ms_median: float
    failed: int


def sum_up(outcomes: Sequence[Outcome], by: Grouping = Grouping.PAGE_TYPE) -> tuple[Figures, ...]:
    """Give the figures by corpus in the order met, first of all its pages, then by group.

    Groups come with the largest first, and only where a corpus has more than one; extractors in
    the order met.
    """
    corpora = dict.fromkeys(outcome.corpus for outcome in outcomes)
    return tuple(
        row
        for corpus in corpora
        for row in _corpus_rows(corpus, [one for one in outcomes if one.corpus == corpus], by)
    )


def _corpus_rows(corpus: str, outcomes: Sequence[Outcome], by: Grouping) -> Iterator[Figures]:
    yield from _rows(corpus, ALL_PAGES, outcomes)
    counts = Counter(_group(outcome, by) for outcome in outcomes)
    if len(counts) > 1:
        for group in sorted(counts, key=lambda name: (-counts[name], name)):
            yield from _rows(corpus, group, [one for one in outcomes if _group(one, by) == group])


def _group(outcome: Outcome, by: Grouping) -> str:
    return outcome.language if by is Grouping.LANGUAGE else outcome.page_type


def _rows(corpus: str, group: str, outcomes: Sequence[Outcome]) -> Iterator[Figures]:
    for extractor in dict.fromkeys(outcome.extractor for outcome in outcomes):
        yield _row(
            corpus, group, extractor, [one for one in outcomes if one.extractor == extractor]
        )


def _row(corpus: str, group: str, extractor: str, outcomes: Sequence[Outcome]) -> Figures:
    words = [outcome.words for outcome in outcomes if outcome.words is not None]
    snippets = sum((one.snippets for one in outcomes if one.snippets), start=SnippetCounts())
    milliseconds = [outcome.seconds * 1000 for outcome in outcomes]
    return Figures(
        corpus=corpus,
        group=group,
        extractor=extractor,
        pages=len(outcomes),
        precision=_mean(score.precision for score in words),
        recall=_mean(score.recall for score in words),
        f1=_mean(score.f1 for score in words),
        snippet_precision=snippets.precision,
        snippet_recall=snippets.recall,
        snippet_f1=snippets.f1,
        title=_mean(outcome.title for outcome in outcomes),
        author=_mean(outcome.author for outcome in outcomes),
        date=_mean(outcome.date for outcome in outcomes),
        ms_mean=fmean(milliseconds),
        ms_median=median(milliseconds),
        failed=sum(outcome.failed is not None for outcome in outcomes),
    )


def _mean(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return fmean(known) if known else None
