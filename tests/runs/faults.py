"""The pattern of every test of FAULTS: a bad input beside ten good pages, through the command.

`survive` makes the folder, runs the command on it, and asserts what must hold whatever the fault:
the run ends, every input has one row, the good pages are written as in a run without the bad one,
the exit status follows from the rows, and nothing half made is left. It gives what is left to look
at: the rows of the bad inputs.
"""

import ctypes
import json
import os
import resource
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import cleaner

__all__ = ["GOOD", "Survived", "start_clean", "survive"]

PAGE = """<!DOCTYPE html>
<html lang="en"><head><title>Bridge {n} of Ostrava</title></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<article><h1>Bridge {n} of Ostrava</h1>
<p>Bridge {n} was closed on Monday, because two of its nine pillars had begun to lean.</p>
<p>Until the repair is done, a ferry takes people across the river every quarter of an hour.</p>
<p>The town has set aside {n} million crowns for the work, which is to begin in the spring.</p>
</article>
<footer>Copyright 2021 Ostrava Courier. All rights reserved.</footer></body></html>
"""
GOOD = {f"{'az'[n // 5]}-good-{n}.html": PAGE.format(n=n).encode() for n in range(10)}
"""Five come before whatever stands between `a` and `z`, five after it."""
OWN_FILES = {"_report.jsonl", "_report.html", "_sites", "documents.jsonl"}
OWN_PREFIX = ".cleaner"
"""Begins the names of what a run keeps for itself under OUT, to go on from."""
SECONDS = 60
ROOT_READS_ALL = (1, 2)
"""CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH, by which root may read what nobody may."""
DROP_CAPABILITY = 24
LIBC = ctypes.CDLL(None)


@dataclass(frozen=True)
class Survived:
    """What a run left.

    rows: of the report, in its order, without those of the good pages and without their seconds.
    said: what stood on stderr. out: the output folder.
    """

    rows: list[dict[str, Any]]
    exit_code: int
    said: str
    out: Path

    def row(self) -> dict[str, Any]:
        """Give the only row."""
        (row,) = self.rows
        return row

    def verdict(self) -> tuple[str, str | None]:
        """Give status and code of the only row."""
        row = self.row()
        return row["status"], row["code"]

    def document(self) -> dict[str, Any]:
        """Give the document of the only row."""
        document: dict[str, Any] = json.loads((self.out / self.row()["output"]).read_bytes())
        return document


def survive(
    folder: Path, make: dict[str, bytes] | Callable[[Path], object], *flags: str
) -> Survived:
    """Clean ten good pages and what `make` makes beside them, and assert what must always hold.

    folder: empty; gets `raw` and `out`. make: the bad files by name, or a function that is given
    the folder of the scrapes and puts them there. flags: more words for the command line.
    """
    raw, out = folder / "raw", folder / "out"
    _write(raw, GOOD)
    if callable(make):
        make(raw)
    else:
        _write(raw, make)
    exit_code, said = _clean(raw, out, flags)
    rows = [json.loads(line) for line in (out / "_report.jsonl").read_bytes().splitlines()]
    _check_rows(rows, exit_code)
    _check_files(rows, out)
    for name, body in _good_documents(flags).items():
        assert (out / name).read_bytes() == body
    bad = [row for row in rows if row["path"] not in GOOD]
    for row in bad:
        assert row.pop("seconds") >= 0
    return Survived(bad, exit_code, said, out)


def start_clean(
    raw: Path, out: Path, *flags: str, limit: int | None = None
) -> subprocess.Popen[bytes]:
    """Start `cleaner clean RAW -o OUT` in a process group of its own.

    limit: the largest file it may write.

    The variable FAULTS_PATH names a folder from which Python loads what breaks it.
    """
    tree = Path(cleaner.__file__).parents[1]
    more = filter(None, [os.environ.get("FAULTS_PATH")])
    return subprocess.Popen(
        [sys.executable, "-m", "cleaner", "clean", raw, "-o", out, *(flags or ("--jobs", "2"))],
        env=os.environ | {"PYTHONPATH": os.pathsep.join([str(tree), *more])},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=partial(_prepare, limit),  # noqa: PLW1509 - no threads here
    )


def _prepare(limit: int | None) -> None:
    """Hear Ctrl-C, which tests in the background ignore; keep files small; heed permissions."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    if sys.platform == "linux" and os.geteuid() == 0:
        for capability in ROOT_READS_ALL:
            LIBC.prctl(DROP_CAPABILITY, capability, 0, 0, 0)
    if limit is not None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))


def _write(folder: Path, files: dict[str, bytes]) -> None:
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def _clean(raw: Path, out: Path, flags: tuple[str, ...]) -> tuple[int, str]:
    """Run the command to its end; gives its exit code and what it said."""
    with start_clean(raw, out, *flags) as process:
        try:
            data, said = process.communicate(timeout=SECONDS)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, 9)
            raise
    assert data == b""
    assert b"Traceback" not in said, said.decode()
    return process.returncode, said.decode()


@cache
def _good_documents(flags: tuple[str, ...]) -> dict[str, bytes]:
    """Clean the good pages without anything beside them; gives their files."""
    with TemporaryDirectory() as name:
        raw, out = Path(name, "raw"), Path(name, "out")
        _write(raw, GOOD)
        exit_code, said = _clean(raw, out, flags)
        assert exit_code == 0, said
        documents = [path for path in out.iterdir() if "-good-" in path.name]
        assert len(documents) == len(GOOD)
        return {path.name: path.read_bytes() for path in documents}


def _check_rows(rows: list[dict[str, Any]], exit_code: int) -> None:
    paths = [row["path"] for row in rows]
    assert len(set(paths)) == len(paths), "one row an input"
    good = [row for row in rows if row["path"] in GOOD]
    assert [(row["path"], row["status"]) for row in good] == [(name, "ok") for name in GOOD]
    for row in rows:
        assert (row["status"] == "ok") or (row["code"] and row["message"])
    assert exit_code == any(row["status"] == "failed" for row in rows)


def _check_files(rows: list[dict[str, Any]], out: Path) -> None:
    """Every output has a file, and every file is somebody's."""
    outputs = [row["output"] for row in rows if row["output"] and row["output"] not in OWN_FILES]
    assert len(set(outputs)) == len(outputs), "no output twice"
    files = {str(path.relative_to(out)) for path in out.rglob("*") if not path.is_dir()}
    own = {name for name in files if name in OWN_FILES or name.startswith(OWN_PREFIX)}
    assert files - own == set(outputs)
