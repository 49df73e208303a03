"""FAULTS: files that are no files, that change, and that lie about where they are."""

import errno
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.runs.faults import GOOD, PAGE, start_clean, survive

LETTER = PAGE.format(n=99).encode()
ATTRIBUTES = " ".join(f'a{n}="{n}"' for n in range(200_000))
LATE = f"<html><body><div {ATTRIBUTES}><p>This takes the parser minutes.</p></div></body></html>"


def test_row_20_names_that_meet(tmp_path: Path) -> None:
    """By case, by suffix, by accents, by id: no output overwrites another."""
    lines = [json.dumps({"id": "one", "html": PAGE.format(n=n)}) for n in (20, 21, 22)]
    bad = {
        "m/a.html": LETTER,
        "m/a.htm": LETTER,
        "m/A.html": LETTER,
        "m/a.HTML": LETTER,
        "m/caf\u00e9.html": LETTER,
        "m/cafe\u0301.html": LETTER,
        "m/a.html.json": LETTER,
        "m/rows.jsonl": "\n".join(lines).encode(),
    }
    survived = survive(tmp_path, bad)
    outputs = [row["output"] for row in survived.rows]
    assert len(outputs) == len(bad) - 1 + len(lines)
    assert len({output.casefold() for output in outputs}) == len(outputs)
    titles = [json.loads((survived.out / output).read_bytes())["title"] for output in outputs[-3:]]
    assert titles == [f"Bridge {n} of Ostrava" for n in (20, 21, 22)]


def test_row_22_what_is_no_file(tmp_path: Path) -> None:
    """Links are not followed; FIFOs, sockets and devices are not opened."""
    outside = tmp_path / "outside.html"
    outside.write_bytes(LETTER)

    def make(raw: Path) -> None:
        (raw / "m-loop").symlink_to(raw)
        (raw / "m-self").symlink_to("m-self")
        (raw / "m-out.html").symlink_to(outside)
        (raw / "m-in.html").symlink_to(next(iter(GOOD)))
        (raw / "m-gone.html").symlink_to("nowhere")
        os.mkfifo(raw / "m-fifo.html")
        here = Path.cwd()
        os.chdir(raw)  # the path of a socket must be short
        try:
            with socket.socket(socket.AF_UNIX) as listener:
                listener.bind("m-socket.html")
        finally:
            os.chdir(here)

    survived = survive(tmp_path, make)
    found = {row["path"]: (row["status"], row["code"], row["message"]) for row in survived.rows}
    link = "a symbolic link inside the input; links are not followed"
    assert found == {
        "m-fifo.html": ("skipped", "not_a_file", "a FIFO; not opened"),
        "m-gone.html": ("skipped", "not_a_file", link),
        "m-in.html": ("skipped", "not_a_file", link),
        "m-loop": ("skipped", "not_a_file", link),
        "m-out.html": ("skipped", "not_a_file", link),
        "m-self": ("skipped", "not_a_file", link),
        "m-socket.html": ("skipped", "not_a_file", "a socket; not opened"),
    }


def test_row_22_a_device(tmp_path: Path) -> None:
    """Opening one can already act on it."""

    def make(raw: Path) -> None:
        try:
            os.mknod(raw / "m-zero.html", 0o666 | 0o020000, os.makedev(1, 5))
        except PermissionError:
            pytest.skip("only root may make a device")

    survived = survive(tmp_path, make)
    assert survived.row()["message"] == "a device; not opened"


def test_row_22_out_inside_in(tmp_path: Path) -> None:
    """What is written is not read, in this run or in the next."""

    def make(raw: Path) -> None:
        (raw / "m").mkdir()
        (tmp_path / "out").symlink_to(raw / "m" / "out")
        (raw / "m" / "out").mkdir()

    assert survive(tmp_path, make).rows == []
    again = start_clean(tmp_path / "raw", tmp_path / "raw" / "m" / "out")
    _, said = again.communicate(timeout=60)
    assert f"read {len(GOOD)} ({len(GOOD)} done before), ok {len(GOOD)}, ".encode() in said


def test_row_23_links_planted_in_the_output(tmp_path: Path) -> None:
    """At the names of a document, a folder, the reports and the ledger: nothing goes through."""
    target, folder = tmp_path / "target", tmp_path / "elsewhere"
    target.write_text("precious")
    folder.mkdir()
    out = tmp_path / "out"

    def make(raw: Path) -> None:
        (raw / "m").mkdir()
        (raw / "m" / "page.html").write_bytes(LETTER)
        (raw / "n.html").write_bytes(LETTER)
        out.mkdir()
        (out / "m").symlink_to(folder)
        for name in ("n.html.json", "_report.jsonl", "_report.html", "documents.jsonl"):
            (out / name).symlink_to(target)

    row = survive(tmp_path, make).rows[0]
    assert target.read_text() == "precious"
    assert list(folder.iterdir()) == []
    assert not (out / "n.html.json").is_symlink()
    assert not (out / "_report.jsonl").is_symlink()
    assert (row["path"], row["status"], row["code"], row["output"]) == (
        "m/page.html",
        "failed",
        "io",
        None,
    )
    assert row["message"] == "m in the output folder is a link"


def test_row_23_a_link_in_place_of_the_ledger(tmp_path: Path) -> None:
    """SQLite would follow it, so that the run does not begin."""
    raw, out, target = tmp_path / "raw", tmp_path / "out", tmp_path / "target"
    raw.mkdir()
    out.mkdir()
    (raw / "a.html").write_bytes(LETTER)
    (out / ".cleaner.sqlite").symlink_to(target)
    process = start_clean(raw, out)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 1
    assert b"cannot go on: .cleaner.sqlite in the output folder is no file" in said
    assert not target.exists()


Change = Callable[[Path], object]


def exchange(path: Path) -> None:
    """Put a whole new file in its place."""
    new = path.with_name(".new")
    new.write_bytes(LETTER)
    new.replace(path)


@pytest.mark.parametrize(
    ("change", "status", "words"),
    [
        (Path.unlink, "failed", os.strerror(errno.ENOENT)),
        (exchange, "ok", None),
    ],
    ids=["vanishes", "changes"],
)
def test_row_24_a_file_changes_in_mid_run(
    tmp_path: Path, change: Change, status: str, words: str | None
) -> None:
    """It is noticed with the system's words, or read as it is then; the next run reads it anew."""
    raw, out = tmp_path / "raw", tmp_path / "out"
    raw.mkdir()
    for name, data in GOOD.items():
        (raw / name).write_bytes(data)
    (raw / "m.html").write_bytes(GOOD["a-good-0.html"])
    (raw / "0-late.html").write_text(LATE)  # holds the only worker up, while all others are drawn
    process = start_clean(raw, out, "--jobs", "1", "--timeout", "3")
    wait_for(lambda: list(out.glob(".*.part")))
    time.sleep(0.5)
    change(raw / "m.html")
    _, said = process.communicate(timeout=60)
    assert process.returncode == 1
    rows = {r["path"]: r for r in map(json.loads, (out / "_report.jsonl").read_text().splitlines())}
    assert rows["0-late.html"]["code"] == "timeout"
    assert [rows[name]["status"] for name in GOOD] == ["ok"] * len(GOOD)
    row = rows["m.html"]
    assert (row["status"], row["message"]) == (status, words)
    assert (row["code"] == "io") == (status == "failed")
    if status == "failed":
        assert f"m.html: {words} (io)" in said.decode()


def wait_for(happened: Callable[[], object]) -> None:
    """Look again and again."""
    end = time.monotonic() + 30
    while not happened():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.02)


@pytest.mark.skipif(
    sys.platform != "linux" and os.geteuid() == 0,
    reason="root may read whatever its permissions are",
)
def test_row_24_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    """The system's words."""

    def make(raw: Path) -> None:
        (raw / "m.html").write_bytes(LETTER)
        (raw / "m.html").chmod(0)

    survived = survive(tmp_path, make)
    assert survived.verdict() == ("failed", "io")
    assert survived.row()["message"] == os.strerror(errno.EACCES)


NO_NAMESPACES = "needs a mount of its own, which this system does not allow"


def on_a_small_disk(raw: Path, disk: Path, options: str) -> subprocess.CompletedProcess[str]:
    """Clean into a file system of its own with these options; what is left is listed on stdout."""
    program = (
        f"mount -t tmpfs -o {options} tmpfs {disk} || exit 99; "
        f"python -m cleaner clean {raw} -o {disk}/out --jobs 1; echo code $?; "
        f"ls -A {disk}/out 2>/dev/null"
    )
    done = subprocess.run(
        ["unshare", "-rm", "sh", "-c", program],  # noqa: S607
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    if done.returncode == 99 or "unshare" in done.stderr:
        pytest.skip(NO_NAMESPACES)
    return done


def pages(folder: Path, count: int) -> Path:
    """Write pages down."""
    folder.mkdir()
    for n in range(count):
        (folder / f"{n:03}.html").write_text(PAGE.format(n=n))
    return folder


def test_row_25_a_full_disk(tmp_path: Path) -> None:
    """One clear error, exit 1, no half file."""
    (tmp_path / "disk").mkdir()
    done = on_a_small_disk(pages(tmp_path / "raw", 200), tmp_path / "disk", "size=300k")
    code, *left = done.stdout.splitlines()
    assert code == "code 1"
    assert done.stderr.count("cannot go on: ") == 1
    assert "No space left on device" in done.stderr or "database or disk is full" in done.stderr
    assert "Traceback" not in done.stderr
    assert any(name.endswith(".json") for name in left)
    assert not [name for name in left if name.endswith(".part")]


def test_row_25_an_output_that_is_read_only(tmp_path: Path) -> None:
    """One clear error, exit 1."""
    (tmp_path / "disk").mkdir()
    done = on_a_small_disk(pages(tmp_path / "raw", 2), tmp_path / "disk", "ro")
    assert done.stdout.splitlines() == ["code 1"]
    assert done.stderr.count("cannot go on: ") == 1
    assert os.strerror(errno.EROFS) in done.stderr


def test_row_25_a_run_that_had_no_room_can_go_on(tmp_path: Path) -> None:
    """A limit on the size of files stands for the disk, as it can be lifted."""
    raw, out = pages(tmp_path / "raw", 20), tmp_path / "out"
    lines = (f"On day {n} the ferry was late, as its captain had overslept." for n in range(6000))
    (raw / "m.txt").write_text("\n\n".join(lines))
    process = start_clean(raw, out, "--jobs", "1", "--format", "text", limit=200_000)
    _, said = process.communicate(timeout=60)
    assert (process.returncode, said.count(b"cannot go on: ")) == (1, 1)
    assert b"File too large" in said
    assert not list(out.glob(".*.part"))
    written = {path: path.stat().st_mtime_ns for path in out.glob("*.txt")}
    assert len(written) == 20
    process = start_clean(raw, out, "--jobs", "1", "--format", "text")
    process.communicate(timeout=60)
    assert process.returncode == 0
    assert {path: path.stat().st_mtime_ns for path in written} == written
    assert (out / "m.txt.txt").stat().st_size > 200_000


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_row_26_signals(tmp_path: Path, sent: signal.Signals) -> None:
    """What is in flight is finished; the next run makes the result that of an undisturbed one.

    SIGKILL at random moments, of the run and of workers: tests/evaluation/test_kills.py.
    """
    raw, out = pages(tmp_path / "raw", 150), tmp_path / "out"
    process = start_clean(raw, out)
    wait_for(lambda: len(list(out.glob("*.json"))) > 5)
    process.send_signal(sent)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130
    assert b"interrupted; what is written is kept" in said
    rows = [json.loads(line) for line in (out / "_report.jsonl").read_text().splitlines()]
    assert {row["output"] for row in rows} == {path.name for path in out.glob("*.json")}
    assert 5 < len(rows) < 150
    times = {path: path.stat().st_mtime_ns for path in out.glob("*.json")}
    for target in (out, tmp_path / "plain"):
        assert start_clean(raw, target).communicate(timeout=60)
    assert {path: path.stat().st_mtime_ns for path in times} == times
    plain = {path.name: path.read_bytes() for path in (tmp_path / "plain").glob("*.json")}
    assert len(plain) == 150
    assert {path.name: path.read_bytes() for path in out.glob("*.json")} == plain


def test_row_26_a_second_signal_ends_it_at_once(tmp_path: Path) -> None:
    """Whatever is in flight."""
    raw, out = tmp_path / "raw", tmp_path / "out"
    raw.mkdir()
    (raw / "late.html").write_text(LATE)
    process = start_clean(raw, out)
    wait_for(lambda: list(out.glob(".*.part")))
    time.sleep(0.5)
    process.send_signal(signal.SIGINT)
    time.sleep(0.5)
    assert process.poll() is None
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=10) == 130
    assert process.stdout
    assert process.stderr
    process.stdout.close()
    process.stderr.close()
