"""Tasks of Ray: bounded in number, tried a few times, given up one by one."""

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

import cleaner

PROGRAM = """
import os, signal, sys
from pathlib import Path
from cleaner.engines.ray import in_tasks, running

folder = Path(sys.argv[1])
drawn, lines = [], []

def work(item, key):
    with (folder / key).open("a") as tries:
        tries.write("x")
    if item == "kills":
        os.kill(os.getpid(), signal.SIGKILL)
    if item == "bug":
        raise ValueError("of no use")
    if item == "full":
        raise OSError("no space")

def items(*names):
    for name in names:
        drawn.append(name)
        yield name, f"key-{name}"

with running(2):
    names = ["a", "kills", "b", "bug", *map(str, range(9))]
    for number, ended in enumerate(in_tasks(work, items(*names), 2)):
        assert len(drawn) - number <= 2, drawn
        lines.append(f"{ended.item} {ended.trouble and ended.trouble.message}")
    try:
        list(in_tasks(work, items("full"), 2))
    except OSError as error:
        lines.append(f"stopped: {error}")
print(*lines, sep="\\n")
"""


@pytest.mark.skipif(
    find_spec("ray") is None, reason="ray is not installed: pip install 'scrape-cleaner[ray]'"
)
def test_troubles_stay_with_their_task(tmp_path: Path) -> None:
    """A process that dies is replaced three times; what the system says three times ends it all."""
    program = tmp_path / "program.py"
    program.write_text(PROGRAM)
    tries = tmp_path / "tries"
    tries.mkdir()
    done = subprocess.run(
        [sys.executable, program, tries],
        cwd=Path(cleaner.__file__).parents[1],
        capture_output=True,
        text=True,
        check=False,
        timeout=200,
    )
    if "node timed out during startup" in done.stderr:
        pytest.skip("Ray did not start within its own time: the machine is too busy")
    assert done.returncode == 0, done.stderr
    *ended, stopped = done.stdout.splitlines()
    assert sorted(ended) == [
        *(f"{number} None" for number in range(9)),
        "a None",
        "b None",
        "bug ValueError: of no use",
        "kills WorkerCrashedError, 4 times",
    ]
    assert "no space" in stopped
    counts = {path.name: len(path.read_text()) for path in tries.iterdir()}
    assert counts["key-kills"] == counts["key-full"] == 4
    assert counts["key-bug"] == counts["key-a"] == 1
