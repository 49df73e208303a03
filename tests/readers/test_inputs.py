"""Files and streams -> inputs that can be sent to a worker."""

import io
import os
import pickle
import threading
import time
from pathlib import Path

import pytest

from cleaner.errors import BadRowError, NotAFileError, UnreadableError
from cleaner.model import MediaType
from cleaner.readers import (
    Columns,
    InputFormat,
    Reading,
    Root,
    count_pages,
    read_inputs,
    read_stream,
)


def buffered(data: bytes) -> io.BufferedReader:
    """Give a stream like stdin."""
    return io.BufferedReader(io.BytesIO(data))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two pages and a file of two rows."""
    (tmp_path / "a.html").write_text("<p>a")
    (tmp_path / "b.jsonl").write_text('{"text": "one"}\n{"text": "two"}\n')
    (tmp_path / "c.txt").write_text("c")
    return tmp_path


def slowly(*pieces: bytes) -> io.BufferedReader:
    """Give a pipe into which these are written one after the other."""
    reading, writing = os.pipe()

    def write() -> None:
        with os.fdopen(writing, "wb", buffering=0) as pipe:
            for piece in pieces:
                pipe.write(piece)
                time.sleep(0.05)

    threading.Thread(target=write, daemon=True).start()
    return os.fdopen(reading, "rb")


def test_rows_are_known_however_slowly_they_come() -> None:
    """A pipe gives what is there, at first perhaps a single byte."""
    with slowly(b"\n{", b'"id": 7, ', b'"text": "one"}\n', b'{"text": "two"}\n') as pipe:
        inputs = list(read_stream(pipe))
    assert [item.read().data for item in inputs] == ["one", "two"]


LATE = b'{"id": "0", "error": "timeout"}\n\n{}\n{"id": 1, "k": }\n{"id": "1", "html": "one"}\n'


def test_rows_are_known_where_the_first_have_no_page(tmp_path: Path) -> None:
    """They are bad rows, and no others are lost for them: in a pipe, and whatever the name."""
    (tmp_path / "rows.json").write_bytes(LATE)
    lines = LATE.splitlines(keepends=True)
    with slowly(*lines[:4], lines[4][:9], lines[4][9:]) as pipe:
        for inputs in (list(read_stream(pipe)), list(read_inputs([Root(tmp_path, ())]))):
            *bad, good = inputs
            assert good.read().data == "one"
            assert len(bad) == 3
            for item in bad:
                with pytest.raises(BadRowError):
                    item.read()


def test_rows_are_known_where_a_page_is_long() -> None:
    """So long that its row does not end in the bytes that are looked at."""
    page = b'{"id": "1", "of": {"k": 1}, "html": "' + b"one " * 5_000 + b'"}\n'
    assert len(list(read_stream(buffered(b'{"id": "0", "k": 1}\n' + page)))) == 2


@pytest.mark.parametrize(
    "data",
    [
        b'{"id": 1, "k": 2}\n' * 3,
        b'{"id": 1, "k": 2}\n' * 3_000,
        b'{"id": 1}\n{"id": 2, "said": {"text": "one"}}\n{"id": 3}\n',
        b'{"rows": [\n{"text": "one"},\n{"text": "two"}\n]}\n',
        b'{"id": 1}\nNot so here:\n{"text": "one"}\n',
        b'{\n"id": 1,\n"text": "one"\n}\n',
        b'{"id": 1}\n[{"text": "one"}]\n',
    ],
)
def test_data_without_pages_in_rows_is_one_input(data: bytes) -> None:
    """Objects a line, of which none in the beginning has a page; one object in lines; others."""
    (item,) = read_stream(buffered(data))
    assert item.read().data == data


def test_a_pipe_is_not_read_beyond_the_line_that_tells() -> None:
    """Who talks through it waits for the answer: where a format or columns are given, at once."""
    page, none = b'{"text": "one"}\n', b'{"id": 7}\n'
    for line, reading in (
        (page, Reading()),
        (none + page, Reading()),
        (none, Reading(InputFormat.JSONL)),
        (none, Reading(columns=Columns(text="id"))),
    ):
        ours, theirs = os.pipe()
        with os.fdopen(ours, "rb") as pipe, os.fdopen(theirs, "wb", buffering=0) as writing:
            writing.write(line)
            assert next(read_stream(pipe, reading)).name == "-:1"


def test_a_row_whose_page_comes_late_is_one(tmp_path: Path) -> None:
    """Long values stand before it; but what is called a page is none."""
    line = b'{"id": "7", "notes": "' + b"n" * 10_000 + b'", "text": "one"}\n'
    (item,) = read_stream(buffered(line))
    assert item.read().data == "one"
    (tmp_path / "a.html").write_bytes(line)
    (item,) = read_inputs([Root(tmp_path, ())])
    assert item.name == "a.html"


def test_objects_are_rows_where_columns_are_named() -> None:
    """So that a name that was mistyped is told with the keys that there are."""
    line = b'{"id": "7", "body": "one"}\n'
    (item,) = read_stream(buffered(line), Reading(columns=Columns(text="boddy")))
    with pytest.raises(BadRowError, match=r"neither html nor boddy among its keys \(body, id\)"):
        item.read()


def test_auto_takes_rows_by_the_suffix(folder: Path) -> None:
    """All other files are one page each, of which the content decides what they are."""
    inputs = list(read_inputs([Root(folder, ())]))
    assert [item.name for item in inputs] == ["a.html", "b.jsonl:1", "b.jsonl:2", "c.txt"]
    assert inputs[0].read().media_type is None


@pytest.mark.parametrize(
    ("given", "media_type"),
    [
        (InputFormat.HTML, MediaType.HTML),
        (InputFormat.TEXT, MediaType.TEXT),
        (InputFormat.MARKDOWN, MediaType.MARKDOWN),
    ],
)
def test_a_given_format_goes_for_every_file(
    folder: Path, given: InputFormat, media_type: MediaType
) -> None:
    """Also for one named .jsonl."""
    inputs = list(read_inputs([Root(folder, ())], Reading(given)))
    assert [item.name for item in inputs] == ["a.html", "b.jsonl", "c.txt"]
    assert {item.read().media_type for item in inputs} == {media_type}


def test_jsonl_goes_for_every_file(folder: Path) -> None:
    """`c.txt` has one line."""
    inputs = read_inputs([Root(folder / "c.txt", ("c.txt",))], Reading(InputFormat.JSONL))
    assert [item.name for item in inputs] == ["c.txt:1"]


def test_inputs_can_be_sent_to_another_process(folder: Path) -> None:
    """The worker gets the path or the line, and reads there."""
    inputs = list(read_inputs([Root(folder, ())]))
    sent = pickle.loads(pickle.dumps(inputs))  # noqa: S301 - our own
    assert [item.read().data for item in sent] == [b"<p>a", "one", "two", b"c"]


def test_rows_that_cannot_be_opened_are_one_input(tmp_path: Path) -> None:
    """A link and a FIFO named .jsonl are refused like any other, a folder that is no file too."""
    (tmp_path / "a.jsonl").symlink_to("nowhere")
    os.mkfifo(tmp_path / "b.jsonl")
    link, fifo = read_inputs([Root(tmp_path, ())])
    for item in (link, fifo):
        with pytest.raises(NotAFileError):
            item.read()


def test_rows_that_vanish_are_one_input(tmp_path: Path) -> None:
    """Listed, but gone when their turn comes."""
    for name in ("a.html", "b.jsonl"):
        (tmp_path / name).write_text("x")
    inputs = read_inputs([Root(tmp_path, ())])
    next(inputs)
    (tmp_path / "b.jsonl").unlink()
    (gone,) = inputs
    with pytest.raises(UnreadableError, match="No such file"):
        gone.read()


def test_a_stream_is_one_page() -> None:
    """Without a path, so that the same page gives the same document from anywhere."""
    (item,) = read_stream(buffered(b"<p>a"))
    scrape = item.read()
    assert (scrape.data, scrape.path) == (b"<p>a", None)


def test_a_stream_of_rows() -> None:
    """Line by line."""
    inputs = read_stream(buffered(b'{"id": "x", "text": "a"}\n'), Reading(InputFormat.JSONL))
    assert [(item.name, item.read().path) for item in inputs] == [("-:1", None)]


def test_pages_are_counted_only_where_that_is_cheap(folder: Path) -> None:
    """Rows show their number when they are read."""
    roots = [Root(folder, ())]
    assert count_pages(roots, Reading(InputFormat.TEXT)) == len(list(folder.iterdir()))
    assert count_pages(roots) is None
