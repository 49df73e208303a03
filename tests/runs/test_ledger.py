"""What earlier runs have done, and how it is kept."""

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from cleaner.model import Status
from cleaner.runs import Entry, Facts, Ledger, Row
from cleaner.runs.ledger import COMMIT_ENTRIES
from cleaner.runs.ledger_tables import LEDGER, LedgerError
from cleaner.runs.result import Span

ENTRY = Entry(
    Row("news/ferry.html", Status.PARTIAL, "truncated", "cut", 0.25, "news/ferry.html.json"),
    "120-77",
    "ferry.html",
    Span(0, 900),
    Facts("ferry.example", "en", 80, {"share": 4, "teaser": 30}),
    file="/in/news/ferry.html",
)
FAILED = Entry(
    Row("news/gone.html", Status.FAILED, "bad_row", "none", 0.0, None),
    None,
    "gone.html",
    None,
    Facts(None, None, 0, {}),
)


def test_entries_come_back_as_they_were(tmp_path: Path) -> None:
    """In the run that made them, and in the next."""
    with Ledger(tmp_path, "a") as ledger:
        assert (ledger.earlier, ledger.find("news/ferry.html")) == (None, None)
        ledger.note(ENTRY)
        ledger.note(FAILED)
        assert list(ledger.entries()) == [ENTRY, FAILED]
    with Ledger(tmp_path, "a") as ledger:
        assert ledger.earlier == "a"
        assert ledger.find("news/ferry.html") == ENTRY
        assert ledger.find("news/gone.html") == FAILED


def test_other_settings_find_nothing(tmp_path: Path) -> None:
    """But are told what the last ones were; and what is made with them counts for them alone."""
    with Ledger(tmp_path, "a") as ledger:
        ledger.note(ENTRY)
        ledger.note(FAILED)
    with Ledger(tmp_path, "b") as ledger:
        assert ledger.earlier == "a"
        assert ledger.find("news/ferry.html") is None
        ledger.note(ENTRY)
    with Ledger(tmp_path, "a") as ledger:
        assert ledger.find("news/ferry.html") is None
        assert ledger.find("news/gone.html") == FAILED


def test_a_run_has_what_it_did_and_what_it_kept(tmp_path: Path) -> None:
    """Not what stands in the ledger besides."""
    with Ledger(tmp_path, "a") as ledger:
        ledger.note(ENTRY)
        ledger.note(FAILED)
    with Ledger(tmp_path, "a") as ledger:
        ledger.keep("news/ferry.html", "/moved/news/ferry.html")
        assert list(ledger.entries()) == [replace(ENTRY, file="/moved/news/ferry.html")]


def test_an_output_is_held_while_its_file_is_there(tmp_path: Path) -> None:
    """For that file alone; wherever it has been moved to, its output goes with it."""
    first, second = tmp_path / "first.html", tmp_path / "second.html"
    first.touch()
    second.touch()
    with Ledger(tmp_path, "a") as ledger:
        ledger.hold("page.html.json", str(first))
    with Ledger(tmp_path, "b") as ledger:
        ledger.forget()
        assert ledger.holder("page.html.json", str(first)) is None
        assert ledger.holder("page.html.json", str(second)) == str(first)
        assert ledger.holder("other.html.json", str(second)) is None
        first.unlink()
        assert ledger.holder("page.html.json", str(second)) is None
        first.touch()
        ledger.release()
        assert ledger.holder("page.html.json", str(second)) is None


def test_what_a_url_names_is_taken_to_be_there(tmp_path: Path) -> None:
    """Nobody asks its system; a stream is never there again."""
    with Ledger(tmp_path, "a") as ledger:
        ledger.hold("page.html.json", "s3://harbour/page.html")
        ledger.hold("stdin.json", "")
        ledger.commit()
        assert ledger.holder("page.html.json", "/page.html") == "s3://harbour/page.html"
        assert ledger.holder("stdin.json", "") is None


def test_a_forgotten_ledger_is_empty(tmp_path: Path) -> None:
    """Everything is to be done again."""
    with Ledger(tmp_path, "a") as ledger:
        ledger.note(ENTRY)
    with Ledger(tmp_path, "a") as ledger:
        ledger.forget()
        assert ledger.find("news/ferry.html") is None


def test_a_run_that_was_killed_is_noticed(tmp_path: Path) -> None:
    """The next one clears up after it. What was committed is there."""
    ledger = Ledger(tmp_path, "a")
    for number in range(COMMIT_ENTRIES):
        ledger.note(replace(ENTRY, row=replace(ENTRY.row, path=str(number))))
    ledger.note(ENTRY)
    ledger._database.close()
    with Ledger(tmp_path, "a") as ledger:
        assert ledger.killed
        assert ledger.find("0") is not None
        assert ledger.find("news/ferry.html") is None
    with Ledger(tmp_path, "a") as ledger:
        assert not ledger.killed


def test_a_folder_is_written_by_one_run_at_a_time(tmp_path: Path) -> None:
    """Two would overwrite each other's files."""
    with Ledger(tmp_path, "a"), pytest.raises(LedgerError, match="another run is writing"):
        Ledger(tmp_path, "a")
    Ledger(tmp_path, "a").close()


@pytest.mark.parametrize("content", [b"no database", b"SQLite format 3\x00" + b"\xff" * 5000])
def test_a_damaged_ledger_is_begun_again(tmp_path: Path, content: bytes) -> None:
    """It costs no more than time."""
    (tmp_path / LEDGER).write_bytes(content)
    with Ledger(tmp_path, "a") as ledger:
        assert ledger.earlier is None
        ledger.note(ENTRY)
        assert list(ledger.entries()) == [ENTRY]


def test_a_ledger_of_another_layout_is_begun_again(tmp_path: Path) -> None:
    """Nobody can read it any more."""
    with sqlite3.connect(tmp_path / LEDGER) as database:
        database.execute("PRAGMA user_version = 99")
    database.close()
    with Ledger(tmp_path, "a") as ledger:
        assert ledger.earlier is None


@pytest.mark.parametrize("name", [LEDGER, f"{LEDGER}-wal"])
def test_a_link_at_its_name_is_not_written_through(tmp_path: Path, name: str) -> None:
    """It could lead anywhere."""
    target, out = tmp_path / "target", tmp_path / "out"
    out.mkdir()
    (out / name).symlink_to(target)
    with pytest.raises(LedgerError, match="is no file"):
        Ledger(out, "a")
    assert not target.exists()


def test_a_generation_ends_where_bytes_change(tmp_path: Path) -> None:
    """What ends before them is of the next one."""
    after = replace(ENTRY, row=replace(ENTRY.row, path="after"), span=Span(900, 950))
    with Ledger(tmp_path, "a") as ledger:
        ledger.note(ENTRY)
        ledger.note(after)
        ledger.rebase(900)
        before = ledger.find("news/ferry.html")
        behind = ledger.find("after")
        assert before
        assert behind
        assert (before.generation, behind.generation, ledger.generation) == (1, 0, 1)
    assert Ledger(tmp_path, "a").generation == 1


def test_a_folder_that_takes_no_file_is_named_with_the_reason(tmp_path: Path) -> None:
    """SQLite tells neither."""
    with pytest.raises(LedgerError, match="gone: No such file or directory"):
        Ledger(tmp_path / "gone", "settings")
