"""`--engine ray` from S3 to S3, on a server of this machine's own."""

import os
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

import cleaner
from tests.engines.test_ray import NOT_STARTED, left
from tests.integrations.pages import FERRY, HONEY
from tests.readers.test_parts import ROWS

MISSING = [name for name in ("ray", "moto", "s3fs", "flask") if find_spec(name) is None]
COMMAND = [sys.executable, "-m", "cleaner", "clean"]
FLAGS = ["--format", "parquet", "--shard-size", "20"]
SERVER = """
import sys, time
from moto.server import ThreadedMotoServer
server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
server.start()
print(*server.get_host_and_port(), flush=True)
sys.stdin.read()
"""
TIMES = """
from s3fs import S3FileSystem
for name, found in sorted(S3FileSystem().find("cleaned/out", detail=True).items()):
    if "/_report." not in name and not name.endswith("/_sites"):
        print(name, found["LastModified"])
"""
COPY = """
import sys
from s3fs import S3FileSystem
system = S3FileSystem()
how, *names = sys.argv[1:]
if how == "put":
    system.mkdir("pages")
    system.mkdir("cleaned")
getattr(system, how)(*names, recursive=True)
"""


@pytest.fixture
def environment() -> Iterator[dict[str, str]]:
    """Start the server; gives what programs need to know of it."""
    arguments = [sys.executable, "-c", SERVER]
    process = subprocess.Popen(
        arguments,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    try:
        root = str(Path(cleaner.__file__).parents[1])
        host, port = process.stdout.readline().split()
        yield os.environ | {
            "PYTHONPATH": os.pathsep.join([root, os.environ.get("PYTHONPATH", "")]),
            "AWS_ENDPOINT_URL": f"http://{host}:{port}",
            "AWS_ACCESS_KEY_ID": "any",
            "AWS_SECRET_ACCESS_KEY": "any",
            "AWS_DEFAULT_REGION": "us-east-1",
        }
    finally:
        process.communicate()


@pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}")
def test_from_s3_to_s3(tmp_path: Path, environment: dict[str, str]) -> None:
    """What comes out is what one machine gives; a second run has nothing to do."""
    raw, local, out = (tmp_path / name for name in ("raw", "local", "out"))
    (raw / "town").mkdir(parents=True)
    for number in range(9):
        page = FERRY.replace("Lomnice", f"Lomnice {number}")
        (raw / "town" / f"{number}.html").write_text(page, "utf-8")
    (raw / "honey.txt").write_text(HONEY, "utf-8")
    (raw / "rows.jsonl").write_text(ROWS, "utf-8")

    def run(*arguments: str | Path) -> str:
        done = subprocess.run(
            arguments, env=environment, capture_output=True, text=True, check=False, timeout=200
        )
        if NOT_STARTED in done.stderr:
            pytest.skip("Ray did not start within its own time: the machine is too busy")
        assert done.returncode == 0, done.stderr
        return done.stdout + done.stderr

    run(*COMMAND, raw, "-o", local, *FLAGS)
    run(sys.executable, "-c", COPY, "put", f"{raw}/", "pages/raw/")
    engine = ["--engine", "ray", "--jobs", "2", "--task-size", "0.005"]
    first = run(*COMMAND, "s3://pages/raw", "-o", "s3://cleaned/out", *engine, *FLAGS)
    run(sys.executable, "-c", COPY, "get", "cleaned/out/", f"{out}/")
    assert left(out) == left(local)
    assert "read 50, " in first
    before = run(sys.executable, "-c", TIMES)
    assert "documents-00002.parquet" in before
    assert ".manifest.jsonl" in before
    second = run(*COMMAND, "s3://pages/raw", "-o", "s3://cleaned/out", *engine, *FLAGS)
    assert "read 50, " in second
    assert run(sys.executable, "-c", TIMES) == before
