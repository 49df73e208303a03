"""Runs and workers that are killed at random; `python -m cleaner.evaluation.kills` does more."""

import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from cleaner.cli import app
from cleaner.evaluation.kills import differing, kill_runs, kill_workers, left, main, write_pages

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks children up in /proc")

PAGES, KILLS = 100, 4


@pytest.fixture(scope="module")
def raw(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write pages down."""
    folder = tmp_path_factory.mktemp("kills") / "raw"
    write_pages(folder, PAGES)
    return folder


@pytest.fixture(scope="module")
def expected(raw: Path) -> dict[str, bytes]:
    """Clean them in this process, with nobody to disturb it."""
    return undisturbed(raw, "json")


def undisturbed(raw: Path, form: str, *flags: str) -> dict[str, bytes]:
    """Clean pages in one go."""
    out = raw.parent / form
    words = ["clean", str(raw), "-o", str(out), "--jobs", "2", "--format", form, *flags]
    assert CliRunner().invoke(app, words).exit_code == 0
    return left(out)


def test_a_run_that_is_killed_again_and_again(raw: Path, expected: dict[str, bytes]) -> None:
    """Its files are those of a run that was not, and so is its report."""
    figures = kill_runs(raw, expected, raw.parent / "killed", KILLS)
    assert figures.differing == ()
    assert len(expected) == PAGES + len(["report", "sites"])


def test_a_run_into_one_file(raw: Path) -> None:
    """The file grows on."""
    figures = kill_runs(
        raw, undisturbed(raw, "jsonl"), raw.parent / "one", KILLS, ["--format", "jsonl"]
    )
    assert figures.differing == ()


def test_a_run_into_shards(raw: Path) -> None:
    """Those that are whole stay, and the one in the making grows on."""
    flags = ["--shard-size", "30"]
    expected = undisturbed(raw, "parquet", *flags)
    flags += ["--format", "parquet"]
    figures = kill_runs(raw, expected, raw.parent / "shards", KILLS, flags)
    assert figures.differing == ()
    assert len(expected) == PAGES // 30 + 1 + len(["report", "sites"])


def test_workers_that_are_killed(raw: Path, expected: dict[str, bytes]) -> None:
    """The run goes on, and nobody can see it afterwards."""
    figures = kill_workers(raw, expected, raw.parent / "workers", KILLS)
    assert (figures.kills, figures.differing) == (KILLS, ())


def test_what_differs_is_found() -> None:
    """Otherwise the other tests would say nothing."""
    assert differing({"a": b"", "b": b"", "c": b""}, {"a": b"", "b": b"x", "d": b""}) == (
        "b",
        "c",
        "d",
    )


def test_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    """Its last two lines are the figures."""
    assert main(["--pages", "20", "--kills", "1"]) == 0
    assert capsys.readouterr().out.count("0 files differ: none") == 2
