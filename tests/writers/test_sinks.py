"""Where results go."""

import io
from pathlib import Path

import pytest

from cleaner.model import Notice, Status
from cleaner.runs import Result
from cleaner.writers import FolderSink, LinesSink, StreamSink


def result(*place: str, status: Status = Status.OK, body: bytes = b"body\n") -> Result:
    """Make a result as a worker would send it."""
    notice = None if status is Status.OK else Notice("code", "message")
    return Result("/".join(place), place, status, notice, 0.0, body)


def test_a_folder_mirrors_the_input(tmp_path: Path) -> None:
    """Folders are made as needed; the name given back is relative to the output folder."""
    sink = FolderSink(tmp_path, ".json")
    assert sink(result("a", "b.html")) == "a/b.html.json"
    assert (tmp_path / "a/b.html.json").read_bytes() == b"body\n"


@pytest.mark.parametrize("status", [Status.FAILED, Status.SKIPPED])
def test_what_is_not_cleaned_has_no_file(tmp_path: Path, status: Status) -> None:
    """But keeps its name to itself, so that the others' do not depend on its fate."""
    sink = FolderSink(tmp_path, ".json")
    assert sink(result("A", status=status)) is None
    assert list(tmp_path.iterdir()) == []
    name = sink(result("a"))
    assert name is not None
    assert name.startswith("a~")


def test_a_folder_that_is_a_link_is_not_entered(tmp_path: Path) -> None:
    """It could lead out of the output folder."""
    (tmp_path / "elsewhere").mkdir()
    out = tmp_path / "out"
    out.mkdir()
    (out / "a").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(NotADirectoryError, match="is a link"):
        FolderSink(out, ".json")(result("a", "b.html"))
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_lines_hold_every_result() -> None:
    """Also those that failed."""
    file = io.BytesIO()
    sink = LinesSink(file)
    assert sink(result("a", body=b"1\n")) == "documents.jsonl"
    sink(result("b", status=Status.FAILED, body=b"2\n"))
    assert file.getvalue() == b"1\n2\n"


def test_a_stream_separates_what_is_not_empty() -> None:
    """No blank line stands for a page without text."""
    stream = io.BytesIO()
    sink = StreamSink(stream, b"\n")
    for body in (b"", b"one\n", b"", b"two\n"):
        sink(result("a", body=body))
    assert stream.getvalue() == b"one\n\ntwo\n"
