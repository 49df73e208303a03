"""Labelled lines: how they are read, matched with blocks, and counted."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

import cleaner
from cleaner.errors import UsageError
from cleaner.evaluation.labelled_lines import LabelledPage
from cleaner.evaluation.labels import (
    JudgedPage,
    judge_page,
    measure_labels,
    measure_labels_as_html,
    sum_up_labels,
)
from cleaner.evaluation.metrics import WordScores
from cleaner.model import Block, Document, Label
from cleaner.settings import Settings
from tests.evaluation.conftest import Row, WriteCorpus

LINES = ("Home", "Moon", "The moon has no wind.", "Share")
GOLD = (Label.NAVIGATION, Label.TITLE, Label.BODY, Label.SHARE)
PAGE = LabelledPage("moon", "gazette.example", "\n\n".join(LINES), LINES, GOLD)
ROW: dict[str, object] = {
    "id": "moon",
    "corpus": "tiny",
    "page": "m1",
    "domain": "gazette.example",
    "text": PAGE.text,
    "lines": list(LINES),
    "labels": [label.value for label in GOLD],
}
PERFECT = WordScores(1.0, 1.0, 1.0)


def document_of(*blocks: tuple[str, Label]) -> Document:
    """Give a document with these blocks."""
    made = tuple(Block(text, label, 0.5, "test", "line") for text, label in blocks)
    return replace(cleaner.clean("", media_type="text/plain"), blocks=made)


def found(*blocks: tuple[str, Label]) -> Sequence[Label | None]:
    """Give the labels that the lines of PAGE get from these blocks."""
    return judge_page(PAGE, document_of(*blocks)).found


def test_blocks_are_matched_in_order() -> None:
    """Whatever the case of their letters."""
    labels = (Label.OTHER, Label.TITLE, Label.BODY, Label.TEASER)
    texts = ("HOME", *LINES[1:])
    assert found(*zip(texts, labels, strict=True)) == labels


def test_blocks_are_matched_by_text_if_their_count_differs() -> None:
    """White space aside; a line without a block has no label."""
    blocks = (
        ("Home", Label.NAVIGATION),
        ("Extra", Label.ADVERT),
        ("The  moon has no wind.", Label.BODY),
        ("Share", Label.SHARE),
        ("More", Label.COVERAGE),
    )
    assert found(*blocks) == (Label.NAVIGATION, None, Label.BODY, Label.SHARE)


def test_a_page_of_which_nothing_came() -> None:
    """Every line is unmatched, and no core word was found."""
    judged = judge_page(PAGE, document_of())
    assert judged.found == (None,) * 4
    assert judged.words.f1 == 0.0


def test_core_words_are_those_of_all_core_labels() -> None:
    """The title counts, the menu does not."""
    kept = document_of((LINES[1], Label.TITLE), (LINES[2], Label.BODY), (LINES[0], Label.OTHER))
    assert judge_page(PAGE, kept).words == PERFECT


def test_figures() -> None:
    """Shares over lines; a line without a block counts as removed and as wrong."""
    given = (Label.NAVIGATION, Label.HEADING, Label.BODY, None)
    figures = sum_up_labels("x", [JudgedPage(GOLD, given, PERFECT, failed=False)])
    assert (figures.pages, figures.lines, figures.failed) == (1, 4, 0)
    assert (figures.exact, figures.side, figures.core_f1) == (0.5, 1.0, 1.0)
    scores = {one.label: one for one in figures.labels}
    assert list(scores) == list(Label)
    assert (scores[Label.BODY].precision, scores[Label.BODY].recall) == (1.0, 1.0)
    assert (scores[Label.HEADING].precision, scores[Label.HEADING].recall) == (0.0, None)
    assert (scores[Label.SHARE].precision, scores[Label.SHARE].recall) == (None, 0.0)
    assert (scores[Label.TITLE].lines, scores[Label.TITLE].found) == (1, 0)


def test_a_file_without_lines_is_refused() -> None:
    """There is nothing to report."""
    with pytest.raises(UsageError, match="x holds no labelled line"):
        sum_up_labels("x", [])


def test_core_f1_is_the_mean_over_pages() -> None:
    """However many lines they have."""
    bad = JudgedPage(GOLD * 3, GOLD * 3, WordScores(0.0, 0.0, 0.0), failed=True)
    figures = sum_up_labels("x", [JudgedPage(GOLD, GOLD, PERFECT, failed=False), bad])
    assert (figures.core_f1, figures.failed) == (0.5, 1)


def test_measured_as_cleaned(write_corpus: WriteCorpus) -> None:
    """The blocks of `cleaner.clean` on the text, which are its lines."""
    path = write_corpus("lines.jsonl", [ROW])
    blocks = cleaner.clean(PAGE.text, media_type="text/plain").blocks
    assert tuple(block.text for block in blocks) == LINES
    right = sum(block.label is label for block, label in zip(blocks, GOLD, strict=True))
    assert measure_labels(path, Settings()).exact == right / 4


def test_html_is_measured_where_a_corpus_has_it(write_corpus: WriteCorpus, moon: Row) -> None:
    """By the page's id in the corpus that the row names; the lines are those of the text."""
    lines = ["Home", "Moon", "The moon has no wind at all.", "It has dust, though."]
    row = {**ROW, "lines": lines, "labels": ["navigation", "title", "body", "body"]}
    path = write_corpus("lines.jsonl", [{**row, "page": "moon"}])
    corpus = write_corpus("tiny.jsonl", [moon])
    figures = measure_labels_as_html(path, [corpus], Settings())
    assert figures is not None
    assert (figures.file, figures.pages, figures.lines) == ("lines as HTML", 1, 4)
    assert figures.exact == figures.core_f1 == 1.0


def test_html_that_no_corpus_has(write_corpus: WriteCorpus, moon: Row) -> None:
    """Gives no figures, and no error."""
    path, corpus = write_corpus("lines.jsonl", [ROW]), write_corpus("other.jsonl", [moon])
    assert measure_labels_as_html(path, [corpus], Settings()) is None
