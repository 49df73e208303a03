"""Rows of other programs, and what is none."""

import os
import re
import signal
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from cleaner import Settings, UsageError
from cleaner.integrations import idle
from cleaner.integrations.idle import MOST
from cleaner.integrations.rows import Columns, Limits, Options, clean_row, clean_rows
from cleaner.readers.files import LARGEST_PAGE
from tests.integrations.pages import BOMB

FERRY = (
    "<h1>Ferry</h1><p>The ferry to the island sails again on Monday, the harbour office said.</p>"
)


def test_what_is_no_row_fails_alone() -> None:
    """In its place, and says what it is; the rows after it are cleaned."""
    rows: list[Any] = [{"html": FERRY}, None, 5, "x", [FERRY], {"html": FERRY}]
    found = list(clean_rows(rows))
    statuses = [document["status"] for document in found]
    assert statuses == ["ok", "failed", "failed", "failed", "failed", "ok"]
    assert [document["warnings"][0] for document in found[1:5]] == [
        {"code": "bad_row", "message": f"a row is a mapping, not {kind}"}
        for kind in ("NoneType", "int", "str", "list")
    ]
    assert all(document["source"]["path"] is None for document in found)


@pytest.mark.parametrize("jobs", [0, -1])
def test_no_processes_are_refused(jobs: int) -> None:
    """They would give no documents."""
    with pytest.raises(ValueError, match="jobs is 1 or more"):
        Options(jobs=jobs)


def test_control_characters_of_a_row() -> None:
    """An id and an address lose them; what is carried along stays as it is."""
    row = {"id": "a\0b", "url": "https://a.example/\0", "text": "Moon.", "tag\0": "x\x1by"}
    document = clean_row(row)
    assert (document["id"], document["source"]["record_id"]) == ("ab", "ab")
    assert document["url"] == "https://a.example/"
    assert document["extra"] == {"tag\0": "x\x1by"}
    assert [warning["code"] for warning in document["warnings"]] == ["odd_value"]


def test_odd_values_beside_a_page_are_warned_of() -> None:
    """The page is cleaned."""
    (document,) = clean_rows([{"html": FERRY, "url": 7, "id": True}])
    assert (document["status"], document["url"]) == ("ok", None)
    assert [warning["code"] for warning in document["warnings"]] == ["odd_value", "odd_value"]


def test_failed_rows_keep_what_they_came_with() -> None:
    """Whether their page is none, none is there, it is too large, or their process ended."""
    rows: list[dict[str, Any]] = [
        {"html": 5},
        {"page": "x"},
        {"html": "x" * (LARGEST_PAGE + 1)},
        {"html": BOMB},
        {"html": FERRY},
    ]
    named = {"id": "a", "url": "https://a.example/", "shelf": 3}
    found = list(clean_rows([row | named for row in rows], Options(limits=Limits(2.0))))
    assert [document["warnings"][0]["code"] for document in found[:4]] == [
        *("bad_row", "bad_row", "too_large", "timeout")
    ]
    for document in found:
        assert (document["id"], document["url"]) == ("a", "https://a.example/")
        assert document["source"]["record_id"] == "a"
        assert document["extra"]["shelf"] == 3
        assert document["source"]["path"] is None


def test_values_of_any_class_fail_no_row_but_their_own() -> None:
    """What pickle or JSON cannot write becomes text; what cannot even be that is a bad row."""

    class Odd:
        def __repr__(self) -> str:
            raise LookupError

    class Words(str):
        __slots__ = ()

        def __reduce__(self) -> str:
            raise LookupError

    deep: list[Any] = []
    deep.append(deep)
    rows: list[dict[Any, Any]] = [
        {"html": FERRY, "make": lambda: 1},
        {"html": FERRY, "odd": Odd()},
        {"html": FERRY, "deep": deep},
        {"html": Words(FERRY), "id": lambda: 1, "words": Words("a"), 7: timedelta(seconds=1.5)},
        {"html": bytearray(FERRY, "utf-8")},
    ]
    found = list(clean_rows(rows))
    assert [document["status"] for document in found] == ["ok", "failed", "failed", "ok", "ok"]
    assert found[1]["warnings"][0]["code"] == "bad_row"
    assert found[3]["extra"] == {"words": "a", "7": "PT1.5S"}
    assert [warning["message"] for warning in found[3]["warnings"]] == [
        "id is not a string; left out"
    ]


def test_rows_that_raise_fail_alone() -> None:
    """Whatever they raise, and whenever they are asked."""

    class SilentError(Exception):
        def __str__(self) -> str:
            raise LookupError

    class Raising(Mapping[str, Any]):
        def __init__(self, error: Exception) -> None:
            self.error = error

        def __getitem__(self, key: str) -> Any:
            raise self.error

        def __iter__(self) -> Iterator[str]:
            return iter(["html"])

        def __len__(self) -> int:
            return 1

    rows = [Raising(LookupError("no")), Raising(SilentError()), {"html": FERRY}]
    found = list(clean_rows(rows))
    assert [document["status"] for document in found] == ["failed", "failed", "ok"]
    messages = [document["warnings"][0]["message"] for document in found[:2]]
    assert messages == ["LookupError: no", "SilentError"]


def test_numbers_that_nobody_can_write_are_none() -> None:
    """As an id, which is warned of, and among the rest; beside a page that is too large too."""
    number = 10**5000
    rows: list[dict[str, Any]] = [
        {"html": FERRY, "id": number, "shelf": number},
        {"html": "x" * (LARGEST_PAGE + 1), "id": number, "shelf": number},
    ]
    first, second = clean_rows(rows)
    assert (first["status"], first["extra"]) == ("ok", {"shelf": None})
    assert [warning["code"] for warning in first["warnings"]] == ["odd_value"]
    assert (second["status"], second["extra"]) == ("failed", {"shelf": None})
    assert second["warnings"][0]["code"] == "too_large"


def test_rows_may_have_their_page_elsewhere() -> None:
    """In the columns that the options name; where none has one, it is said how to name one."""
    row = {"content": FERRY, "doc": 7, "meta": {"link": "https://a.example/"}, "html": "<p>No"}
    columns = Columns(html="content", id="doc", url="meta.link")
    document = clean_row(row, Options(columns=columns))
    assert (document["status"], document["id"]) == ("ok", "7")
    assert document["url"] == "https://a.example/"
    assert document["extra"] == {"meta": {"link": "https://a.example/"}, "html": "<p>No"}
    (warning,) = clean_row({"content": FERRY})["warnings"]
    assert "Options(columns=Columns(html=...))" in warning["message"]


@pytest.mark.parametrize(
    ("make", "kind", "words"),
    [
        (lambda: Options(settings={}), TypeError, "settings is a Settings, not {}"),  # type: ignore[arg-type]
        (lambda: Options(limits=3), TypeError, "limits is a Limits, not 3"),  # type: ignore[arg-type]
        (lambda: Options(columns="html"), TypeError, "columns is a Columns, not 'html'"),  # type: ignore[arg-type]
        (lambda: Options(jobs=1.5), TypeError, "jobs is a whole number, not 1.5"),  # type: ignore[arg-type]
        (lambda: Limits(seconds=-1), ValueError, "seconds is more than 0"),
        (lambda: Limits(seconds=float("nan")), ValueError, "seconds is more than 0"),
        (lambda: Limits(memory=0), ValueError, "memory is more than 0"),
        (lambda: Limits(seconds="1"), TypeError, "seconds is a number or None, not '1'"),  # type: ignore[arg-type]
        (lambda: clean_row({}, 5), TypeError, "options is an Options, not 5"),  # type: ignore[arg-type]
    ],
)
def test_wrong_options_are_refused_at_once(
    make: Callable[[], object], kind: type[Exception], words: str
) -> None:
    """In a sentence, and not row for row."""
    with pytest.raises(kind, match=f"^{re.escape(words)}"):
        make()


def test_a_site_model_that_is_none_is_refused_when_the_call_begins(tmp_path: Path) -> None:
    """Before a row is drawn: one that is not there, one that is none, and one of another kind."""
    other, archive = tmp_path / "notes.txt", tmp_path / "notes.zip"
    other.write_text("The tide was late.")
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("notes.txt", "The tide was late.")
    for path in (tmp_path / "nowhere", other, archive):
        with pytest.raises(UsageError, match=re.escape(path.name)):
            clean_rows(iter([]), Options(settings=Settings(site_model=path)))


def test_no_more_processes_wait_than_are_of_use() -> None:
    """However many options and threads there were; the last ones used are those that stay."""
    options = [Options(Settings(max_characters=1_000_000 + number)) for number in range(MOST + 3)]
    for each in options:
        assert clean_row({"html": FERRY}, each)["status"] == "ok"
    threads = [Thread(target=clean_row, args=({"html": FERRY},)) for _ in range(MOST + 3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(waiting()) == MOST
    clean_row({"html": FERRY}, options[0])
    assert waiting()[-1][0] == (options[0].settings, options[0].limits, 1)


def test_more_processes_than_that_wait_where_one_call_has_them() -> None:
    """For the next call like it."""
    clean_row({"html": FERRY}, Options(jobs=MOST + 1))
    assert [kind[2] for kind, _ in waiting()] == [MOST + 1]
    clean_row({"html": FERRY})
    assert [kind[2] for kind, _ in waiting()] == [1]


def test_a_forked_process_leaves_its_parents_guards_alone() -> None:
    """One that was at work at the fork too; both clean on."""
    rows = clean_rows([{"html": FERRY, "id": str(number)} for number in range(100)])
    assert next(rows)["id"] == "0"
    pid = os.fork()
    if not pid:
        code = 1
        with suppress(BaseException):
            signal.alarm(30)
            del rows
            before = len(waiting())
            code = int(before != 0 or clean_row({"html": FERRY})["status"] != "ok")
        os._exit(code)
    found = [document["id"] for document in rows]
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    assert found == [str(number) for number in range(1, 100)]


def test_a_guard_may_come_back_while_another_is_taken_or_comes_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """In the same thread, as when garbage is collected there."""
    options = [Options(Settings(max_characters=2_000_000 + number)) for number in range(4)]
    lent = [clean_rows([{"html": FERRY}], each) for each in options]
    assert all(next(rows)["status"] == "ok" for rows in lent)

    class Closing(int):
        """A number that lets guards come back when it is compared."""

        __hash__ = int.__hash__

        def __eq__(self, other: object) -> bool:
            while len(lent) > 1:
                lent.pop()
            return super().__eq__(other)

    clean_row({"html": FERRY})
    with idle.lent((Settings(), Limits(), Closing(1))):
        assert len(lent) == 1
    real = idle._processes

    def processes(of: Any) -> int:
        if lent:
            lent.pop()
        return real(of)

    monkeypatch.setattr(idle, "_processes", processes)
    clean_row({"html": FERRY})
    assert not lent
    assert 1 <= len(waiting()) <= MOST


def waiting() -> list[Any]:
    """Give what the next calls will find."""
    return idle._idle.guards
