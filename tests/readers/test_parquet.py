"""Parquet: rows, columns, and files that are not what they should be."""

import io
import sys
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from cleaner.errors import (
    BadRowError,
    ColumnError,
    DamagedError,
    MissingExtraError,
    ScrapeError,
    UsageError,
)
from cleaner.model import MediaType
from cleaner.readers import (
    Columns,
    Reading,
    Root,
    find_roots,
    read_inputs,
    read_stream,
    refuse_tables,
)
from cleaner.readers import parquet as parquet_reader
from cleaner.readers.inputs import Input
from cleaner.readers.plain import plain, plain_row


def parquet(columns: dict[str, Any], **choices: Any) -> bytes:
    """Give the bytes of a file."""
    file = io.BytesIO()
    pq.write_table(pa.table(columns), file, **choices)
    return file.getvalue()


def inputs_of(data: bytes, folder: Path, columns: Columns | None = None) -> list[Input]:
    """Read a file of these bytes; its name does not tell what it is."""
    (folder / "rows").write_bytes(data)
    return list(read_inputs([Root(folder, ())], Reading(columns=columns or Columns())))


def error_of(item: Input) -> ScrapeError:
    """Give what reading raises."""
    with pytest.raises(ScrapeError) as raised:
        item.read()
    return raised.value


def test_each_row_is_an_input(tmp_path: Path) -> None:
    """Over the row groups, numbered through; other columns are carried along."""
    data = parquet(
        {
            "id": ["a", "b", "c"],
            "url": ["https://fen.example/a", None, ""],
            "html": ["<p>one", "<p>two", "<p>three"],
            "dump": [1, 2, 3],
        },
        row_group_size=2,
    )
    inputs = inputs_of(data, tmp_path)
    assert [item.name for item in inputs] == ["rows:1", "rows:2", "rows:3"]
    assert [item.place for item in inputs] == [("rows", "1"), ("rows", "2"), ("rows", "3")]
    scrape = inputs[0].read()
    assert (scrape.data, scrape.media_type) == ("<p>one", MediaType.HTML)
    assert (scrape.record_id, scrape.url) == ("a", "https://fen.example/a")
    assert (scrape.extra, scrape.path) == ({"dump": 1}, "rows:1")
    assert inputs[1].read().url is None
    assert len({item.fingerprint for item in inputs} - {None}) == len(inputs)


def test_columns_have_the_names_that_the_caller_gives(tmp_path: Path) -> None:
    """Numbers are ids too, and bytes are decoded like those of any page."""
    data = parquet({"doc": [7], "body": [b"<p>Stra\xdfe"], "link": ["https://fen.example/7"]})
    columns = Columns(html="body", id="doc", url="link")
    scrape = inputs_of(data, tmp_path, columns)[0].read()
    assert (scrape.data, scrape.record_id) == (b"<p>Stra\xdfe", "7")
    assert (scrape.url, scrape.extra) == ("https://fen.example/7", {})


def test_a_row_without_html_is_its_text(tmp_path: Path) -> None:
    """And one without either is an empty page."""
    data = parquet({"html": ["<p>a", None, None], "text": ["x", "y", None]})
    pages = [item.read() for item in inputs_of(data, tmp_path)]
    assert [page.data for page in pages] == ["<p>a", "y", ""]
    assert pages[1].media_type is MediaType.TEXT


def test_all_types_are_carried_along_as_json_has_them(tmp_path: Path) -> None:
    """As words where JSON knows no such type."""
    data = parquet(
        {
            "text": ["fen"],
            "at": pa.array([1_600_000_000_000_000_001], pa.timestamp("ns", "UTC")),
            "day": [datetime(2021, 3, 4, tzinfo=UTC).date()],
            "price": [Decimal("1.50")],
            "score": [float("nan")],
            "raw": [b"\xff\x00"],
            "tags": [["a", "b"]],
            "meta": [{"k": 1.5, "n": None}],
            "kind": pa.array(["x"]).dictionary_encode(),
        }
    )
    assert inputs_of(data, tmp_path)[0].read().extra == {
        "at": "2020-09-13 12:26:40.000000001Z",
        "day": "2021-03-04",
        "price": "1.50",
        "score": None,
        "raw": "\\xff\x00",
        "tags": ["a", "b"],
        "meta": {"k": 1.5, "n": None},
        "kind": "x",
    }


def test_maps_lose_nothing() -> None:
    """They are pairs where a key is repeated or no key of a mapping; in unions they always are."""
    text = pa.string()
    pairs = [({"k": "a"}, 1), ({"k": "b"}, 2)]
    union = pa.UnionArray.from_sparse(
        pa.array([0], pa.int8()), [pa.array([[[("a", 1)]]], pa.list_(pa.map_(text, pa.int64())))]
    )
    columns = {
        "text": pa.array(["fen"]),
        "plain": pa.array([[("a", 1), ("b", 2)]], pa.map_(text, pa.int64())),
        "twice": pa.array([[("a", 1), ("a", 2)]], pa.map_(text, pa.int64())),
        "structs": pa.array([pairs], pa.map_(pa.struct({"k": text}), pa.int64())),
        "lists": pa.array([[(["a"], 1)]], pa.map_(pa.list_(text), pa.int64())),
        "union": union,
    }
    values = parquet_reader.row_values(pa.RecordBatch.from_pydict(columns))
    assert plain_row(values, Columns()) == {
        "text": "fen",
        "plain": {"a": 1, "b": 2},
        "twice": [["a", 1], ["a", 2]],
        "structs": [[{"k": "a"}, 1], [{"k": "b"}, 2]],
        "lists": [[["a"], 1]],
        "union": [[["a", 1]]],
    }


def test_columns_of_one_name_beside_a_bad_page() -> None:
    """The last of them is kept, as where the page is a good one."""
    arrays = [pa.array([b"x" * 9]), pa.array([1]), pa.array([2])]
    cells = pa.RecordBatch.from_arrays(arrays, ["html", "shelf", "shelf"])
    assert parquet_reader.row_values(cells)["shelf"] == 2
    assert parquet_reader.known_of_cells(cells, None, Columns()).extra == {"shelf": 2}


def test_values_of_any_class_are_the_same_in_every_run() -> None:
    """No order of a set, no address; what holds values gives them."""

    class Silent:
        pass

    values: list[tuple[Any, Any]] = [
        ({"c", "a", "b"}, ["a", "b", "c"]),
        (frozenset({3, "a", None}), ["a", 3, None]),
        (Silent(), "Silent"),
        (lambda: 1, "function"),
        (bytearray(b"a\xff"), "a\\xff"),
        (memoryview(b"fen"), "fen"),
        (np.array([[1, 2], [3, 4]]), [[1, 2], [3, 4]]),
        (np.int64(7), 7),
        (np.float32("nan"), None),
        (np.longdouble(1.5), "1.5"),
        (np.datetime64("2020-01-01T00:00:00.000000001"), "2020-01-01T00:00:00.000000001"),
        (10**5000, None),
        (10**4299, 10**4299),
        (timedelta(seconds=-1.5), "-PT1.5S"),
    ]
    for value, expected in values:
        assert plain(value) == expected


def test_a_missing_column_names_those_that_are_there(tmp_path: Path) -> None:
    """And the flags that help."""
    (item,) = inputs_of(parquet({"body": ["<p>a"], "doc": [1]}), tmp_path)
    error = error_of(item)
    assert isinstance(error, ColumnError)
    assert "(body, doc)" in str(error)
    assert "--html-column" in str(error)


def test_a_column_of_numbers_is_no_page(tmp_path: Path) -> None:
    """Said of each row."""
    first, _ = inputs_of(parquet({"text": [1, 2]}), tmp_path)
    error = error_of(first)
    assert isinstance(error, BadRowError)
    assert str(error) == "row 1: text is not a string"


@pytest.mark.parametrize("cut", [4, 40, -9, -1])
def test_a_broken_footer_is_one_input_that_failed(tmp_path: Path, cut: int) -> None:
    """Nothing can be read without it."""
    (item,) = inputs_of(parquet({"text": ["fen"] * 50})[:cut], tmp_path)
    assert isinstance(error_of(item), DamagedError)


def test_a_damaged_row_group_costs_no_other(tmp_path: Path) -> None:
    """It says which rows are lost."""
    texts = [f"The fen in year {n}" * 20 for n in range(9)]
    data = bytearray(parquet({"text": texts}, row_group_size=3, compression="zstd"))
    start = pq.ParquetFile(io.BytesIO(bytes(data))).metadata.row_group(1).column(0)
    at = start.dictionary_page_offset
    data[at : at + 40] = b"\xff" * 40
    inputs = inputs_of(bytes(data), tmp_path)
    assert [item.name for item in inputs] == [f"rows:{n}" for n in (1, 2, 3, 4, 7, 8, 9)]
    assert "rows 4 to 6 cannot be read" in str(error_of(inputs[3]))
    assert inputs[4].read().data == texts[6]


def test_a_row_larger_than_any_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It fails before it is sent anywhere."""
    monkeypatch.setattr(parquet_reader, "LARGEST_PAGE", 1000)
    inputs = inputs_of(parquet({"text": ["fen", "fen " * 1000, "moor"]}), tmp_path)
    assert error_of(inputs[1]).code == "too_large"
    assert [inputs[n].read().data for n in (0, 2)] == ["fen", "moor"]


def test_a_stream_is_read_like_a_file() -> None:
    """Though Parquet is read from its end."""
    stream = io.BufferedReader(io.BytesIO(parquet({"text": ["fen", "moor"]})))
    assert [item.read().data for item in read_stream(stream)] == ["fen", "moor"]


def test_without_pyarrow_the_error_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is an extra."""
    one_row = parquet({"text": ["fen"]})
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    (item,) = inputs_of(one_row, tmp_path)
    error = error_of(item)
    assert isinstance(error, MissingExtraError)
    assert "pip install 'scrape-cleaner[parquet]'" in str(error)


def test_a_table_that_is_named_in_the_call_needs_its_column(tmp_path: Path) -> None:
    """Said before anything is read; one in a folder, a broken one and a page are no usage error."""
    (tmp_path / "a.parquet").write_bytes(parquet({"body": ["<p>a"]}))
    (tmp_path / "b.parquet").write_bytes(b"PAR1")
    (tmp_path / "c.html").write_bytes(b"<p>a")
    with pytest.raises(UsageError, match=r"a\.parquet: .*\(body\).*--html-column"):
        refuse_tables(find_roots([tmp_path / "a.parquet"]), Reading())
    refuse_tables(find_roots([tmp_path / "a.parquet"]), Reading(columns=Columns(html="body")))
    refuse_tables(find_roots([tmp_path]), Reading())
    refuse_tables(find_roots([tmp_path / "b.parquet", tmp_path / "c.html"]), Reading())
