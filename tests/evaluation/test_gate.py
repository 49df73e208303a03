"""The quality gate on tiny inputs: it passes, a figure sinks, the inputs change."""

import json
import shutil
from pathlib import Path

import pytest

from cleaner.evaluation import gate
from cleaner.evaluation.fixtures import measure_fixtures
from tests.evaluation.conftest import Row, WriteCorpus

PARAGRAPH = "The moon has no wind at all, and the dust on it lies as it fell a long time ago."
LINES: Row = {
    "id": "moon",
    "text": f"Home\n\n{PARAGRAPH}",
    "lines": ["Home", PARAGRAPH],
    "labels": ["navigation", "body"],
}


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Run in a project of one fixture, with no corpora around."""
    folder = tmp_path / "project"
    fixture = folder / "fixtures" / "html--moon"
    fixture.mkdir(parents=True)
    (fixture / "page.html").write_text(f"<title>Moon</title><p>{PARAGRAPH}</p>", encoding="utf-8")
    expect(fixture, kept=[PARAGRAPH], fields={"title": "Moon"})
    monkeypatch.chdir(folder)
    monkeypatch.delenv("CLEANER_CORPORA", raising=False)
    return folder


def expect(fixture: Path, **expected: object) -> None:
    """Write what a fixture expects."""
    (fixture / "expected.json").write_text(json.dumps(expected), encoding="utf-8")


@pytest.fixture
def corpora(
    write_corpus: WriteCorpus,
    moon: Row,
    shop: Row,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Path:
    """Name a folder of a corpus and of labelled lines."""
    pytest.importorskip("resiliparse")
    folder = tmp_path / "corpora"
    (folder / "lines").mkdir(parents=True)
    shutil.move(write_corpus("tiny.jsonl.xz", [moon, shop]), folder)
    shutil.move(write_corpus("lines.jsonl", [LINES]), folder / "lines")
    monkeypatch.setenv("CLEANER_CORPORA", str(folder))
    return folder


def raise_floors(path: Path) -> None:
    """Pin every figure of every suite above what can be."""
    suites = json.loads(path.read_text("utf-8"))
    for suite in suites.values():
        suite["floors"] = dict.fromkeys(suite["floors"], 1.1)
    path.write_text(json.dumps(suites), encoding="utf-8")


def test_passes_on_fixtures(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Once floors are pinned, which it does only when told to."""
    assert gate.main([]) == 2
    assert not (project / gate.FLOORS).exists()
    assert gate.main(["--update"]) == 0
    assert gate.main([]) == 0
    assert "fixtures fields" in capsys.readouterr().out


def test_sinks(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With exit 1 and a line a figure."""
    gate.main(["--update"])
    raise_floors(project / gate.FLOORS)
    capsys.readouterr()
    assert gate.main([]) == 1
    lines = capsys.readouterr().err.splitlines()[1:]
    assert [line.split(" sank")[0] for line in lines] == ["fixtures fields", "fixtures kept"]
    assert all(line.endswith("its floor is 1.1000") for line in lines)


def test_changed_inputs_are_an_error(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Even if the figures would hold; and floors stay as they are until they are updated."""
    gate.main(["--update"])
    expect(project / "fixtures" / "html--moon", kept=[PARAGRAPH])
    assert gate.main([]) == 2
    assert "the floors were measured on other inputs: fixtures changed" in capsys.readouterr().err
    assert gate.main(["--update"]) == 0
    assert gate.main([]) == 0


def test_shares_of_fixtures(project: Path) -> None:
    """Of what was expected: one of two kept, none removed, one of two fields."""
    fixture = project / "fixtures" / "html--moon"
    expect(
        fixture,
        kept=[PARAGRAPH, "Dust"],
        removed={PARAGRAPH: "share", "Wind": "legal"},
        fields={"title": "Moon", "author": "Ann"},
    )
    measured = measure_fixtures(fixture.parent)
    assert measured.figures == {
        "fixtures fields": 0.5,
        "fixtures kept": 0.5,
        "fixtures label": 0.0,
        "fixtures removed": 0.0,
    }


def test_measures_corpora_if_there_are_any(
    corpora: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As HTML, as text, and labelled lines; from the folder that the variable names."""
    floors = ["--floors", str(tmp_path / "floors.json"), "--jobs", "1"]
    assert gate.main([*floors, "--update"]) == 0
    names = {line.split("  ")[1] for line in capsys.readouterr().out.splitlines()}
    assert {"tiny html f1", "tiny text f1", "tiny html read", "lines exact", "lines side"} <= names
    assert "tiny twice" in names
    assert "tiny html author" not in names
    assert gate.main(floors) == 0
    assert gate.main([*floors, "--pages", "1"]) == 2
    assert "tiny changed from" in capsys.readouterr().err
    (corpora / "lines" / "lines.jsonl").unlink()
    assert gate.main(floors) == 2
    assert "lines is gone" in capsys.readouterr().err


def test_corpora_sink(
    corpora: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Found beside the project too, and measured by two processes, with the same figures."""
    monkeypatch.delenv("CLEANER_CORPORA")
    shutil.copytree(corpora, tmp_path / "shared" / "corpora")
    floors = tmp_path / "floors.json"
    assert gate.main(["--floors", str(floors), "--jobs", "1", "--update"]) == 0
    assert gate.main(["--floors", str(floors), "--jobs", "2"]) == 0
    raise_floors(floors)
    assert gate.main(["--floors", str(floors), "--jobs", "1"]) == 1
    assert "tiny html f1 sank to" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("named", "arguments", "words"),
    [
        ("none", [], "CLEANER_CORPORA: no such folder: none"),
        ("fixtures", [], "fixtures holds no corpus"),
        ("", ["--fold-models", "models"], "--fold-models needs corpora"),
    ],
)
def test_wrong_usage(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    named: str,
    arguments: list[str],
    words: str,
) -> None:
    """Exits with 2."""
    monkeypatch.setenv("CLEANER_CORPORA", named)
    assert gate.main(arguments) == 2
    assert words in capsys.readouterr().err


def test_fold_models_have_floors_of_their_own(
    corpora: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """And are looked for first."""
    floors = ["--floors", str(tmp_path / "floors.json"), "--jobs", "1"]
    gate.main([*floors, "--update"])
    assert gate.main([*floors, "--fold-models", str(corpora)]) == 2
    assert "html-fold0.npz" in capsys.readouterr().err
