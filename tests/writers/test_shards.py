"""Documents in files of so many, and runs that go on with them."""

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pyarrow.parquet as pq
import pytest

import cleaner
from cleaner.model import Status
from cleaner.readers import Input
from cleaner.runs import Facts, Ledger, Result, Resumed
from cleaner.writers import Format, LinesSink, ShardSink, render
from tests.writers.conftest import never

FACTS = Facts(None, None, 0, {})
GROWING = ".cleaner.shard.jsonl"
FORMS = pytest.mark.parametrize("form", [Format.JSONL, Format.PARQUET])
SIZE = 3


def line(word: str) -> bytes:
    """Give a document."""
    settings = cleaner.Settings(blocks=word.startswith("b"))
    return render(Format.JSONL, cleaner.clean(f"The ferry of {word} was late.", settings=settings))


@contextmanager
def opened(out: Path, form: Format) -> Iterator[tuple[ShardSink, Resumed]]:
    """Open ledger and sink for one run."""
    with Ledger(out, form) as ledger, ShardSink(out, form, SIZE, ledger) as sink:
        yield sink, Resumed(sink, ledger)


def run(out: Path, words: str, form: Format, stop: int | None = None) -> str:
    """Write a document an input, which is named by its word; give the words that were new.

    stop: ends the run before so many documents are written, without finishing.
    """
    new = []
    out.mkdir(exist_ok=True)
    with opened(out, form) as (sink, record):
        drawn = [
            (word, record.known(Input(word[0], (word[0],), never, word))) for word in words.split()
        ]
        for number, (word, known) in enumerate(drawn[:stop]):
            row = known and record.keep(known)
            if not row:
                new.append(word)
                result = Result(word[0], (word[0],), Status.OK, None, 0.0, line(word), FACTS, word)
                row = record.write(result)
            assert row.output == f"documents-{number // SIZE:05}{form.suffix}"
        if stop is None:
            sink.finish()
    return " ".join(new)


def files(out: Path) -> dict[str, bytes]:
    """Give the contents of the files, but for the ledger."""
    return {p.name: p.read_bytes() for p in sorted(out.iterdir()) if "sqlite" not in p.name}


def undisturbed(out: Path, words: str, form: Format) -> dict[str, bytes]:
    """Give the files of a run into an empty folder."""
    shutil.rmtree(out, ignore_errors=True)
    run(out, words, form)
    return files(out)


def test_so_many_documents_a_file(tmp_path: Path) -> None:
    """The last may have fewer."""
    run(tmp_path, "a b c d e", Format.JSONL)
    assert files(tmp_path) == {
        "documents-00000.jsonl": line("a") + line("b") + line("c"),
        "documents-00001.jsonl": line("d") + line("e"),
    }


def test_parquet_too(tmp_path: Path) -> None:
    """A row each."""
    run(tmp_path, "a b c d e", Format.PARQUET)
    tables = [pq.read_table(tmp_path / name) for name in files(tmp_path)]
    assert [table.num_rows for table in tables] == [3, 2]
    ids = [json.loads(line(word))["id"] for word in "abcde"]
    assert [row for table in tables for row in table.column("id").to_pylist()] == ids


@FORMS
def test_a_shard_appears_when_it_is_whole(tmp_path: Path, form: Format) -> None:
    """Until then its documents stand in a hidden file."""
    run(tmp_path, "a b c d e", form, stop=2)
    assert list(files(tmp_path)) == [GROWING]
    run(tmp_path, "a b c d e", form, stop=4)
    assert list(files(tmp_path)) == [GROWING, f"documents-00000{form.suffix}"]


@FORMS
@pytest.mark.parametrize("stop", range(8))
def test_a_run_that_was_broken_off_is_gone_on_with(tmp_path: Path, form: Format, stop: int) -> None:
    """Nothing is written twice, and the files are those of an undisturbed run."""
    words = "a b c d e f g h"
    run(tmp_path / "out", words, form, stop=stop)
    if stop % SIZE:
        with (tmp_path / "out" / GROWING).open("ab") as file:
            file.write(b"half a li")
    assert run(tmp_path / "out", words, form) == words[2 * stop :]
    assert files(tmp_path / "out") == undisturbed(tmp_path / "whole", words, form)


@FORMS
@pytest.mark.parametrize(
    ("words", "new"),
    [
        ("a b c d e f g", ""),
        ("a b c d e f g h i j", "h i j"),
        ("a b c d e f g h", "h"),
        ("a b c d e", ""),
        ("a b c", ""),
        ("", ""),
        ("a b c d ee f g", "ee f g"),
        ("x a b c d e f g", "x a b c d e f g"),
        ("a b d e f g", "d e f g"),
    ],
)
def test_a_later_run_goes_on(tmp_path: Path, form: Format, words: str, new: str) -> None:
    """From the first document on that is not as it was."""
    run(tmp_path / "out", "a b c d e f g", form)
    assert run(tmp_path / "out", words, form) == new
    assert files(tmp_path / "out") == undisturbed(tmp_path / "whole", words, form)


@FORMS
def test_a_run_that_changes_its_mind(tmp_path: Path, form: Format) -> None:
    """What was overwritten does not come back with the input."""
    out = tmp_path / "out"
    run(out, "a b c d e f g", form)
    run(out, "a bb c d e f g", form, stop=5)
    assert run(out, "a b c d e f g", form) == "b c d e f g"
    assert files(out) == undisturbed(tmp_path / "whole", "a b c d e f g", form)


@FORMS
@pytest.mark.parametrize("late", [False, True])
def test_a_kill_while_a_shard_is_made(
    tmp_path: Path,
    form: Format,
    late: bool,  # noqa: FBT001
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Before or after it stands in its place, but before the ledger knows: nothing is lost."""
    words, out = "a b c d e f g", tmp_path / "out"
    replace = Path.replace

    def die(self: Path, target: Path) -> Path:
        if "00001" not in target.name:
            return replace(self, target)
        if late:
            replace(self, target)
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", die)
        with pytest.raises(KeyboardInterrupt):
            run(out, words, form)
    assert run(out, words, form) == "f g"
    assert files(out) == undisturbed(tmp_path / "whole", words, form)


def test_a_lost_shard_is_made_again(tmp_path: Path) -> None:
    """With all that come after it."""
    run(tmp_path, "a b c d e f g", Format.JSONL)
    before = files(tmp_path)
    (tmp_path / "documents-00001.jsonl").unlink()
    assert run(tmp_path, "a b c d e f g", Format.JSONL) == "d e f g"
    assert files(tmp_path) == before


def test_shards_of_a_longer_run_are_removed(tmp_path: Path) -> None:
    """Also where its ledger is gone, but its report is there."""
    run(tmp_path, "a b c d e f g", Format.JSONL)
    (tmp_path / ".cleaner.sqlite").unlink()
    row = {"path": "g", "status": "ok", "output": "documents-00002.jsonl"}
    (tmp_path / "_report.jsonl").write_text(json.dumps(row))
    run(tmp_path, "a", Format.JSONL)
    assert list(files(tmp_path)) == ["_report.jsonl", "documents-00000.jsonl"]


def test_files_that_no_run_has_written_are_left_alone(tmp_path: Path) -> None:
    """Whatever they are called."""
    others = ["documents-00003.txt", "documents-3.jsonl", "documents-x.jsonl", "x-00009.jsonl"]
    others += ["documents-00001.jsonl", "documents-00001.parquet", "documents.jsonl"]
    for name in others:
        (tmp_path / name).write_bytes(b"x")
    run(tmp_path, "a b c", Format.JSONL)
    run(tmp_path, "a", Format.JSONL)
    assert sorted(files(tmp_path)) == sorted(["documents-00000.jsonl", *others])


@pytest.mark.parametrize("stop", [None, 1, 4])
def test_the_files_are_those_of_the_last_run(tmp_path: Path, stop: int | None) -> None:
    """All in one or in shards: the ones go when the others are whole, and not before."""
    run(tmp_path, "a b c d e f g", Format.JSONL)
    shards = set(files(tmp_path))
    with Ledger(tmp_path, "others") as ledger, LinesSink(tmp_path, ledger) as sink:
        assert set(files(tmp_path)) == shards
        sink.finish()
    assert set(files(tmp_path)) == {"documents.jsonl"}
    if stop:
        run(tmp_path, "a b c d e f g", Format.JSONL, stop=stop)
        assert "documents.jsonl" in files(tmp_path)
    run(tmp_path, "a b c d e f g", Format.JSONL)
    assert set(files(tmp_path)) == shards


def test_files_in_another_format_stay(tmp_path: Path) -> None:
    """They are not read as these are; and what is known of them stays too."""
    with Ledger(tmp_path, "others") as ledger, LinesSink(tmp_path, ledger) as sink:
        sink.finish()
    run(tmp_path, "a b c d", Format.PARQUET)
    tables = ["documents-00000.parquet", "documents-00001.parquet"]
    assert list(files(tmp_path)) == [*tables, "documents.jsonl"]
    run(tmp_path, "a", Format.JSONL)
    assert list(files(tmp_path)) == ["documents-00000.jsonl", *tables]
    run(tmp_path, "a", Format.PARQUET)
    assert list(files(tmp_path)) == ["documents-00000.jsonl", "documents-00000.parquet"]


def test_a_link_in_the_place_of_the_hidden_file_is_not_followed(tmp_path: Path) -> None:
    """It is replaced."""
    out = tmp_path / "out"
    out.mkdir()
    (tmp_path / "precious").write_bytes(b"x")
    (out / GROWING).symlink_to(tmp_path / "precious")
    run(out, "a b", Format.JSONL, stop=1)
    run(out, "a b", Format.JSONL)
    assert (tmp_path / "precious").read_bytes() == b"x"
    assert files(out) == {"documents-00000.jsonl": line("a") + line("b")}
