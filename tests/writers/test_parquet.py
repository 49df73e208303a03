"""Documents as rows of Parquet."""

import io
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

import cleaner
from cleaner.schema import document_schema
from cleaner.writers import parquet
from cleaner.writers.columns import document_columns
from cleaner.writers.parquet import lines_of_table, write_table

HTML = """<nav><a href="/">Home</a></nav><article><h1>The ferry</h1>
<p>The ferry to the island was late on Monday, because the captain had overslept again.</p>
<table><tr><td>Monday</td><td>late</td></tr><tr><td>Tuesday</td><td>on time</td></tr></table>
</article><footer>Copyright 2021 Ferry Post. All rights reserved.</footer>"""


def written(lines: Iterable[bytes]) -> pq.ParquetFile:
    """Write a file and open it."""
    file = io.BytesIO()
    write_table(file, lines)
    return pq.ParquetFile(io.BytesIO(file.getvalue()))


def documents(blocks: bool = False) -> list[dict[str, Any]]:  # noqa: FBT001, FBT002 - a fixture
    """Give documents, one of them of an input row with a key of its own."""
    settings = cleaner.Settings(blocks=blocks)
    page = cleaner.clean(HTML, url="https://ferry.example/1", settings=settings).to_dict()
    empty = cleaner.clean(b"", settings=settings).to_dict()
    return [page, empty | {"extra": {"run": [1, {"ä": None}]}}]


def lines_of(rows: Iterable[dict[str, Any]]) -> list[bytes]:
    """Write documents as lines."""
    return [json.dumps(row).encode() for row in rows]


def test_the_columns_are_the_keys_of_a_document() -> None:
    """In their order; a new key needs a column."""
    assert document_columns().names == list(document_schema()["properties"])


def test_the_types_stay_what_they_are() -> None:
    """Programs rely on them; a change here is a change for all who read our files."""
    texts = "list<item: string>"
    columns = {
        column.name: str(column.type).replace("<element:", "<item:")  # newer pyarrow's word
        for column in document_columns()
    }
    assert columns == {
        **dict.fromkeys(document_columns().names, "string"),
        "schema_version": "int32",
        "language_score": "double",
        "highlights": texts,
        "tags": texts,
        "captions": texts,
        "credits": texts,
        "warnings": "list<item: struct<code: string, message: string>>",
        "blocks": columns["blocks"],
        "removed": "struct<navigation: int32, teaser: int32, coverage: int32, share: int32, "
        "comment: int32, advert: int32, legal: int32, interface: int32, other: int32>",
        "source": "struct<path: string, record_id: string, sha256: string, media_type: string, "
        "charset: string>",
        "cleaner": "struct<version: string, settings: string>",
    }
    block = document_columns().field("blocks").type.value_type
    assert {field.name: str(field.type) for field in block} == {
        **dict.fromkeys(("text", "label", "reason", "tag", "structure"), "string"),
        "kept": "bool",
        "score": "double",
    }


@pytest.mark.parametrize("blocks", [False, True])
def test_what_is_read_is_what_was_written(blocks: bool) -> None:  # noqa: FBT001
    """Null where a document has no such key; JSON text where the shape is not fixed."""
    rows = documents(blocks)
    found = written(lines_of(rows)).read().to_pylist()
    assert len(found) == len(rows)
    for row, cells in zip(rows, found, strict=True):
        assert json.loads(cells["cleaner"].pop("settings")) == row["cleaner"].pop("settings")
        assert (cells["extra"] and json.loads(cells["extra"])) == row.pop("extra", None)
        for block in cells["blocks"] or []:
            block["structure"] = block["structure"] and json.loads(block["structure"])
        if blocks:
            assert cells.pop("removed") is None
        else:
            assert cells.pop("blocks") is None
            counts = cells.pop("removed")
            assert {label: count for label, count in counts.items() if count} == row.pop("removed")
        assert {name: cells[name] for name in row} == row


def test_the_file_is_compressed_and_says_what_it_holds() -> None:
    """By Zstandard, with the same schema whatever the rows."""
    file = written(lines_of(documents()))
    assert file.metadata.row_group(0).column(1).compression == "ZSTD"
    assert file.schema_arrow.equals(document_columns())
    assert written([]).schema_arrow.equals(document_columns())


@pytest.mark.parametrize("blocks", [False, True])
def test_the_same_documents_give_the_same_bytes(tmp_path: Path, blocks: bool) -> None:  # noqa: FBT001
    """No time or chance is in the file, and documents that come out of one can go into another."""
    for name in ("a", "b", "c"):
        with (tmp_path / name).open("wb") as file:
            again = name == "c"
            lines = lines_of_table(tmp_path / "a") if again else lines_of(documents(blocks))
            write_table(file, lines)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    assert (tmp_path / "a").read_bytes() == (tmp_path / "c").read_bytes()


@pytest.mark.parametrize(("name", "limit"), [("ROWS_A_GROUP", 3), ("CHARACTERS_A_GROUP", 100)])
def test_few_rows_stand_in_memory(monkeypatch: pytest.MonkeyPatch, name: str, limit: int) -> None:
    """They are written out by number and by size."""
    monkeypatch.setattr(parquet, name, limit)
    file = written(lines_of(documents()) * 6)
    assert file.metadata.num_rows == 12
    assert file.metadata.num_row_groups >= 4
