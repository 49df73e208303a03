"""The same pages give the same documents, whatever way they take."""

import json
import subprocess
import sys
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from cleaner.writers.columns import document_columns, row_of
from tests.integrations.pages import ROWS
from tests.integrations.ways import WAYS

PAGES = ROWS[:3]
"""Text all; what is none cannot go as JSON."""
WAYS_FILE = Path(__file__).with_name("ways.py")
NOT_STARTED = "node timed out during startup"
LIBRARIES = {"spark": "pyspark"}
OURS = {"library", "command", "stdin", "arrow"}


@cache
def documents(way: str) -> list[dict[str, Any]]:
    """Send the pages one way, in a process of its own; gives the columns of the documents."""
    lines = "".join(json.dumps(row) + "\n" for row in PAGES)
    done = subprocess.run(
        [sys.executable, WAYS_FILE, way],
        input=lines,
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
    """Field for field, in the order of the pages."""
    library = LIBRARIES.get(way, way)
    if way not in OURS and find_spec(library) is None:
        pytest.skip(f"{library} is not installed: pip install 'scrape-cleaner[{way}]'")
    expected = documents("library")
    assert [row["status"] for row in expected] == ["ok", "ok", "empty"]
    assert documents(way) == expected
