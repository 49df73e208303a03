"""Labelled lines are told from corpora, read, and refused if they are not what they seem."""

from pathlib import Path

import pytest

from cleaner.errors import UsageError
from cleaner.evaluation.labelled_lines import (
    LabelledPage,
    PageName,
    is_labelled,
    labelled_name,
    read_labelled,
)
from cleaner.model import Label
from tests.evaluation.conftest import Row, WriteCorpus

LINES = ("Home", "Moon", "The moon has no wind.", "Share")
GOLD = (Label.NAVIGATION, Label.TITLE, Label.BODY, Label.SHARE)
SOURCE = PageName("tiny", "m1")
PAGE = LabelledPage("moon", "gazette.example", "\n\n".join(LINES), LINES, GOLD, SOURCE)
ROW: dict[str, object] = {
    "id": "moon",
    "corpus": "tiny",
    "page": "m1",
    "domain": "gazette.example",
    "text": PAGE.text,
    "lines": list(LINES),
    "labels": [label.value for label in GOLD],
}


def test_json_lines(write_corpus: WriteCorpus) -> None:
    """Are told by the keys of their rows, and read as they are."""
    path = write_corpus("lines.jsonl.gz", [ROW])
    assert is_labelled(path)
    assert labelled_name(path) == "lines"
    assert read_labelled(path) == (PAGE,)


def test_an_unknown_domain_is_the_id(write_corpus: WriteCorpus) -> None:
    """So that the page has some fold."""
    (page,) = read_labelled(write_corpus("lines.jsonl", [ROW | {"domain": ""}]))
    assert page.domain == "moon"


def test_the_source_of_the_html_may_be_unknown(write_corpus: WriteCorpus) -> None:
    """Without a corpus, or without the page's id in it."""
    pages = read_labelled(write_corpus("lines.jsonl", [ROW | {"corpus": None}, ROW | {"page": ""}]))
    assert [page.source for page in pages] == [None, None]


def test_a_sample_is_of_pages(write_corpus: WriteCorpus) -> None:
    """Always the same ones."""
    path = write_corpus("lines.jsonl", [ROW | {"id": name} for name in "abcdef"])
    sample = read_labelled(path, 2)
    assert len(sample) == 2
    assert set(sample) < set(read_labelled(path, 3))


def test_a_table_is_a_page_of_its_lines(tmp_path: Path) -> None:
    """Lines with a tab of their own, too."""
    path = tmp_path / "labels.tsv"
    path.write_text("title\tMoon\nbody\tIt has\tdust.\n", encoding="utf-8")
    assert is_labelled(path)
    (page,) = read_labelled(path)
    assert (page.id, page.text) == ("labels", "Moon\nIt has\tdust.")
    assert page.labels == (Label.TITLE, Label.BODY)


def test_corpora_are_no_labelled_lines(write_corpus: WriteCorpus, moon: Row) -> None:
    """Nor are empty files."""
    assert not is_labelled(write_corpus("pages.jsonl", [moon]))
    assert not is_labelled(write_corpus("empty.jsonl", []))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"labels": ["body"]}, "4 lines have 1 labels"),
        ({"labels": ["moon"] * 4}, "'moon' is not a valid Label"),
        ({"lines": None}, "row 1: not a page of labelled lines"),
    ],
)
def test_bad_rows_are_named(write_corpus: WriteCorpus, change: Row, words: str) -> None:
    """With what is wrong."""
    with pytest.raises(UsageError, match=words):
        read_labelled(write_corpus("lines.jsonl", [{**ROW, **change}]))


@pytest.mark.parametrize("table", ["title Moon\n", "moon\tMoon\n"])
def test_bad_tables_are_refused(tmp_path: Path, table: str) -> None:
    """No tab, no such label."""
    path = tmp_path / "labels.tsv"
    path.write_text(table, encoding="utf-8")
    with pytest.raises(UsageError, match="not a table of label<TAB>line"):
        read_labelled(path)
