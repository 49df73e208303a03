"""What a page declares about itself, and which declaration goes first."""

import json
from dataclasses import replace
from typing import Any

import pytest

from cleaner.model import Declared
from cleaner.parsing.html import parse_html
from cleaner.parsing.linked_data import SCRIPT_LIMIT
from cleaner.parsing.metadata import read_declared


def declared(head: str, html: str = "<html>") -> Declared:
    """Read a page with this head."""
    root = parse_html(f"{html}<head>{head}</head><body><p>Moon</p></body></html>").root
    assert root is not None
    return read_declared(root)


def json_ld(data: Any) -> str:
    """Give a script that holds the data."""
    text = data if isinstance(data, str) else json.dumps(data)
    return f'<script type="application/ld+json">{text}</script>'


OG_URL = '<meta property="og:url" content="https://m.example/2">'
ARTICLE: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "The  moon\n rose late",
    "author": {"@type": "Person", "name": "By Ann Lee"},
    "datePublished": "2021-03-08T23:30:00-05:00",
    "dateCreated": "2021-03-01",
    "description": "Two minutes late.",
    "publisher": {"@type": "Organization", "name": "Moor Gazette"},
}


def test_a_page_that_declares_nothing() -> None:
    """Every field is unknown."""
    assert declared("") == Declared()


def test_json_ld() -> None:
    """Every field of an article, white space collapsed; and the object as it is."""
    found = declared(json_ld(ARTICLE))
    assert replace(found, objects=()) == Declared(
        title="The moon rose late",
        site_name="Moor Gazette",
        description="Two minutes late.",
        kinds=frozenset({"newsarticle"}),
    )
    assert found.objects == (ARTICLE,)


@pytest.mark.parametrize(
    "wrapped",
    [
        [ARTICLE],
        [{"@type": "BreadcrumbList", "name": "Crumbs"}, ARTICLE],
        {"@graph": [{"@type": "WebPage", "name": "Page"}, ARTICLE]},
        {"@type": "WebPage", "name": "Page", "mainEntity": ARTICLE},
        ARTICLE | {"@type": ["Thing", "https://schema.org/BlogPosting"]},
    ],
    ids=["list", "second", "graph", "main-entity", "types"],
)
def test_the_article_is_found_in_json_ld(wrapped: Any) -> None:
    """In lists, graphs and pages; by any of its types."""
    assert declared(json_ld(wrapped)).title == "The moon rose late"


def test_references_in_json_ld_are_followed() -> None:
    """Publishers are often named by @id alone."""
    graph = [
        {"@type": "Article", "headline": "Moon", "author": [{"@id": "#a"}, {"@id": "#b"}],
         "publisher": {"@id": "#gazette"}},
        {"@type": "Person", "@id": "#b", "name": "Bo Day"},
        {"@type": "Person", "@id": "#a", "name": "Ann Lee"},
        {"@type": "Organization", "@id": "#gazette", "name": "Moor Gazette"},
    ]  # fmt: skip
    found = declared(json_ld({"@graph": graph}))
    assert found.site_name == "Moor Gazette"


@pytest.mark.parametrize(
    "broken",
    [
        '{"@type": "Article", "headline": "Moon"',
        "",
        "[" * 100_000,
        '{"a":' * 50_000,
        "moon",
        "[1, null, true]",
        '{"@type": 7}',
        '{"@type": "Article", "wordCount": ' + "9" * 5000 + "}",
    ],
    ids=["cut", "empty", "deep-lists", "deep-objects", "word", "list", "type", "number"],
)
def test_broken_json_ld_is_passed_over(broken: str) -> None:
    """The next declaration is read instead."""
    page = json_ld(broken) + '<meta property="og:title" content="Wind">' + json_ld(ARTICLE)
    assert declared(page).title == "The moon rose late"
    assert declared(json_ld(broken) + '<meta property="og:title" content="Wind">').title == "Wind"


def test_values_of_the_wrong_kind_are_passed_over() -> None:
    """Numbers and truths are no titles, days or names."""
    odd = '{"@type": "Article", "headline": 1e999, "datePublished": -1, "name": [[]], "author": 0}'
    found = declared(json_ld(odd))
    assert replace(found, objects=()) == Declared(kinds=frozenset({"article"}))


def test_json_ld_as_publishers_write_it() -> None:
    """In comments or CDATA, with line breaks in strings, with a semicolon."""
    text = '{"@type": "Article", "headline": "The\nmoon"}'
    for written in (f"<!-- {text} -->", f"//<![CDATA[\n{text}\n//]]>", f"{text};"):
        assert declared(json_ld(written)).title == "The moon"


def test_very_long_json_ld_is_passed_over() -> None:
    """Real ones stay far below the limit."""
    long = ARTICLE | {"articleBody": "x" * SCRIPT_LIMIT}
    assert declared(json_ld(long)).title is None


def test_wide_json_ld_is_cut() -> None:
    """A graph of very many nodes is read from its beginning."""
    many = [{"@type": "Thing"}] * 20_000
    assert declared(json_ld([ARTICLE, *many])).title == "The moon rose late"
    assert declared(json_ld([*many, ARTICLE])).title is None


def test_escapes_in_json_ld_make_no_forbidden_characters() -> None:
    """JSON can spell NULs and half characters, which no document may hold."""
    title = declared(json_ld(r'{"@type": "Article", "headline": "a\u0000b\ud800c"}')).title
    assert title == "ab\ufffdc"


def test_long_fields_are_cut() -> None:
    """A title of a megabyte is no title."""
    found = declared(json_ld(ARTICLE | {"headline": "moon " * 20_000}))
    assert found.title is not None
    assert len(found.title) <= 1000


def test_opengraph() -> None:
    """Every field that OpenGraph knows, and every value as it stands."""
    found = declared(
        '<meta property="og:title" content="Moon"><meta property="og:site_name" content="Gazette">'
        '<meta property="og:description" content="Late."><meta property="og:url" content="https://m.example/1">'
        '<meta property="og:image" content="https://m.example/moon.jpg">'
        '<meta property="article:tag" content="moon"><meta property="article:tag" content="night">'
    )
    assert replace(found, meta={}) == Declared(
        title="Moon",
        site_name="Gazette",
        description="Late.",
        url="https://m.example/1",
        image="https://m.example/moon.jpg",
        tags=("moon", "night"),
        meta={},
    )
    assert found.meta["article:tag"] == ("moon", "night")


@pytest.mark.parametrize(
    ("head", "tags"),
    [
        ('<meta name="keywords" content="moon, night; sea,moon,">', ("moon", "night", "sea")),
        (json_ld(ARTICLE | {"keywords": ["moon", "sea, tide"]}), ("moon", "sea", "tide")),
        (json_ld(ARTICLE | {"keywords": 7}), ()),
        ("", ()),
    ],
)
def test_tags(head: str, tags: tuple[str, ...]) -> None:
    """Each once, from the first place that names any."""
    assert declared(head).tags == tags


def test_the_license() -> None:
    """By its link, else as the article states it."""
    stated = json_ld(ARTICLE | {"license": "https://cc.example/by"})
    assert declared(stated).license == "https://cc.example/by"
    link = '<link rel="license" href="https://cc.example/nc">'
    assert declared(stated + link).license == "https://cc.example/nc"


def test_json_ld_goes_before_meta_elements_and_these_before_the_title() -> None:
    """Publishers write JSON-LD for machines."""
    title = "<title>Title | Gazette</title>"
    og = '<meta property="og:title" content="Graph">'
    twitter = '<meta name="twitter:title" content="Twitter">'
    assert declared(title + twitter + og + json_ld(ARTICLE)).title == "The moon rose late"
    assert declared(title + twitter + og).title == "Graph"
    assert declared(title + twitter).title == "Twitter"
    assert declared(title).title == "Title | Gazette"


def test_meta_elements_of_one_name() -> None:
    """Names in any case, in `name`, `property` or `itemprop`; what says nothing is left out."""
    names = {"Author": " ", "AUTHOR": "Ann Lee", "author": "Bo Day"}
    page = "".join(f'<meta name="{name}" content="{value}">' for name, value in names.items())
    assert declared(page).meta == {"author": ("Ann Lee", "Bo Day")}
    assert declared('<meta itemprop="pubdate" content="moon">').meta == {"pubdate": ("moon",)}


def test_the_title_of_a_drawing_is_not_the_page_s() -> None:
    """An <svg> has titles of its own."""
    root = parse_html("<svg><title>Menu icon</title></svg><title>Moon</title>").root
    assert root is not None
    assert read_declared(root).title == "Moon"


@pytest.mark.parametrize(
    ("head", "url"),
    [
        ('<link rel="canonical" href=" https://m.example/1 ">', "https://m.example/1"),
        ('<link rel="Canonical" href="http://m.example/1">', "http://m.example/1"),
        ('<link rel="canonical" href="/1">', None),
        ('<link rel="canonical" href="javascript:alert(1)">', None),
        ('<link rel="stylesheet" href="https://m.example/css">', None),
        (OG_URL, "https://m.example/2"),
        (OG_URL + '<link rel="canonical" href="https://m.example/1">', "https://m.example/1"),
    ],
)
def test_the_address(head: str, url: str | None) -> None:
    """Only a whole address of the web is one."""
    assert declared(head).url == url


@pytest.mark.parametrize(
    ("href", "url"),
    [
        ("/1", "https://m.example/1"),
        ("1?a=b", "https://m.example/news/1?a=b"),
        ("//n.example/1", "https://n.example/1"),
        ("#top", None),
        ("", None),
        ("javascript:alert(1)", None),
        ("//[m", None),
        ("some words", None),
    ],
)
def test_addresses_are_given_in_full(href: str, url: str | None) -> None:
    """Where it is known what they are relative to."""
    page = parse_html(
        f'<link rel="shortlink canonical" href="{href}"><meta property="og:image" content="{href}">'
    ).root
    assert page is not None
    found = read_declared(page, "https://m.example/news/")
    assert (found.url, found.image) == (url, url)


def test_addresses_are_relative_to_what_the_page_states() -> None:
    """Which may be relative to the page's own."""
    page = parse_html('<base href="/deep/"><link rel="canonical" href="1">').root
    assert page is not None
    assert read_declared(page, "https://m.example/news/").url == "https://m.example/deep/1"
    assert read_declared(page).url is None


def test_a_description_that_was_escaped_twice() -> None:
    """Is given as it was meant, and makes no forbidden characters."""
    head = '<meta name="description" content="The moon&amp;#8217;s rise&amp;#12; AT&amp;T &amp;no">'
    assert declared(head).description == "The moon\u2019s rise\n AT&T &no"


def test_an_opengraph_address_is_of_the_web_too() -> None:
    """A program address in `og:url` would be a link in every report."""
    assert declared('<meta property="og:url" content="javascript:alert(1)">').url is None


@pytest.mark.parametrize(
    ("html", "language"),
    [
        ('<html lang="pt-BR">', "pt-BR"),
        ('<html xml:lang="de">', "de"),
        ("<html>", None),
        ("<html lang>", None),
        ('<html lang=" ">', None),
        ('<html lang=" fr ">', "fr"),
    ],
)
def test_the_language(html: str, language: str | None) -> None:
    """As the outermost element says."""
    assert declared("", html).language == language


def test_what_addresses_are_relative_to() -> None:
    """What the first <base> with an address says, wherever it stands."""
    page = "<base target=_top><p>Tide</p><base href=/deep/><base href=/other/>"
    assert declared(page).base == "/deep/"
    assert declared("<base target=_top>").base is None


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("&lt;p&gt;Six readers &amp;amp; a lamp.&lt;/p&gt;", "Six readers & a lamp."),
        ("Six &lt; seven", "Six < seven"),
    ],
)
def test_a_description_with_elements_in_it(written: str, said: str) -> None:
    """Its words are what it says."""
    head = f'<meta name="description" content="{written}">'
    assert declared(head).description == said


def test_schemes_of_dublin_core() -> None:
    """Say which day it is, or who owns what another wrote; most say how a value is written."""
    meta = declared(
        """<meta name="DC.date" content="2016-04-11" scheme="dateSubmitted">
            <meta name="DC.date" content="2018-06-19" scheme="issue">
            <meta name="DC.contributor" content="Ann Lee" scheme="inventor">
            <meta name="DC.contributor" content="Tarn Ltd" scheme="assignee">
            <meta name="DC.language" content="en" scheme="RFC1766">
            <meta name="author" content="Bo Day" scheme="owner">"""
    ).meta
    assert meta["dc.date.issue"] == ("2018-06-19",)
    assert meta["dc.contributor"] == ("Ann Lee",)
    assert meta["dc.language"] == ("en",)
    assert meta["author"] == ("Bo Day",)
    assert "dc.date" not in meta
