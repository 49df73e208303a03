"""Lines of JSON -> scrapes, and what is wrong with lines that are not."""

import io

import pytest

from cleaner.errors import BadRowError
from cleaner.model import MediaType
from cleaner.readers import rows
from cleaner.readers.inputs import Origin
from cleaner.readers.reading import Columns
from cleaner.readers.rows import parse_row, read_rows
from cleaner.readers.values import scrape_of

STDIN = Origin("-", (), None)
MENU = "* [Home](/)\n* [News](/news)\n* [Weather](/weather)\n"


def test_a_row_with_html() -> None:
    """Its key says what the page is; what is left is carried along."""
    line = b'{"id": "a1", "url": "https://example.org/", "html": "<p>Hi", "crawl": {"depth": 2}}'
    scrape = parse_row(line, 1)
    assert (scrape.data, scrape.media_type) == ("<p>Hi", MediaType.HTML)
    assert (scrape.record_id, scrape.url) == ("a1", "https://example.org/")
    assert scrape.extra == {"crawl": {"depth": 2}}


def test_a_row_with_text() -> None:
    """It stays text, whatever tags it mentions."""
    scrape = parse_row(b'{"text": "Use <div> here."}', 1)
    assert (scrape.data, scrape.media_type) == ("Use <div> here.", MediaType.TEXT)
    assert scrape.record_id is None


def test_html_goes_before_text() -> None:
    """A row with both keeps the text as an extra key; html that is null gives way."""
    both = parse_row(b'{"html": "<p>A", "text": "B"}', 1)
    assert (both.data, both.extra) == ("<p>A", {"text": "B"})
    null = parse_row(b'{"html": null, "text": "B"}', 1)
    assert null.data == "B"
    assert null.extra == {}


@pytest.mark.parametrize(
    ("number", "identity"), [("7", "7"), ("7.0", "7"), ("7.5", "7.5"), ("null", None)]
)
def test_numbers_are_ids(number: str, identity: str | None) -> None:
    """Written as one would say them."""
    assert parse_row(f'{{"id": {number}, "text": "A"}}'.encode(), 1).record_id == identity


@pytest.mark.parametrize("blank", ["", " \\n"])
def test_html_that_is_blank_gives_way_to_text(blank: str) -> None:
    """Programs that know no null write an empty string."""
    scrape = parse_row(f'{{"html": "{blank}", "text": "The tide"}}'.encode(), 1)
    assert (scrape.data, scrape.media_type, scrape.extra) == ("The tide", "text/plain", {})


@pytest.mark.parametrize("page", [MENU, MENU.encode()])
def test_the_text_of_a_row_may_be_markdown(page: str | bytes) -> None:
    """As reader services give it; in the column of HTML it is what the caller says."""
    columns = Columns(text="markdown")
    assert scrape_of({"markdown": page}, None, columns).media_type is MediaType.MARKDOWN
    assert scrape_of({"html": page}, None, columns).media_type is MediaType.HTML


def test_id_and_address_in_an_object_of_the_row() -> None:
    """As reader services write rows; the object itself is carried along."""
    columns = Columns(id="metadata.number", url="metadata.source.url")
    about = {"number": 7, "source": {"url": "https://sea.example/"}}
    scrape = scrape_of({"text": "The tide", "metadata": about}, None, columns)
    assert (scrape.record_id, scrape.url) == ("7", "https://sea.example/")
    assert scrape.extra == {"metadata": about}
    bare = scrape_of({"text": "The tide", "metadata": "none"}, None, columns)
    assert (bare.record_id, bare.url) == (None, None)


def test_a_page_that_is_null_is_empty() -> None:
    """Null is no error: the crawl found nothing."""
    scrape = parse_row(b'{"id": 7, "html": null}', 1)
    assert (scrape.data, scrape.record_id) == ("", "7")


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"{broken", "not JSON: Expecting property name"),
        (b'["html"]', "not a JSON object"),
        (b'{"id": "a", "body": ""}', r"neither html nor text among its keys \(body, id\)"),
        (b'{"html": 5}', "html is not a string"),
        (b'{"html": "", "score": NaN}', "NaN is not a JSON number"),
        (b'{"html": "", "score": -Infinity}', "-Infinity is not a JSON number"),
        (b'{"html": "", "deep": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", "nested too deeply"),
    ],
)
def test_a_bad_row_says_its_line_and_why(line: bytes, reason: str) -> None:
    """Each kind of trouble is a BadRowError with a sentence."""
    with pytest.raises(BadRowError, match=f"^line 12: .*{reason}"):
        parse_row(line, 12)


@pytest.mark.parametrize(
    ("fields", "words", "extra"),
    [
        (b'"url": 7', "url is not a string; left out", {}),
        (b'"url": ["https://fen.example/"]', "url is not a string; left out", {}),
        (b'"id": true', "id is not a string; left out", {}),
        (b'"id": 1e999', "a number that is too large is left out", {}),
        (
            b'"score": 1e999, "n": 1',
            "a number that is too large is left out",
            {"score": None, "n": 1},
        ),
        (b'"n": ' + b"9" * 5000, "a number of 5,000 digits is left out", {"n": None}),
        (b'"by": "\xff"', "some bytes are not UTF-8", {"by": "\ufffd"}),
    ],
)
def test_what_is_odd_beside_a_page_costs_no_page(
    fields: bytes, words: str, extra: dict[str, object]
) -> None:
    """It is left out, and a notice says so."""
    scrape = parse_row(b'{"html": "<p>Hi", ' + fields + b"}", 12)
    assert (scrape.data, scrape.url, scrape.record_id) == ("<p>Hi", None, None)
    assert scrape.extra == extra
    (notice,) = scrape.notices
    assert notice.code == "odd_value"
    assert notice.message.startswith(words)


def test_of_many_odd_values_some_are_told() -> None:
    """A table of them would hide the rest."""
    line = b'{"html": "<p>Hi", "rows": [' + b"1e999, " * 50 + b"0]}"
    assert len(parse_row(line, 1).notices) == 3


def test_null_and_missing_are_not_odd() -> None:
    """Nor is the number that is none, which other programs write for null."""
    assert parse_row(b'{"html": "<p>Hi", "id": null, "url": null}', 1).notices == ()
    assert scrape_of({"html": "<p>Hi", "id": float("nan")}, None, Columns()).notices == ()


def test_lines_are_numbered_and_blank_ones_left_out() -> None:
    """Numbers are those that an editor shows; line ends may be CRLF; the last may lack its own."""
    stream = io.BytesIO(b'{"text": "a"}\r\n\r\n{"text": "b"}')
    inputs = list(read_rows(stream, Origin("in.jsonl", ("in.jsonl",), "in.jsonl")))
    assert [item.name for item in inputs] == ["in.jsonl:1", "in.jsonl:3"]
    assert [item.place for item in inputs] == [("in.jsonl", "1"), ("in.jsonl", "3")]
    assert [item.read().data for item in inputs] == ["a", "b"]
    assert inputs[1].read().path == "in.jsonl:3"


def test_a_byte_order_mark_is_no_part_of_the_first_row() -> None:
    """Only at the very beginning."""
    (item,) = read_rows(io.BytesIO(b'\xef\xbb\xbf{"text": "a"}\n'), STDIN)
    assert item.read().data == "a"


def test_a_line_too_long_fails_and_the_next_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """The limit is made small here; a line of just the limit's length passes."""
    line = b'{"text": "short"}\n'
    monkeypatch.setattr(rows, "LONGEST_LINE", len(line))
    stream = io.BytesIO(b'{"text": "' + b"x" * 100 + b'"}\n' + line)
    long, short = read_rows(stream, STDIN)
    with pytest.raises(BadRowError, match=r"^line 1: longer than 18 bytes"):
        long.read()
    assert short.read().data == "short"


def test_rows_are_drawn_one_at_a_time() -> None:
    """A pipe that waits for the answer to its first line gets it."""
    stream = io.BytesIO(b'{"text": "a"}\n{"text": "b"}\n')
    next(read_rows(stream, STDIN))
    assert stream.read() == b'{"text": "b"}\n'
