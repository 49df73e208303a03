"""Titles of documents that are written as paragraphs."""

import pytest

import cleaner
from cleaner.parsing.html import parse_html

PROSE = (
    "The hall was built by the village in 1952, and its roof is older than most who dance in it."
)


def tags(html: str) -> list[str]:
    """The elements of a page that are headings, and what they say."""
    root = parse_html(html).root
    assert root is not None
    return [f"{one.tag} {''.join(one.itertext())}" for one in root.iter("h1", "h2", "h3")]


@pytest.mark.parametrize(
    ("body", "title"),
    [
        ("<body class='c8 doc-content'>", "<p class='c2 title'><span>Hall</span></p>"),
        ("<body>", "<p class=MsoTitle>Hall</p>"),
    ],
)
def test_the_title_of_a_document(body: str, title: str) -> None:
    """Stands above its sections, which go one level down."""
    page = f"{body}<p>Draft{title}<h1>Roof</h1><p>{PROSE}<h2>Tiles</h2><p>{PROSE}"
    assert tags(page) == ["h1 Hall", "h2 Roof", "h3 Tiles"]


@pytest.mark.parametrize(
    "page",
    [
        "<body><p class='title'>Hall</p><h1>Roof</h1>",
        "<body class='doc-content'><p class='title'>Hall</p><p class='title'>Barn</p><h1>Roof</h1>",
        "<body class='doc-content'><h1>Roof</h1><p class='title'>Hall</p>",
        "<body class='doc-content'><p class='title'> </p><h1>Roof</h1>",
    ],
)
def test_paragraphs_that_are_no_title(page: str) -> None:
    """Of other pages, several, below a heading, and without a word."""
    assert tags(page) == ["h1 Roof"]


def test_a_document_of_google() -> None:
    """Has its title; its first section stays in the text."""
    page = f"""<html><head></head><body class="c8 doc-content"><p class="c2 title"><span>Repairs of
    the village hall</span></p><h1><span>Background</span></h1><p>{PROSE}</p><p>{PROSE}</p>
    <h1>Next steps</h1><p>{PROSE}</p></body></html>"""
    doc = cleaner.clean(page)
    assert doc.title == "Repairs of the village hall"
    assert "Background" in doc.text
    assert "Repairs" not in doc.text
