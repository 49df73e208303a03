"""FAULTS: few bytes that become many, and archives in archives; see tests/runs/faults.py."""

import bz2
import gzip
import io
import lzma
import re
import sys
import tarfile
import zipfile
import zlib
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from tests.readers.warcs import record, response
from tests.runs.faults import PAGE, survive

if sys.version_info >= (3, 14):
    from compression.zstd import compress as zstd_compress
else:
    from backports.zstd import compress as zstd_compress

MB = 1_000_000
PNG = b"\x89PNG\r\n\x1a\n"
TOO_LARGE = ("failed", "decompressed_too_large")


def zipped(*members: tuple[str, bytes]) -> bytes:
    """Give a ZIP archive."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return file.getvalue()


def tarred(name: str, data: bytes) -> bytes:
    """Give a tar archive of one member."""
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as archive:
        info = tarfile.TarInfo(name)
        info.size = len(data)
        archive.addfile(info, io.BytesIO(data))
    return file.getvalue()


def gzip_bomb(size: int = 200 * MB) -> bytes:
    """Give zeros of this size in a thousandth of it."""
    packer = zlib.compressobj(9, wbits=31)
    pieces = [packer.compress(bytes(MB)) for _ in range(size // MB)]
    return b"".join(pieces) + packer.flush()


@pytest.fixture(scope="module")
def bomb() -> bytes:
    """200 MB of zeros."""
    return gzip_bomb()


def test_row_15_compressed_bombs(tmp_path: Path, bomb: bytes) -> None:
    """Whatever the compression, and whatever the content is said to be."""
    zeros = bytes(100 * MB)
    survived = survive(
        tmp_path,
        {
            "m.html.gz": bomb,
            "m.html": bomb,
            "m.jsonl.gz": bomb,
            "m.warc.gz": bomb,
            "m.tar.gz": gzip.compress(tarred("a.jsonl", zeros)),
            "m.parquet.gz": bomb,
            "m.html.bz2": bz2.compress(zeros),
            "m.html.xz": lzma.compress(zeros, preset=1),
            "m.html.zst": zstd_compress(zeros),
        },
    )
    assert len(bomb) < 200_000
    whole = (re.split("[:/]", row["path"])[0] for row in survived.rows)
    last = {
        name: (row["status"], row["code"]) for name, row in zip(whole, survived.rows, strict=True)
    }
    assert len(last) == 9
    assert set(last.values()) == {TOO_LARGE}


def test_row_15_bombs_in_archives(tmp_path: Path, bomb: bytes) -> None:
    """A member that is too large, and many that are too large together."""
    survived = survive(
        tmp_path,
        {
            "m1.zip": zipped(("a.html", bytes(100 * MB))),
            "m2.zip": zipped(*((f"{n}.png", PNG + bytes(30 * MB)) for n in range(8))),
            "m3.zip": zipped(("a.html.gz", bomb)),
            "m4.tar": tarred("a.html.gz", bomb),
            "m5.warc": record(1, response(bomb, "Content-Encoding: gzip")),
        },
    )
    found = {row["path"]: (row["status"], row["code"]) for row in survived.rows}
    assert found.pop("m2.zip") == TOO_LARGE
    assert {path for path, verdict in found.items() if verdict == TOO_LARGE} >= {
        "m1.zip/a.html",
        "m3.zip/a.html.gz",
        "m4.tar/a.html.gz",
        "m5.warc:1",
    }
    read = [path for path in found if path.startswith("m2.zip/") and found[path] != TOO_LARGE]
    assert read == [f"m2.zip/{n}.png" for n in range(3)]


def test_row_15_rows_that_share_a_long_value(tmp_path: Path) -> None:
    """Parquet writes it once; the rest is not read when there is too much of it."""
    page = PAGE.format(n=7) + "<!--" + "x" * 3 * MB + "-->"
    table = io.BytesIO()
    shared = pa.table({"html": pa.DictionaryArray.from_arrays([0] * 500, [page])})
    pq.write_table(
        shared, table, compression="zstd", dictionary_pagesize_limit=10 * MB, store_schema=False
    )
    assert len(table.getvalue()) < 20_000
    survived = survive(tmp_path, {"m.parquet": table.getvalue()})
    *read, last = survived.rows
    assert (last["path"], last["status"], last["code"]) == ("m.parquet", *TOO_LARGE)
    assert len(read) < 30
    assert {row["status"] for row in read} == {"ok"}


def test_row_15_archives_in_archives(tmp_path: Path) -> None:
    """They are not opened, however deep they go."""
    inner = zipped(("a.html", b"<p>The fen was dry in May.</p>"))
    tar = tarred("a.html", b"<p>The fen was dry in May.</p>")
    survived = survive(
        tmp_path,
        {
            "m1.zip": zipped(("inner.zip", inner), ("inner.tar.gz", gzip.compress(tar))),
            "m2.tar": tarred("inner.zip", inner),
            "m3.tar.gz": gzip.compress(tarred("inner.tar", tar)),
        },
    )
    assert {(row["status"], row["code"]) for row in survived.rows} == {
        ("skipped", "nested_archive")
    }
    assert [row["path"] for row in survived.rows] == [
        "m1.zip/inner.zip",
        "m1.zip/inner.tar.gz",
        "m2.tar/inner.zip",
        "m3.tar.gz/inner.tar",
    ]


def test_row_15_compressed_twice(tmp_path: Path, bomb: bytes) -> None:
    """One wrapping is taken off; what is inside is no page then."""
    survived = survive(tmp_path, {"m.html.gz.gz": gzip.compress(bomb)})
    assert survived.verdict() == ("skipped", "not_text")
