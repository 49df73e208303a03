"""Runs over much, here over little: the archive is a WARC, and memory is seen."""

import sys
from pathlib import Path

import pytest

from cleaner.evaluation.scale import main, run, write_warc
from tests.evaluation.conftest import Row, WriteCorpus
from tests.readers.warcs import inputs_of


def test_memory_of_the_largest_process_is_seen() -> None:
    """A child that holds 90 MB, under a parent that holds little."""
    pytest.importorskip("psutil")
    child = "import time; held = bytearray(90_000_000); time.sleep(1.5)"
    parent = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}])"
    load = run([sys.executable, "-c", parent])
    assert load.exit_code == 0
    assert 90_000_000 < load.largest < 200_000_000
    assert load.seconds > 1.4


def test_the_archive_has_the_pages(write_corpus: WriteCorpus, moon: Row, tmp_path: Path) -> None:
    """As often as it takes to come to the size, each under an address of its own."""
    path = tmp_path / "pages.warc"
    page = str(moon["html"]).encode()
    count = write_warc(path, [write_corpus("tiny.jsonl", [moon])], 3 * len(page))
    scrapes = [item.read() for item in inputs_of(path.read_bytes())]
    assert [scrape.data for scrape in scrapes] == [page] * count
    assert len({scrape.url for scrape in scrapes}) == count
    assert 3 * len(page) <= path.stat().st_size < 4 * len(page) + 500


def test_the_command_runs_all(
    write_corpus: WriteCorpus, moon: Row, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each to a good end."""
    pytest.importorskip("psutil")
    corpus = str(write_corpus("tiny.jsonl", [moon]))
    assert main([corpus, "--pages", "3", "--megabytes", "0"]) == 0
    assert capsys.readouterr().out.count("exit code 0") == 4
