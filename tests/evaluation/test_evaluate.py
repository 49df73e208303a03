"""The command from end to end, on two invented pages."""

import json
from pathlib import Path
from typing import Any

import pytest
import typer
from typer.testing import CliRunner

import cleaner
from cleaner.cli.evaluate import evaluate
from cleaner.evaluation.metrics import same_field, word_scores
from tests.evaluation.conftest import Row, WriteCorpus

app = typer.Typer(rich_markup_mode=None)
app.command()(evaluate)


def run(*arguments: object) -> Any:
    """Run the command."""
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


@pytest.fixture
def corpus(write_corpus: WriteCorpus, moon: Row, shop: Row) -> str:
    """Give the path of a corpus of two pages."""
    return str(write_corpus("tiny.jsonl.xz", [moon, shop]))


AGAINST = ("--as-text", "itertext", "--against", "keep-all, c4-lines")


def test_json_figures(corpus: str) -> None:
    """C4's rule keeps exactly the gold of these pages; keeping all adds the menu and the basket."""
    result = run(corpus, *AGAINST, "--json")
    assert result.exit_code == 0, result.output
    report = json.loads(result.stdout)
    assert (report["as_text"], report["effort"], report["sample"]) == ("itertext", "balanced", None)
    rows = {(row["group"], row["extractor"]): row for row in report["figures"]}
    assert len(rows) == 9
    c4, everything = rows["all", "c4-lines"], rows["all", "keep-all"]
    assert (c4["pages"], c4["f1"], c4["snippet_f1"], c4["failed"]) == (2, 1.0, 1.0, 0)
    moon, shop = 11 / 16, 4 / 6
    assert everything["precision"] == pytest.approx((moon + shop) / 2)
    assert everything["recall"] == 1.0
    assert everything["snippet_precision"] == pytest.approx(2 / 3)
    assert rows["product", "keep-all"]["snippet_f1"] is None
    assert all(row["ms_mean"] > 0 for row in report["figures"])


def test_table_on_stdout_and_talk_on_stderr(corpus: str) -> None:
    """So that the table can be piped."""
    result = run(corpus, *AGAINST)
    lines = result.stdout.splitlines()
    assert len(lines) == 10
    assert lines[0].split()[:2] == ["corpus", "page"]
    assert [line.split()[3] for line in lines[1:4]] == ["cleaner", "keep-all", "c4-lines"]
    assert f"measuring on {corpus}" in result.stderr


def test_sample(corpus: str) -> None:
    """One page of two."""
    report = json.loads(run(corpus, *AGAINST, "--sample", 1, "--json").stdout)
    assert [row["pages"] for row in report["figures"]] == [1, 1, 1]


def test_ours_is_measured(corpus: str, moon: Row, shop: Row) -> None:
    """On the HTML, without any peer installed: the figures are those of `cleaner.clean`."""
    result = run(corpus, "--json", "--effort", "fast")
    report = json.loads(result.stdout)
    ours = report["figures"][0]
    assert (report["effort"], ours["extractor"], ours["pages"]) == ("fast", "cleaner", 2)
    assert ours["failed"] == 0, result.stderr
    settings = cleaner.Settings(effort=cleaner.Effort.FAST)
    moon_doc, shop_doc = (
        cleaner.clean(row["html"], row["url"], "text/html", settings) for row in (moon, shop)
    )
    moon_f1 = word_scores(moon_doc.text, moon["text"]).f1
    shop_f1 = word_scores(shop_doc.text, shop["text"]).f1
    assert ours["f1"] == pytest.approx((moon_f1 + shop_f1) / 2)
    assert ours["f1"] > 0
    assert ours["title"] == float(same_field(moon_doc.title, moon["title"]))


def test_all_core(write_corpus: WriteCorpus, moon: Row) -> None:
    """Counts the headline as core, where the gold has it; `text` alone lacks it."""
    corpus = write_corpus("headed.jsonl", [{**moon, "text": f"Moon {moon['text']}"}])
    plain, whole = (
        json.loads(run(corpus, "--json", "--effort", "fast", *more).stdout)
        for more in ((), ("--all-core",))
    )
    assert "title" in whole["include"]
    assert (plain["figures"][0]["recall"], whole["figures"][0]["recall"]) == (11 / 12, 1.0)


def test_by_language(write_corpus: WriteCorpus, moon: Row, shop: Row) -> None:
    """The language is that of the gold, whoever is measured."""
    french = "Le marché ouvre à six heures, et les premiers clients attendent déjà devant la porte."
    market = {**shop, "id": "market", "html": f"<p>{french}</p>", "text": french}
    english = {**moon, "text": "The moon has no wind at all, but there is a lot of dust on it."}
    corpus = write_corpus("tongues.jsonl", [english, market])
    result = run(corpus, "--by", "language", "--effort", "fast")
    header, *rows = [line.split()[:2] for line in result.stdout.splitlines()]
    assert (header[1], [row[1] for row in rows]) == ("language", ["all", "en", "fr"])


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--against", "goose"), "no peer 'goose'"),
        (("--against", "keep-all", "none.jsonl"), "none.jsonl: no such file"),
        (("pages.csv",), "a corpus file ends in"),
    ],
)
def test_wrong_usage(corpus: str, arguments: tuple[str, ...], words: str) -> None:
    """Is told before any page is cleaned, with exit 2."""
    result = run(corpus, *arguments)
    assert result.exit_code == 2
    assert words in result.stderr
    assert result.stdout == ""


def test_pages_that_cannot_be_rendered_are_counted(write_corpus: WriteCorpus, moon: Row) -> None:
    """And named, with the reason, on stderr."""
    pdf: Row = {"id": "pdf", "html": None, "html_base64": "JVBERi0xLjcK", "text": ""}
    path = write_corpus("mixed.jsonl", [moon, pdf])
    result = run(path, *AGAINST, "--json")
    report = json.loads(result.stdout)
    assert report["unrendered"] == 1
    assert report["figures"][0]["pages"] == 1
    assert "mixed/pdf could not be rendered: NotTextError" in result.stderr


def test_the_same_corpus_twice_is_refused(corpus: str) -> None:
    """Its pages would count twice."""
    assert "given twice: tiny" in run(corpus, corpus).stderr


def test_an_empty_corpus_is_refused(write_corpus: WriteCorpus) -> None:
    """There is nothing to report."""
    result = run(write_corpus("empty.jsonl", []))
    assert result.exit_code == 2
    assert "no page to measure" in result.stderr


@pytest.mark.parametrize("arguments", [(), ("--as-text", "netscape"), ("--sample", "0")])
def test_wrong_flags_exit_with_2(corpus: str, arguments: tuple[str, ...]) -> None:
    """Typer's own checks."""
    given = (corpus, *arguments) if arguments else ()
    assert run(*given).exit_code == 2


LINES: Row = {
    "id": "moon",
    "corpus": "tiny",
    "page": "m1",
    "domain": "gazette.example",
    "text": "Home\n\nThe moon has no wind at all.",
    "lines": ["Home", "The moon has no wind at all."],
    "labels": ["navigation", "body"],
}


def test_labelled_lines_have_a_report_of_their_own(write_corpus: WriteCorpus, corpus: str) -> None:
    """Beside that of the corpora."""
    lines = write_corpus("lines.jsonl", [LINES])
    report = json.loads(run(lines, corpus, "--json").stdout)
    assert {row["corpus"] for row in report["figures"]} == {"tiny"}
    (labels,) = report["labelled_lines"]
    assert (labels["file"], labels["lines"], len(labels["labels"])) == ("lines", 2, 17)


def test_labelled_lines_alone(write_corpus: WriteCorpus) -> None:
    """A table of the file and one of its labels."""
    result = run(write_corpus("lines.jsonl", [LINES]))
    assert result.exit_code == 0, result.output
    assert result.stdout.startswith("labelled lines  pages")
    assert "measuring labels on" in result.stderr


def test_corpora_that_the_models_have_seen_are_named(
    write_corpus: WriteCorpus, moon: Row, corpus: str
) -> None:
    """On stderr; others are not."""
    seen = write_corpus("gn1-a.jsonl", [moon])
    words = "the shipped models were trained on gn1-a: the figures of cleaner there are no estimate"
    assert words in run(seen, corpus).stderr
    assert "were trained on" not in run(corpus).stderr


def test_fold_models_that_are_missing(corpus: str, tmp_path: Path) -> None:
    """Are named, before any page is cleaned."""
    result = run(corpus, "--fold-models", tmp_path)
    assert result.exit_code == 2
    assert "html-fold0.npz" in result.stderr
    assert "text-fold0.npz" in run(corpus, "--fold-models", tmp_path, *AGAINST).stderr
    assert run(corpus, "--fold-models", tmp_path / "none").exit_code == 2
