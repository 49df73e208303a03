"""One file of JSON Lines, and runs that go on with it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cleaner.model import Status
from cleaner.readers import Input
from cleaner.runs import Facts, Ledger, Result, Resumed
from cleaner.runs.record import Known
from cleaner.writers import LinesSink
from tests.writers.conftest import never

FACTS = Facts(None, None, 0, {})
WHOLE, GROWING = "documents.jsonl", ".cleaner.documents.jsonl"


@contextmanager
def opened(out: Path) -> Iterator[tuple[LinesSink, Resumed]]:
    """Open ledger and sink for one run."""
    with Ledger(out, "settings") as ledger, LinesSink(out, ledger) as sink:
        yield sink, Resumed(sink, ledger)


def run(out: Path, *lines: str, stop: int | None = None) -> list[str]:
    """Write a line an input, which is named by its first letter; give the lines that were new.

    stop: ends the run before so many lines are written, without finishing.
    """
    new: list[str] = []
    with opened(out) as (sink, record):
        drawn = [(line, record.known(Input(line[0], (line[0],), never, line))) for line in lines]
        for line, known in drawn[:stop]:
            if known and record.keep(known):
                continue
            new.append(line)
            body = f"{line}\n".encode()
            record.write(Result(line[0], (line[0],), Status.OK, None, 0.0, body, FACTS, line))
        if stop is None:
            sink.finish()
    return new


def files(out: Path) -> dict[str, str]:
    """Give the contents of the files, but for the ledger."""
    return {p.name: p.read_text() for p in out.iterdir() if "sqlite" not in p.name}


def test_a_file_appears_when_it_is_whole(tmp_path: Path) -> None:
    """Failed ones have their line too."""
    with opened(tmp_path) as (sink, record):
        record.write(Result("a", ("a",), Status.OK, None, 0.0, b"one\n", FACTS))
        row = record.write(Result("b", ("b",), Status.FAILED, None, 0.0, b"two\n", FACTS))
        assert row.output == WHOLE
        assert list(files(tmp_path)) == [GROWING]
        sink.finish()
    assert files(tmp_path) == {WHOLE: "one\ntwo\n"}


def test_no_inputs_give_an_empty_file(tmp_path: Path) -> None:
    """And not none."""
    run(tmp_path)
    assert files(tmp_path) == {WHOLE: ""}


def test_a_run_that_was_broken_off_is_gone_on_with(tmp_path: Path) -> None:
    """Only what is missing is written; what came after the last commit may be written again."""
    assert run(tmp_path, "apple", "bread", "cheese", stop=2) == ["apple", "bread"]
    with (tmp_path / GROWING).open("a") as file:
        file.write("half a li")
    assert run(tmp_path, "apple", "bread", "cheese") == ["cheese"]
    assert files(tmp_path) == {WHOLE: "apple\nbread\ncheese\n"}


def test_a_whole_file_is_left_alone(tmp_path: Path) -> None:
    """As long as nothing changes."""
    run(tmp_path, "apple", "bread")
    before = (tmp_path / WHOLE).stat()
    assert run(tmp_path, "apple", "bread") == []
    assert (tmp_path / WHOLE).stat() == before


def test_lines_from_a_change_on_are_written_anew(tmp_path: Path) -> None:
    """Also in a run that is broken off there, after which lengths happen to be as before."""
    run(tmp_path, "apple", "bread", "cheese", "dates")
    assert run(tmp_path, "apple", "bacon", "cheese", "dates", stop=2) == ["bacon"]
    assert files(tmp_path)[WHOLE] == "apple\nbread\ncheese\ndates\n"
    assert run(tmp_path, "apple", "bacon", "cheese", "dates") == ["cheese", "dates"]
    assert files(tmp_path) == {WHOLE: "apple\nbacon\ncheese\ndates\n"}


def test_an_input_that_is_gone_takes_its_line_along(tmp_path: Path) -> None:
    """In the middle, and at the end."""
    run(tmp_path, "apple", "bread", "cheese")
    assert run(tmp_path, "apple", "cheese") == ["cheese"]
    assert files(tmp_path) == {WHOLE: "apple\ncheese\n"}
    assert run(tmp_path, "apple") == []
    assert files(tmp_path) == {WHOLE: "apple\n"}


def test_a_file_that_was_deleted_is_written_anew(tmp_path: Path) -> None:
    """The ledger alone is no document."""
    run(tmp_path, "apple", "bread")
    (tmp_path / WHOLE).unlink()
    assert run(tmp_path, "apple", "bread") == ["apple", "bread"]
    assert files(tmp_path) == {WHOLE: "apple\nbread\n"}


def test_a_link_is_not_written_through(tmp_path: Path) -> None:
    """Neither at the name of the file nor at that of the growing one."""
    target = tmp_path / "target"
    target.write_text("precious")
    out = tmp_path / "out"
    out.mkdir()
    for name in (WHOLE, GROWING):
        (out / name).symlink_to(target)
    run(out, "apple")
    assert target.read_text() == "precious"
    assert not (out / WHOLE).is_symlink()


def test_a_file_without_rows_has_no_line(tmp_path: Path) -> None:
    """And stands as the lines around it do, or where one before it is new."""
    nothing = Input("b", ("b",), never, "b")
    for first, kept in (("apple", False), ("apple", True), ("avocado", True)):
        with opened(tmp_path) as (sink, record):
            a, b = record.known(Input("a", ("a",), never, first)), record.known(nothing)
            if not (a and record.keep(a)):
                body = f"{first}\n".encode()
                record.write(Result("a", ("a",), Status.OK, None, 0.0, body, FACTS, first))
            assert (b is not None and record.keep(b) is not None) is kept
            if not kept:
                record.write(Result("b", ("b",), Status.SKIPPED, None, 0.0, b"", FACTS, "b"))
            sink.finish()
        assert files(tmp_path) == {WHOLE: f"{first}\n"}


def test_a_line_that_was_to_be_kept_can_be_missed(tmp_path: Path) -> None:
    """When one before it had to be written anew after all."""
    run(tmp_path, "apple", "bread")
    with opened(tmp_path) as (_, record):
        first, second = (record.known(Input(x[0], (x[0],), never, x)) for x in ("apple", "bread"))
        assert isinstance(first, Known)
        assert isinstance(second, Known)
        record.write(Result("a", ("a",), Status.OK, None, 0.0, b"avocado\n", FACTS, "avocado"))
        assert record.keep(second) is None
