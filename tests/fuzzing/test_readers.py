"""No file makes the readers raise anything but what they say, or hang."""

import bz2
import gzip
import io
import json
import lzma
import sys
import tarfile
import zipfile
from contextlib import suppress

import pyarrow as pa
import pyarrow.parquet as pq
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cleaner.errors import ScrapeError
from cleaner.readers import InputFormat, Reading, read_stream
from tests.fuzzing.conftest import Search, no_hang
from tests.fuzzing.mutations import mutated
from tests.runs.common_crawl import Capture, warc_of, wet_of
from tests.runs.faults import PAGE

if sys.version_info >= (3, 14):
    from compression.zstd import compress as zstd_compress
else:
    from backports.zstd import compress as zstd_compress

PAGES = [PAGE.format(n=n).encode() for n in range(7)]
ROUND = settings(
    max_examples=100, deadline=None, database=None, suppress_health_check=list(HealthCheck)
)


def zipped() -> bytes:
    """Give a ZIP archive with members of all kinds."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for number, page in enumerate(PAGES):
            method = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_LZMA)[number % 3]
            archive.writestr(f"moor/{number}.html", page, method)
        archive.writestr("rows.jsonl", rows())
    return file.getvalue()


def tarred(form: int) -> bytes:
    """Give a tar archive, some of its names long."""
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w", format=form) as archive:
        for number, page in enumerate(PAGES):
            info = tarfile.TarInfo(f"{'moor/' * 30 * (number % 2)}é{number}.html")
            info.size = len(page)
            archive.addfile(info, io.BytesIO(page))
    return file.getvalue()


def rows() -> bytes:
    """Give lines of JSON."""
    return b"".join(
        json.dumps({"id": n, "url": "x", "html": page.decode(), "k": [1.5, {}]}).encode() + b"\n"
        for n, page in enumerate(PAGES)
    )


def parquet(compression: str) -> bytes:
    """Give a table of three row groups."""
    file = io.BytesIO()
    columns = {"id": range(7), "html": PAGES, "tags": [["a", "b"]] * 7, "k": [None, 1.5] * 3 + [2]}
    pq.write_table(pa.table(columns), file, row_group_size=3, compression=compression)
    return file.getvalue()


CAPTURES = [Capture(f"https://moor.example/{n}", page) for n, page in enumerate(PAGES)]
WARC = warc_of(CAPTURES)
PLAIN = [
    gzip.decompress(WARC),
    gzip.decompress(wet_of(CAPTURES)),
    rows(),
    zipped(),
    tarred(tarfile.PAX_FORMAT),
    tarred(tarfile.GNU_FORMAT),
    PAGES[0],
]
PACKED = [WARC]
for pack in (gzip.compress, bz2.compress, lzma.compress, zstd_compress):
    PACKED += map(pack, (rows(), tarred(tarfile.PAX_FORMAT), PAGES[0], WARC))
TABLES = [parquet("none"), parquet("zstd"), parquet("snappy")]


def read_all(data: bytes, form: InputFormat) -> None:
    """Read a stream and all that is in it."""
    with no_hang():
        stream = io.BufferedReader(io.BytesIO(data))
        inputs = list(read_stream(stream, Reading(form)))
        assert inputs, "no row would tell of this file"
        names = [item.name for item in inputs]
        assert len(set(names)) == len(names), "two rows would tell of one input"
        for item in inputs:
            item.name.encode()
            assert item.place
            with suppress(ScrapeError):
                item.read()


FORMS = st.sampled_from([InputFormat.AUTO, InputFormat.AUTO, *InputFormat])


@ROUND
@given(mutated(PLAIN), FORMS)
def check_plain(data: bytes, form: InputFormat) -> None:
    """Damage behind which the parsers stand."""
    read_all(data, form)


@ROUND
@given(mutated(PACKED), FORMS)
def check_packed(data: bytes, form: InputFormat) -> None:
    """Damage to what is compressed."""
    read_all(data, form)


@ROUND
@given(mutated(PLAIN), st.sampled_from([gzip.compress, zstd_compress]))
def check_inside(data: bytes, pack: object) -> None:
    """Damage inside what is compressed and whole."""
    assert callable(pack)
    read_all(pack(data), InputFormat.AUTO)


@ROUND
@given(mutated(TABLES))
def check_tables(data: bytes) -> None:
    """Damage to Parquet."""
    read_all(data, InputFormat.PARQUET)


def test_archives_and_rows(search: Search) -> None:
    """As they are."""
    search(check_plain)


def test_compressed_files(search: Search) -> None:
    """Damaged outside."""
    search(check_packed)


def test_damage_inside_compressed_files(search: Search) -> None:
    """Which the compression cannot notice."""
    search(check_inside)


def test_tables(search: Search) -> None:
    """Whose library is native code."""
    search(check_tables)
