"""The columns of other programs."""

import pytest

import cleaner
from cleaner.model import Document, Scrape
from cleaner.writers.presets import COLUMNS, Preset, added, arranged

HTML = """<html><head><meta property="article:tag" content="boats">
<meta property="article:tag" content="storms"></head><body><article><h1>The ferry</h1>
<p>The ferry to the island was late on Monday, because the captain had overslept again.</p>
</article></body></html>"""


def document() -> Document:
    """Clean a page whose row says when it was fetched."""
    url = "https://ferry.example/1"
    scrape = Scrape(HTML, url=url, record_id="f1", extra={"date": "2020-01-02", "dump": "D"})
    return cleaner.clean_scrape(scrape)


@pytest.mark.parametrize("preset", Preset)
def test_every_preset_has_its_columns_and_the_text(preset: Preset) -> None:
    """In the preset's order, for what was not cleaned too."""
    for made in (document(), cleaner.clean(b"")):
        row = arranged(made.to_dict(), preset)
        assert list(row) == list(COLUMNS[preset])
        assert row["page_content" if preset is Preset.LANGCHAIN else "text"] == made.text


def test_fineweb_takes_the_date_of_the_crawl_from_the_row() -> None:
    """Its `date` is not the day of publication."""
    row = arranged(document().to_dict(), Preset.FINEWEB)
    assert (row["id"], row["date"], row["dump"]) == ("f1", "2020-01-02", "D")
    assert row["token_count"] is None


@pytest.mark.parametrize(("preset", "name"), [(Preset.FINEWEB, "date"), (Preset.C4, "timestamp")])
def test_archives_say_when_a_page_was_fetched(preset: Preset, name: str) -> None:
    """By a name of their own; the row's comes first."""
    fetched = {"crawl_date": "2024-02-01T10:00:00Z"}
    made = cleaner.clean_scrape(Scrape(HTML, extra=fetched))
    assert arranged(made.to_dict(), preset)[name] == fetched["crawl_date"]
    made = cleaner.clean_scrape(Scrape(HTML, extra=fetched | {name: "2020-01-02"}))
    assert arranged(made.to_dict(), preset)[name] == "2020-01-02"


@pytest.mark.parametrize("preset", [Preset.DOLMA, Preset.LANGCHAIN])
def test_metadata_say_why_a_page_has_no_text(preset: Preset) -> None:
    """As the status does not."""
    row = arranged(cleaner.clean(b"\x89PNG\r\n\x1a\n" + bytes(range(256))).to_dict(), preset)
    assert row["metadata"]["status"] == "skipped"
    assert "PNG" in str(row["metadata"]["warnings"])


def test_fineweb_takes_the_path_from_the_row_if_it_has_one() -> None:
    """Else it is where we have read the page."""
    made = cleaner.clean_scrape(Scrape(HTML, path="b.jsonl:1", extra={"file_path": "a.warc.gz"}))
    assert arranged(made.to_dict(), Preset.FINEWEB)["file_path"] == "a.warc.gz"
    made = cleaner.clean_scrape(Scrape(HTML, path="b.jsonl:1"))
    assert arranged(made.to_dict(), Preset.FINEWEB)["file_path"] == "b.jsonl:1"


def test_trafilatura_has_the_host_and_joins_tags() -> None:
    """As its own JSON has them."""
    row = arranged(document().to_dict(), Preset.TRAFILATURA)
    assert (row["hostname"], row["tags"]) == ("ferry.example", "boats;storms")


def test_an_address_that_is_none_has_no_host() -> None:
    """And raises nothing."""
    page = cleaner.clean(HTML, url="http://[::1")
    assert arranged(page.to_dict(), Preset.TRAFILATURA)["hostname"] is None


def test_langchain_has_the_rest_in_its_metadata() -> None:
    """`source` is the address."""
    row = arranged(document().to_dict(), Preset.LANGCHAIN)
    assert row["metadata"]["source"] == "https://ferry.example/1"
    assert (row["metadata"]["title"], row["type"]) == ("The ferry", "Document")
    assert (row["metadata"]["dump"], row["metadata"]["date"]) == ("D", None)
    assert row["metadata"]["extra"] == '{"date": "2020-01-02"}'


def test_what_was_known_is_neither_taken_away_nor_mixed() -> None:
    """A key of both has what was found; what was there and differs is in `extra`."""
    known = {"a": 1, "b": "x", "c": "y", "d": None, "extra": {"e": float("nan")}}
    found = {"b": "x", "c": None, "d": "z"}
    assert added(known, found) == {
        "a": 1,
        "b": "x",
        "c": None,
        "d": "z",
        "extra": '{"c": "y", "extra": {"e": null}}',
    }
    assert added({"a": 1}, {"b": 2, "extra": "{}"}) == {"a": 1, "b": 2, "extra": "{}"}


def test_what_differs_is_beside_the_extra_that_was_found() -> None:
    """If that is an object; what holds itself is left out."""
    deep: list[object] = []
    deep.append(deep)
    known = {"b": "x", "c": deep}
    found = {"b": 1, "c": 2}
    for extra, expected in [
        ('{"e": 5, "b": 6}', '{"e": 5, "b": "x"}'),
        ("[5]", '{"b": "x"}'),
        (None, '{"b": "x"}'),
    ]:
        assert added(known, found | {"extra": extra}) == found | {"extra": expected}
    assert added({"c": deep}, found | {"extra": "{}"}) == found | {"extra": "{}"}
