"""HTTP responses as servers send them and archives keep them."""

import gzip
import hashlib
import sys
import zlib

import brotli
import pytest

from cleaner.errors import DamagedError, TooLargeError
from cleaner.model import Scrape
from cleaner.readers import codings
from cleaner.readers.records import read_response
from tests.readers.warcs import OK, chunked, record, response

if sys.version_info >= (3, 14):
    from compression.zstd import compress as zstd_compress
else:
    from backports.zstd import compress as zstd_compress

BODY = "<p>Größe des Mondes</p>".encode() + b"<p>The moon rises late over the moor.</p>" * 200

COMPRESS = {
    "gzip": gzip.compress, "br": brotli.compress, "zstd": zstd_compress, "deflate": zlib.compress,
}  # fmt: skip


def head_of(http: bytes, **fields: str) -> bytes:
    """Give the record's own header."""
    return record(7, http, "response", None, **fields).partition(b"\r\n\r\n")[0] + b"\r\n\r\n"


def read(http: bytes, **fields: str) -> Scrape:
    """Read a response in a record."""
    return read_response(head_of(http, **fields), http, "crawl.warc:7")


@pytest.mark.parametrize(
    "http",
    [
        response(BODY),
        response(BODY, "Content-Encoding: identity"),
        response(chunked(BODY), "Transfer-Encoding: chunked"),
        response(gzip.compress(BODY), "Content-Encoding: gzip"),
        response(gzip.compress(BODY), "Content-Encoding: x-gzip"),
        response(brotli.compress(BODY), "Content-Encoding: br"),
        response(zstd_compress(BODY), "Content-Encoding: zstd"),
        response(zlib.compress(BODY), "Content-Encoding: deflate"),
        response(
            chunked(gzip.compress(BODY)), "Transfer-Encoding: chunked", "Content-Encoding: gzip"
        ),
        response(brotli.compress(gzip.compress(BODY)), "Content-Encoding: gzip, br"),
        response(BODY, status=b"HTTP/2 200"),
        response(BODY).replace(b"\r\n", b"\n"),
    ],
    ids=["plain", "identity", "chunked", "gzip", "x-gzip", "br", "zstd", "deflate",
         "chunked gzip", "twice", "http/2", "line feeds"],
)  # fmt: skip
def test_the_body_is_decoded(http: bytes) -> None:
    """Whatever the way it was sent, without a word of warning."""
    scrape = read(http)
    assert (scrape.data, scrape.notices) == (BODY, ())


@pytest.mark.parametrize(
    "headers",
    [
        ["Content-Encoding: gzip"],
        ["Content-Encoding: br"],
        ["Content-Encoding: zstd"],
        ["Content-Encoding: deflate"],
        ["Content-Encoding: nobody-knows"],
        ["Transfer-Encoding: chunked"],
        ["Transfer-Encoding: chunked", "Content-Encoding: gzip"],
    ],
    ids=str,
)
def test_a_body_that_was_decoded_already_is_taken_as_it_is(headers: list[str]) -> None:
    """Crawlers undo an encoding and keep its header."""
    assert read(response(BODY, *headers)).data == BODY


def test_chunks_undone_but_the_encoding_not() -> None:
    """The one header is true and the other not."""
    packed = gzip.compress(BODY)
    headers = ["Transfer-Encoding: chunked", "Content-Encoding: gzip"]
    assert read(response(packed, *headers)).data == BODY


def test_a_cut_chain_of_chunks_gives_what_is_there() -> None:
    """With a notice."""
    scrape = read(response(chunked(BODY)[:5000], "Transfer-Encoding: chunked"))
    assert isinstance(scrape.data, bytes)
    assert 4900 < len(scrape.data) < 5000
    assert BODY.startswith(scrape.data)
    assert [notice.code for notice in scrape.notices] == ["damaged"]


@pytest.mark.parametrize("coding", ["gzip", "br", "zstd", "deflate"])
@pytest.mark.parametrize("share", [0.5, 0.999])
def test_a_cut_compressed_body_gives_what_is_there(coding: str, share: float) -> None:
    """As much as the compression shows, with a notice."""
    page = "".join(f"<p>Moor {n}, {n * n} herons</p>" for n in range(9000)).encode()
    packed = COMPRESS[coding](page)
    cut = packed[: int(len(packed) * share)]
    scrape = read(response(cut, f"Content-Encoding: {coding}"))
    assert isinstance(scrape.data, bytes)
    assert len(scrape.data) > len(page) * share * 0.5
    assert page.startswith(scrape.data.rstrip(b"\n"))
    assert [notice.code for notice in scrape.notices] == ["damaged"]


@pytest.mark.parametrize("coding", ["gzip", "br", "zstd"])
def test_a_body_of_which_nothing_can_be_made(coding: str) -> None:
    """It is not taken for text."""
    packed = COMPRESS[coding](BODY)
    noise = packed[:4] + hashlib.shake_128(b"7").digest(3000)
    try:
        scrape = read(response(noise, f"Content-Encoding: {coding}"))
    except DamagedError:
        return
    assert [notice.code for notice in scrape.notices] == ["damaged"]


@pytest.mark.parametrize("coding", COMPRESS)
def test_an_empty_body_is_empty(coding: str) -> None:
    """Packed or not."""
    for body in (COMPRESS[coding](b""), b""):
        scrape = read(response(body, f"Content-Encoding: {coding}"))
        assert (scrape.data, scrape.notices) == (b"", ())


@pytest.mark.parametrize("first", ["12", "ad", "12\r\n34\r\n"])
def test_a_page_that_begins_with_a_number_is_no_chunk(first: str) -> None:
    """Where the chunks were joined already."""
    body = first.encode() + b"\r\n" + BODY
    assert read(response(body, "Transfer-Encoding: chunked")).data == body


def test_what_the_server_says_of_the_charset_is_kept() -> None:
    """The parser weighs it against what the page says."""
    scrape = read(response(BODY, kind='text/html; charset="iso-8859-2"'))
    assert scrape.charset == "iso-8859-2"


def test_what_the_crawler_cut_is_said() -> None:
    """By the record's own header."""
    (notice,) = read(response(BODY), WARC_Truncated="length").notices
    assert (notice.code, "length" in notice.message) == ("truncated", True)


def test_a_response_without_http_is_the_page() -> None:
    """Some tools write the body alone."""
    assert read(BODY).data == BODY


def test_bytes_that_are_no_text_in_headers_harm_nothing() -> None:
    """Neither in the record's nor in the server's."""
    http = OK + b"\r\nX-Moon: \xff\xfe\r\nServer\r\n\r\n" + BODY
    head = head_of(http).replace(b"https://moor.example/", b"https://moor.example/\xe9\xff")
    scrape = read_response(head, http, None)
    assert scrape.data == BODY
    assert (scrape.url or "").startswith("https://moor.example/")


@pytest.mark.parametrize("coding", COMPRESS)
def test_a_bomb_in_a_body_is_stopped(coding: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """When it is larger than any page."""
    monkeypatch.setattr(codings, "LARGEST_PAGE", 100_000)
    with pytest.raises(TooLargeError, match="when decoded"):
        read(response(COMPRESS[coding](bytes(5_000_000)), f"Content-Encoding: {coding}"))
