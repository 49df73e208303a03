"""`cleaner clean` among other processes: pipes that close, Ctrl-C, kill, terminals."""

import json
import os
import pty
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import FERRY_HTML, HONEY_TEXT, Command

INTERRUPTED = 130
LINE = json.dumps({"text": HONEY_TEXT}).encode() + b"\n"
Popen = subprocess.Popen[bytes]
Start = Callable[..., Popen]


def hear_interrupts() -> None:
    """Undo what a shell does to tests in the background: they and their children ignore Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    signal.signal(signal.SIGHUP, signal.SIG_DFL)


@pytest.fixture
def start(tmp_path: Path, environment: dict[str, str]) -> Iterator[Start]:
    """Start `cleaner` in a process group of its own, as a shell does, and end what is left."""
    started: list[Popen] = []

    def run(*arguments: str, **streams: int) -> Popen:
        pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE) | streams
        process: Popen = subprocess.Popen(
            [sys.executable, "-m", "cleaner", *arguments],
            cwd=tmp_path,
            env=environment,
            start_new_session=True,
            preexec_fn=hear_interrupts,  # noqa: PLW1509 - these tests start no threads
            **pipes,  # type: ignore[call-overload]
        )
        started.append(process)
        return process

    yield run
    for process in started:
        if alive(process):
            os.killpg(process.pid, signal.SIGKILL)
        for stream in (process.stdin, process.stdout, process.stderr):
            if stream:
                stream.close()
        process.wait()


def alive(process: Popen) -> bool:
    """Whether anything of its group still runs."""
    process.poll()
    try:
        os.killpg(process.pid, 0)
    except ProcessLookupError:
        return False
    return True


def wait_until(happened: Callable[[], object], seconds: float = 30) -> None:
    """Look again and again; fail after some time."""
    end = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.02)


def test_the_module_can_be_run(command: Command) -> None:
    """`python -m cleaner clean - < page.html`: data on stdout, talk on stderr."""
    result = command("clean", "-", stdin=FERRY_HTML.encode())
    assert result.returncode == 0
    assert "nine pillars" in json.loads(result.stdout)["text"]
    assert result.stderr.splitlines()[-1].startswith(b"read 1, ok 1, ")


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_rows_keep_their_order(command: Command, jobs: str) -> None:
    """With several processes as with one; bytes are the same."""
    lines = b"".join(LINE.replace(b"{", b'{"id": %d, ' % n, 1) for n in range(30))
    result = command("clean", "--input-format", "jsonl", "--jobs", jobs, stdin=lines)
    ids = [json.loads(line)["id"] for line in result.stdout.splitlines()]
    assert ids == [str(n) for n in range(30)]


def test_one_job_answers_each_line_before_the_next(start: Start) -> None:
    """A program that asks line by line gets its answers."""
    process = start("clean", "--input-format", "jsonl", "--jobs", "1", stderr=subprocess.DEVNULL)
    assert process.stdin
    assert process.stdout
    for _ in range(2):
        process.stdin.write(LINE)
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["status"] == "ok"
    process.stdin.close()
    assert process.wait() == 0


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_closed_pipe_ends_quietly(start: Start, jobs: str) -> None:
    """`cleaner clean ... | head -1` has no complaints, and no process stays."""
    process = start("clean", "--input-format", "jsonl", "--jobs", jobs)
    assert process.stdin
    assert process.stdout
    assert process.stderr
    try:
        for _ in range(40):
            process.stdin.write(LINE)
            process.stdin.flush()
            if _ == 20:
                process.stdout.readline()
                process.stdout.close()
        process.stdin.close()
    except BrokenPipeError:
        pass
    assert process.wait(30) == 0
    assert not process.stderr.read().strip(b"ok 0123456789\n"), "no more than where it stands"
    wait_until(lambda: not alive(process))


@pytest.mark.parametrize(
    ("jobs", "sent"), [("1", signal.SIGINT), ("2", signal.SIGINT), ("2", signal.SIGHUP)]
)
def test_an_interrupt_keeps_what_is_written(
    start: Start, tmp_path: Path, jobs: str, sent: signal.Signals
) -> None:
    """It reaches all processes: exit 130, one sentence, whole files, nothing that stays."""
    out = tmp_path / "out"
    process = start("clean", "--input-format", "jsonl", "--jobs", jobs, "-o", "out")
    assert process.stdin
    assert process.stderr
    process.stdin.write(LINE * 30)
    process.stdin.flush()
    wait_until(lambda: out.exists() and list(out.glob("*.json")))
    os.killpg(process.pid, sent)
    assert process.wait(30) == INTERRUPTED
    lines = process.stderr.read().decode().splitlines()
    said = [line for line in lines if not line.startswith("ok ")]  # told every five seconds
    assert [line.split()[0] for line in said] == ["interrupted;", "read"]
    rows = [json.loads(line) for line in (out / "_report.jsonl").read_text().splitlines()]
    assert {path.name for path in out.iterdir()} == {row["output"] for row in rows} | {
        "_report.jsonl",
        "_report.html",
        ".cleaner.sqlite",
    }
    for row in rows:
        assert json.loads((out / row["output"]).read_text())["status"] == "ok"
    wait_until(lambda: not alive(process))


def test_workers_end_with_a_parent_that_is_killed(start: Start, tmp_path: Path) -> None:
    """No process is left to itself, even by kill -9."""
    process = start("clean", "--input-format", "jsonl", "--jobs", "2", "-o", "out")
    assert process.stdin
    process.stdin.write(LINE * 30)
    process.stdin.flush()
    wait_until(lambda: list((tmp_path / "out").glob("*.json")))
    process.kill()
    wait_until(lambda: not alive(process))


def on_a_terminal(start: Start, *arguments: str, stream: str) -> str:
    """Run with one stream on a terminal; give what it showed."""
    ours, theirs = pty.openpty()
    process = start(*arguments, **{stream: theirs})
    os.close(theirs)
    shown = b""
    try:
        while part := os.read(ours, 4096):
            shown += part
    except OSError:  # how Linux says that the other end is closed
        pass
    finally:
        os.close(ours)
    process.wait()
    return shown.decode()


def test_a_terminal_gets_a_bar(start: Start, folder: Path) -> None:
    """And the summary after it."""
    shown = on_a_terminal(start, "clean", str(folder), "-o", "out", "--jobs", "1", stream="stderr")
    assert "\x1b[" in shown
    assert "5/5" in shown
    assert "read 5, ok 2, " in shown.splitlines()[-1]


def test_a_run_whose_terminal_is_gone_goes_on(start: Start, folder: Path, tmp_path: Path) -> None:
    """As under nohup: what it has to say is lost, and nothing else."""
    (folder / "bad.jsonl").write_text("{broken\n")
    ours, theirs = pty.openpty()
    process = start("clean", str(folder), "-o", "out", "--jobs", "1", stderr=theirs)
    os.close(theirs)
    os.close(ours)
    assert process.wait(60) == 1
    rows = (tmp_path / "out" / "_report.jsonl").read_text().splitlines()
    assert len(rows) == 6
    assert (tmp_path / "out" / "_report.html").exists()
    wait_until(lambda: not alive(process))


def test_a_table_on_a_terminal_is_inert_too(start: Start, tmp_path: Path) -> None:
    """Colours are ours; the page's are shown as escapes."""
    (tmp_path / "page.txt").write_text(HONEY_TEXT.replace("Beekeepers", "\x9b5mBeekeepers"))
    shown = on_a_terminal(start, "explain", "page.txt", stream="stdout")
    assert "\x1b[" in shown
    assert "\x9b" not in shown


def test_nothing_to_read_is_a_usage_error(start: Start) -> None:
    """Instead of waiting for someone to type a page."""
    ours, theirs = pty.openpty()
    process = start("clean", stdin=theirs)
    os.close(theirs)
    assert process.stderr
    assert process.wait(30) == len(["exit", "2"])
    assert b"pipe pages in" in process.stderr.read()
    os.close(ours)


def through_shell(environment: dict[str, str], folder: Path, words: str) -> tuple[int, str]:
    """Run a command as a shell does, with what it has redirected; gives exit code and stderr."""
    done = subprocess.run(
        ["/bin/sh", "-c", f'"$0" -m cleaner {words}', sys.executable],
        cwd=folder,
        env=environment,
        capture_output=True,
        timeout=60,
        check=False,
    )
    return done.returncode, done.stderr.decode()


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        ("clean honey.txt >&-", 1, "cannot go on: [Errno 9]"),
        ("clean - <&-", 1, "cannot go on: [Errno 9]"),
        ("explain - <&-", 1, "cannot go on: [Errno 9]"),
        ("clean honey.txt -o ../out <&- >&-", 0, "read 1, ok 1, "),
        ("clean honey.txt -o ../out <&- >&- 2>&-", 0, ""),
        ("schema >&-", 1, "cannot go on: [Errno 9]"),
        ("schema > /dev/full", 1, "cannot go on: [Errno 28]"),
        ("explain honey.txt > /dev/full", 1, "cannot go on: [Errno 28]"),
        ("clean honey.txt > /dev/full", 1, "cannot go on: [Errno 28]"),
        ("clean honey.txt 2>&1 > /dev/full | grep -c 'skipped 0, under way 1,' >&2", 0, "1"),
    ],
)
def test_streams_that_are_closed_or_full(
    folder: Path, environment: dict[str, str], words: str, code: int, said: str
) -> None:
    """One line says so, where one can be heard; who needs none of them goes on."""
    found, shown = through_shell(environment, folder, words)
    assert found == code
    assert shown.startswith(said)
    assert "Traceback" not in shown
    assert "Exception" not in shown


@pytest.mark.parametrize("command", ["clean", "learn"])
def test_a_folder_that_is_gone_has_no_place_for_outputs(
    folder: Path, environment: dict[str, str], command: str
) -> None:
    """Paths in full are no trouble."""
    gone = f"mkdir gone; cd gone; rmdir ../gone; {sys.executable} -m cleaner {command} {folder}"
    for out, code in (("out", 2), (f"{folder.parent}/{command}-out", 0)):
        done = subprocess.run(
            ["/bin/sh", "-c", f"{gone} -o {out}"],
            cwd=folder.parent,
            env=environment,
            capture_output=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == code
        assert b"Traceback" not in done.stderr
        assert (b"in a folder that is gone" in done.stderr) is (code == 2)


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_learning(start: Start, tmp_path: Path, sent: signal.Signals) -> None:
    """With a word, and nothing written."""
    process = start("learn", "-", "-o", "x.sites", "--input-format", "jsonl")
    assert process.stdin is not None
    process.stdin.write(LINE * 2000)  # more than a pipe holds, so that it has begun to read
    process.stdin.flush()
    process.send_signal(sent)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == INTERRUPTED
    assert b"x.sites is not written" in errors
    assert not (tmp_path / "x.sites").exists()


@pytest.mark.parametrize("arguments", [("explain", "ferry.html"), ("schema",)])
def test_a_reader_that_has_enough_is_no_trouble(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    """Of what other commands print either: exit code 0, and nothing is said."""
    page = tmp_path / "ferry.html"
    page.write_text(FERRY_HTML)
    paths = [str(page) if name == page.name else name for name in arguments]
    ours, theirs = os.pipe()
    os.close(ours)
    with os.fdopen(theirs, "wb") as stdout:
        done = subprocess.run(
            [sys.executable, "-m", "cleaner", *paths],
            stdout=stdout,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert (done.returncode, done.stderr) == (0, b"")
