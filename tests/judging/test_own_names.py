"""Names of containers that only look like names."""

import pytest

from cleaner.blocks.html import split_html
from cleaner.blocks.segments import Outline
from cleaner.judging.own_names import own_names, slug_of
from cleaner.model import MediaType, Scrape
from cleaner.parsing import parse
from cleaner.parsing.html import parse_html
from tests.judging.conftest import Judge

SLUG = "how-to-read-comments-aloud"


def outline_of(attributes: str) -> Outline:
    """Give the containers of a page with one that has these attributes."""
    root = parse_html(f"<body><div {attributes}><p>Late.</p></div></body>").root
    assert root is not None
    return split_html(root).outline


def names_of(attributes: str, slug: str = "") -> set[str]:
    """Give the names of that container that rules see."""
    outline = outline_of(attributes)
    return {name for names in own_names(outline, slug) if names[0] == "<div>" for name in names}


@pytest.mark.parametrize(
    "number",
    [
        "block--block-content2e962d27-ad80-4b40-aa14-2a18099564ad",
        "block-AD962D27-ad80-4B40-aa14-2a18099564ad",
        "element element-3ad81f2",
        "element_ad81f2c0ad5",
    ],
)
def test_numbers(number: str) -> None:
    """Some of their letters are a name; the model has learned from all of them."""
    assert "ad" not in names_of(f"class='{number}'")
    assert not names_of(f"class='{number}'").isdisjoint({"block", "element"})
    assert any("ad" in names for names in outline_of(f"class='{number}'").tokens)


@pytest.mark.parametrize(
    "names",
    ["ad", "top-ad", "ad728", "ad-300x250", "ad160600", "div-gpt-ad-1234567890-0", "ad-2e962d27"],
)
def test_names(names: str) -> None:
    """They may hold numbers."""
    assert "ad" in names_of(f"id='{names}'")


def test_the_end_of_the_address() -> None:
    """It says what the text is about; beside it are names."""
    attributes = f"class='box {SLUG}-body' id='{SLUG}'"
    assert names_of(attributes, SLUG) == {"<div>", "box", "body"}
    assert "comments" in names_of(attributes)
    assert "comments" in names_of("id='comments' class='read-comments'", SLUG)
    assert names_of(f"id='{SLUG}' class='e-3ad81f2c'", SLUG) == {"<div>"}


@pytest.mark.parametrize(
    ("address", "slug"),
    [
        (f"https://rail.example/2019/{SLUG}.html?page=2#top", SLUG),
        (f"https://rail.example/{SLUG}/", SLUG),
        ("https://rail.example/how_to_read.aspx", "how_to_read"),
        ("https://rail.example/privacy-policy", ""),
        ("https://rail.example/comments", ""),
        ("https://rail.example/", ""),
        ("https://www.the-related-rail.ex?page=2", ""),
        ("https://the-related-rail.ex/#top", ""),
        (None, ""),
    ],
)
def test_slugs(address: str | None, slug: str) -> None:
    """Three words or more."""
    page = parse(Scrape("<p>Late.</p>", url=address, media_type=MediaType.HTML), 1_000)
    assert slug_of(page) == slug


@pytest.mark.parametrize(("end", "names_it"), [(SLUG, False), ("comments", True)])
def test_what_stands_in_it(judged: Judge, end: str, *, names_it: bool) -> None:
    """It is no comment for what the text is about."""
    page = (
        f"<html><head><link rel=canonical href=https://rail.example/{end}></head><body>"
        f"<div id='{SLUG}'><p>Ann Otter</p><p>The weir</p><p>The rail</p></div></body></html>"
    )
    reasons = [found.reason for found in judged(page, keep=False).values()]
    assert any("comments" in reason for reason in reasons) is names_it
