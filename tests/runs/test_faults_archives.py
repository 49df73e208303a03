"""FAULTS: damaged archives, and records that are no pages; see tests/runs/faults.py."""

import gzip
import json
import sys
from pathlib import Path

import brotli
import pytest

from tests.readers.warcs import chunked, record, response
from tests.runs.faults import PAGE, Survived, survive

if sys.version_info >= (3, 14):
    from compression.zstd import compress as zstd_compress
else:
    from backports.zstd import compress as zstd_compress

PAGES = [PAGE.format(n=n).encode() for n in range(50, 56)]
RECORDS = [record(n, response(page)) for n, page in enumerate(PAGES)]
DAMAGED = ("failed", "damaged")
FINE = ("ok", None)


def verdicts(survived: Survived) -> dict[str, tuple[str, str | None]]:
    """Give status and code by path."""
    return {row["path"]: (row["status"], row["code"]) for row in survived.rows}


def titles(survived: Survived) -> list[str]:
    """Give the titles of what was written, in the order of the report."""
    outputs = [survived.out / row["output"] for row in survived.rows if row["output"]]
    return [json.loads(output.read_bytes())["title"] for output in outputs]


def title(n: int) -> str:
    """Give the title of a page."""
    return f"Bridge {50 + n} of Ostrava"


def test_row_16_gzip_of_many_members_and_cut(tmp_path: Path) -> None:
    """Pages, rows and archives: what is there is read, and what is missing is said."""
    line = json.dumps({"html": PAGES[0].decode()}).encode() + b"\n"
    half = PAGES[0][:500]
    survived = survive(
        tmp_path,
        {
            "m1.html.gz": gzip.compress(half) + gzip.compress(PAGES[0][500:]),
            "m2.html.gz": gzip.compress(PAGES[0], 0)[:-200],
            "m3.jsonl.gz": gzip.compress(line) + gzip.compress(line),
            "m4.jsonl.gz": gzip.compress(line * 3, 0)[:-20],
            "m5.warc.gz": b"".join(map(gzip.compress, RECORDS))[:-50],
            "m6.html.gz": gzip.compress(PAGES[0])[:5],
        },
    )
    found = verdicts(survived)
    assert found.pop("m1.html.gz") == FINE
    assert found.pop("m2.html.gz") == ("partial", "damaged")
    assert {found.pop("m3.jsonl.gz:1"), found.pop("m3.jsonl.gz:2")} == {FINE}
    assert {found.pop("m4.jsonl.gz:1"), found.pop("m4.jsonl.gz:2")} == {FINE}
    assert found.pop("m4.jsonl.gz:3") == ("failed", "bad_row")
    assert found.pop("m4.jsonl.gz") == DAMAGED
    assert {found.pop(f"m5.warc.gz:{n}") for n in range(1, 6)} == {FINE}
    assert found.pop("m5.warc.gz:6") == DAMAGED
    assert found.pop("m6.html.gz")[1] == "damaged"
    assert found == {}


@pytest.mark.parametrize("packed", [False, True], ids=["plain", "gzip"])
def test_row_16_records_that_lie(tmp_path: Path, packed: bool) -> None:  # noqa: FBT001
    """Each costs itself, and reading goes on at the next record."""
    http = response(PAGES[1])
    liars = [
        record(1, http, length=len(http) + 300),
        record(1, http, length=len(http) - 300),
        record(1, http, length=10**12),
        record(1, http).replace(b"Content-Length", b"Content-Girth"),
        record(1, http)[:-400],
        b"\x00\xff" * 700,
    ]
    survived = survive(
        tmp_path,
        {
            f"m{n}.warc": b"".join(
                map(gzip.compress if packed else bytes, [RECORDS[0], liar, *RECORDS[2:]])
            )
            for n, liar in enumerate(liars)
        },
    )
    found = verdicts(survived)
    assert titles(survived) == [title(0), title(2), title(3), title(4), title(5)] * len(liars)
    failed = {path: code for path, (status, code) in found.items() if status == "failed"}
    assert list(failed) == [f"m{n}.warc:2" for n in range(len(liars))]
    assert set(failed.values()) <= {"damaged", "too_large"}


def test_row_16_bodies_in_every_coding(tmp_path: Path) -> None:
    """They give the documents of the pages themselves."""
    bodies = {
        "plain": response(PAGES[0]),
        "chunked": response(chunked(PAGES[0]), "Transfer-Encoding: chunked"),
        "gzip": response(gzip.compress(PAGES[0]), "Content-Encoding: gzip"),
        "br": response(brotli.compress(PAGES[0]), "Content-Encoding: br"),
        "zstd": response(zstd_compress(PAGES[0]), "Content-Encoding: zstd"),
        "both": response(
            chunked(gzip.compress(PAGES[0])), "Transfer-Encoding: chunked", "Content-Encoding: gzip"
        ),
        "neither": response(PAGES[0], "Transfer-Encoding: chunked", "Content-Encoding: br"),
    }
    records = (record(n, http) for n, http in enumerate(bodies.values()))
    survived = survive(tmp_path, {"m.warc": b"".join(records)})
    assert set(verdicts(survived).values()) == {FINE}
    outputs = [survived.out / row["output"] for row in survived.rows]
    texts = [json.loads(output.read_bytes())["text"] for output in outputs]
    assert len(texts) == len(bodies)
    assert len(set(texts)) == 1


def test_row_16_bodies_that_are_cut(tmp_path: Path) -> None:
    """As much as is there is cleaned, and it is said that something lacks."""
    packed = gzip.compress(PAGES[0], 0)
    cut = {
        "chunked": response(chunked(PAGES[0])[:-300], "Transfer-Encoding: chunked"),
        "gzip": response(packed[:-300], "Content-Encoding: gzip"),
    }
    records = (record(n, http) for n, http in enumerate(cut.values()))
    survived = survive(tmp_path, {"m.warc": b"".join(records)})
    assert verdicts(survived) == {f"m.warc:{n}": ("partial", "damaged") for n in (1, 2)}
    assert titles(survived) == [title(0)] * len(cut)


def test_row_17_records_that_are_no_pages(tmp_path: Path) -> None:
    """They are counted by reason, one row each, and are nobody's fault."""
    get = b"GET / HTTP/1.1\r\n\r\n"
    records = [
        record(10, b"software: lamp", "warcinfo"),
        record(11, get, "request"),
        RECORDS[0],
        record(12, b"fetchTimeMs: 5", "metadata"),
        record(13, get, "request"),
        record(14, response(b"", status=b"HTTP/1.1 304 Not Modified"), "revisit"),
        record(15, response(PAGES[1], status=b"HTTP/1.1 404 Not Found")),
        record(16, response(PAGES[1], status=b"HTTP/1.1 301 Moved")),
        record(17, response(PAGES[1], status=b"HTTP/1.1 503 Busy")),
        record(18, b"20210304\nmoor.example. 300 IN A 10.0.0.1", Content_Type="text/dns"),
        RECORDS[2],
    ]
    survived = survive(tmp_path, {"m.warc.gz": b"".join(map(gzip.compress, records))})
    assert survived.exit_code == 0
    rows = {row["path"]: row for row in survived.rows}
    assert {path: row["message"].split()[0] for path, row in rows.items() if row["message"]} == {
        "m.warc.gz:dns": "1",
        "m.warc.gz:metadata": "1",
        "m.warc.gz:request": "2",
        "m.warc.gz:revisit": "1",
        "m.warc.gz:status": "3",
        "m.warc.gz:warcinfo": "1",
    }
    assert {row["status"] for row in rows.values() if row["message"]} == {"skipped"}
    assert titles(survived) == [title(0), title(2)]
