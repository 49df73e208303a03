"""Files by URL are read as those of this machine are."""

import gzip
from pathlib import Path

import pytest

from cleaner.errors import UsageError
from cleaner.readers import (
    Reading,
    Selection,
    as_path,
    find_remote,
    find_roots,
    is_url,
    pieces_under,
    read_inputs,
    read_piece,
)
from cleaner.readers.remote import file_system
from tests.readers.test_parts import ROWS, told
from tests.readers.warcs import record, response

pytest.importorskip("fsspec")


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    """Make files of several kinds, hidden ones too."""
    folder = tmp_path / "raw"
    for name in ("a/page.html", "a.html", "b/c/text.txt", ".hidden", "b/.hidden/page.html"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(f"<p>The tide was late at {name}.</p>")
    (folder / "rows.jsonl").write_text(ROWS)
    (folder / "crawl.warc.gz").write_bytes(gzip.compress(record(1, response(b"<p>A tide.</p>"))))
    return folder


@pytest.fixture
def url(raw: Path) -> str:
    """Give the same files by URL."""
    system, path = file_system(f"memory:/{raw}")
    system.put(str(raw), path, recursive=True)
    return f"memory:/{raw}"


def same(folder: Path, urls: list[str], reading: Reading = Reading()) -> list[object]:  # noqa: B008
    """Read both, cut small; gives the names where they are the same."""
    local = [told(item) for item in read_inputs(find_roots([folder]), reading)]
    pieces = pieces_under((), 500, reading, find_remote(urls, reading))
    remote = [told(item) for piece in pieces for item in read_piece(piece, reading)]
    assert [one[:2] + one[3:] for one in remote] == [one[:2] + one[3:] for one in local]
    return [name for name, *_ in local]


def test_a_folder_is_read_in_the_same_order(raw: Path, url: str) -> None:
    """Under the same names, without hidden files."""
    names = same(raw, [url])
    assert names[:4] == ["a/page.html", "a.html", "b/c/text.txt", "crawl.warc.gz:1"]
    assert names[4] == "rows.jsonl:1"


def test_patterns_choose(raw: Path, url: str) -> None:
    """As they do in folders of this machine."""
    reading = Reading(selection=Selection(("*.html", "b"), ("a",)))
    assert same(raw, [url], reading) == ["a.html", "b/c/text.txt"]


def test_a_file_is_called_by_its_name(url: str) -> None:
    """And a folder among others by its own; names that are alike are told apart."""
    found = find_remote([f"{url}/a.html", f"{url}/b", f"{url}/*.html"], Reading())
    assert [file.name for file in found] == ["a.html", "b/c/text.txt", "a.html~2"]


def test_what_is_under_the_output_is_left_out(url: str) -> None:
    """It was written by an earlier run."""
    found = find_remote([url], Reading(), f"{url}/b")
    assert not [file.name for file in found if file.name.startswith("b/")]


@pytest.mark.parametrize("wrong", ["memory://nobody/here", "nosuchscheme://a/b"])
def test_nothing_there_is_wrong_usage(wrong: str) -> None:
    """The message names the URL."""
    with pytest.raises(UsageError, match=wrong):
        list(find_remote([wrong], Reading()))


def test_a_file_of_this_machine_is_a_path() -> None:
    """However it is written."""
    assert is_url("s3://bucket/a")
    assert not is_url("file:///a")
    assert not is_url("C:/a")
    assert as_path("file:///a/b%20c") == Path("/a/b c")
    assert as_path("a/b%20c") == Path("a/b%20c")


def test_a_file_that_has_gone_says_so(url: str) -> None:
    """As one input, which fails."""
    (piece,) = pieces_under((), 10**9, Reading(), find_remote([f"{url}/a.html"], Reading()))
    system, path = file_system(f"{url}/a.html")
    system.rm(path)
    ((name, *_, error),) = map(told, read_piece(piece, Reading()))
    assert name == "a.html"
    assert "Unreadable" in str(error)


def test_a_mark_tells_that_a_file_was_written_anew(url: str) -> None:
    """And that another one was not."""
    before = [file.mark for file in find_remote([f"{url}/a.html", f"{url}/rows.jsonl"], Reading())]
    system, path = file_system(f"{url}/a.html")
    system.pipe(path, b"<p>The tide was early.</p>")
    after = [file.mark for file in find_remote([f"{url}/a.html", f"{url}/rows.jsonl"], Reading())]
    assert [one == other for one, other in zip(before, after, strict=True)] == [False, True]
