"""Where results go."""

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from cleaner.model import Notice, Status
from cleaner.runs import Entry, Facts, Ledger, Result, Row, Written
from cleaner.runs.result import Span
from cleaner.writers import FolderSink, StreamSink

NOTHING = Facts(None, None, 0, {})


@pytest.fixture
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    """Make an empty one."""
    with Ledger(tmp_path_factory.mktemp("ledger"), "settings") as ledger:
        yield ledger


def result(*place: str, status: Status = Status.OK, body: bytes = b"body\n") -> Result:
    """Make a result as a worker would send it."""
    notice = None if status is Status.OK else Notice("code", "message")
    return Result("/".join(place), place, status, notice, 0.0, body, NOTHING)


def test_a_folder_mirrors_the_input(tmp_path: Path, ledger: Ledger) -> None:
    """Folders are made as needed; the name given back is relative to the output folder."""
    sink = FolderSink(tmp_path, ".json", ledger)
    assert sink(result("a", "b.html")) == Written("a/b.html.json", Span(0, 5))
    assert (tmp_path / "a/b.html.json").read_bytes() == b"body\n"


@pytest.mark.parametrize("status", [Status.FAILED, Status.SKIPPED])
def test_what_is_not_cleaned_has_no_file(tmp_path: Path, ledger: Ledger, status: Status) -> None:
    """But keeps its name to itself, so that the others' do not depend on its fate."""
    sink = FolderSink(tmp_path, ".json", ledger)
    assert sink(result("A", status=status)) is None
    assert list(tmp_path.iterdir()) == []
    written = sink(result("a"))
    assert written is not None
    assert written.output.startswith("a~")


def test_a_folder_that_is_a_link_is_not_entered(tmp_path: Path, ledger: Ledger) -> None:
    """It could lead out of the output folder."""
    (tmp_path / "elsewhere").mkdir()
    out = tmp_path / "out"
    out.mkdir()
    (out / "a").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(NotADirectoryError, match="is a link"):
        FolderSink(out, ".json", ledger)(result("a", "b.html"))
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


def test_a_file_stands_while_it_is_there_and_whole(tmp_path: Path, ledger: Ledger) -> None:
    """The ledger may say what it wants."""
    sink = FolderSink(tmp_path, ".json", ledger)
    sink(result("a"))
    row = Row("a", Status.OK, None, None, 0.0, "a.json")
    assert sink.stands(entry(row, len(b"body\n")))
    assert not sink.stands(entry(row, 3))
    (tmp_path / "a.json").rename(tmp_path / "b.json")
    assert not sink.stands(entry(row, len(b"body\n")))
    (tmp_path / "a.json").symlink_to("b.json")
    assert not sink.stands(entry(row, len("b.json")))


def test_what_has_no_file_stands(tmp_path: Path, ledger: Ledger) -> None:
    """A picture need not be looked at again."""
    row = Row("a", Status.SKIPPED, "not_text", "a picture", 0.0, None)
    assert FolderSink(tmp_path, ".json", ledger).stands(entry(row, None))
    assert not FolderSink(tmp_path, ".json", ledger).stands(
        entry(replace(row, status=Status.OK), None)
    )


def test_a_name_that_another_has_now_is_not_kept(tmp_path: Path, ledger: Ledger) -> None:
    """Names depend on what came before."""
    row = Row("b", Status.OK, None, None, 0.0, "a.json")
    assert FolderSink(tmp_path, ".json", ledger).keep(("a",), entry(row, 5))
    sink = FolderSink(tmp_path, ".json", ledger)
    sink(result("A"))
    assert not sink.keep(("b",), entry(row, 5))
    assert sink(result("b")) == Written("b.json", Span(0, 5))


def test_the_document_of_another_file_is_not_replaced(tmp_path: Path, ledger: Ledger) -> None:
    """The error names both. A document that is gone is nobody's."""
    mine, other = tmp_path / "mine/a", tmp_path / "other/a"
    for file in (mine, other):
        file.parent.mkdir()
        file.touch()
    FolderSink(tmp_path, ".json", ledger)(replace(result("a"), file=str(mine)))
    ledger.commit()
    theirs = replace(result("a", body=b"other\n"), file=str(other))
    with pytest.raises(FileExistsError, match=f"a.json is the document of {mine}, and {other} "):
        FolderSink(tmp_path, ".json", ledger)(theirs)
    assert (tmp_path / "a.json").read_bytes() == b"body\n"
    (tmp_path / "a.json").unlink()
    FolderSink(tmp_path, ".json", ledger)(theirs)
    assert (tmp_path / "a.json").read_bytes() == b"other\n"
