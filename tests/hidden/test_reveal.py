"""Text that a page hides, where it is the only source, and where it is not."""

from pathlib import Path

import pytest

import cleaner
from cleaner.blocks import split_into_blocks
from cleaner.hidden.elements import with_sections
from cleaner.hidden.fragments import to_sections
from cleaner.hidden.shown import Shown
from cleaner.model import MediaType, Scrape
from cleaner.parsing import parse
from tests.hidden.pages import LETTER, REASONS, SEALS, TITLE, data, linked, page

BODY = f"{SEALS}\n{REASONS}"
ARTICLE = f"<article><h1>{TITLE}</h1><p>{SEALS}</p><p>{REASONS}</p></article>"
BEHIND = "<div id=root>Loading</div>"
TEXTS = (SEALS, REASONS)
SOURCES = {
    "JSON-LD articleBody": linked(type_="NewsArticle", headline=TITLE, articleBody=BODY),
    "JSON-LD text": linked(type_="DiscussionForumPosting", text=SEALS, comment=[{"text": REASONS}]),
    "JSON-LD description": linked(type_="Product", name=TITLE, description=BODY),
    "data for scripts": data({"props": {"post": {"title": TITLE, "body": BODY}}}),
    "<noscript>": f"<noscript>{ARTICLE}</noscript>",
    "<template>": f"<template>{ARTICLE}</template>",
}


@pytest.mark.parametrize("origin", SOURCES)
def test_the_only_source(origin: str) -> None:
    """Is used, and the reason says what it is."""
    doc = cleaner.clean(page(BEHIND + SOURCES[origin]))
    assert doc.text == "\n\n".join(TEXTS)
    reasons = [block.reason for block in doc.blocks if block.text in TEXTS]
    told = f"from the page's {origin}: the page itself shows no such text"
    assert [told in reason for reason in reasons] == [True, True]
    assert doc.title == TITLE
    assert doc.language == "en"


@pytest.mark.parametrize("origin", SOURCES)
def test_nothing_is_said_twice(origin: str) -> None:
    """What the page shows is taken from there, whether the page shows much or little."""
    for shown in (ARTICLE, f"{ARTICLE}<p>{LETTER}</p>", f"<p>{SEALS}</p>"):
        doc = cleaner.clean(page(f"<main>{shown}</main>{SOURCES[origin]}"))
        assert doc.text.count(SEALS) == 1
        (block,) = (block for block in doc.blocks if block.text == SEALS and block.kept)
        assert "the page itself shows no such text" not in block.reason


@pytest.mark.parametrize("origin", SOURCES)
def test_another_article_stays_hidden(origin: str) -> None:
    """Where the page shows an article of its own, of the same length."""
    own = f"<main><h1>Ferry late</h1><p>{LETTER}</p><p>{LETTER.replace('post', 'mail')}</p></main>"
    doc = cleaner.clean(page(own + SOURCES[origin], title="Ferry late"))
    assert SEALS not in doc.text or origin == "<noscript>"
    assert LETTER in doc.text


def test_the_rest_of_an_article() -> None:
    """Of which the page shows the beginning; JSON-LD without paragraphs is parted there."""
    paragraphs = [SEALS, REASONS, LETTER, LETTER.replace("letter", "parcel")]
    rest = [text.replace("the", "this") for text in paragraphs]
    whole = " ".join([*paragraphs, *rest, *rest])
    shown = "".join(f"<p>{text}</p>" for text in paragraphs)
    doc = cleaner.clean(
        page(f"<main><h1>{TITLE}</h1>{shown}</main>{linked(articleBody=whole, type_='Article')}")
    )
    assert doc.text.startswith("\n\n".join(paragraphs))
    assert doc.text.count("forty-one") == 3
    assert "from the page's JSON-LD articleBody" in doc.blocks[-1].reason
    assert not doc.blocks[-2].kept
    assert doc.blocks[-2].reason == "rule hidden_text: the page shows this JSON-LD articleBody too"


def test_only_some_of_many_texts_are_tried() -> None:
    """A list of a thousand goods, all shown, costs no more than ten."""
    goods = "".join(linked(type_="Product", description=SEALS) for _ in range(1000))
    last = linked(type_="Product", description=REASONS)
    assert cleaner.clean(page(f"<p>{SEALS}</p>{goods}{last}")).text == SEALS


def test_structure_of_hidden_html() -> None:
    """Headings, lists and links of a description are those of a page."""
    text = f"<p>{SEALS}</p><h3>Rocks</h3><ul><li>North</li><li>See <a href='/s'>south</a></li></ul>"
    doc = cleaner.clean(
        page(BEHIND + linked(type_="Product", description=text)), url="https://a.example/b"
    )
    assert [block.label.value for block in doc.blocks if block.kept] == [
        "body",
        "heading",
        "body",
        "body",
    ]
    assert "### Rocks\n\n- North\n- See [south](https://a.example/s)\n" in doc.to_markdown()


@pytest.mark.parametrize(
    "notice",
    [
        "<noscript>You need to enable JavaScript to run this app.</noscript>",
        "<noscript><p>Please enable JavaScript. The page needs it to show what is new.</noscript>",
        "<template><div>{{ title }}</div><p>{{ text }} " + LETTER * 4 + "</p></template>",
        f"<template><p>{SEALS}</p></template>",
        linked(type_="Organization", description=SEALS + REASONS),
        linked(type_="NewsArticle", description=SEALS + REASONS),
        linked(type_="Product", description="A seal."),
        linked(type_="Product", description=7, articleBody=[SEALS]),
        data({"post": {"title": "Another page", "body": BODY}}),
        data({"post": {"body": BODY}}),
    ],
)
def test_what_is_no_text_of_the_page(notice: str) -> None:
    """Notices, patterns that scripts fill in, little things, and other objects."""
    assert cleaner.clean(page(BEHIND + notice)).text == ""


@pytest.mark.parametrize("path", sorted(Path("seeds").rglob("*.html")), ids=str)
def test_the_blocks_of_a_page_stay_what_they_are(path: Path) -> None:
    """When sections are put after them."""
    parsed = parse(Scrape(path.read_bytes(), media_type=MediaType.HTML), 1_000_000)
    before = split_into_blocks(parsed)
    opened = with_sections(parsed, to_sections([SEALS], Shown([])))
    after = split_into_blocks(opened)
    assert after.texts == [*before.texts, SEALS]
    assert split_into_blocks(parsed).texts == before.texts
