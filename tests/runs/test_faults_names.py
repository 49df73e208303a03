"""FAULTS: names in archives and rows that would lead out of OUT, or that no system likes."""

import io
import json
import os
import re
import tarfile
import zipfile
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from tests.readers.warcs import record, response
from tests.runs.faults import PAGE, Survived, survive

NAMES = [
    "../../etc/x",
    "..",
    "../out/_report.html",
    "/etc/x",
    "//etc//x",
    "a/../../../x",
    "C:\\x",
    "x\\..\\..\\x",
    "nul\0byte",
    "long" * 75,
    "/".join(["deep"] * 300),
    "CON",
    "aux.html",
    "trailing.",
    "trailing ",
    "\u202egnp.html",
    "\x1b[31mred",
    "line\nbreak",
    "_report.html",
    "",
    "x",
    "X",
    "caf\u00e9",
    "cafe\u0301",
]
SAFE = re.compile(
    r"[^\x00-\x1f\x7f/\\:*?\"<>|\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]+"
)
RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\.|$)")


def check(folder: Path, survived: Survived, count: int) -> None:
    """Assert that each page has a file of its own, under OUT, with a name for any system."""
    outputs = [row["output"] for row in survived.rows if row["status"] == "ok"]
    assert len(outputs) == count
    assert len({output.casefold() for output in outputs}) == count
    for output in outputs:
        path = survived.out / output
        assert path.resolve().is_relative_to(survived.out.resolve())
        assert json.loads(path.read_bytes())["text"]
        for part in Path(output).parts:
            assert SAFE.fullmatch(part)
            assert part not in {".", ".."}
            assert len(part.encode()) <= 255
            assert not RESERVED.match(part)
            assert part == part.rstrip(". ")
    assert sorted(entry.name for entry in folder.iterdir()) == ["out", "raw"]


def page(number: int) -> bytes:
    """Give a page of its own."""
    return PAGE.format(n=number).encode()


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_row_21_names_of_members_of_a_zip(tmp_path: Path) -> None:
    """As they stand in the archive, also such as no packer would write."""
    file = io.BytesIO()
    names = [name for name in NAMES if name]
    with zipfile.ZipFile(file, "w") as archive:
        for number, name in enumerate(names):
            info = zipfile.ZipInfo("placeholder")
            info.filename = name
            archive.writestr(info, page(number))
    survived = survive(tmp_path, {"m.zip": file.getvalue()})
    check(tmp_path, survived, len(names))


@pytest.mark.parametrize("form", [tarfile.PAX_FORMAT, tarfile.GNU_FORMAT], ids=["pax", "gnu"])
def test_row_21_names_of_members_of_a_tar(tmp_path: Path, form: int) -> None:
    """Among them bytes that are not UTF-8."""
    file = io.BytesIO()
    names = [*NAMES, os.fsdecode(b"caf\xe9\xff")]
    with tarfile.open(fileobj=file, mode="w", format=form) as archive:
        for number, name in enumerate(names):
            info = tarfile.TarInfo(name)
            info.size = len(page(number))
            archive.addfile(info, io.BytesIO(page(number)))
    survived = survive(tmp_path, {"m.tar": file.getvalue()})
    check(tmp_path, survived, len(names))


def test_row_21_ids_of_rows_and_records(tmp_path: Path) -> None:
    """They name outputs too."""
    ids = [*NAMES, "\ud800"]
    lines = [json.dumps({"id": name, "html": page(n).decode()}) for n, name in enumerate(ids)]
    table = io.BytesIO()
    pages = [page(n).decode() for n in range(len(NAMES))]
    pq.write_table(pa.table({"id": NAMES, "html": pages}), table)
    records = [
        record(n, response(page(n)), WARC_Record_ID=name.replace("\n", " "))
        for n, name in enumerate(NAMES)
    ]
    survived = survive(
        tmp_path,
        {
            "m1.jsonl": "\n".join(lines).encode(),
            "m2.parquet": table.getvalue(),
            "m3.warc": b"".join(records),
        },
    )
    check(tmp_path, survived, len(ids) + 2 * len(NAMES))
