"""Lines of verse that are elements of their own."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.model import MediaType, Scrape
from cleaner.parsing import parse

HANGING = "<div style='text-indent: -1em; padding-left: 1em;'>{}<br></div>"
LINE = "<div class='line'>{}</div>"
SHOWN = "<span class='line' style='display: block'>{}</span>"
VERSE = ("An oar lies", "along the <i>weir</i>,", "", "and no one rows.", "No one.")


def texts(source: str) -> list[str]:
    """Give the texts of the blocks of a page."""
    scrape = Scrape(f"<html><body>{source}</body></html>", media_type=MediaType.HTML)
    return list(split_into_blocks(parse(scrape, 10_000)).texts)


@pytest.mark.parametrize(
    "poem",
    [
        "<div>" + "".join(map(HANGING.format, VERSE)) + "</div>",
        "<div class='o-poem'>" + "".join(map(LINE.format, VERSE)) + "</div>",
        "<div class='poem'><div>" + "".join(map(LINE.format, VERSE)) + "</div></div>",
        "<div class='line-block'>" + "".join(map(LINE.format, VERSE)) + "</div>",
        "<blockquote class='verse'>" + "".join(map(SHOWN.format, VERSE)) + "</blockquote>",
    ],
)
def test_stanzas(poem: str) -> None:
    """Are blocks, a line a verse; an empty line parts them."""
    assert texts(poem) == ["An oar lies\nalong the weir,", "and no one rows.\nNo one."]


@pytest.mark.parametrize(
    "around",
    [
        "<div class='code'>{}</div>",
        "<div class='inline-block'>{}</div>",
        "<div class='universe'>{}</div>",
        "<div class='poem'><h2>Weir</h2>{}</div>",
        "<div class='poem'>By Ann Otter{}</div>",
    ],
)
def test_other_lines(around: str) -> None:
    """Stay apart: what is named for no poem, and what holds more than lines."""
    lines = texts(around.format("".join(map(LINE.format, VERSE))))
    assert lines[-2:] == ["and no one rows.", "No one."]


def test_what_is_no_line() -> None:
    """Paragraphs, long lines, and elements with lines in them are blocks of their own."""
    long = "An oar lies along the weir, and no one rows. " * 3
    for form, verse in ((LINE, long), ("<p>{}</p>", "An oar"), (LINE, "An oar<br>lies")):
        poem = f"<div class='poem'>{form.format(verse) * 3}</div>"
        assert len(texts(poem)) == 3


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<p><span style='display:block'>One oar</span><span>Two</span></p>", ["One oar\nTwo"]),
        ("<p><span style='display:block'>One oar</span> two</p>", ["One oar\ntwo"]),
        ("<p><span style='display:block'>One oar</span></p>", ["One oar"]),
        ("<h2><span style='display:block'>One</span><b>Two</b></h2>", ["One Two"]),
        ("<p><span style='display:inline'>One</span><b>Two</b></p>", ["OneTwo"]),
    ],
)
def test_spans_that_are_shown_as_blocks(source: str, expected: list[str]) -> None:
    """End a line; in a heading a space must do."""
    assert texts(source) == expected
