"""Documents in files of so many."""

import json
from pathlib import Path

import pyarrow.parquet as pq
import pytest

import cleaner
from cleaner.model import Status
from cleaner.runs import Facts, Result
from cleaner.writers import Format, ShardSink, render

FACTS = Facts(None, None, 0, {})
LINES = [render(Format.JSONL, cleaner.clean(f"The ferry of day {n} was late.")) for n in range(5)]


def result(number: int) -> Result:
    """Give a result with a document."""
    return Result(f"{number}", (f"{number}",), Status.OK, None, 0.0, LINES[number], FACTS)


def files(folder: Path) -> dict[str, bytes]:
    """Read a folder, hidden files too."""
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def test_so_many_documents_a_file(tmp_path: Path) -> None:
    """The last may have fewer; each is told where it is."""
    with ShardSink(tmp_path, Format.JSONL, 2) as sink:
        names = [sink(result(number)).output for number in range(5)]
    assert names == [f"documents-{n:05}.jsonl" for n in (0, 0, 1, 1, 2)]
    assert files(tmp_path) == {
        "documents-00000.jsonl": LINES[0] + LINES[1],
        "documents-00001.jsonl": LINES[2] + LINES[3],
        "documents-00002.jsonl": LINES[4],
    }


def test_parquet_too(tmp_path: Path) -> None:
    """A row each."""
    with ShardSink(tmp_path, Format.PARQUET, 3) as sink:
        for number in range(5):
            sink(result(number))
    tables = [pq.read_table(tmp_path / name) for name in files(tmp_path)]
    assert [table.num_rows for table in tables] == [3, 2]
    ids = [json.loads(line)["id"] for line in LINES]
    assert [row for table in tables for row in table.column("id").to_pylist()] == ids


@pytest.mark.parametrize("form", [Format.JSONL, Format.PARQUET])
def test_a_shard_is_whole_or_not_there(tmp_path: Path, form: Format) -> None:
    """An error leaves those that were full, and nothing of the one in the making."""

    def write() -> None:
        with ShardSink(tmp_path, form, 2) as sink:
            for number in range(3):
                sink(result(number))
                assert len([name for name in files(tmp_path) if name.startswith("documents")]) == (
                    sink.whole // 2
                )
            raise OSError

    with pytest.raises(OSError, match=r"^$"):
        write()
    assert list(files(tmp_path)) == [f"documents-00000{form.suffix}"]


def test_shards_of_a_longer_run_are_removed(tmp_path: Path) -> None:
    """At the end, and no file of anybody else."""
    others = ["documents-00003.txt", "documents-3.jsonl", "documents-x.jsonl", "x-00009.jsonl"]
    for name in (*others, "documents-00001.jsonl", "documents-00002.jsonl"):
        (tmp_path / name).write_bytes(b"x")
    with ShardSink(tmp_path, Format.JSONL, 9) as sink:
        sink(result(0))
    assert sorted(files(tmp_path)) == sorted(["documents-00000.jsonl", *others])


def test_a_run_may_begin_at_a_later_shard(tmp_path: Path) -> None:
    """Those before it stay."""
    (tmp_path / "documents-00000.jsonl").write_bytes(b"x")
    with ShardSink(tmp_path, Format.JSONL, 1, first=1) as sink:
        assert sink(result(1)).output == "documents-00001.jsonl"
    assert list(files(tmp_path)) == ["documents-00000.jsonl", "documents-00001.jsonl"]


def test_no_documents_no_files(tmp_path: Path) -> None:
    """An empty run leaves nothing."""
    with ShardSink(tmp_path, Format.PARQUET, 9):
        pass
    assert files(tmp_path) == {}
