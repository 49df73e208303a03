"""Kills runs at random moments, `python -m cleaner.evaluation.kills`, and looks at what is left.

A folder of pages is cleaned once undisturbed. Then, into another folder, the run is killed by
SIGKILL again and again and started again each time; and into a third, its workers are killed while
it goes on. Outputs must be equal to the last byte, the report but for its seconds, and nothing
else may be left.
"""

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import cleaner

__all__ = [
    "Figures",
    "differing",
    "kill_runs",
    "kill_workers",
    "left",
    "main",
    "started",
    "write_pages",
]

PAGES: Final = 2_000
KILLS: Final = 20
JOBS: Final = 2
OWN: Final = ".cleaner.sqlite"
GROWING: Final = (".cleaner.documents.jsonl", ".cleaner.shard.jsonl")
LATEST: Final = 0.05
"""Seconds after a page was written in which the kill comes."""

PAGE: Final = """<!DOCTYPE html>
<html lang="en"><head><title>Lighthouse {n}</title></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/coast">Coast</a></li></ul></nav>
<article><h1>Lighthouse {n}</h1>
{paragraphs}
</article>
<aside><h3>More stories</h3><ul><li><a href="/1">Fog over bay {n}</a></li>
<li><a href="/2">A keeper retires</a></li></ul></aside>
<footer>Copyright 2021 Coast Courier. All rights reserved.</footer></body></html>
"""
PARAGRAPH: Final = (
    "<p>In the year {year} the keeper of lighthouse {n} counted {ships} ships, of which {lost} had "
    "lost their way in the fog and came about when they heard the bell from the cliff.</p>"
)


@dataclass(frozen=True, slots=True)
class Figures:
    """What came of it. differing: names that are not the same, or are there only once."""

    kills: int
    starts: int
    seconds: float
    differing: tuple[str, ...]


def write_pages(folder: Path, count: int) -> None:
    """Write pages down, each with its own text, in several folders."""
    chance = random.Random(0)  # noqa: S311 - the same pages each time
    for n in range(count):
        paragraphs = "\n".join(
            PARAGRAPH.format(n=n, year=1850 + m, ships=chance.randrange(900), lost=m)
            for m in range(chance.randrange(1, 12))
        )
        path = folder / f"coast-{n % 7}" / f"{n:05}.html"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(PAGE.format(n=n, paragraphs=paragraphs), "utf-8")


def left(out: Path) -> dict[str, bytes]:
    """Read all that a run has left, but for the ledger; the report without its seconds."""
    files = {str(p.relative_to(out)): p.read_bytes() for p in out.rglob("*") if p.is_file()}
    files.pop(OWN, None)
    if report := files.get("_report.jsonl"):
        rows = [json.loads(line) | {"seconds": 0} for line in report.splitlines()]
        files["_report.jsonl"] = json.dumps(rows).encode()
    files.pop("_report.html", None)
    return files


def kill_runs(
    raw: Path, expected: dict[str, bytes], out: Path, kills: int, flags: Sequence[str] = ()
) -> Figures:
    """Kill the run so many times, let it come to its end, and compare."""
    chance = random.Random(1)  # noqa: S311
    step = max(1, len(expected) // kills)
    start = time.monotonic()
    for _ in range(kills):
        process = _start(raw, out, flags)
        target = _count(out) + chance.randrange(2 * step)
        while process.poll() is None and _count(out) < target:
            time.sleep(0.005)
        time.sleep(chance.random() * LATEST)
        process.kill()
        process.wait()
    starts = kills + 1
    _finish(_start(raw, out, flags))
    return Figures(kills, starts, time.monotonic() - start, differing(expected, left(out)))


def kill_workers(
    raw: Path, expected: dict[str, bytes], out: Path, kills: int, flags: Sequence[str] = ()
) -> Figures:
    """Kill so many processes that work for one run, and compare."""
    chance = random.Random(2)  # noqa: S311
    step = max(1, len(expected) // (kills + 1))
    start = time.monotonic()
    process = _start(raw, out, flags)
    done = 0
    while done < kills and process.poll() is None:
        target = _count(out) + chance.randrange(1, 2 * step)
        while process.poll() is None and _count(out) < target:
            time.sleep(0.005)
        workers = sorted(_descendants(process.pid))
        if workers:
            with suppress(ProcessLookupError):  # it ended by itself
                os.kill(chance.choice(workers), signal.SIGKILL)
                done += 1
    _finish(process)
    return Figures(done, 1, time.monotonic() - start, differing(expected, left(out)))


def main(arguments: Sequence[str] | None = None) -> int:
    """Do all of it, and print the figures; gives 1 if anything differs."""
    given = _options(arguments)
    with TemporaryDirectory() as name:
        raw, plain = Path(name, "raw"), Path(name, "plain")
        write_pages(raw, given.pages)
        start = time.monotonic()
        _finish(_start(raw, plain, given.flags))
        seconds = time.monotonic() - start
        expected = left(plain)
        print(f"undisturbed: {given.pages:,} pages, {len(expected):,} files, {seconds:.1f} seconds")  # noqa: T201
        runs = kill_runs(raw, expected, Path(name, "runs"), given.kills, given.flags)
        print(_line("run killed", runs))  # noqa: T201
        workers = kill_workers(raw, expected, Path(name, "workers"), given.kills, given.flags)
        print(_line("workers killed", workers))  # noqa: T201
    return int(bool(runs.differing or workers.differing))


def _line(what: str, figures: Figures) -> str:
    differing = ", ".join(figures.differing[:5]) or "none"
    return (
        f"{what}: {figures.kills} kills, {figures.starts} starts, {figures.seconds:.1f} seconds; "
        f"{len(figures.differing)} files differ: {differing}"
    )


def _start(raw: Path, out: Path, flags: Sequence[str]) -> subprocess.Popen[bytes]:
    words = ("clean", str(raw), "-o", str(out), "--jobs", str(JOBS), *flags)
    return started([sys.executable, "-m", "cleaner", *words])


def started(words: Sequence[str]) -> subprocess.Popen[bytes]:
    """Start a command, which may be this very program, without input and output."""
    return subprocess.Popen(  # noqa: S603 - a command of these modules
        words,
        env=os.environ | {"PYTHONPATH": str(Path(cleaner.__file__).parents[1])},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def _finish(process: subprocess.Popen[bytes]) -> None:
    if process.wait():
        msg = f"exit code {process.returncode}"
        raise RuntimeError(msg)


def _count(out: Path) -> int:
    """Count the documents in an output folder, so far."""
    for name in GROWING:
        with suppress(OSError):
            return (out / name).read_bytes().count(b"\n")
    return sum(name.endswith(".json") for _, _, names in os.walk(out) for name in names)


def _descendants(pid: int) -> Iterator[int]:
    """Give the processes under one, on Linux."""
    with suppress(OSError):
        for child in map(int, Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()):
            yield child
            yield from _descendants(child)


def differing(expected: dict[str, bytes], found: dict[str, bytes]) -> tuple[str, ...]:
    """Name the files that are not the same, or are there only once."""
    names = sorted(expected.keys() | found.keys())
    return tuple(name for name in names if expected.get(name) != found.get(name))


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m cleaner.evaluation.kills",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--pages", type=int, default=PAGES)
    parser.add_argument("--kills", type=int, default=KILLS)
    parser.add_argument("flags", nargs="*", help="more words for `cleaner clean`, after --")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
