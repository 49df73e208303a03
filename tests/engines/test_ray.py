"""`--engine ray` on a cluster that breaks: what comes out is what one machine gives."""

import gzip
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import cleaner
from tests.integrations.pages import BOMB, FERRY, HONEY
from tests.readers.warcs import record, response

NEEDS_RAY = pytest.mark.skipif(
    find_spec("ray") is None, reason="ray is not installed: pip install 'scrape-cleaner[ray]'"
)
NOT_STARTED = "node timed out during startup"
ROOT = Path(cleaner.__file__).parents[1]
CLUSTER = Path(__file__).with_name("cluster.py")
COMMAND = [sys.executable, "-m", "cleaner", "clean"]
FLAGS = ["--format", "jsonl", "--shard-size", "30", "--timeout", "5"]
SMALL = ["--task-size", "0.008", *FLAGS]
POISON = "poison.warc"
FAULT = f"""
import os, signal, sys

def end(event, arguments):
    if event == "open" and str(arguments[0]).endswith({POISON!r}):
        os.kill(os.getpid(), signal.SIGKILL)

sys.addaudithook(end)
"""
"""Kills whatever process opens the file, as a fault in a reader's native code would."""


def page(number: int) -> str:
    """Give a page with words of its own."""
    words = " ".join(f"Pier {number * 7 + n} was counted {number + n} times." for n in range(9))
    return FERRY.replace("</article>", f"<p>{words}</p></article>")


@pytest.fixture(scope="module")
def raw(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Files of every kind; one ends the process of its page, one that of whoever reads it."""
    folder = tmp_path_factory.mktemp("ray") / "raw"
    for number in range(60):
        path = folder / f"town-{number % 3}" / f"{number}.html"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page(number), "utf-8")
    (folder / "bomb.html").write_text(BOMB)
    (folder / "nothing.jsonl").touch()
    (folder / "honey.txt").write_text(HONEY, "utf-8")
    (folder / "picture.html").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    address = "https://coast-{}.example/{}".format
    rows = [{"id": n, "url": address(n % 2, n), "html": page(n + 100)} for n in range(60)]
    lines = [json.dumps(row) for row in rows]
    (folder / "rows.jsonl").write_text("\n".join([*lines, "no row", *lines[:3]]), "utf-8")
    pq.write_table(pa.Table.from_pylist(rows), folder / "table.parquet", row_group_size=12)
    responses = [record(n, response(page(n + 300).encode())) for n in range(20)]
    (folder / "crawl.warc.gz").write_bytes(b"".join(map(gzip.compress, responses)))
    (folder / POISON).write_bytes(b"".join(responses))
    return folder


@pytest.fixture(scope="module")
def expected(raw: Path) -> dict[str, Any]:
    """What one machine makes of it, but for the file that ends whoever reads it."""
    out = raw.with_name("local")
    done = subprocess.run(
        [*COMMAND, raw, "-o", out, "--exclude", POISON, "--jobs", "2", *FLAGS],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    return left(out)


@dataclass(frozen=True)
class Cluster:
    """Two machines on which one file is poison."""

    process: subprocess.Popen[str]
    address: str

    def kill_one(self) -> None:
        """Kill a machine, by SIGKILL."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        assert self.process.stdout.readline() == "killed\n"

    def clean(self, raw: Path | str, out: Path | str, *flags: str) -> subprocess.Popen[str]:
        """Start a run."""
        return subprocess.Popen(
            [*COMMAND, raw, "-o", out, "--engine", "ray", *flags],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=os.environ | {"PYTHONPATH": str(ROOT), "RAY_ADDRESS": self.address},
        )


@pytest.fixture(scope="module")
def cluster(raw: Path) -> Iterator[Cluster]:
    """Start it, and end it."""
    faults = raw.with_name("faults")
    faults.mkdir()
    (faults / "sitecustomize.py").write_text(FAULT)
    process = subprocess.Popen(
        [sys.executable, CLUSTER],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": f"{faults}{os.pathsep}{ROOT}"},
    )
    assert process.stdout is not None
    try:
        if not (address := process.stdout.readline().strip()):
            assert NOT_STARTED in (error := process.communicate()[1]), error
            pytest.skip("Ray did not start within its own time: the machine is too busy")
        yield Cluster(process, address)
    finally:
        try:
            process.communicate(timeout=60)
        finally:
            process.kill()


def left(out: Path) -> dict[str, Any]:
    """Read what a run leaves for people and programs; the report without its seconds."""
    files = [path for path in out.iterdir() if path.is_file() and not path.name.startswith(".")]
    found: dict[str, Any] = {path.name: path.read_bytes() for path in files}
    del found["_report.html"]
    rows = map(json.loads, found["_report.jsonl"].splitlines())
    return found | {"_report.jsonl": [row | {"seconds": 0} for row in rows]}


def committed(out: Path) -> dict[str, os.stat_result]:
    """Give the shards that have their manifest."""
    manifests = {path.name.partition(".")[0] for path in out.glob("_shards/*.manifest.jsonl")}
    files = (*out.glob("_shards/*.documents"), *out.glob("_shards/*.manifest.jsonl"))
    return {p.name: p.stat() for p in files if p.name.partition(".")[0] in manifests}


def wait_for(shards: int, out: Path, driver: subprocess.Popen[str]) -> None:
    """Wait until so many shards are committed, which must not be all."""
    while len(committed(out)) < 2 * shards:
        assert driver.poll() is None, driver.communicate()
        time.sleep(0.02)


@NEEDS_RAY
def test_a_broken_cluster_gives_what_one_machine_gives(
    raw: Path, expected: dict[str, Any], cluster: Cluster
) -> None:
    """The driver is killed and started again, then a machine is killed, and two inputs are poison.

    No document is missing or there twice but those of the shard that kills its process, which the
    report names; and what the first driver had committed is left alone.
    """
    out = raw.with_name("out")
    first = cluster.clean(raw, out, *SMALL)
    wait_for(4, out, first)
    first.kill()
    first.communicate()
    before = committed(out)
    assert not list(out.glob("documents*"))

    second = cluster.clean(raw, out, *SMALL)
    wait_for(len(before) // 2 + 4, out, second)
    cluster.kill_one()
    assert second.poll() is None
    output, errors = second.communicate(timeout=100)
    assert second.returncode == 1, errors
    assert output == ""

    found = left(out)
    report = found["_report.jsonl"]
    (poison,) = [row for row in report if row["path"] == POISON]
    assert poison["status"] == "failed"
    assert poison["code"] == "shard"
    assert poison["output"] is None
    assert found | {"_report.jsonl": [row for row in report if row != poison]} == expected
    (bomb,) = [row for row in report if row["path"] == "bomb.html"]
    assert bomb["code"] == "timeout"
    after = committed(out)
    for name, status in before.items():
        same = (status.st_ino, status.st_mtime_ns) == (after[name].st_ino, after[name].st_mtime_ns)
        assert same, name
    assert not list(out.rglob(".*.part"))


@NEEDS_RAY
def test_urls_give_what_paths_give(raw: Path, expected: dict[str, Any], cluster: Cluster) -> None:
    """In and out, by a scheme of fsspec's that all processes here see alike.

    The files are those of the last run.
    """
    out = raw.with_name("by-url")
    more = ["--shard-size", "5"]
    for flags in ([*FLAGS, *more], [flag for flag in FLAGS if flag not in FLAGS[2:4]], FLAGS):
        run = cluster.clean(f"local://{raw}", f"local://{out}", "--exclude", POISON, *flags)
        _, errors = run.communicate(timeout=100)
        assert run.returncode == 1, errors
    assert left(out) == expected


@NEEDS_RAY
def test_a_signal_ends_a_run_that_can_go_on(raw: Path, cluster: Cluster) -> None:
    """With exit code 130, what is committed kept, and no outputs."""
    out = raw.with_name("interrupted")
    run = cluster.clean(raw, out, *SMALL, "--learn", "off")
    wait_for(2, out, run)
    run.terminate()
    _, errors = run.communicate(timeout=100)
    assert run.returncode == 130, errors
    assert "the next run goes on from it" in errors
    assert committed(out)
    assert not list(out.glob("documents*"))
    assert not list(out.glob("_report*"))


@NEEDS_RAY
def test_a_file_a_page(raw: Path, cluster: Cluster) -> None:
    """Under the same names, in the same folders, those of an earlier run too."""
    local, out = raw.with_name("local-pages"), raw.with_name("pages")
    flags = ["--format", "markdown", "--exclude", "bomb.html", "--exclude", POISON]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    for target, engine in ((local, []), (out, ["--engine", "ray"]), (out, ["--engine", "ray"])):
        done = subprocess.run(
            [*COMMAND, raw, "-o", target, *flags, *engine],
            env=environment | {"RAY_ADDRESS": cluster.address},
            capture_output=True,
            check=False,
        )
        assert done.returncode == 1, done.stderr
    found, expected = (
        {str(path.relative_to(each)): path.read_bytes() for path in each.rglob("*.md")}
        for each in (out, local)
    )
    assert found == expected
    assert "town-0/0.html.md" in found
    assert left(out) == left(local)
