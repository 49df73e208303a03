"""The command as a user runs it, and a folder of scrapes."""

import os
import quopri
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import cleaner

Command = Callable[..., subprocess.CompletedProcess[bytes]]

FERRY_HTML = """<!DOCTYPE html>
<html lang="en"><head><title>The bridge of Ostrava</title></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<article><h1>The bridge of Ostrava</h1>
<p>The old bridge was closed on Monday, because two of its nine pillars had begun to lean.</p>
<p>Until the repair is done, a ferry takes people across the river every quarter of an hour.</p>
<p>The town has set aside four million crowns for the work, which is to begin in the spring.</p>
</article>
<footer>Copyright 2021 Ostrava Courier. All rights reserved.</footer></body></html>
"""

FERRY_SAVED = (
    "From: <Saved by Harbour Browser>\r\n"
    "Snapshot-Content-Location: https://courier.example/ferry\r\n"
    "MIME-Version: 1.0\r\n"
    'Content-Type: multipart/related; type="text/html"; boundary="pier"\r\n\r\n'
    "--pier\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    f"{quopri.encodestring(FERRY_HTML.encode()).decode()}\r\n"
    "--pier\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    "iVBORw0KGgo=\r\n--pier--\r\n"
)
"""The same page, saved with all its parts."""

HONEY_TEXT = """The honey of the high moor

Beekeepers on the moor have taken less honey this year than in any year since they began to count.

The heather came into flower three weeks late, they say, and by then the nights were too cold.

"We will feed the colonies through the winter and hope," said the oldest of them at the market.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Make a nested folder with a page, a text, and what is neither."""
    raw = tmp_path / "raw"
    (raw / "news").mkdir(parents=True)
    (raw / "news" / "ferry.html").write_text(FERRY_HTML)
    (raw / "honey.txt").write_text(HONEY_TEXT)
    (raw / "empty.html").touch()
    (raw / "picture.html").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4)
    (raw / "link.html").symlink_to("news/ferry.html")
    return raw


@pytest.fixture
def environment() -> dict[str, str]:
    """Give an environment in which any folder's `python -m cleaner` is the one under test."""
    return os.environ | {"PYTHONPATH": str(Path(cleaner.__file__).parents[1])}


@pytest.fixture
def command(tmp_path: Path, environment: dict[str, str]) -> Command:
    """Run `cleaner` in a process of its own, in an empty folder, with stdin closed or given."""

    def run(*arguments: str | Path, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, "-m", "cleaner", *arguments],
            input=stdin,
            capture_output=True,
            cwd=tmp_path,
            env=environment,
            timeout=60,
            check=False,
        )

    return run
