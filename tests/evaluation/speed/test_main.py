"""The command runs in each of its modes and prints a line for every figure."""

import pytest

from cleaner.evaluation.speed import __main__ as speed
from tests.evaluation.conftest import Row, WriteCorpus


def test_efforts_and_rivals(
    write_corpus: WriteCorpus, moon: Row, shop: Row, capsys: pytest.CaptureFixture[str]
) -> None:
    """In the order in which they were asked for."""
    corpus = write_corpus("tiny.jsonl", [moon, shop])
    assert speed.main([str(corpus), "--efforts", "balanced,fast"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(" 2 pages ")[0].split() for line in lines] == [
        ["tiny", "cleaner", "balanced"],
        ["tiny", "cleaner", "fast"],
        ["tiny", "trafilatura"],
        ["tiny", "parse", "+", "iteration"],
    ]
    assert "x trafilatura 1.00" in lines[2]
    assert lines[3].endswith("x parse + iteration 1.00")


def test_doubling(
    write_corpus: WriteCorpus,
    moon: Row,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A line a length."""
    monkeypatch.setattr(speed, "LENGTHS", (500, 1_000))
    assert speed.main([str(write_corpus("tiny.jsonl", [moon])), "--doubling"]) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith("tiny, 1 pages of N characters:       500 ")
    assert second.endswith(" times the one before")


def test_text(
    write_corpus: WriteCorpus,
    moon: Row,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The cost against HTML, and a line a length."""
    pytest.importorskip("resiliparse")
    monkeypatch.setattr(speed, "LINES", (20, 40))
    assert speed.main([str(write_corpus("tiny.jsonl", [moon])), "--text"]) == 0
    cost, first, second = capsys.readouterr().out.splitlines()
    assert cost.startswith("tiny: text ")
    assert first.startswith("tiny, text of N lines:        20 ")
    assert second.endswith(" times the one before")


def test_arrow(
    write_corpus: WriteCorpus, moon: Row, shop: Row, capsys: pytest.CaptureFixture[str]
) -> None:
    """Both throughputs, and their ratio."""
    pytest.importorskip("pyarrow")
    assert speed.main([str(write_corpus("tiny.jsonl", [moon, shop])), "--arrow"]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith("tiny: 2 pages of ")
    assert float(line.rpartition("ratio ")[2]) > 0


def test_a_corpus_that_cannot_be_read(
    write_corpus: WriteCorpus, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit code 2, and what is wrong with it."""
    assert speed.main([str(write_corpus("tiny.jsonl", [{"id": 1}]))]) == 2
    assert "row 1: not a corpus page" in capsys.readouterr().err
