"""Where results go."""

import io
from dataclasses import replace
from pathlib import Path

import pytest

from cleaner.model import Notice, Status
from cleaner.runs import Entry, Facts, Result, Row, Written
from cleaner.runs.result import Span
from cleaner.writers import FolderSink, StreamSink

NOTHING = Facts(None, None, 0, {})


def result(*place: str, status: Status = Status.OK, body: bytes = b"body\n") -> Result:
    """Make a result as a worker would send it."""
    notice = None if status is Status.OK else Notice("code", "message")
    return Result("/".join(place), place, status, notice, 0.0, body, NOTHING)


def test_a_folder_mirrors_the_input(tmp_path: Path) -> None:
    """Folders are made as needed; the name given back is relative to the output folder."""
    sink = FolderSink(tmp_path, ".json")
    assert sink(result("a", "b.html")) == Written("a/b.html.json", Span(0, 5))
    assert (tmp_path / "a/b.html.json").read_bytes() == b"body\n"


@pytest.mark.parametrize("status", [Status.FAILED, Status.SKIPPED])
def test_what_is_not_cleaned_has_no_file(tmp_path: Path, status: Status) -> None:
    """But keeps its name to itself, so that the others' do not depend on its fate."""
    sink = FolderSink(tmp_path, ".json")
    assert sink(result("A", status=status)) is None
    assert list(tmp_path.iterdir()) == []
    written = sink(result("a"))
    assert written is not None
    assert written.output.startswith("a~")


def test_a_folder_that_is_a_link_is_not_entered(tmp_path: Path) -> None:
    """It could lead out of the output folder."""
    (tmp_path / "elsewhere").mkdir()
    out = tmp_path / "out"
    out.mkdir()
    (out / "a").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(NotADirectoryError, match="is a link"):
        FolderSink(out, ".json")(result("a", "b.html"))
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_a_stream_separates_what_is_not_empty() -> None:
    """No blank line stands for a page without text."""
    stream = io.BytesIO()
    sink = StreamSink(stream, b"\n")
    for body in (b"", b"one\n", b"", b"two\n"):
        sink(result("a", body=body))
    assert stream.getvalue() == b"one\n\ntwo\n"


def entry(row: Row, end: int | None) -> Entry:
    """Make what a ledger has of an input."""
    span = None if end is None else Span(0, end)
    return Entry(row, "print", row.path, span, NOTHING)


def test_a_file_stands_while_it_is_there_and_whole(tmp_path: Path) -> None:
    """The ledger may say what it wants."""
    sink = FolderSink(tmp_path, ".json")
    sink(result("a"))
    row = Row("a", Status.OK, None, None, 0.0, "a.json")
    assert sink.stands(entry(row, len(b"body\n")))
    assert not sink.stands(entry(row, 3))
    (tmp_path / "a.json").rename(tmp_path / "b.json")
    assert not sink.stands(entry(row, len(b"body\n")))
    (tmp_path / "a.json").symlink_to("b.json")
    assert not sink.stands(entry(row, len("b.json")))


def test_what_has_no_file_stands(tmp_path: Path) -> None:
    """A picture need not be looked at again."""
    row = Row("a", Status.SKIPPED, "not_text", "a picture", 0.0, None)
    assert FolderSink(tmp_path, ".json").stands(entry(row, None))
    assert not FolderSink(tmp_path, ".json").stands(entry(replace(row, status=Status.OK), None))


def test_a_name_that_another_has_now_is_not_kept(tmp_path: Path) -> None:
    """Names depend on what came before."""
    row = Row("b", Status.OK, None, None, 0.0, "a.json")
    assert FolderSink(tmp_path, ".json").keep(("a",), entry(row, 5))
    sink = FolderSink(tmp_path, ".json")
    sink(result("A"))
    assert not sink.keep(("b",), entry(row, 5))
    assert sink(result("b")) == Written("b.json", Span(0, 5))
