"""The same pages give the same documents, whatever way they take."""

import json
import os
import subprocess
import sys
from collections import Counter
from functools import cache
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from cleaner.writers.columns import document_columns, row_of
from tests.integrations.pages import BOMB, varied_rows
from tests.integrations.ways import WAYS

PAGES = int(os.environ.get("CLEANER_SAME_PAGES", "80"))
"""How many; 2,000 take a minute or two a way."""
ROWS = varied_rows(PAGES)
WAYS_FILE = Path(__file__).with_name("ways.py")
NOT_STARTED = "node timed out during startup"
LIBRARIES = {"spark": "pyspark", "ray_engine": "ray"}
OURS = {"library", "command", "stdin", "arrow"}
TEXT = {"stdin", "datatrove"}
"""Ways that take pages as text only, and so no image, nor pages in other encodings."""


def sent(row: dict[str, Any], *, as_text: bool) -> str | None:
    """Write a row as a line; None for one that cannot be sent as text."""
    try:
        pages = {
            column: row[column].decode("utf-8" if as_text else "latin-1")
            for column in ("html", "text")
            if row[column] is not None
        }
    except UnicodeDecodeError:
        return None
    return json.dumps(row | pages) + "\n"


@cache
def documents(way: str, *, as_text: bool) -> list[dict[str, Any]]:
    """Send the pages one way, in a process of its own; gives the columns of the documents."""
    lines = (sent(row, as_text=as_text) for row in ROWS)
    done = subprocess.run(
        [sys.executable, WAYS_FILE, way, "text" if as_text else "bytes"],
        input="".join(filter(None, lines)),
        capture_output=True,
        text=True,
        check=False,
        timeout=500,
    )
    if NOT_STARTED in done.stderr:
        pytest.skip("Ray did not start within its own time: the machine is too busy")
    assert done.returncode == 0, done.stderr[-3000:]
    found = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    rows = [row_of(document) for document in found]
    columns: list[dict[str, Any]] = pa.Table.from_pylist(rows, document_columns()).to_pylist()
    for row in columns:
        row["source"]["path"] = None  # where it came from is what differs
    return columns


@pytest.mark.parametrize("way", [way for way in WAYS if way != "library"])
def test_every_way_gives_what_the_library_gives(way: str) -> None:
    """Field for field, in the order of the pages. What hangs the library fails everywhere else."""
    library = LIBRARIES.get(way, way)
    if way not in OURS and find_spec(library) is None:
        pytest.skip(f"{library} is not installed: pip install 'scrape-cleaner[{library}]'")
    as_text = way in TEXT
    expected, found = (documents(each, as_text=as_text) for each in ("library", way))
    failed = [number for number, row in enumerate(found) if row["status"] == "failed"]
    assert len(failed) == 1, [found[number]["warnings"] for number in failed]
    bomb = found.pop(failed[0])
    assert [warning["code"] for warning in bomb["warnings"]] == ["timeout"]
    assert bomb["text"] == ""
    assert (bomb["id"], bomb["source"]["record_id"]) == ("bomb", "bomb")
    assert bomb["url"] == "https://bomb.example/"
    assert bomb["source"]["sha256"] == sha256(BOMB.encode()).hexdigest()
    assert found == expected


def test_the_pages_are_of_all_kinds() -> None:
    """Else the same of all would say little."""
    counts = Counter(row["status"] for row in documents("library", as_text=False))
    assert counts.total() == PAGES - 1
    assert counts["ok"] > PAGES / 2
    assert counts["empty"] > 1
    assert counts["skipped"] > 1
