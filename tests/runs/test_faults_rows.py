"""FAULTS: rows of JSON Lines and Parquet; see tests/runs/faults.py for what is asserted."""

import io
import json
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from tests.runs.faults import PAGE, Survived, survive

GOOD_ROW = {"html": PAGE.format(n=77)}
GOOD_LINE = json.dumps(GOOD_ROW).encode()


def verdicts(survived: Survived) -> dict[str, tuple[str, str | None]]:
    """Give status and code by path."""
    return {row["path"]: (row["status"], row["code"]) for row in survived.rows}


def parquet(columns: dict[str, Any], **choices: Any) -> bytes:
    """Give the bytes of a file."""
    file = io.BytesIO()
    pq.write_table(pa.table(columns), file, **choices)
    return file.getvalue()


def test_row_18_lines_that_are_no_rows(tmp_path: Path) -> None:
    """Each fails with its number, and those between them are cleaned."""
    deep = b'{"a": ' * 100_000 + b"1" + b"}" * 100_000
    bad = {
        "broken": b'{"html": "<p>x',
        "no object": b"[1, 2]",
        "not a number": b'{"text": "x", "score": NaN}',
        "infinite": b'{"text": "x", "score": Infinity}',
        "deep": b'{"text": "x", "a": ' + deep + b"}",
        "no page": b'{"id": "7"}',
        "a number for a page": b'{"text": 7}',
        "not UTF-8": b"\xff\xfe",
        "50 MB": b'{"text": "' + b"x" * 50_000_000 + b'"}',
    }
    lines = [b"\xef\xbb\xbf" + GOOD_LINE]
    for line in bad.values():
        lines += [line, GOOD_LINE]
    survived = survive(tmp_path, {"m.jsonl": b"\n".join(lines)})
    found = verdicts(survived)
    assert len(found) == len(lines)
    for number, row in enumerate(survived.rows, start=1):
        assert row["path"] == f"m.jsonl:{number}"
        if number % 2:
            assert (row["status"], row["code"]) == ("ok", None)
        else:
            assert (row["status"], row["code"]) == ("failed", "bad_row")
            assert row["message"].startswith(f"line {number}: ")
    bodies = {json.loads((survived.out / row["output"]).read_bytes())["text"]
              for row in survived.rows[::2]}  # fmt: skip
    assert len(bodies) == 1


def test_row_18_rows_that_are_strange_but_rows(tmp_path: Path) -> None:
    """A page of null, a value nested as deep as can be read, keys and half characters twice."""
    deep = b"[" * 400 + b"]" * 400
    lines = [
        b'{"text": null}',
        b'{"text": "The fen was dry.", "a": ' + deep + b"}",
        b'{"text": "first", "text": "The fen was dry in May, and the herons had left it."}',
        rb'{"text": "The fen \ud800 was dry in May, and the herons had left it.", "k": "\udc00"}',
        b"",
    ]
    survived = survive(tmp_path, {"m.jsonl": b"\r\n".join(lines)})
    statuses = [row["status"] for row in survived.rows]
    assert statuses[0] == "empty"
    assert set(statuses[1:]) <= {"ok", "empty"}
    assert "herons" in json.loads((survived.out / survived.rows[2]["output"]).read_bytes())["text"]


def test_row_19_a_file_without_the_column(tmp_path: Path) -> None:
    """In a folder it is one failed input, whose message names the columns that it has.

    Named in the call it is a wrong call; tests/cli/test_clean.py has that.
    """
    survived = survive(tmp_path, {"m.parquet": parquet({"body": ["<p>x"], "doc": [1]})})
    assert survived.verdict() == ("failed", "no_column")
    assert "(body, doc)" in survived.row()["message"]


def test_row_19_binary_nulls_and_numbers(tmp_path: Path) -> None:
    """Bytes are decoded like a file's, nulls are empty, numbers are no page."""
    page = PAGE.format(n="Ürgüp").encode("iso-8859-9")
    survived = survive(
        tmp_path,
        {
            "m1.parquet": parquet({"html": [page, None, b""], "id": ["a", None, "c"]}),
            "m2.parquet": parquet({"text": [7]}),
        },
    )
    assert verdicts(survived) == {
        "m1.parquet:1": ("ok", None),
        "m1.parquet:2": ("empty", "no_text"),
        "m1.parquet:3": ("empty", "no_text"),
        "m2.parquet:1": ("failed", "bad_row"),
    }
    document = json.loads((survived.out / survived.rows[0]["output"]).read_bytes())
    assert document["title"] == "Bridge Ürgüp of Ostrava"
    assert document["id"] == "a"


@pytest.mark.parametrize("cut", [4, 100, -100, -9, -4])
def test_row_19_a_broken_footer(tmp_path: Path, cut: int) -> None:
    """Nothing can be read without it."""
    data = parquet({"text": ["The fen was dry in May."] * 100})
    assert survive(tmp_path, {"m.parquet": data[:cut]}).verdict() == ("failed", "damaged")


def test_row_19_a_damaged_page_of_rows(tmp_path: Path) -> None:
    """The other row groups are read."""
    data = bytearray(parquet({"html": [PAGE.format(n=n) for n in range(6)]}, row_group_size=2))
    column = pq.ParquetFile(io.BytesIO(bytes(data))).metadata.row_group(1).column(0)
    data[column.dictionary_page_offset : column.dictionary_page_offset + 50] = b"\xff" * 50
    survived = survive(tmp_path, {"m.parquet": bytes(data)})
    assert verdicts(survived) == {
        f"m.parquet:{n}": ("failed", "damaged") if n == 3 else ("ok", None) for n in (1, 2, 3, 5, 6)
    }
