"""What stands in a folder, in which order."""

import json
import os
from pathlib import Path

import pytest

from cleaner.readers import Root, Selection
from cleaner.readers.walk import walk


def plant(folder: Path, *names: str) -> None:
    """Make files with nothing in them."""
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


def report(folder: Path, *outputs: str) -> None:
    """Write the report of a run that has written these."""
    rows = [{"path": name, "status": "ok", "output": name} for name in outputs]
    lines = [json.dumps(row) + "\n" for row in rows]
    (folder / "_report.jsonl").write_text("".join(lines))


def names_under(folder: Path, excluded: Path | None = None) -> list[str]:
    """Give the names in the order of the walk."""
    return [found.name for found in walk(Root(folder, ()), excluded)]


def test_names_are_sorted_whatever_the_file_system_says(tmp_path: Path) -> None:
    """Depth first, by code point, capitals before small letters."""
    plant(tmp_path, "b.html", "a/z.html", "a/b/c.html", "Z.html", "ä.html")
    assert names_under(tmp_path) == ["Z.html", "a/b/c.html", "a/z.html", "b.html", "ä.html"]


def test_hidden_files_and_folders_are_left_out(tmp_path: Path) -> None:
    """A leading dot hides."""
    plant(tmp_path, ".git/page.html", ".page.html", "page.html")
    assert names_under(tmp_path) == ["page.html"]


def test_the_excluded_folder_is_left_out(tmp_path: Path) -> None:
    """The output folder inside the input is not read."""
    plant(tmp_path, "out/a.html.json", "outer/b.html")
    assert names_under(tmp_path, tmp_path / "out") == ["outer/b.html"]


def test_what_a_run_has_written_into_a_folder_is_left_out(tmp_path: Path) -> None:
    """Its report names it; pages that no run has written are read, wherever they stand."""
    plant(tmp_path, "out/_report.html", "out/_sites", "out/_shards/k", "out/c.html", "out/c.md")
    plant(tmp_path, "out/deep/a.html", "out/deep/a.html.json", "out/deep/_sites", "c.md")
    report(tmp_path / "out", "deep/a.html.json", "c.md")
    assert names_under(tmp_path) == ["c.md", "out/c.html", "out/deep/_sites", "out/deep/a.html"]


def test_reports_in_folders_of_each_other_each_count(tmp_path: Path) -> None:
    """A run into a folder, and others into one above it and below it."""
    plant(tmp_path, "a.md", "m/a.md", "m/b.md", "m/n/a.md", "m/n/b.md", "m/n/c.md", "o/a.md")
    report(tmp_path, "m/n/c.md")
    report(tmp_path / "m", "b.md")
    report(tmp_path / "m/n", "a.md")
    assert names_under(tmp_path) == ["a.md", "m/a.md", "m/n/b.md", "o/a.md"]


@pytest.mark.parametrize("rows", ["{}", '{"text": "The tide", "output": "a.html"}', "no JSON"])
def test_a_folder_with_pages_that_are_called_like_a_report_is_read(
    tmp_path: Path, rows: str
) -> None:
    """Only the rows of a report tell what a run has written."""
    plant(tmp_path, "m/_sites", "m/a.html", "m/n/b.html")
    (tmp_path / "m/_report.jsonl").write_text(f"{rows}\n")
    assert names_under(tmp_path) == ["m/_report.jsonl", "m/_sites", "m/a.html", "m/n/b.html"]


def test_a_folder_that_is_called_like_what_is_learned_of_sites_is_read(tmp_path: Path) -> None:
    """That is a file."""
    plant(tmp_path, "m/_sites/a.html")
    report(tmp_path / "m", "b.html")
    assert names_under(tmp_path) == ["m/_sites/a.html"]


def test_only_whole_rows_of_a_report_name_what_a_run_has_written(tmp_path: Path) -> None:
    """Not so what else stands there."""
    plant(tmp_path, "m/a.html")
    report(tmp_path / "m", "b.html")
    with (tmp_path / "m/_report.jsonl").open("a") as rows:
        rows.write('{"output": "a.html"}\n')
    assert names_under(tmp_path) == ["m/a.html"]


def test_of_a_root_the_files_that_a_run_has_written_are_left_out(tmp_path: Path) -> None:
    """They are named in its report, and stand beside the pages."""
    plant(tmp_path, "a.html", "a.html.txt", "m/b.html", "m/b.html.txt", "m/_sites", "notes.txt")
    plant(tmp_path, "_report.html", "_sites", "_shards/k.documents", "None")
    assert len(names_under(tmp_path)) == 10
    rows = [
        b'{"path": "z.html", "status": "failed", "output": null}',
        b'{"path": "a.html", "status": "ok", "output": "a.html.txt"}',
        b'{"path": "m/b.html", "status": "ok", "output": "m/b.html.txt"}',
        b'{"path": "c.html", "status": "failed", "output": null}',
        b'{"path": "notes.txt", "status": "ok", "output": ["notes.txt"]}',
        *(b"7", b"not JSON", b"\xff", b"[" * 100_000),
    ]
    (tmp_path / "_report.jsonl").write_bytes(b"\n".join(rows))
    assert names_under(tmp_path) == ["None", "a.html", "m/_sites", "m/b.html", "notes.txt"]


def test_pages_that_are_called_like_a_report_are_read(tmp_path: Path) -> None:
    """Its rows tell it; that of a run without inputs has none."""
    plant(tmp_path, "_report.html", "_report.jsonl", "a.html")
    assert names_under(tmp_path) == ["a.html"]
    (tmp_path / "_report.jsonl").write_text('{"text": "The tide", "output": "a.html"}\n')
    assert names_under(tmp_path) == ["_report.html", "_report.jsonl", "a.html"]


def test_links_are_given_but_not_followed(tmp_path: Path) -> None:
    """A link to a folder around it ends nothing."""
    plant(tmp_path, "a/page.html")
    (tmp_path / "a" / "loop").symlink_to("..")
    assert names_under(tmp_path) == ["a/loop", "a/page.html"]


def test_a_deep_tree_is_no_recursion(tmp_path: Path) -> None:
    """Six hundred folders inside each other."""
    deep = "/".join(["d"] * 600)
    plant(tmp_path, f"{deep}/page.html")
    assert names_under(tmp_path) == [f"{deep}/page.html"]


def test_a_name_that_is_not_utf8_is_shown_with_escapes(tmp_path: Path) -> None:
    """The name can be printed; the path still opens the file."""
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.html")).write_text("x")
    (found,) = walk(Root(tmp_path, ()))
    assert found.name == "caf\\xe9.html"
    assert found.path.read_text() == "x"


@pytest.mark.parametrize(
    ("include", "exclude", "found"),
    [
        (["*.html"], [], ["a/b.html", "a/c/d.html"]),
        (["a/*"], [], ["a/b.html", "a/c/d.html", "a/e.txt"]),
        (["*.html", "?.md"], ["d.*"], ["a/b.html", "f.md"]),
        (["a"], [], ["a/b.html", "a/c/d.html", "a/e.txt"]),
        (["a/c/"], [], ["a/c/d.html"]),
        ([], ["c"], ["a/b.html", "a/e.txt", "f.md"]),
        ([], ["a/c/"], ["a/b.html", "a/e.txt", "f.md"]),
        ([], ["a"], ["f.md"]),
        (["*.html"], ["a/*"], []),
    ],
)
def test_a_selection_decides(
    tmp_path: Path, include: list[str], exclude: list[str], found: list[str]
) -> None:
    """Excluding goes before including, and concerns folders too; names or paths below the root."""
    plant(tmp_path, "a/b.html", "a/c/d.html", "a/e.txt", "f.md")
    selection = Selection(tuple(include), tuple(exclude))
    names = [item.name for item in walk(Root(tmp_path, ("raw",)), selection=selection)]
    assert names == [f"raw/{name}" for name in found]


def test_the_only_path_has_a_name_where_it_cannot_be_listed(tmp_path: Path) -> None:
    """It may have vanished since, or be locked."""
    (found,) = walk(Root(tmp_path / "gone", ()))
    assert (found.name, found.place) == ("gone", ("gone",))


def test_a_file_that_is_named_is_not_selected(tmp_path: Path) -> None:
    """Whoever names it means it."""
    plant(tmp_path, "f.md")
    root = Root(tmp_path / "f.md", ("f.md",))
    assert len(list(walk(root, selection=Selection(("*.html",), ("*",))))) == 1
