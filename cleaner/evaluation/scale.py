"""Runs the command over much, `python -m cleaner.evaluation.scale CORPUS...`.

A folder of small pages is cleaned by one job, by two, and by trafilatura's command with two
processes; then one WARC of pages of the corpora by two jobs. Printed are pages a second, and the
most memory that any single process held.
"""

import argparse
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, BinaryIO, Final

from fastwarc.warc import WarcRecord, WarcRecordType

from cleaner.errors import UsageError
from cleaner.evaluation.corpora import read_corpus
from cleaner.evaluation.kills import started, write_pages
from cleaner.evaluation.renderers import library

__all__ = ["Load", "main", "run", "write_warc"]

PAGES: Final = 50_000
MEGABYTES: Final = 1_000
MEGABYTE: Final = 1_000_000
PAUSE: Final = 0.2
"""Seconds between two looks at the memory of all processes."""


@dataclass(frozen=True, slots=True)
class Load:
    """What a command took. largest: bytes that one of its processes held, at most."""

    seconds: float
    largest: int
    exit_code: int


def run(words: Sequence[str]) -> Load:
    """Run a command to its end, and watch it. Raises UsageError without psutil."""
    psutil = library("psutil", "psutil")
    start = time.monotonic()
    largest = 0
    with started(words) as process:
        family = psutil.Process(process.pid)
        while process.poll() is None:
            largest = max(largest, *_resident(psutil, family))
            time.sleep(PAUSE)
    return Load(time.monotonic() - start, largest, process.returncode)


def write_warc(path: Path, corpora: Sequence[Path], size: int) -> int:
    """Write the pages of corpora down as responses, over and over, to a size in bytes.

    Gives the number of pages. Every page has an address of its own.
    """
    bodies = [body for corpus in corpora for body in _bodies(corpus)]
    pages = 0
    with path.open("wb") as file:
        for body in cycle(bodies):
            if file.tell() >= size:
                break
            url = f"https://site-{pages % len(bodies)}.example/{pages}"
            _write_response(file, url, body)
            pages += 1
    return pages


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and print the figures; gives the exit code."""
    given = _options(arguments)
    try:
        with TemporaryDirectory() as name:
            if given.pages:
                _folder(Path(name), given.pages)
            if given.corpora:
                _warc(Path(name), given.corpora, given.megabytes)
    except UsageError as error:
        sys.stderr.write(f"error: {error}\n")
        return 2
    return 0


def _folder(folder: Path, count: int) -> None:
    """A folder of small pages, three times; they are read once before, so that disks are equal."""
    raw = folder / "raw"
    write_pages(raw, count)
    for jobs in (1, 2):
        out = folder / f"jobs-{jobs}"
        words = [sys.executable, "-m", "cleaner", "clean", str(raw), "-o", str(out)]
        _print(f"cleaner --jobs {jobs}", count, run([*words, "--jobs", str(jobs)]))
    command = Path(sys.executable).with_name("trafilatura")
    words = [str(command), "--input-dir", str(raw), "-o", str(folder / "theirs"), "--json"]
    _print("trafilatura --parallel 2", count, run([*words, "--with-metadata", "--parallel", "2"]))


def _warc(folder: Path, corpora: Sequence[Path], megabytes: int) -> None:
    path = folder / "pages.warc"
    count = write_warc(path, corpora, megabytes * MEGABYTE)
    words = [sys.executable, "-m", "cleaner", "clean", str(path), "-o", str(folder / "out")]
    load = run([*words, "--jobs", "2", "--format", "jsonl"])
    _print(f"cleaner --jobs 2, a WARC of {megabytes:,} MB", count, load)


def _resident(psutil: Any, family: Any) -> Iterator[int]:
    """Give the resident memory of a process and of all under it, in bytes."""
    yield 0
    gone = psutil.NoSuchProcess, psutil.ZombieProcess, psutil.AccessDenied
    try:
        members = [family, *family.children(recursive=True)]
    except gone:
        return
    for member in members:
        try:
            yield member.memory_info().rss
        except gone:
            continue


def _bodies(corpus: Path) -> Iterator[bytes]:
    for page in read_corpus(corpus):
        yield page.html.encode() if isinstance(page.html, str) else page.html


def _write_response(file: BinaryIO, url: str, body: bytes) -> None:
    """Write a record with the answer of a server in it."""
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + body
    record = WarcRecord()
    record.init_headers(WarcRecordType.response, content_length=len(answer))
    record.headers["WARC-Target-URI"] = url
    record.is_http = True
    record.set_bytes_content(answer)
    record.write(file)


def _print(what: str, pages: int, load: Load) -> None:
    print(  # noqa: T201 - a command that prints its figures
        f"{what:<36} {pages:,} pages, {load.seconds:7.1f} s, {pages / load.seconds:6.1f} pages/s, "
        f"largest process {load.largest / MEGABYTE:.0f} MB, exit code {load.exit_code}",
        flush=True,
    )


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m cleaner.evaluation.scale",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("corpora", nargs="*", type=Path, metavar="CORPUS")
    parser.add_argument(
        "--pages", type=int, default=PAGES, help=f"in the folder ({PAGES:,}); 0: none"
    )
    parser.add_argument(
        "--megabytes", type=int, default=MEGABYTES, help=f"of the WARC ({MEGABYTES:,})"
    )
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
