"""FAULTS: pages that cost time, memory or a process; see tests/runs/faults.py."""

from pathlib import Path

import pytest

from tests.runs.faults import Survived, survive

SENTENCE = "The ferry to the island was late, because the captain had overslept."
TIMEOUT = 4


def test_row_5_attributes_without_end(tmp_path: Path) -> None:
    """libxml2 would take minutes, and no signal that Python handles could break into it."""
    attributes = " ".join(f'a{n}="{n}"' for n in range(200_000))
    page = f"<html><body><div {attributes}><p>{SENTENCE}</p></div></body></html>".encode()
    survived = survive(tmp_path, {"m.html": page}, "--timeout", str(TIMEOUT), "--jobs", "2")
    row = survived.row()
    assert (row["status"], row["code"], row["output"]) == ("failed", "timeout", None)
    assert row["message"] == (f"took longer than {TIMEOUT} seconds, and once more when tried alone")
    assert row["message"] in survived.said


MARKED = '''
"""Stands in for native code with a bug: pages with certain words in them end their process."""
import ctypes
import os

import cleaner.parsing

parse = cleaner.parsing.parse
taken = []


def parse_and_suffer(scrape, *arguments):
    data = scrape.data if isinstance(scrape.data, bytes) else b""
    if b"please abort" in data:
        ctypes.CDLL(None).abort()
    if b"please crash" in data:
        ctypes.string_at(0)
    if b"please exit" in data:
        os._exit(0)
    while b"please grow" in data:
        taken.append(bytes(5_000_000))
    return parse(scrape, *arguments)


cleaner.parsing.parse = parse_and_suffer
'''


@pytest.fixture
def native_bugs(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have Python load the above at its start, as no page is known that crashes what we use."""
    folder = tmp_path_factory.mktemp("site")
    (folder / "sitecustomize.py").write_text(MARKED)
    monkeypatch.setenv("FAULTS_PATH", str(folder))


@pytest.mark.usefixtures("native_bugs")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_row_27_native_code_aborts(tmp_path: Path, jobs: str) -> None:
    """Only these pages fail, wherever they stand; the others in flight with them do not."""
    bad = {
        f"{place}-{what}.html": f"<p>{SENTENCE}</p><p>please {what}</p>".encode()
        for place in ("a-good-4", "m", "z-good-7")
        for what in ("abort", "crash", "exit")
    }
    survived = survive(tmp_path, bad, "--jobs", jobs)
    assert len(survived.rows) == len(bad)
    for row in survived.rows:
        assert (row["status"], row["code"], row["output"]) == ("failed", "crash", None)
    assert died(survived, "m-abort") == "the process that cleaned it died (SIGABRT)"
    assert died(survived, "m-crash") == "the process that cleaned it died (SIGSEGV)"
    assert died(survived, "m-exit") == "the process that cleaned it died (exit code 0)"


def died(survived: Survived, name: str) -> str:
    """Give the first half of a message."""
    (row,) = (row for row in survived.rows if row["path"].startswith(name))
    first, _, second = row["message"].partition(", ")
    assert second == "and once more when tried alone"
    return str(first)


@pytest.mark.usefixtures("native_bugs")
def test_a_page_that_takes_all_memory(tmp_path: Path) -> None:
    """It is stopped before the machine is in need."""
    page = f"<p>{SENTENCE}</p><p>please grow</p>".encode()
    survived = survive(tmp_path, {"m.html": page}, "--max-memory", "400", "--jobs", "2")
    assert survived.verdict() == ("failed", "memory")
    assert survived.row()["message"].startswith("took more than 400 MB of memory, ")


def test_row_28_a_megabyte_of_one_character(tmp_path: Path) -> None:
    """As text and as HTML; tests/test_expressions.py shows that every expression is linear."""
    bad = {}
    for character in "a <(-&.\n1/A\u00ad":
        data, name = character * 1_000_000, f"m-{ord(character)}"
        head = f"<title>{data}</title>"
        bad[f"{name}-bare.txt"] = data.encode()
        bad[f"{name}-text.txt"] = f"{SENTENCE}\n\n{data}".encode()
        bad[f"{name}-page.html"] = f"<html><body><p>{SENTENCE}</p><p>{data}</p></body>".encode()
        bad[f"{name}-head.html"] = f"<html><head>{head}</head><body><p>x</p></body>".encode()
    survived = survive(tmp_path, bad, "--timeout", "20", "--jobs", "2")
    assert len(survived.rows) == len(bad)
    for row in survived.rows:
        assert row["status"] in {"ok", "empty", "partial"}, row
