"""WARC and WET: which records are pages, what is counted, and where reading goes on."""

import gzip
import sys
from collections.abc import Callable

import pytest

from cleaner.errors import DamagedError, NotAPageError, ScrapeError, TooLargeError
from cleaner.model import MediaType
from cleaner.readers import frames, warc
from cleaner.readers.inputs import NO_ROWS, Input
from tests.readers.warcs import inputs_of, record, response

if sys.version_info >= (3, 14):
    from compression.zstd import compress as zstd_compress
else:
    from backports.zstd import compress as zstd_compress

PAGES = [response(b"<p>Page %d of the moor gazette" % n + b" and its honey" * 40) for n in range(6)]
RECORDS = [record(n, page) for n, page in enumerate(PAGES)]


def outcome(item: Input) -> str:
    """Give what is read, in few words: the page's number, or the code of the error."""
    try:
        data = item.read().data
    except ScrapeError as error:
        return error.code
    assert isinstance(data, bytes)
    return data[8:9].decode()


def outcomes(data: bytes) -> dict[str, str]:
    """Give outcomes by the names of the inputs, without that of the file."""
    return {item.name.removeprefix("crawl.warc"): outcome(item) for item in inputs_of(data)}


@pytest.mark.parametrize(
    "pack",
    [
        b"".join,
        lambda records: gzip.compress(b"".join(records)),
        lambda records: b"".join(map(gzip.compress, records)),
        lambda records: b"".join(map(zstd_compress, records)),
    ],
    ids=["plain", "one member", "a member each", "zstd"],
)
def test_each_response_is_an_input(pack: Callable[[list[bytes]], bytes]) -> None:
    """Numbered as it stands in the file, with what its record says of it."""
    inputs = inputs_of(pack(RECORDS))
    assert [item.name for item in inputs] == [f"crawl.warc:{n}" for n in range(1, 7)]
    assert [item.place for item in inputs] == [("crawl.warc", str(n)) for n in range(1, 7)]
    scrape = inputs[2].read()
    assert scrape.data == PAGES[2].partition(b"\r\n\r\n")[2]
    assert (scrape.url, scrape.path) == ("https://moor.example/2", "crawl.warc:3")
    assert scrape.record_id == "<urn:uuid:00000000-0000-4000-8000-000000000002>"
    assert scrape.extra == {"crawl_date": "2021-03-04T05:06:07Z"}
    assert len({item.fingerprint for item in inputs} - {None}) == len(inputs)


def test_pages_that_servers_have_saved_with_all_their_parts() -> None:
    """What was saved by a browser is told by the media type."""
    (item,) = inputs_of(record(1, response(b"x", kind="multipart/related; boundary=x")))
    assert item.read().data == b"x"


def test_wet_records_are_text() -> None:
    """In UTF-8, whatever they look like."""
    wet = record(1, "<p> is an element; größer".encode(), "conversion", Content_Type="text/plain")
    (item,) = inputs_of(wet)
    scrape = item.read()
    assert (scrape.media_type, scrape.charset) == (MediaType.TEXT, "utf-8")
    assert scrape.data == "<p> is an element; größer".encode()


def test_what_is_no_page_is_counted_by_reason() -> None:
    """One input a reason, at the end, with its number; the numbers of the pages show the gaps."""
    data = [
        record(0, b"software: lamp", "warcinfo"),
        record(1, b"GET / HTTP/1.1\r\n\r\n", "request"),
        RECORDS[0],
        record(2, b"fetchTimeMs: 5", "metadata"),
        record(3, b"GET / HTTP/1.1\r\n\r\n", "request"),
        record(4, response(b"", status=b"HTTP/1.1 304 Not Modified"), "revisit"),
        record(5, response(b"gone", status=b"HTTP/1.1 404 Not Found")),
        record(6, response(b"moved", status=b"HTTP/2 301")),
        record(7, response(b"a{}", kind="text/css")),
        record(8, b"20210304\nmoor.example. 300 IN A 10.0.0.1", Content_Type="text/dns"),
        record(9, b"x", "resource"),
        record(10, b"x", "a-new-kind"),
        RECORDS[1],
    ]
    inputs = inputs_of(b"".join(data))
    assert [item.name for item in inputs[:2]] == ["crawl.warc:3", "crawl.warc:13"]
    passed_over = {}
    for item in inputs[2:]:
        with pytest.raises(NotAPageError) as raised:
            item.read()
        passed_over[item.name.partition(":")[2]] = str(raised.value).split()[0]
        assert raised.value.code == f"warc_{item.name.partition(':')[2]}"
    counts = {"request": "2", "status": "2"}
    reasons = ["dns", "media_type", "metadata", "other", "request", "resource", "revisit"]
    reasons += ["status", "warcinfo"]
    assert passed_over == {reason: counts.get(reason, "1") for reason in reasons}


@pytest.mark.parametrize(
    "third",
    [
        record(2, PAGES[2], length=len(PAGES[2]) + 5),
        record(2, PAGES[2], length=len(PAGES[2]) + 500),
        record(2, PAGES[2], length=30_000_000),
        record(2, PAGES[2], length=len(PAGES[2]) - 100),
        record(2, PAGES[2], length=-5),
        record(2, PAGES[2], length=10**30),
        RECORDS[2].replace(b"Content-Length", b"Content-Strength"),
        RECORDS[2][:60],
        RECORDS[2][:400],
        RECORDS[2].replace(b"WARC/1.0", b"XARC/1.0"),
        RECORDS[2].replace(b"\r\n\r\nHTTP", b"\r\n" + b"x" * 70_000 + b"\r\n\r\nHTTP"),
        bytes(range(256)) * 900,
    ],
    ids=["long", "longer", "past the end", "short", "negative", "huge", "none", "cut in head",
         "cut in body", "no start", "endless head", "noise"],
)  # fmt: skip
@pytest.mark.parametrize("compress", [bytes, gzip.compress])
def test_a_damaged_record_costs_no_other(third: bytes, compress: Callable[[bytes], bytes]) -> None:
    """It is one input that failed, and reading goes on at the next record."""
    data = [*RECORDS[:2], third, *RECORDS[3:]]
    assert outcomes(b"".join(map(compress, data))) == {
        ":1": "0", ":2": "1", ":3": "damaged", ":4": "3", ":5": "4", ":6": "5",
    }  # fmt: skip


@pytest.mark.parametrize("cut", [30, 200, -20, -4])
def test_a_cut_member_costs_no_other(cut: int) -> None:
    """The rest of the archive is read, and the damage is said once."""
    members = [gzip.compress(data) for data in RECORDS]
    members[2] = members[2][:cut]
    found = outcomes(b"".join(members))
    assert list(found.values()).count("damaged") == 1
    assert [page for page in found.values() if page.isdigit() and page != "2"] == list("01345")


def test_an_archive_that_ends_too_early() -> None:
    """The last record is lost, and it is said."""
    data = b"".join(RECORDS)
    assert list(outcomes(data[:-300]).values()) == [*"01234", "damaged"]
    assert list(outcomes(data[:-4]).values()) == list("012345")
    packed = b"".join(map(gzip.compress, RECORDS))
    assert list(outcomes(packed[:-30]).values()) == [*"01234", "damaged"]


def test_a_page_may_speak_of_warc() -> None:
    """A start of a record inside a whole record is none."""
    body = b"<p>1 of them:\r\n\r\nWARC/1.0\r\nContent-Length: 5\r\n\r\nmoon"
    data = RECORDS[0] + record(1, response(body)) + RECORDS[2]
    assert list(outcomes(data).values()) == ["0", "t", "2"]


def test_a_record_larger_than_any_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page fails; a film is passed over like any other film; what comes next is read."""
    monkeypatch.setattr(frames, "LARGEST_RECORD", 2000)
    large = response(b"<p>" + b"moon " * 40_000)
    film = response(b"moon" * 40_000, kind="video/mp4")
    data = [RECORDS[0], record(1, large), record(2, film), RECORDS[3]]
    inputs = inputs_of(b"".join(data))
    assert [outcome(item) for item in inputs] == ["0", "too_large", "3", "warc_media_type"]
    with pytest.raises(TooLargeError, match="200,"):
        inputs[1].read()


def test_a_stream_of_lies_comes_to_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each record claims more than there is, so that all of the rest would be read for each."""
    monkeypatch.setattr(frames, "MOST_REREAD", 1_000_000)
    liar = record(1, b"", length=1_000_000)
    inputs = inputs_of(liar * 1000)
    assert len(inputs) < 100
    with pytest.raises(DamagedError, match="the rest was not read"):
        inputs[-1].read()


def test_an_archive_of_nothing_has_a_row() -> None:
    """Which says so."""
    (item,) = inputs_of(gzip.compress(b""), "crawl.warc.gz")
    assert item.name == "crawl.warc.gz"
    with pytest.raises(NotAPageError) as caught:
        item.read()
    assert caught.value.code == NO_ROWS


def test_reasons_have_words() -> None:
    """Each of them, because a reader of the report knows no record types."""
    assert all(len(words.split()) > 0 for words in warc.REASONS.values())
