"""Paths as they are typed: patterns and lists."""

import os
from pathlib import Path

import pytest

from cleaner.errors import UsageError
from cleaner.readers import find_roots
from cleaner.readers.operands import expand


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Some pages in the current folder."""
    for name in ("moor/b.html", "moor/a.html", "moor/deep/c.html", "moor/.d.html", "fen/a.html"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def places(*operands: str) -> list[str]:
    """Give the places of the roots as paths."""
    return ["/".join(root.place) for root in find_roots([Path(typed) for typed in operands])]


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ("moor/*.html", ["moor/a.html", "moor/b.html"]),
        ("./*/a.htm?", ["fen/a.html", "moor/a.html"]),
        ("moor/**/*.html", ["moor/a.html", "moor/b.html", "moor/deep/c.html"]),
        ("moor/[b-z].html", ["moor/b.html"]),
        ("moor/.*.html", ["moor/.d.html"]),
        ("fen/../moor/a*", ["moor/a.html"]),
    ],
)
def test_a_pattern_stands_for_what_it_matches(here: Path, pattern: str, found: list[str]) -> None:
    """Sorted, mirroring the paths, hidden files only when asked for."""
    assert places(pattern) == found
    assert places(str(here / pattern)) == [f"{here}/{path}".lstrip("/") for path in found]


def test_a_pattern_that_exists_is_a_path(here: Path) -> None:
    """Brackets occur in names."""
    (here / "a[1].html").touch()
    (here / "a1.html").touch()
    assert places("a[1].html") == ["a[1].html"]


def test_a_pattern_without_matches_is_a_usage_error(here: Path) -> None:
    """It may be misspelt."""
    with pytest.raises(UsageError, match="nothing matches"):
        places(f"{here}/*.htm")


def test_links_that_a_pattern_finds_are_not_followed(here: Path) -> None:
    """Nobody named them; the reader refuses them with a row."""
    (here / "fen/link.html").symlink_to("a.html")
    found = list(expand(Path("fen/*.html")))
    assert [item.path for item in found] == [here / "fen/a.html", here / "fen/link.html"]


def test_a_list_names_paths_and_patterns(here: Path) -> None:
    """A line each, in its order; blank lines are none, each file is read once."""
    (here / "list.txt").write_text("fen\r\n\nmoor/b.html\nmoor/*.html\nfen/a.html\n")
    assert places("@list.txt") == ["fen", "moor/b.html", "moor/a.html"]
    assert places("@list.txt", "moor/a.html") == ["fen", "moor/b.html", "moor/a.html"]


def test_a_list_may_have_comments(here: Path) -> None:
    """Lines that begin with a number sign and a space; names of files may begin with the sign."""
    (here / "#1.html").touch()
    (here / "list.txt").write_text("# of the fen\nfen/a.html\n#1.html\n# moor/b.html\n")
    assert places("@list.txt") == ["fen/a.html", "#1.html"]


def test_a_list_may_hold_any_bytes(here: Path) -> None:
    """Names on disk need not be UTF-8."""
    name = os.fsdecode(b"caf\xe9.html")
    (here / name).touch()
    (here / "list.txt").write_bytes(b"caf\xe9.html\n")
    (root,) = find_roots([Path("@list.txt")])
    assert root.path == here / name


@pytest.mark.parametrize(
    ("line", "words"), [("gone.html", "gone.html: No such file"), ("a\0b", "embedded null")]
)
def test_a_wrong_line_is_a_usage_error(here: Path, line: str, words: str) -> None:
    """It is shown."""
    (here / "list.txt").write_text(line)
    with pytest.raises(UsageError, match=words):
        places("@list.txt")


def test_a_list_may_begin_with_a_byte_order_mark(here: Path) -> None:
    """Editors of Windows write one."""
    (here / "list.txt").write_bytes(b"\xef\xbb\xbffen/a.html\r\n")
    assert places("@list.txt") == ["fen/a.html"]


@pytest.mark.parametrize("lines", ["", "\n \n", "# fen/a.html\n"])
def test_a_list_that_names_nothing_is_a_usage_error(here: Path, lines: str) -> None:
    """Else stdin would be read in its place."""
    (here / "list.txt").write_text(lines)
    with pytest.raises(UsageError, match=r"@list.txt: names nothing"):
        places("@list.txt")


def test_a_missing_list_is_a_usage_error(here: Path) -> None:
    """With the system's words."""
    with pytest.raises(UsageError, match="@gone: No such file"):
        places(f"@{here.name and 'gone'}")


def test_what_a_folder_holds_is_not_read_twice(here: Path) -> None:
    """Unless the walk would leave it out, as it does what is hidden."""
    assert places("moor", "moor/a.html", "moor/deep", "moor/.d.html") == ["moor", ".d.html"]
    assert places("moor/a.html", "moor/./a.html", str(here / "moor/a.html")) == ["a.html"]
