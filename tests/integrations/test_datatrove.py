"""A step of datatrove's pipelines, and what its writers make of the documents."""

import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from tests.integrations.pages import FERRY

pytestmark = pytest.mark.skipif(
    find_spec("datatrove") is None,
    reason="datatrove is not installed: pip install 'scrape-cleaner[datatrove]'",
)
PROGRAM = """
import json, sys
import pyarrow as pa
from datatrove.data import Document
from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.writers import JsonlWriter, ParquetWriter
from cleaner.integrations.datatrove import CleanPages, parquet_schema
from cleaner.integrations.rows import Columns, Options

if __name__ == "__main__":
    rows = [json.loads(line) for line in open("rows.jsonl")]
    for writer in (
        ParquetWriter("parquet", schema=parquet_schema(dump=pa.string()), batch_size=1),
        JsonlWriter("jsonl", compression=None),
    ):
        pages = [Document(row["html"], row["id"], metadata=row["known"]) for row in rows]
        LocalPipelineExecutor([pages, CleanPages(), writer], logging_dir=writer.name).run()
    there = Document("<p>The tide was late.", "a", metadata={"its": {"link": "https://a.example/"}})
    step = CleanPages(options=Options(columns=Columns(url="its.link")))
    print([found.metadata["url"] for found in step.run([there])])
"""
BARE = "<p>The tide was late today, and nobody in the harbour knew why it was so."


def test_writers_take_documents_of_all_kinds(tmp_path: Path) -> None:
    """Parquet too, by the schema; what the metadata had is not lost and not mixed with ours."""
    known = {"dump": "CC-1", "date": "2024-01-01T00:00:00Z", "url": "https://post.example/ferry"}
    rows = [
        {"id": "bare", "html": BARE, "known": {"dump": "CC-1"}},
        {"id": "ferry", "html": FERRY, "known": known},
        {"id": "none", "html": "", "known": known},
    ]
    (tmp_path / "rows.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    (tmp_path / "program.py").write_text(PROGRAM)
    done = subprocess.run(
        [sys.executable, "program.py"], capture_output=True, text=True, check=False, cwd=tmp_path
    )
    assert done.returncode == 0, done.stderr[-3000:]
    assert done.stdout.endswith("['https://a.example/']\n")
    table = pq.read_table(tmp_path / "parquet").to_pylist()
    with (tmp_path / "jsonl" / "00000.jsonl").open() as lines:
        written = list(map(json.loads, lines))
    for found in (table, written):
        assert [row["id"] for row in found] == ["bare", "ferry", "none"]
        metadata = [row["metadata"] for row in found]
        assert [one["status"] for one in metadata] == ["ok", "ok", "empty"]
        assert [one["dump"] for one in metadata] == ["CC-1"] * 3
        assert metadata[1]["url"] == "https://post.example/ferry"
        assert [one["date"] for one in metadata] == [None] * 3
        assert json.loads(metadata[1]["extra"]) == {"date": "2024-01-01T00:00:00Z"}
        assert metadata[0]["extra"] is None
        assert metadata[0]["removed"]["navigation"] == 0
        assert json.loads(metadata[0]["cleaner"]["settings"])["effort"] == "balanced"
