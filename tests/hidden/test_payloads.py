"""The text of what a page is of, in data for scripts."""

import json
from typing import Any

import pytest

from cleaner.hidden.payloads import payload_texts
from cleaner.model import MediaType, Scrape
from cleaner.parsing import parse
from tests.hidden.pages import LETTER, REASONS, SEALS, TITLE, data, page

SPANS = [{"_type": "span", "text": "So "}, {"_type": "span", "text": "many"}, {"text": " seals."}]
LINK = {"nodeType": "hyperlink", "content": [{"nodeType": "text", "value": " rocks"}]}
RICH = {
    "nodeType": "document",
    "content": [
        {"nodeType": "heading", "content": [{"nodeType": "text", "value": "Seals"}]},
        {"nodeType": "paragraph", "content": [{"nodeType": "text", "value": "On"}, LINK]},
    ],
}


def texts(body: str, title: str = TITLE) -> list[tuple[str, ...]]:
    """Give the hidden texts of a page."""
    parsed = parse(Scrape(page(body, title=title), media_type=MediaType.HTML), 1_000_000)
    return [found.texts for found in payload_texts(parsed)]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("So many & more", "<p>So many &amp; more</p>"),
        ("One.\n\nTwo &amp; three.", "<p>One.</p><p>Two &amp; three.</p>"),
        ("<p>So <b>many</b></p>", "<div><p>So <b>many</b></p> </div>"),
        ({"rendered": "<p>One</p>"}, "<div><p>One</p> </div>"),
        ([{"_type": "block", "children": SPANS}], "<p>So many seals.</p>"),
        (RICH, "<p>Seals</p><p>On rocks</p>"),
        ({"blocks": [{"type": "paragraph", "data": {"text": "One"}}]}, "<p>One</p>"),
        (
            [{"type": "paragraph", "text": "One"}, {"type": "paragraph", "text": "Two"}],
            "<p>One</p><p>Two</p>",
        ),
    ],
)
def test_ways_to_write_a_body(body: Any, text: str) -> None:
    """Strings, HTML, and the trees of editors of rich text."""
    assert texts(data({"a": [{"b": {"title": TITLE, "body": body}}]})) == [(text,)]


def test_the_longest_is_taken() -> None:
    """Of objects and bodies with the title of the page; others may be longer."""
    posts = [
        {"name": TITLE.upper(), "description": SEALS, "long_description": f"{SEALS} {REASONS}"},
        {"name": "Boats", "description": f"{SEALS} {REASONS} {LETTER}"},
        {"headline": f"{TITLE} ", "text": REASONS},
    ]
    assert texts(data(posts)) == [(f"<p>{SEALS} {REASONS}</p>",)]


@pytest.mark.parametrize(
    "script",
    [
        "window.__STATE__ = {};",
        "window['__STATE__']={};(function(){})()",
        "var x = 1; self.__STATE__ = {};\nvar y = {};",
    ],
)
def test_data_that_a_script_assigns(script: str) -> None:
    """As JSON, or as JSON in a string."""
    value = json.dumps({"post": {"title": TITLE, "html": SEALS}})
    for written in (value, f"JSON.parse({json.dumps(value)})"):
        filled = script.replace("{}", written, 1)
        assert texts(f"<script>{filled}</script>") == [(f"<p>{SEALS}</p>",)]


def test_values_in_one_list() -> None:
    """As Nuxt writes them: in the place of values stand their places."""
    payload = [{"post": 1}, {"title": 2, "body": 3}, TITLE, SEALS]
    assert texts(data(payload)) == [(f"<p>{SEALS}</p>",)]


@pytest.mark.parametrize(
    "body",
    [
        "<script type='application/json'>{broken</script>",
        "<script>window.__STATE__ = {a: function(){}}</script>",
        '<script>window.__STATE__ = JSON.parse("{\\"a")</script>',
        "<script type='application/json'>" + "[" * 100_000 + "</script>",
        data({"title": TITLE, "image": SEALS}),
        data({"title": [TITLE], "body": SEALS}),
        data({"title": TITLE, "body": None}),
        data({"title": "", "body": SEALS}),
    ],
)
def test_nothing_is_found(body: str) -> None:
    """In what is broken, endless, or names no text of the page."""
    assert texts(body) == []


def test_a_page_without_a_title() -> None:
    """Has nothing by which to tell its own text."""
    source = data({"title": "", "body": SEALS})
    parsed = parse(Scrape(f"<html>{source}</html>", media_type=MediaType.HTML), 1_000_000)
    assert list(payload_texts(parsed)) == []
