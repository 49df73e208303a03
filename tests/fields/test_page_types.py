"""What tells the type of a page."""

import json
from itertools import compress

import numpy as np
import pytest

from cleaner.fields.page_types import (
    PAGE_TYPES,
    TEXT_LENGTH,
    TYPE_COLUMNS,
    declared_type,
    likeliest_type,
    type_row,
)
from cleaner.model import Label
from tests.fields.conftest import looked_at


def column(name: str, html: str, url: str | None = None) -> float:
    """One measurement of a page."""
    row = type_row(*looked_at(html, url=url))
    assert row.shape == (len(TYPE_COLUMNS), 1)
    assert np.isfinite(row).all()
    return float(row[TYPE_COLUMNS.index(name), 0])


@pytest.mark.parametrize(
    ("name", "html"),
    [
        ("says price", "<p>Red shoes, $40"),
        ("says manual", "<p>Call the function with a parameter"),
        ("says reply", "<p>3 replies in this thread"),
        ("elements <img>", "<p>Moon<img src=m.jpg>"),
        ("core <pre>", "<pre>moon()</pre>"),
        ("named product", "<div class=product-card><p>Red shoes</p></div>"),
        ("forum software", "<meta name=generator content='Discourse 3'><p>Moon"),
        ("core linked", "<p><a href=/a>All of it</a>"),
    ],
)
def test_signs(name: str, html: str) -> None:
    """There where it is, not there where it is not."""
    assert column(name, html) > 0
    assert column(name, "<section>Moon, sea and wind</section>") == 0


@pytest.mark.parametrize("blocks", [1, 2, 7, 200, 1_000])
def test_how_often_words_are_said(blocks: int) -> None:
    """By the beginning of the page, and by that of its core; neither more nor less than once."""
    texts = [f"Moon {number}: “add” to cart, $4?" for number in range(blocks)]
    labels = [Label.BODY if number % 3 else Label.TEASER for number in range(blocks)]
    sight, segments = looked_at("".join(f"<p>{text}</p>" for text in texts), labels)
    row = dict(zip(TYPE_COLUMNS, type_row(sight, segments)[:, 0].tolist(), strict=True))
    whole = "\n".join(texts)[:TEXT_LENGTH]
    core = "\n".join(compress(texts, sight.kept))[:TEXT_LENGTH]
    for begin, text in (("says", whole), ("core says", core)):
        share = 1000 / (len(text) + 200)
        assert row[f"{begin} cart"] == pytest.approx(share * text.count("cart"))
        assert row[f"{begin} question"] == pytest.approx(share * text.count("?"))


def test_the_address() -> None:
    """Says what shelf a page stands on."""
    assert column("address docs", "<p>x", "https://m.example/docs/moon") == 1
    assert column("address docs", "<p>x", "https://m.example/moon") == 0


def test_a_page_without_blocks() -> None:
    """Is measured, too."""
    assert column("longest", "<body></body>") == 0


@pytest.mark.parametrize(
    ("kinds", "page_type"),
    [
        ({"newsarticle", "webpage"}, "article"),
        ({"qapage", "discussionforumposting"}, "forum"),
        ({"recipe", "website"}, "article"),
        ({"recipe", "qapage"}, None),
        ({"newsarticle", "discussionforumposting"}, None),
        ({"webpage", "product", "article"}, None),
        ({"productgroup", "breadcrumblist"}, "product"),
        ({"softwareapplication", "organization"}, "service"),
        ({"softwareapplication", "newsarticle"}, None),
    ],
)
def test_declared(kinds: set[str], page_type: str | None) -> None:
    """Some kinds are declared by pages of one type; of others the trees are asked."""
    assert declared_type(kinds) == page_type


LINKS = "<ul>" + "<li><a href='/x'>Reeds of the northern moor</a></li>" * 9 + "</ul>"
PROSE = "<p>The pond was dug in a dry year, and it has not been empty since.</p>" * 9


@pytest.mark.parametrize(
    ("head", "body", "page_type"),
    [
        ("<meta name='generator' content='MediaWiki 1.40'>", PROSE, "documentation"),
        ("<meta name='generator' content='DokuWiki'>", PROSE, "documentation"),
        ("<meta name='generator' content='MediaWiki 1.40'>", LINKS, "listing"),
        ("<meta name='generator' content='Reeds 2.1'>", PROSE, "listing"),
        ("", PROSE, "listing"),
    ],
)
def test_pages_of_wikis(head: str, body: str, page_type: str) -> None:
    """Are listings only if they have more links than text."""
    page, segments = looked_at(head + body)
    likely = np.full(len(PAGE_TYPES), 0.1, np.float32)
    likely[PAGE_TYPES.index("listing")] = 0.4
    likely[PAGE_TYPES.index("documentation")] = 0.2
    assert likeliest_type(page, type_row(page, segments), likely) == page_type


def type_among_listings(html: str, url: str | None = None) -> str:
    """Give the type of a page that the trees take for a listing."""
    page, segments = looked_at(html, url=url)
    likely = np.full(len(PAGE_TYPES), 0.1, np.float32)
    likely[PAGE_TYPES.index("listing")] = 0.4
    return likeliest_type(page, type_row(page, segments), likely)


@pytest.mark.parametrize(
    ("objects", "page_type"),
    [
        (({"@type": "Book", "offers": {"price": 4}},), "product"),
        (({"@type": ["Vehicle", "Car"], "offers": [{"price": 4}]},), "product"),
        (({"@type": "Book"},), "listing"),
        (({"@type": "Event", "offers": {"price": 4}},), "listing"),
        (({"@type": "Book", "offers": {"price": 4}},) * 2, "listing"),
        (({"@type": "Car", "offers": {"price": 4}}, {"@type": "Article"}), "listing"),
        (({"@type": "Car", "offers": {"price": 4}}, {"@type": "ItemList"}), "listing"),
    ],
)
def test_one_thing_with_an_offer(objects: tuple[object, ...], page_type: str) -> None:
    """Is a product; several are not, nor is one that a text is about."""
    scripts = "".join(
        f"<script type='application/ld+json'>{json.dumps(one)}</script>" for one in objects
    )
    assert type_among_listings(f"<head>{scripts}</head>{PROSE}") == page_type


@pytest.mark.parametrize(
    ("address", "page_type"),
    [
        ("showthread.php?t=9", "forum"),
        ("board/viewtopic.php?f=2&t=88", "forum"),
        ("index.php?topic=12.0", "forum"),
        ("threads/reeds-in-may.1204/", "forum"),
        ("viewforum.php?f=2", "listing"),
        ("index.php?board=12.0", "listing"),
        ("threads/reeds", "listing"),
        ("sewing/threads/no-40", "listing"),
    ],
)
def test_addresses_of_threads(address: str, page_type: str) -> None:
    """Are known; those of whole boards are of listings."""
    assert type_among_listings(PROSE, f"https://pond.example/{address}") == page_type


@pytest.mark.parametrize(
    ("html", "path", "page_type"),
    [
        (PROSE, "2019/a-story.html", "article"),
        (PROSE, "forum/8", "forum"),
        (f"{PROSE}<p>3 replies", "8", "forum"),
        (f"<div class=user-card>{PROSE}</div>", "8", "forum"),
        (f"<meta name=generator content='Discourse 3'>{PROSE}", "8", "forum"),
    ],
)
def test_threads_without_a_sign(html: str, path: str, page_type: str) -> None:
    """Are none, whatever the trees say: of what is left, the likeliest type."""
    page, segments = looked_at(html, url=f"https://pond.example/{path}")
    likely = np.full(len(PAGE_TYPES), 0.1, np.float32)
    likely[PAGE_TYPES.index("forum")] = 0.4
    likely[PAGE_TYPES.index("article")] = 0.2
    assert likeliest_type(page, type_row(page, segments), likely) == page_type


DECLARED = "<meta property='og:type' content='article'>"
PARAGRAPH = (
    "<p>池の水は乾いた年に掘られたもので、それ以来一度も空になったことがない。村の人々は毎年の春に"
    "葦を刈り、屋根を葺くために乾かしてから蔵に運び込んでいる。"
)
IN_KOREAN = "<p>연못은 가문 해에 파였고 그 뒤로 한 번도 마른 적이 없다고 마을 사람들은 말한다."
CUT = "<p>葦を刈る日が近づいて村の人々は蔵を片づけ、屋根を葺く支度を始め..."
SHOP = '<script type=\'application/ld+json\'>{"@type": "Product", "name": "葦"}</script>'


@pytest.mark.parametrize(
    ("html", "address", "page_type"),
    [
        (DECLARED + 3 * PARAGRAPH, "news/archives/81", "article"),
        (DECLARED + 9 * IN_KOREAN, "news/81", "article"),
        (3 * PARAGRAPH, "news/81", "article"),
        (DECLARED + PARAGRAPH, "news/81", "listing"),
        (2 * PARAGRAPH, "news/81", "listing"),
        (3 * PARAGRAPH + 9 * CUT, "news/81", "listing"),
        (DECLARED + 3 * CUT, "news/81", "listing"),
        (DECLARED + 3 * PARAGRAPH, "category/reeds", "listing"),
        (DECLARED + 3 * PARAGRAPH, "2019/05/", "listing"),
        (DECLARED + 3 * PARAGRAPH, "2019/05/reeds", "article"),
        (DECLARED + 3 * PARAGRAPH, "", "listing"),
        (DECLARED + SHOP + 3 * PARAGRAPH, "news/81", "listing"),
        (DECLARED + PROSE, "news/81", "listing"),
    ],
)
def test_articles_in_chinese_japanese_and_korean(html: str, address: str, page_type: str) -> None:
    """Have no word that the trees know; their sentences tell, or what the page declares."""
    assert type_among_listings(html, f"https://pond.example/{address}") == page_type


@pytest.mark.parametrize(("page_type", "chance"), [("listing", 0.64), ("product", 0.4)])
def test_what_is_of_another_type_in_japanese(page_type: str, chance: float) -> None:
    """Is no article for its sentences: where that is sure, or the trees know it otherwise."""
    assert type_of_paragraphs(page_type, chance, 3 * PARAGRAPH) == page_type


HEAD = "<h1>池の葦刈り</h1><p>2019年9月26日 10:09"
LABELS = (Label.TITLE, Label.DATE)
BYLINES = 2 * (Label.DATE, Label.BYLINE, Label.BODY)


@pytest.mark.parametrize(
    ("page_type", "chance", "html", "labels"),
    [
        ("listing", 0.6, HEAD + 2 * PARAGRAPH, LABELS),
        ("forum", 0.4, HEAD + 2 * PARAGRAPH, LABELS),
        ("product", 0.4, HEAD + 2 * PARAGRAPH, LABELS),
        ("service", 0.4, "<meta name=pubdate content=2019-09-26>" + 2 * PARAGRAPH, ()),
    ],
)
def test_what_has_a_day_in_japanese(
    page_type: str, chance: float, html: str, labels: tuple[Label, ...]
) -> None:
    """Is an article if its text is of sentences, whatever addresses of shops and boards say."""
    assert type_of_paragraphs(page_type, chance, html, labels) == "article"


@pytest.mark.parametrize(
    ("page_type", "chance", "html", "labels"),
    [
        ("listing", 0.7, HEAD + 2 * PARAGRAPH, LABELS),
        ("documentation", 0.4, HEAD + 2 * PARAGRAPH, LABELS),
        ("product", 0.4, HEAD + CUT, LABELS),
        ("product", 0.4, HEAD + "<p>池の水は深い。" + PARAGRAPH[:60], LABELS),
        ("forum", 0.4, HEAD + 2 * ("<p>2019年9月27日<p>葦田" + PARAGRAPH), LABELS + BYLINES),
        ("product", 0.4, SHOP + HEAD + 2 * PARAGRAPH, LABELS),
        ("product", 0.4, HEAD + 2 * PARAGRAPH + "<p>カートに入れる", LABELS),
        ("listing", 0.6, HEAD + 3 * ("<h3>池の葦</h3>" + PARAGRAPH), LABELS),
    ],
)
def test_what_has_a_day_in_japanese_and_is_no_article(
    page_type: str, chance: float, html: str, labels: tuple[Label, ...]
) -> None:
    """Nor are lists of headlines, shops and threads with their many days."""
    assert type_of_paragraphs(page_type, chance, html, labels) == page_type


def test_a_page_without_an_address_is_no_home_page() -> None:
    """As files are; the page of an address without a path is one."""
    assert column("home", PROSE) == 0
    assert column("home", PROSE, "https://pond.example/") == 1


def type_of_paragraphs(
    page_type: str, chance: float, html: str, labels: tuple[Label, ...] = ()
) -> str:
    """Give the type of a page that the trees take for one of another type."""
    page, segments = looked_at(html, labels, url="https://pond.example/reeds/81")
    likely = np.full(len(PAGE_TYPES), (1 - chance) / (len(PAGE_TYPES) - 1), np.float32)
    likely[PAGE_TYPES.index(page_type)] = chance
    return likeliest_type(page, type_row(page, segments), likely)
