"""What holds for every page: the promises of the README, on pages that nobody would write."""

import copy
import html
import json
import pickle
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import asdict, astuple
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import cleaner
from cleaner.model import CORE_LABELS, Status

FAST = cleaner.Settings(effort=cleaner.Effort.FAST, blocks=True)
EVERYTHING = cleaner.Settings(effort=cleaner.Effort.FAST, include=CORE_LABELS)
PATIENT = settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
SENTENCES = (
    "The old bridge was closed on Monday, because two of its nine pillars had begun to lean.",
    "Until the repair is done, a ferry takes people across the river every quarter of an hour.",
    "Nach zwölf Jahren dreht sich das Rad der Mühle wieder, und viele kamen, um es zu sehen.",
    "今年の新茶は例年より十日ほど早く、四月の半ばに摘み取りが始まりました。",
    "By Ann Lee",
    "2 June 2012",
    "Share this story",
    "Read more: Snow on the pass",
    "© 2020 Moor Gazette. All rights reserved.",
    "More on this story",
    "Home | News | Sport",
    "Subscribe to our newsletter",
    "• Two pillars lean",
    "x",
    "...",
    "5 < 6 & 7 > 2",
)
# Controls are taken out of a page, and what stood around one may join.
characters = st.characters(codec="utf-8", exclude_categories=["Cc", "Cn"])
lines = st.one_of(st.sampled_from(SENTENCES), st.text(characters, max_size=40))
texts = st.lists(st.one_of(lines, st.just("")), max_size=25).map("\n".join)
elements = st.sampled_from(
    ["p", "div", "li", "h1", "h2", "span", "a href=/x", "b", "td", "nav", "article", "pre", "ul",
     "aside", "figure", "blockquote", "table", "tr", "button", "div class=comments", "form"]
)  # fmt: skip
leaves = st.one_of(st.sampled_from(SENTENCES), st.sampled_from(["moon", "rise late", "1 2"])).map(
    html.escape
)
pages = st.recursive(
    st.one_of(leaves, st.just("<br>"), st.just("<br><br>"), st.just("<img src=a alt=picture>")),
    lambda inner: st.tuples(elements, st.lists(inner, max_size=4)).map(
        lambda pair: f"<{pair[0]}> {' '.join(pair[1])} </{pair[0].split()[0]}>"
    ),
    max_leaves=30,
).map("<!DOCTYPE html><html><body>{}</body></html>".format)


def words(text: str) -> list[str]:
    """Give the words of a text, in order."""
    return re.findall(r"\w+", text)


def words_in(page: str) -> list[str]:
    """Give the words that a simple page shows."""
    return words(html.unescape(re.sub(r"<[^>]*>", " ", page)))


def is_in_order(found: list[str], among: list[str]) -> bool:
    """Tell whether all that was found stands in the other list in the same order."""
    rest = iter(among)
    return all(word in rest for word in found)


def check(document: cleaner.Document) -> None:
    """Hold a document against what is said of all of them."""
    assert document.status is not Status.FAILED, document.warnings
    written = document.to_json().encode("utf-8")
    assert not FORBIDDEN.search(written.decode())
    assert "\\u0000" not in document.to_json()
    assert json.loads(written) == document.to_dict()
    assert (document.status is Status.OK) <= bool(document.text)
    for block in document.blocks:
        assert block.text.strip()
        assert 0 <= block.score <= 1
        assert block.reason
    document.to_markdown()


@PATIENT
@given(st.binary(max_size=600))
def test_any_bytes(data: bytes) -> None:
    """Make a document or are refused, without an exception or a failure inside."""
    check(cleaner.clean(data, settings=FAST))


@PATIENT
@given(st.text(st.characters(), max_size=300), st.sampled_from([None, "text/html", "text/plain"]))
def test_any_text(data: str, kind: str | None) -> None:
    """Half characters and controls included, read as HTML, as text, or as what it looks like."""
    check(cleaner.clean(data, media_type=kind, settings=FAST))


@PATIENT
@given(
    st.lists(
        st.sampled_from(
            ["<", ">", "<p>", "</p>", "<!--", "-->", "<script>", "</script>", "<a href='", "moon ",
             "<table>", "<td>", "</table>", "&#0;", "&#x1f;", "&amp", "\0", "<br>", "<title>",
             '<script type="application/ld+json">{"@type":"Article","headline":"\\ud800\\u0000"}',
             "<![CDATA[", "<?php ", "<svg>", "</svg>", "<pre>", "é", "\ud800", "\u2028",
             "<meta name=", "<select><option>", "<title>&#1;</title>", "<meta charset=idna>",
             "<html lang='&#2;'>"]
        ),
        max_size=40,
    ).map("".join)
)  # fmt: skip
def test_any_markup(page: str) -> None:
    """Cut, crossed and hostile pieces of HTML, with everything that a page could declare."""
    check(cleaner.clean("<html>" + page, media_type="text/html", settings=cleaner.Settings()))


@PATIENT
@given(texts)
def test_words_of_a_text_are_its_own(source: str) -> None:
    """Each at most as often as in the scrape, and in its order."""
    document = cleaner.clean(source, media_type="text/plain", settings=EVERYTHING)
    check(document)
    found, there = words(document.text), words(source)
    assert not Counter(found) - Counter(there)
    assert is_in_order(found, there)
    assert not Counter(words(" ".join(block.text for block in document.blocks))) - Counter(there)


@PATIENT
@given(pages)
def test_words_of_a_page_are_its_own(source: str) -> None:
    """Each at most as often as the page shows it, and in its order; and no block is lost."""
    document = cleaner.clean(source, media_type="text/html", settings=EVERYTHING)
    check(document)
    found, there = words(document.text), words_in(source)
    assert not Counter(found) - Counter(there)
    assert is_in_order(found, there)
    assert words(" ".join(block.text for block in document.blocks)) == there


@PATIENT
@given(pages)
def test_the_text_is_the_kept_blocks(source: str) -> None:
    """Body, headings and highlights, in order, and never anything removed."""
    document = cleaner.clean(source, settings=FAST)
    wanted = {cleaner.Label.BODY, cleaner.Label.HEADING, cleaner.Label.HIGHLIGHT}
    assert words(document.text) == words(
        " ".join(block.text for block in document.blocks if block.label in wanted)
    )
    assert all(block.kept == (block.label in CORE_LABELS) for block in document.blocks)


@settings(PATIENT, max_examples=25)
@given(st.lists(st.one_of(pages, texts), min_size=2, max_size=4))
def test_nothing_is_remembered(sources: list[str]) -> None:
    """Forwards, backwards and twice: the same page gives the same bytes."""
    forwards = [cleaner.clean(source, settings=FAST).to_json() for source in sources]
    backwards = [cleaner.clean(source, settings=FAST).to_json() for source in sources[::-1]]
    assert forwards == backwards[::-1]


@pytest.mark.parametrize("effort", cleaner.Effort)
def test_twice_with_every_effort(effort: cleaner.Effort) -> None:
    """Trafilatura's opinion is the same each time, too."""
    page = (
        "<html><title>Moon</title><nav><a href=/>Home</a></nav><article><h1>Moon</h1>"
        + "".join(f"<p>{sentence}</p>" for sentence in SENTENCES[:3])
        + "</article></html>"
    )
    given_settings = cleaner.Settings(effort=effort, blocks=True)
    written = [cleaner.clean(page, settings=given_settings).to_json() for _ in range(3)]
    assert len(set(written)) == 1
    assert SENTENCES[0] in written[0]


@pytest.mark.parametrize("data", ["", " \n", b"", b"x", b" ", "<html></html>", "<!-- moon -->"])
def test_nothing_much(data: bytes | str) -> None:
    """A page of nothing is empty, not an error."""
    document = cleaner.clean(data)
    check(document)
    assert document.status is Status.EMPTY or document.text == "x"


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 100_000 + "moon",
        "<p>" * 100_000 + "moon",
        "<b>moon " * 50_000,
        "<a href=/x>moon</a> " * 50_000,
        "moon<br>" * 50_000,
        "<table>" + "<tr><td>moon<td>rise" * 20_000,
        "<td colspan=9007199254740991>moon",
        "<ul>" * 1_500 + "<li>moon",
    ],
    ids=["div", "p", "b", "a", "br", "table", "colspan", "ul"],
)
def test_monstrous_pages(page: str) -> None:
    """End, and say no word that is not there."""
    document = cleaner.clean(page, media_type="text/html", settings=FAST)
    check(document)
    assert not Counter(words(document.text)) - Counter(words_in(page))


def test_a_media_type_that_is_none() -> None:
    """The one thing that is the caller's mistake."""
    with pytest.raises(ValueError, match="application/pdf"):
        cleaner.clean(b"moon", media_type="application/pdf")


@pytest.mark.parametrize("data", [None, 7, ["moon"], Path("moon.html")])
def test_data_that_is_no_page_at_all(data: Any) -> None:
    """So is what is neither bytes nor text."""
    with pytest.raises(TypeError, match=f"data is bytes or str, not {type(data).__name__}"):
        cleaner.clean(data)


def test_an_address_that_is_no_text() -> None:
    """It is not looked at before the id is made of it."""
    with pytest.raises(TypeError, match="url is a str or None, not bytes"):
        cleaner.clean("moon", url=b"https://moon.example")  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", [bytearray, memoryview])
def test_bytes_of_other_kinds(kind: Callable[[bytes], bytearray | memoryview]) -> None:
    """As those of a buffer that was read into."""
    page = b"<p>The moon has no wind, and all is quiet there at night.</p>"
    assert cleaner.clean(kind(page)) == cleaner.clean(page)


@pytest.mark.parametrize("url", ["\ud800", "https://moon.example/\udfff", "http://[moon"])
def test_addresses_that_are_none(url: str) -> None:
    """They are what the crawl says; each page has an id and can be written down."""
    document = cleaner.clean("The moon has no wind.", url=url)
    assert len(document.id) == 32
    document.to_json().encode("utf-8")


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_documents_and_scrapes_go_through_pickle(protocol: int) -> None:
    """Pools of processes hand them to and fro."""
    scrape = cleaner.Scrape("The moon has no wind.", extra={"crawl": ["a"]})
    document = cleaner.clean_scrape(scrape)
    for one in (scrape, document):
        again = pickle.loads(pickle.dumps(one, protocol))  # noqa: S301 - our own
        assert again == one == copy.deepcopy(one)
        with pytest.raises(TypeError):
            again.extra["crawl"] = "b"


def test_documents_and_scrapes_can_be_taken_apart() -> None:
    """As values, as parts of sets, and as YAML, which takes plain values only."""
    scrape = cleaner.Scrape("# Moon\n\nThe moon has no wind.", extra={"crawl": ["a"]})
    document = cleaner.clean_scrape(scrape)
    assert asdict(document)["extra"] == astuple(document)[-2] == asdict(scrape)["extra"]
    assert {document, copy.deepcopy(document)} == {document}
    assert {scrape, copy.deepcopy(scrape)} == {scrape}
    kinds = {type(value) for value in _leaves(document.to_dict())}
    assert kinds <= {str, int, float, bool, type(None)}


def _leaves(value: object) -> Iterator[object]:
    """Yield what a value of plain dictionaries and lists holds."""
    if type(value) is dict:
        value = list(value.values())
    if type(value) is list:
        for inner in value:
            yield from _leaves(inner)
    else:
        yield value


CHANGES: dict[str, Callable[[dict[str, int]], object]] = {
    "set": lambda one: one.__setitem__("b", 1),
    "delete": lambda one: one.__delitem__("a"),
    "join": lambda one: one.__ior__({"b": 1}),
    "clear": lambda one: one.clear(),
    "pop": lambda one: one.pop("a"),
    "popitem": lambda one: one.popitem(),
    "setdefault": lambda one: one.setdefault("b", 1),
    "update": lambda one: one.update(b=1),
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_a_row_had_stays_as_it_is(change: str) -> None:
    """Also for whoever knows that it is a dictionary."""
    extra: Any = cleaner.Scrape("", extra={"a": 1}).extra
    with pytest.raises(TypeError, match="read-only"):
        CHANGES[change](extra)
    assert extra == {"a": 1}
