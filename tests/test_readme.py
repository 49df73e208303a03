"""The README tells the truth: its commands run as written, its example is what comes out."""

import json
import os
import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
CI = (ROOT / ".ci" / "run").read_text("utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
COMMANDS = [line for kind, text in BLOCKS if kind == "sh" for line in text.strip().splitlines()]
SET_UP = [command for command in COMMANDS if command.startswith("python3 -m venv")]
NEEDS_CORPORA = [command for command in COMMANDS if command.startswith("cleaner evaluate")]
PYTHON = [text for kind, text in BLOCKS if kind == "python"]
LIBRARY = PYTHON[0]
ADAPTERS = {
    name[1]: text
    for text in PYTHON[1:]
    if (name := re.search(r"cleaner\.integrations\.(\w+)", text))
}
EVERYDAY = [command for command in COMMANDS if command not in SET_UP + NEEDS_CORPORA]


@pytest.fixture
def workplace(tmp_path: Path) -> Path:
    """A folder with the example scrapes in it, where commands may write."""
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    return tmp_path


def run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a line of shell with the installed `cleaner` first on the path."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        ["/bin/bash", "-o", "pipefail", "-c", command],
        cwd=folder,
        env=os.environ | {"PATH": path},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def test_there_are_two_set_up_commands_and_ci_runs_them() -> None:
    """The one that cleans the seeds and the one that runs the tests stand in .ci/run as written."""
    assert len(SET_UP) == 2
    assert all(command in CI for command in SET_UP)


@pytest.mark.parametrize("command", EVERYDAY)
def test_command_runs(command: str, workplace: Path) -> None:
    """Every other command ends well, in a shell, as it stands there."""
    if "--engine ray" in command and find_spec("ray") is None:
        pytest.skip("ray is not installed: pip install 'scrape-cleaner[ray]'")
    done = run(command, workplace)
    if "node timed out during startup" in done.stderr:
        pytest.skip("Ray did not start within its own time: the machine is too busy")
    assert done.returncode in {0, 141}, done.stderr
    written = [path for path in workplace.rglob("*") if "seeds" not in path.parts]
    assert done.stdout or written


@pytest.mark.parametrize("command", NEEDS_CORPORA)
def test_measuring_command_is_understood(command: str, workplace: Path) -> None:
    """The commands of the table run too, on one page of an invented corpus instead of all."""
    for peer in ("resiliparse", "readability", "justext"):
        pytest.importorskip(peer, reason="needs the extra [peers]")
    page = {
        "id": "1",
        "page_type": "article",
        "url": "https://a.example/1",
        "html": "<h1>Tide</h1><p>The tide was late today, and the harbour master did not know why.",
        "text": "The tide was late today, and the harbour master did not know why.",
    }
    (workplace / "corpora").mkdir()
    for name in re.findall(r"corpora/(\S+\.jsonl)\.xz", command):
        (workplace / "corpora" / name).write_text(json.dumps(page))
    command = re.sub(r"(corpora/\S+\.jsonl)\.xz", r"\1", command)
    command = re.sub(r" --fold-models \S+", "", command)
    done = run(command, workplace)
    assert done.returncode == 0, done.stderr
    assert "cleaner" in done.stdout


def test_library_example_runs(workplace: Path) -> None:
    """The Python example prints a document's fields and blocks."""
    done = subprocess.run(
        [sys.executable, "-c", LIBRARY], cwd=workplace, capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("ok Engineers warned of cracks")


def test_every_adapter_has_an_example() -> None:
    """One each; that of Scrapy is a line of settings."""
    modules = {path.stem for path in (ROOT / "cleaner" / "integrations").glob("*.py")}
    assert set(ADAPTERS) == modules - {"__init__", "idle", "rows"}
    assert len(PYTHON) == 1 + len(ADAPTERS)


@pytest.mark.parametrize("name", [name for name in ADAPTERS if name != "scrapy"])
def test_adapter_example_runs(name: str, tmp_path: Path) -> None:
    """On a file of two pages, of which both are fine."""
    library = {"arrow": "pyarrow", "langchain": "langchain_core", "spark": "pyspark"}.get(
        name, name
    )
    if find_spec(library) is None:
        pytest.skip(f"{library} is not installed: pip install 'scrape-cleaner[{name}]'")
    page = "<h1>Tide</h1><p>The tide was late today, and the harbour master did not know why.</p>"
    rows = [{"id": number, "url": "https://a.example", "html": page} for number in ("1", "2")]
    (tmp_path / "rows.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    done = subprocess.run(
        [sys.executable, "-c", ADAPTERS[name]],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        timeout=500,
    )
    if "node timed out during startup" in done.stderr:
        pytest.skip("Ray did not start within its own time: the machine is too busy")
    assert done.returncode == 0, done.stderr[-3000:]
    assert "ok" in done.stdout


def test_scrapy_example_names_the_pipeline() -> None:
    """By the path that Scrapy imports it by; tests/integrations run it."""
    settings: dict[str, dict[str, int]] = {}
    exec(ADAPTERS["scrapy"], settings)  # noqa: S102
    ((path, _),) = settings["ITEM_PIPELINES"].items()
    module, _, name = path.rpartition(".")
    file = ROOT / f"{module.replace('.', '/')}.py"
    assert f"class {name}:" in file.read_text("utf-8")


SHOWN = re.compile(
    r"(?P<sign>[+-]) (?P<label>\w+) +(?P<score>[\d.]+)  (?P<words>.+?)  +(?P<reason>.+)"
)


def test_example_document_is_what_comes_out(tmp_path: Path) -> None:
    """The first example's scrape gives the document that is printed below it."""
    texts = [text for kind, text in BLOCKS if kind == "text"]
    (shown,) = [json.loads(text) for kind, text in BLOCKS if kind == "json"]
    (tmp_path / "harbour.txt").write_text(texts[0], "utf-8")
    done = run("cleaner clean harbour.txt --format json", tmp_path)
    document = json.loads(done.stdout)
    assert {key: document[key] for key in shown} == shown


def test_example_explanation_is_what_comes_out(tmp_path: Path) -> None:
    """So does `cleaner explain`."""
    texts = [text for kind, text in BLOCKS if kind == "text"]
    (tmp_path / "harbour.txt").write_text(texts[0], "utf-8")
    done = run("cleaner explain harbour.txt", tmp_path)
    rows = [line.split("\t") for line in done.stdout.splitlines() if line.startswith(("+", "-"))]
    shown = [SHOWN.fullmatch(line) for line in texts[1].splitlines()]
    assert len(shown) == len(rows) > 0
    for row, line in zip(rows, shown, strict=True):
        assert line is not None
        sign, label, score, reason, words = row
        assert [line["sign"], line["label"], line["score"], line["reason"]] == [
            sign,
            label,
            score,
            reason,
        ]
        assert words.startswith(line["words"].removesuffix("…"))


def test_the_field_table_is_what_comes_out(tmp_path: Path) -> None:
    """Of `cleaner schema --markdown`, row for row."""
    (shown,) = re.findall(r"^\| field \|.*?\n\n", README, re.MULTILINE | re.DOTALL)
    assert run("cleaner schema --markdown", tmp_path).stdout == shown.removesuffix("\n")
