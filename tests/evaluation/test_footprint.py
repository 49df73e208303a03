"""The memory of workers: sums that can be done by hand, and a run of two pages."""

import pytest

from cleaner.evaluation.footprint import growth, main, readings
from tests.evaluation.conftest import Row, WriteCorpus


def test_growth_leaves_the_first_fifth_out() -> None:
    """While it lasts, libraries are loaded and caches filled."""
    found = growth([1, 2, 30, 50, 40, 90, 60, 70, 50, 70])
    assert (found.early, found.late, found.most) == (40, 60, 90)


def test_growth_of_a_single_page() -> None:
    """There is nothing to compare it with but itself."""
    found = growth([7])
    assert (found.early, found.late, found.most) == (7, 7, 7)


def test_each_page_gives_a_reading(moon: Row) -> None:
    """A Python process with NumPy and lxml in it holds more than 20 MB."""
    pytest.importorskip("psutil")
    found = list(readings([str(moon["html"])] * 6))
    assert len(found) == 6
    assert all(reading.resident > 20_000_000 for reading in found)


def test_a_line_a_worker(
    write_corpus: WriteCorpus, moon: Row, capsys: pytest.CaptureFixture[str]
) -> None:
    """The corpus is gone through as often as is needed."""
    pytest.importorskip("psutil")
    assert main([str(write_corpus("tiny.jsonl", [moon])), "--pages", "8"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert sum(int(line.split(" pages: ")[0]) for line in lines) == 16


def test_a_corpus_that_cannot_be_read(
    write_corpus: WriteCorpus, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit code 2, and what is wrong with it."""
    pytest.importorskip("psutil")
    assert main([str(write_corpus("tiny.jsonl", [{"id": 1}]))]) == 2
    assert "not a corpus page" in capsys.readouterr().err
