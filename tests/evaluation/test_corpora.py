"""Corpora are read as they are, sampled the same way each time, and split by domain."""

import base64
from dataclasses import replace
from pathlib import Path

import pytest

from cleaner.errors import UsageError
from cleaner.evaluation.corpora import (
    CorpusPage,
    corpus_name,
    domain,
    fold_of,
    labelled_pages,
    read_corpus,
)
from tests.evaluation.conftest import Row, WriteCorpus

PAGE = CorpusPage("p1", "tiny", "article", None, "<p>Hello</p>")


def many(count: int = 50) -> list[Row]:
    """Give the rows p0, p1, ..."""
    return [{"id": f"p{i}", "html": "<p>Hello</p>"} for i in range(count)]


@pytest.mark.parametrize("suffix", ["jsonl", "jsonl.gz", "jsonl.xz"])
def test_every_packing_reads_the_same(
    write_corpus: WriteCorpus, moon: Row, shop: Row, suffix: str
) -> None:
    """The name of the corpus is the file's, without the suffix."""
    article, product = read_corpus(write_corpus(f"tiny.v1.{suffix}", [moon, shop]))
    assert article == CorpusPage(
        id="moon",
        corpus="tiny.v1",
        page_type="article",
        url="https://www.gazette.example/moon",
        html=moon["html"],
        text="The moon has no wind at all. It has dust, though.",
        title="Moon",
        author=None,
        date="2024-05-01",
        must_have=("no wind at all", "has dust"),
        must_not=("Log in",),
    )
    assert (product.id, product.must_have, product.title) == ("shop", (), None)


def test_pages_that_are_not_utf8_stay_bytes(write_corpus: WriteCorpus) -> None:
    """`html_base64` holds the page as it was fetched."""
    raw = "<p>Käse</p>".encode("windows-1252")
    row = {"id": 7, "url": None, "html_base64": base64.b64encode(raw).decode(), "text": "Käse"}
    (page,) = read_corpus(write_corpus("old.jsonl", [row]))
    assert (page.id, page.html) == ("7", raw)


def test_several_authors_and_no_gold(write_corpus: WriteCorpus) -> None:
    """An empty field is an unknown one; an empty gold text is one, a missing one is not."""
    rows: list[Row] = [
        {"id": "a", "html": "", "author": ["Ann Lee", "Bo Oak"], "title": "", "text": ""},
        {"id": "b", "html": ""},
    ]
    first, second = read_corpus(write_corpus("c.jsonl", rows))
    assert (first.author, first.title, first.text) == ("Ann Lee, Bo Oak", None, "")
    assert (second.author, second.text, second.page_type) == (None, None, "unknown")


def test_samples_are_always_the_same_pages(write_corpus: WriteCorpus) -> None:
    """In the corpus's order, whatever order that is, and growing with N."""
    path = write_corpus("c.jsonl", many())
    five = [page.id for page in read_corpus(path, 5)]
    ten = [page.id for page in read_corpus(path, 10)]
    backwards = write_corpus("back.jsonl", many()[::-1])
    assert len(five) == 5
    assert five == sorted(five, key=lambda name: int(name[1:]))
    assert set(five) < set(ten)
    assert [page.id for page in read_corpus(backwards, 5)] == five[::-1]
    assert five != [f"p{i}" for i in range(5)]


def test_a_sample_larger_than_the_corpus_is_the_corpus(write_corpus: WriteCorpus) -> None:
    """Nothing is repeated to fill it up."""
    assert len(list(read_corpus(write_corpus("c.jsonl", many(4)), 100))) == 4


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b'{"id": "a", "html": "x"}\nnot json\n', "after 2 lines"),
        (b"[1]\n", "a row is a JSON object"),
        (b'{"id": "a"}\n', "row 1: not a corpus page"),
        (b'{"id": "a", "html": 5}\n', "row 1: not a corpus page"),
        (b'{"id": "a", "html": "", "must_not": "word"}\n', "row 1: not a corpus page"),
        (b"\xff\xfe\n", "after 0 lines"),
    ],
)
def test_what_is_no_corpus_is_refused(tmp_path: Path, content: bytes, words: str) -> None:
    """With the place where it stops being one."""
    path = tmp_path / "bad.jsonl"
    path.write_bytes(content)
    with pytest.raises(UsageError, match=words):
        list(read_corpus(path))


@pytest.mark.parametrize("suffix", ["gz", "xz"])
def test_a_cut_archive_is_refused(write_corpus: WriteCorpus, suffix: str) -> None:
    """Half a corpus must not pass for a corpus."""
    path = write_corpus(f"c.jsonl.{suffix}", many())
    path.write_bytes(path.read_bytes()[:-20])
    with pytest.raises(UsageError, match=path.name.replace(".", r"\.")):
        list(read_corpus(path))


def test_missing_and_misnamed_files_are_refused(tmp_path: Path) -> None:
    """Before anything is read."""
    with pytest.raises(UsageError, match="No such file"):
        list(read_corpus(tmp_path / "none.jsonl"))
    with pytest.raises(UsageError, match="a corpus file ends in"):
        corpus_name(tmp_path / "pages.csv")


@pytest.mark.parametrize(
    ("url", "html", "host"),
    [
        ("https://WWW.Gazette.example:8080/a", "", "gazette.example"),
        ("https://a.example", "<link rel=canonical href='https://b.example/x'>", "a.example"),
        (None, "<link href='https://www.b.example/x' rel='canonical'>", "b.example"),
        (None, '<meta property="og:url" content="//c.example/x">', "c.example"),
        (None, b"<BASE HREF=http://d.example/>\xe4", "d.example"),
        (
            None,
            (
                "<base href='http://d.example'><meta property='og:url' content='http://c.example'>"
                "<link rel='canonical' href='http://b.example'>"
            ),
            "b.example",
        ),
        (None, "<link rel='stylesheet' href='https://cdn.example/x.css'>", "p1"),
        (None, "<link rel='canonical' href='/relative'>", "p1"),
        ("http://[broken", "", "p1"),
    ],
)
def test_domain(url: str | None, html: str | bytes, host: str) -> None:
    """The url, else canonical link, og:url, base, in this order; else the id."""
    assert domain(replace(PAGE, url=url, html=html)) == host


def test_pages_of_a_domain_share_a_fold() -> None:
    """Whatever else differs; and the folds are all used."""
    one = replace(PAGE, url="https://www.gazette.example/a")
    other = replace(PAGE, id="p2", url="http://gazette.example/b")
    assert fold_of(one, 5) == fold_of(other, 5)
    folds = [fold_of(replace(PAGE, id=f"p{i}"), 5) for i in range(500)]
    assert set(folds) == set(range(5))
    assert max(folds.count(fold) for fold in range(5)) < 150


def test_folds_do_not_change() -> None:
    """A fold is the same in every process and version, so models can be compared."""
    assert [fold_of(replace(PAGE, id=name), 5) for name in "abcd"] == [0, 1, 0, 4]


def test_labelled_pages(write_corpus: WriteCorpus) -> None:
    """The keys of pages that training leaves out."""
    rows: list[Row] = [{"corpus": "tiny", "page": "p1", "text": ""}, {"corpus": "tiny", "page": 2}]
    path = write_corpus("labelled-lines.jsonl", rows)
    assert labelled_pages(path) == {("tiny", "p1"), ("tiny", "2")}
