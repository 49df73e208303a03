"""Shards cleaned without an engine: what is committed, and what comes of it."""

import json
from functools import partial
from pathlib import Path

import pytest

from cleaner.engines import (
    CleanShard,
    FolderStore,
    LearnShard,
    Output,
    Shard,
    Shards,
    Slice,
    Store,
    UrlStore,
    WriteOutput,
    shards_of,
)
from cleaner.model import Status
from cleaner.readers import Reading, find_roots, pieces_under
from cleaner.runs import Cleaning, Ledger, Limits, Record
from cleaner.runs.learning import Learning
from cleaner.settings import Settings
from cleaner.sites import read_sites
from cleaner.writers import SITES, FolderSink, Format, render
from tests.integrations.pages import FERRY, HONEY

LIMITS = Limits(10.0)


@pytest.fixture
def shard(tmp_path: Path) -> Shard:
    """Make two pages and what is none, in one shard."""
    raw = tmp_path / "raw"
    raw.mkdir()
    (raw / "ferry.html").write_text(FERRY, "utf-8")
    (raw / "honey.txt").write_text(HONEY, "utf-8")
    (raw / "picture.html").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0")
    (found,) = shards_of(pieces_under(find_roots([raw]), 10_000, Reading()), 10_000)
    return found


@pytest.fixture(params=["folder", "URL"])
def store(tmp_path: Path, request: pytest.FixtureRequest) -> Store:
    """Make an empty store."""
    if request.param == "folder":
        return FolderStore(tmp_path / "out")
    pytest.importorskip("fsspec")
    return UrlStore(f"memory://{tmp_path}/out")


def cleaned(store: Store, shard: Shard) -> None:
    """Clean the shard, under the key `k`."""
    cleaning = Cleaning(Settings(), partial(render, Format.JSONL))
    CleanShard(store, Reading(), cleaning, LIMITS)(shard, "k")


def test_a_shard_is_committed_with_a_manifest(store: Store, shard: Shard) -> None:
    """Failed and skipped inputs have a document and a row too; done twice, it is the same."""
    assert not Shards(store).is_committed("k")
    cleaned(store, shard)
    shards = Shards(store)
    assert shards.is_committed("k")
    assert shards.count("k") == 3
    rows = [done.row for done in shards.inputs("k")]
    assert [row.path for row in rows] == ["ferry.html", "honey.txt", "picture.html"]
    assert [row.status for row in rows] == [Status.OK, Status.OK, Status.SKIPPED]
    with store.open(Shards.documents("k")) as file:
        first = file.read()
    documents = [json.loads(line) for line in first.splitlines()]
    assert [document["status"] for document in documents] == ["ok", "ok", "skipped"]
    cleaned(store, shard)
    with store.open(Shards.documents("k")) as file:
        assert file.read() == first


def test_documents_without_a_manifest_are_not_committed(store: Store, shard: Shard) -> None:
    """As a process leaves them that is killed between the two."""
    cleaned(store, shard)
    store.remove("_shards/k.manifest.jsonl")
    assert not Shards(store).is_committed("k")


def test_what_was_learned_is_committed_too(store: Store, shard: Shard) -> None:
    """As a model of sites, which others can be merged into."""
    LearnShard(store, Reading(), Learning(Settings()), LIMITS)(shard, "k")
    assert Shards(store).is_learned("k")
    assert not Shards(store).is_committed("k")
    with store.local(Shards.sites("k")) as path:
        assert len(read_sites(path)) == 1


def test_what_was_learned_is_applied(store: Store, shard: Shard) -> None:
    """Where it is said that there is a model in the store."""
    LearnShard(store, Reading(), Learning(Settings()), LIMITS)(shard, "k")
    with store.open(Shards.sites("k")) as found, store.replacing(SITES) as file:
        file.write(found.read())
    cleaning = Cleaning(Settings(), partial(render, Format.JSONL))
    CleanShard(store, Reading(), cleaning, LIMITS, taught=True)(shard, "k")
    with store.open(Shards.documents("k")) as lines:
        assert all("duplicate_of" in json.loads(line) for line in lines)


@pytest.mark.parametrize("form", [Format.JSONL, Format.PARQUET])
def test_an_output_is_noted_as_it_is(store: Store, shard: Shard, form: Format) -> None:
    """And no longer once somebody has written another."""
    cleaned(store, shard)
    output = Output(f"documents{form.suffix}", (Slice("k", 1, 3), Slice("k", 0, 1)))
    assert not Shards(store).has_output(output.name, "o")
    WriteOutput(store, form)(output, "o")
    assert Shards(store).has_output(output.name, "o")
    with store.replacing(output.name) as file:
        file.write(b"of another run")
    assert not Shards(store).has_output(output.name, "o")


def test_an_output_has_the_slices_in_order(store: Store, shard: Shard) -> None:
    """Each document one line."""
    cleaned(store, shard)
    WriteOutput(store, Format.JSONL)(Output("o.jsonl", (Slice("k", 1, 3), Slice("k", 0, 1))), "o")
    with store.open("o.jsonl") as file:
        found = [json.loads(line)["source"]["path"] for line in file]
    assert found == ["honey.txt", "picture.html", "ferry.html"]


def test_pages_are_written_by_the_sink_of_a_run(store: Store, shard: Shard, tmp_path: Path) -> None:
    """A file each, none for what was skipped; the rows say where."""
    cleaned(store, shard)
    target = tmp_path / "pages"
    target.mkdir()
    with Ledger(target, "settings") as ledger:
        inputs = Shards(store).pages(shard, "k", Record(FolderSink(target, ".json", ledger)))
        outputs = [done.row.output for done in inputs]
        ledger.commit()
        assert ledger.holder("honey.txt.json", "elsewhere") == str(tmp_path / "raw/honey.txt")
    assert outputs == ["ferry.html.json", "honey.txt.json", None]
    with store.open(Shards.documents("k")) as file:
        assert (target / "ferry.html.json").read_bytes() == file.readline()
        assert (target / "honey.txt.json").read_bytes() == file.readline()


def test_what_no_run_asks_for_is_removed(store: Store, shard: Shard) -> None:
    """Whatever its kind."""
    cleaned(store, shard)
    Shards(store).keep({"k"})
    assert Shards(store).is_committed("k")
    Shards(store).keep({"other"})
    assert store.names("_shards") == frozenset()


def test_another_version_is_refused(store: Store, shard: Shard) -> None:
    """It could give other documents."""
    cleaning = Cleaning(Settings(), partial(render, Format.JSONL))
    with pytest.raises(OSError, match=r"the run is of 0\.0"):
        CleanShard(store, Reading(), cleaning, LIMITS, version="0.0")(shard, "k")
    assert store.names("_shards") == frozenset()
