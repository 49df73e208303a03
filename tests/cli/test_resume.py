"""Runs that go on from earlier ones."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import HONEY_TEXT
from tests.cli.test_clean import clean, documents, report

AGO = 1_000_000_000
"""A time of change, in seconds, by which one can tell that a file was not written again."""


def age(out: Path) -> None:
    """Make all outputs old."""
    for path in out.rglob("*.*"):
        os.utime(path, (AGO, AGO))


def written(out: Path) -> set[str]:
    """Name the documents that were written since they were made old."""
    paths = [path for path in out.rglob("*.json") if path.stat().st_mtime > AGO]
    return {str(path.relative_to(out)) for path in paths}


@pytest.fixture
def out(folder: Path, tmp_path: Path) -> Path:
    """Clean the folder once."""
    clean(folder, "-o", tmp_path / "out")
    age(tmp_path / "out")
    return tmp_path / "out"


def test_what_is_done_is_not_done_again(folder: Path, out: Path) -> None:
    """The report has all rows nevertheless, with their seconds."""
    before = (out / "_report.jsonl").read_bytes()
    result = clean(folder, "-o", out)
    assert written(out) == set()
    assert (out / "_report.jsonl").read_bytes() == before
    assert (
        "read 5 (5 done before), ok 2, empty 1, partial 0, failed 0, skipped 2, " in result.stderr
    )


def test_what_has_changed_is(folder: Path, out: Path) -> None:
    """New inputs and lost outputs too."""
    (folder / "honey.txt").write_text(HONEY_TEXT.replace("high moor", "low moor"))
    (folder / "new.txt").write_text(HONEY_TEXT)
    (out / "news/ferry.html.json").unlink()
    clean(folder, "-o", out)
    assert written(out) == {"honey.txt.json", "new.txt.json", "news/ferry.html.json"}
    assert len(report(out)) == 6


def test_fresh_starts_over(folder: Path, out: Path) -> None:
    """Everything is written again."""
    clean(folder, "-o", out, "--fresh")
    assert len(written(out)) == 3


def test_other_settings_are_said_out_loud(folder: Path, out: Path) -> None:
    """And everything is cleaned with them, once."""
    result = clean(folder, "-o", out, "--effort", "fast")
    assert "effort was balanced, is fast; all is cleaned anew" in result.stderr
    assert len(written(out)) == 3
    age(out)
    assert "was" not in clean(folder, "-o", out, "--effort", "fast").stderr
    assert written(out) == set()


def test_failures_that_may_pass_are_tried_again(folder: Path, out: Path) -> None:
    """Others are not: the same bytes would fail again."""
    (folder / "bad.jsonl").write_text("{broken\n")
    (folder / "closed.html").symlink_to("nowhere")
    clean(folder, "-o", out)
    assert report(out)["closed.html"]["code"] == "not_a_file"
    (folder / "closed.html").unlink()
    (folder / "closed.html").write_text(HONEY_TEXT)
    clean(folder, "-o", out)
    assert report(out)["closed.html"]["status"] == "ok"
    assert report(out)["bad.jsonl:1"]["code"] == "bad_row"


def rows(*texts: str) -> str:
    """Write rows with ids down."""
    return "".join(json.dumps({"id": f"r{n}", "text": t}) + "\n" for n, t in enumerate(texts))


def test_rows_are_known_by_their_content(tmp_path: Path) -> None:
    """And keep the names that their ids give them."""
    (tmp_path / "in").mkdir()
    lines = tmp_path / "in/rows.jsonl"
    lines.write_text(rows(HONEY_TEXT, HONEY_TEXT[::-1]))
    out = tmp_path / "out"
    clean(tmp_path / "in", "-o", out)
    age(out)
    lines.write_text(rows(HONEY_TEXT, HONEY_TEXT))
    clean(tmp_path / "in", "-o", out)
    assert written(out) == {"rows.jsonl/r1.json"}
    assert [row["output"] for row in report(out).values()] == [
        "rows.jsonl/r0.json",
        "rows.jsonl/r1.json",
    ]


def test_a_name_that_moves_is_written_anew(tmp_path: Path) -> None:
    """Two rows have one id; when the first is gone, the second gets the plain name."""
    (tmp_path / "in").mkdir()
    lines, out = tmp_path / "in/rows.jsonl", tmp_path / "out"
    first, second = rows(HONEY_TEXT).splitlines(), rows(HONEY_TEXT[::-1]).splitlines()
    lines.write_text("\n".join([*first, *second]))
    clean(tmp_path / "in", "-o", out)
    lines.write_text("\n".join([" ", *second]))
    clean(tmp_path / "in", "-o", out)
    (row,) = report(out).values()
    assert row["output"] == "rows.jsonl/r0.json"
    document: dict[str, Any] = json.loads((out / row["output"]).read_bytes())
    assert HONEY_TEXT[::-1].split()[0] in document["text"] + str(document["title"])


def test_json_lines_go_on_too(folder: Path, tmp_path: Path) -> None:
    """From the first input that has changed on."""
    out = tmp_path / "out"
    clean(folder, "-o", out, "--format", "jsonl")
    before = (out / "documents.jsonl").stat()
    clean(folder, "-o", out, "--format", "jsonl")
    assert (out / "documents.jsonl").stat() == before
    (folder / "honey.txt").write_text(HONEY_TEXT.replace("high moor", "low moor"))
    clean(folder, "-o", out, "--format", "jsonl")
    texts = [d["title"] for d in documents((out / "documents.jsonl").read_text())]
    assert "The honey of the low moor" in texts
    assert len(texts) == 5


def two_folders(tmp_path: Path) -> tuple[Path, Path]:
    """Make two folders with pages of one name, size and time of change."""
    folders = tmp_path / "monday", tmp_path / "tuesday"
    for folder, moor in zip(folders, ("high moor", "damp moor"), strict=True):
        folder.mkdir()
        (folder / "page.txt").write_text(HONEY_TEXT.replace("high moor", moor))
        os.utime(folder / "page.txt", (AGO, AGO))
    return folders


def test_pages_of_another_folder_replace_nothing(tmp_path: Path) -> None:
    """What has the same name there fails, and says why; the rest is cleaned."""
    monday, tuesday = two_folders(tmp_path)
    (tuesday / "new.txt").write_text(HONEY_TEXT)
    out = tmp_path / "out"
    clean(monday, "-o", out)
    before = (out / "page.txt.json").read_bytes()
    result = clean(tuesday, "-o", out)
    assert result.exit_code == 1
    row = report(out)["page.txt"]
    assert (row["status"], row["code"], row["output"]) == ("failed", "io", None)
    assert f"the document of {monday}/page.txt, and {tuesday}/page.txt " in row["message"]
    assert report(out)["new.txt"]["status"] == "ok"
    assert (out / "page.txt.json").read_bytes() == before
    assert clean(tuesday, "-o", out, "--fresh").exit_code == 0
    assert b"damp moor" in (out / "page.txt.json").read_bytes()


def test_a_folder_that_was_moved_goes_on(tmp_path: Path) -> None:
    """Its documents are its own, wherever it is; nor does what comes to its old place get them."""
    monday, tuesday = two_folders(tmp_path)
    out = tmp_path / "out"
    clean(monday, "-o", out)
    age(out)
    monday.rename(tmp_path / "moved")
    assert "1 done before" in clean(tmp_path / "moved", "-o", out).stderr
    assert written(out) == set()
    tuesday.rename(monday)
    assert clean(monday, "-o", out).exit_code == 1
    assert written(out) == set()


def test_one_file_of_many_documents_is_of_the_last_run(tmp_path: Path) -> None:
    """Pages of another folder are not taken for done."""
    monday, tuesday = two_folders(tmp_path)
    out = tmp_path / "out"
    clean(monday, "-o", out, "--format", "jsonl")
    assert clean(tuesday, "-o", out, "--format", "jsonl").exit_code == 0
    (document,) = documents((out / "documents.jsonl").read_text())
    assert "damp moor" in document["title"]
