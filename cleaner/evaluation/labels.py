"""Measures labels: scrapes whose every line is labelled in, how many labels are right out.

The lines are those of a rendering to text, which is cleaned as it is. Where a corpus has the HTML
of the page, that is cleaned too, and the same lines are looked for in its blocks.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean

from cleaner.errors import UsageError
from cleaner.evaluation.corpora import CorpusPage, corpus_name, read_corpus
from cleaner.evaluation.fold_models import FoldModels
from cleaner.evaluation.labelled_lines import (
    LabelledPage,
    PageName,
    labelled_name,
    read_labelled,
)
from cleaner.evaluation.line_matching import blocks_of_lines
from cleaner.evaluation.metrics import WordScores, word_scores
from cleaner.model import CORE_LABELS, Document, Label, MediaType, Scrape, Status
from cleaner.settings import Settings

__all__ = [
    "JudgedPage",
    "LabelFigures",
    "LabelScores",
    "judge_page",
    "measure_labels",
    "measure_labels_as_html",
    "sum_up_labels",
]


@dataclass(frozen=True, slots=True)
class JudgedPage:
    """What was found on a page.

    found: the label that each line got; None for a line that is no block of the document.
    words: the words of the kept blocks against those of the core lines.
    """

    gold: tuple[Label, ...]
    found: tuple[Label | None, ...]
    words: WordScores
    failed: bool


@dataclass(frozen=True, slots=True)
class LabelScores:
    """How well one label is given.

    lines: how many lines have it in the gold; found: how many it was given to.
    precision, recall: 0..1; None where no line was found, or where there is none to find.
    """

    label: Label
    lines: int
    found: int
    precision: float | None
    recall: float | None


@dataclass(frozen=True, slots=True)
class LabelFigures:
    """The figures of one file.

    exact: the share of lines with the gold label.
    side: the share of lines on the right side of core and chrome. A line that is no block of the
        document counts as removed.
    core_f1: word F1 of the core, the mean over pages.
    labels: the scores of all 17 labels, core first.
    failed: on how many pages the cleaner failed; their lines count as wrong.
    """

    file: str
    pages: int
    lines: int
    exact: float
    side: float
    core_f1: float
    labels: tuple[LabelScores, ...]
    failed: int


def measure_labels(
    path: Path,
    settings: Settings,
    fold_models: FoldModels | None = None,
    sample: int | None = None,
) -> LabelFigures:
    """Clean the pages of a file as text, and compare the label of every line.

    fold_models: judge each page by the model trained without its domain, from these for text.
    """
    from cleaner.pipeline import clean_scrape  # noqa: PLC0415 - heavy

    def clean(page: LabelledPage) -> Document:
        model = fold_models.for_domain(page.domain) if fold_models else None
        return clean_scrape(Scrape(page.text, media_type=MediaType.TEXT), settings, model)

    pages = read_labelled(path, sample)
    return sum_up_labels(labelled_name(path), [judge_page(page, clean(page)) for page in pages])


def measure_labels_as_html(
    path: Path,
    corpora: Iterable[Path],
    settings: Settings,
    fold_models: FoldModels | None = None,
    sample: int | None = None,
) -> LabelFigures | None:
    """Clean the HTML that the corpora have of a file's pages, and compare the label of every line.

    fold_models: judge each page by the model trained without its domain, from these for HTML.
    Gives None if none of the corpora has one of the pages.
    """
    from cleaner.pipeline import clean_scrape  # noqa: PLC0415 - heavy

    def clean(page: CorpusPage) -> Document:
        model = fold_models.for_page(page) if fold_models else None
        scrape = Scrape(page.html, url=page.url, media_type=MediaType.HTML)
        return clean_scrape(scrape, settings, model)

    pages = {page.source: page for page in read_labelled(path, sample)}
    judged = [judge_page(labelled, clean(page)) for labelled, page in _with_html(pages, corpora)]
    return sum_up_labels(f"{labelled_name(path)} as HTML", judged) if judged else None


def _with_html(
    pages: Mapping[PageName | None, LabelledPage], corpora: Iterable[Path]
) -> Iterator[tuple[LabelledPage, CorpusPage]]:
    """Pair the labelled pages with those of the corpora that they name."""
    named = {name.corpus for name in pages if name is not None}
    for corpus in corpora:
        if corpus_name(corpus) not in named:
            continue
        for page in read_corpus(corpus):
            labelled = pages.get(PageName(corpus_name(corpus), page.id))
            if labelled is not None:
                yield labelled, page


def judge_page(page: LabelledPage, document: Document) -> JudgedPage:
    """Compare the blocks of a cleaned page with its labelled lines."""
    kept = "\n".join(block.text for block in document.blocks if block.kept)
    core = "\n".join(
        line for line, label in zip(page.lines, page.labels, strict=True) if label in CORE_LABELS
    )
    return JudgedPage(
        gold=page.labels,
        found=_labels_of_lines(page.lines, document),
        words=word_scores(kept, core),
        failed=document.status is Status.FAILED,
    )


def sum_up_labels(file: str, pages: Sequence[JudgedPage]) -> LabelFigures:
    """Give the figures of one file. Raises UsageError if it holds no line."""
    pairs = [pair for page in pages for pair in zip(page.gold, page.found, strict=True)]
    if not pairs:
        msg = f"{file} holds no labelled line"
        raise UsageError(msg)
    return LabelFigures(
        file=file,
        pages=len(pages),
        lines=len(pairs),
        exact=fmean(gold is found for gold, found in pairs),
        side=fmean((gold in CORE_LABELS) is (found in CORE_LABELS) for gold, found in pairs),
        core_f1=fmean(page.words.f1 for page in pages),
        labels=tuple(_scores(label, pairs) for label in Label),
        failed=sum(page.failed for page in pages),
    )


def _scores(label: Label, pairs: Iterable[tuple[Label, Label | None]]) -> LabelScores:
    gold = found = both = 0
    for wanted, given in pairs:
        gold += wanted is label
        found += given is label
        both += wanted is given is label
    return LabelScores(
        label, gold, found, both / found if found else None, both / gold if gold else None
    )


def _labels_of_lines(lines: Sequence[str], document: Document) -> tuple[Label | None, ...]:
    blocks = blocks_of_lines(lines, [block.text for block in document.blocks])
    return tuple(None if found is None else document.blocks[found].label for found in blocks)
