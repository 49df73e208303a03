"""The day of publication, where neither the head nor a date line says it."""

import pytest

from cleaner.assembly.dates import search_date
from cleaner.model import Block, Label, MediaType, Metadata, Page
from cleaner.parsing.html import parse_html
from tests.assembly.conftest import block

PROSE = block(
    "On 5 May 1999 the moon rose late over the hills, and nobody saw it. " * 3, Label.BODY
)


def day(*blocks: Block, source: str = "<p>Moon") -> str | None:
    """Search a page of these blocks."""
    root = parse_html(source).root
    return search_date(Page(MediaType.HTML, source, root, None, Metadata(), ()), blocks)


def lines(*texts: str) -> list[Block]:
    """Give blocks of furniture."""
    return [block(text, Label.OTHER) for text in texts]


def test_below_the_headline_first() -> None:
    """Then above it; not below the first paragraph, and not far away."""
    title = block("Moon", Label.TITLE)
    below, above = lines("Ann Lee | 8 March 2021"), lines("9 March 2021")
    assert day(*above, title, *below, PROSE) == "2021-03-08"
    assert day(*above, title, PROSE, *below) == "2021-03-09"
    assert day(*above, *lines("a", "b", "c"), title, *lines(*"abcdefgh"), *below) is None


def test_a_page_without_a_headline() -> None:
    """Has nothing to search around."""
    assert day(*lines("8 March 2021"), PROSE) is None


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('<script>{"datePublished": "2021-03-08T10:00"}</script>', "2021-03-08"),
        ("<p data-x='{&quot;datePublished&quot;:&quot;2021-03-08&quot;}'>Moon", "2021-03-08"),
        ('<script>{"datePublished":"2021-03-08"},{"datePublished":"2021-03-08"}', "2021-03-08"),
        ('<script>{"datePublished":"2021-03-08"},{"datePublished":"2021-03-09"}', None),
        ('<script>{"datePublished":"2021-13-08"}', None),
    ],
)
def test_data_for_scripts(source: str, expected: str | None) -> None:
    """If it holds one day only: a list of stories has several."""
    assert day(PROSE, source=source) == expected


def test_then_elements_named_for_dates() -> None:
    """They come last, since every teaser has one."""
    source = '<p class="date">8 March 2021'
    assert day(PROSE, source=source) == "2021-03-08"
    assert day(PROSE, source=f'{source}<script>"datePublished":"2021-03-09"') == "2021-03-09"
