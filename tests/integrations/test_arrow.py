"""Arrow in, Arrow out, row for row, whatever the rows hold."""

import doctest
import json
from typing import Any

import pyarrow as pa
import pytest

import cleaner
from cleaner.integrations import arrow
from cleaner.integrations.arrow import INPUT_SCHEMA, OUTPUT_SCHEMA, clean_batch, clean_batches
from cleaner.integrations.rows import Options
from cleaner.runs import Limits
from tests.integrations.pages import BOMB, FERRY, ROWS

TABLE = pa.Table.from_pylist(list(ROWS), INPUT_SCHEMA)


def test_the_example_runs() -> None:
    """The one in the module's docstring."""
    assert doctest.testmod(arrow).failed == 0
    assert doctest.testmod(arrow).attempted > 2


def test_a_table_gives_a_table_and_a_batch_a_batch() -> None:
    """In the output's schema, one row a row, in order, without rows too."""
    (batch,) = TABLE.to_batches()
    for given in (TABLE, batch, TABLE.slice(0, 0), batch.slice(0, 0)):
        found = clean_batch(given)
        assert type(found) is type(given)
        assert found.schema.equals(OUTPUT_SCHEMA)
        assert found["id"].to_pylist() == given["id"].to_pylist()


def test_what_was_not_cleaned_says_why() -> None:
    """In `error`; what is empty is no error."""
    found = clean_batch(TABLE).select(["status", "error"]).to_pylist()
    assert [row["status"] for row in found] == ["ok", "ok", "empty", "skipped"]
    assert [row["error"] is None for row in found] == [True, True, True, False]
    assert found[3]["error"].startswith("not_text: ")


def test_the_cut_into_batches_does_not_matter() -> None:
    """The documents are the same, and nothing is remembered between calls."""
    whole = clean_batch(TABLE)
    singly = pa.Table.from_batches(clean_batches(TABLE.to_batches(max_chunksize=1)))
    assert singly.equals(whole)


@pytest.mark.parametrize(
    ("column", "code"),
    [
        (pa.array([1]), "bad_row"),
        (pa.array([[FERRY]]), "bad_row"),
        (pa.array([b"\xff<p>"]).cast(pa.string(), safe=False), "bad_row"),
    ],
    ids=["number", "list", "no UTF-8"],
)
def test_a_page_that_is_none_fails_its_row(column: pa.Array, code: str) -> None:
    """And not the call."""
    (row,) = clean_batch(pa.Table.from_arrays([column], ["html"])).to_pylist()
    assert row["status"] == "failed"
    assert row["error"].startswith(f"{code}: ")


def test_a_batch_without_pages_fails_row_for_row() -> None:
    """Each with its id and address."""
    table = pa.table({"id": [7, 8], "url": ["a:b", None], "size": [1, 2]})
    rows = clean_batch(table).to_pylist()
    assert [(row["id"], row["url"], row["status"]) for row in rows] == [
        ("7", "a:b", "failed"),
        ("8", None, "failed"),
    ]
    assert "size" in rows[0]["error"]


@pytest.mark.parametrize(
    "kind",
    [pa.large_string(), pa.binary(), pa.large_binary(), pa.dictionary(pa.int8(), pa.string())],
)
def test_pages_may_be_of_any_type_of_text(kind: pa.DataType) -> None:
    """The text is the same."""
    table = pa.table({"html": pa.array([FERRY]).cast(kind)})
    assert clean_batch(table)["text"].to_pylist() == [cleaner.clean(FERRY).text]


def test_numbers_are_ids() -> None:
    """Programs make fractions of whole ones where others are null."""
    pages = pa.table({"id": pa.array([7.0, None, 1.5, float("nan")]), "html": [FERRY] * 4})
    found = clean_batch(pages)
    assert found["status"].to_pylist() == ["ok"] * 4
    seven, none, fraction, no_number = found["id"].to_pylist()
    assert (seven, fraction) == ("7", "1.5")
    assert none == no_number == cleaner.clean(FERRY).id


def test_a_column_that_cannot_be_written_down_costs_no_page() -> None:
    """Intervals are no text for Arrow, and nothing that pickle knows."""
    spans = pa.array([pa.MonthDayNano([1, 2, 3])])
    nested = pa.StructArray.from_arrays([spans], ["inner"])
    found = clean_batch(pa.table({"html": [FERRY], "span": spans, "nested": nested}))
    assert found["status"].to_pylist() == ["ok"]
    assert "span" in json.loads(found["extra"][0].as_py())


def test_other_columns_are_carried_along() -> None:
    """As JSON in `extra`, whatever their type."""
    extra: dict[str, Any] = {"run": [3], "seen": [None], "raw": [b"\xff"], "nest": [{"a": [1.5]}]}
    (found,) = clean_batch(pa.table({"html": [FERRY], **extra}))["extra"].to_pylist()
    assert json.loads(found) == {"run": 3, "seen": None, "raw": "\\xff", "nest": {"a": [1.5]}}


def test_maps_and_spans_of_time_keep_what_they_mean() -> None:
    """A map is an object, also inside others, and a duration has its unit."""
    pairs = pa.array([[("a", 1)]], pa.map_(pa.string(), pa.int64()))
    spans = {
        "whole": pa.array([3], pa.duration("s")),
        "part": pa.array([-1_500], pa.duration("ms")),
        "small": pa.array([2_000_000_001], pa.duration("ns")),
        "none": pa.array([None], pa.duration("us")),
        "inside": pa.array([[4]], pa.list_(pa.duration("s"))),
    }
    nested = pa.StructArray.from_arrays([pairs], ["inner"])
    found = clean_batch(pa.table({"html": [FERRY], "pairs": pairs, "nested": nested} | spans))
    assert json.loads(found["extra"][0].as_py()) == {
        "pairs": {"a": 1},
        "nested": {"inner": {"a": 1}},
        "whole": "PT3S",
        "part": "-PT1.5S",
        "small": "PT2.000000001S",
        "none": None,
        "inside": ["PT4S"],
    }


def test_failed_rows_keep_their_other_columns() -> None:
    """Also where a column of the row cannot be read at all."""
    broken = pa.array([b"\xff<p>"]).cast(pa.string(), safe=False)
    for page in (broken, pa.array([5])):
        table = pa.table({"html": page, "id": ["7"], "url": ["a:b"], "shelf": ["x"]})
        (row,) = clean_batch(table).to_pylist()
        assert (row["status"], row["id"], row["url"]) == ("failed", "7", "a:b")
        assert json.loads(row["extra"]) == {"shelf": "x"}


def test_many_large_documents_come_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    """A column of a batch has a bound, which those of a table have not."""
    whole, (batch,) = clean_batch(TABLE), TABLE.to_batches()
    monkeypatch.setattr(arrow, "PART", 900)
    pieces = clean_batch(TABLE)
    assert pieces["text"].num_chunks == TABLE.num_rows
    assert pieces.equals(whole)
    assert [piece.num_rows for piece in clean_batches([batch])] == [1] * TABLE.num_rows
    assert pa.Table.from_batches([clean_batch(batch)]).equals(whole)
    assert clean_batch(batch.slice(0, 0)).num_rows == 0


def test_a_record_batch_that_would_be_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """By a sentence; the table is no trouble."""
    monkeypatch.setattr(arrow, "PART", 900)
    monkeypatch.setattr(arrow, "LARGEST", 300)
    assert clean_batch(TABLE).num_rows == TABLE.num_rows
    with pytest.raises(ValueError, match="more than a record batch can hold"):
        clean_batch(TABLE.to_batches()[0])


def test_a_page_that_hangs_its_process_fails_its_row_alone() -> None:
    """The guard is inside; the row has the id that it came with."""
    rows = [ROWS[0], {"id": "bomb", "url": "https://bomb.example/", "html": BOMB}, ROWS[1]]
    options = Options(limits=Limits(seconds=2.0))
    found = clean_batch(pa.Table.from_pylist(rows, INPUT_SCHEMA), options).to_pylist()
    assert [row["id"] for row in found] == ["ferry", "bomb", "honey"]
    assert [row["status"] for row in found] == ["ok", "failed", "ok"]
    assert found[1]["url"] == "https://bomb.example/"
    assert found[1]["error"].startswith("timeout: ")


def test_a_name_that_there_is_not() -> None:
    """The schemas are made on demand, and nothing else is."""
    with pytest.raises(AttributeError):
        _ = arrow.NO_SCHEMA
