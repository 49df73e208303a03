"""Headlines of text scrapes that the address tells."""

import pytest

from cleaner.fields.addressed_titles import addressed_title, says_address
from cleaner.fields.from_lines import fields_from_lines
from cleaner.model import Block, Declared, Label, MediaType, Page

LINES = ("Ponds of the week", "The Pond at Otterly Is Dug", "By Ann Lee")
TEXT = "The pond was dug in a dry year by all who live in the village " * 3
URL = "https://moor.example/"


def blocks_of(*lines: str) -> list[Block]:
    """Give removed lines above a paragraph, and one below it."""
    above = [Block(line, Label.TEASER, 0.4, "by hand", "line") for line in lines]
    return [*above, Block(TEXT, Label.BODY, 0.9, "by hand", "line"), above[-1]]


@pytest.mark.parametrize(
    "path",
    [
        "2021/the-pond-at-otterly-is-dug",
        "news/the_pond_at_otterly_is_dug_8231.html",
        "pond-at-otterly-is-dug/",
        "ponds-of-the-week/the-pond-at-otterly-is-dug",
        "the-pond-at-otterly-is-dug/8231.html",
        "THE-P%C3%96ND-AT-OTTERLY-IS-DUG",
    ],
)
def test_the_line_that_the_address_is_made_of(path: str) -> None:
    """Is the headline, however it is written."""
    assert addressed_title(URL + path, blocks_of(*LINES)) == LINES[1]
    assert says_address(URL + path, LINES[1])


@pytest.mark.parametrize(
    "path",
    [
        "",
        "pond",
        "is-dug",
        "ponds-of-the-week/8231",
        "the-moor-and-its-ponds",
        "8231-12-1",
        "2021/04/05",
        "//[",
    ],
)
def test_other_addresses(path: str) -> None:
    """Tell none."""
    assert addressed_title(URL + path, blocks_of(*LINES)) is None


def test_a_line_below_the_text() -> None:
    """Is of another page; of two above it the last is the headline, the first its crumbs."""
    url = f"{URL}the-pond-at-otterly-is-dug"
    assert addressed_title(url, blocks_of(*LINES)[-3:]) is None
    assert addressed_title(url, [*blocks_of("A")[1:], *blocks_of(*LINES)]) is None
    assert addressed_title(url, blocks_of("The pond at Otterly is dug", *LINES)) == LINES[1]


def test_a_title_that_says_the_address() -> None:
    """Stays, though another line says it, too; another title does not."""
    page = Page(MediaType.TEXT, "", None, None, Declared(), ())
    url = f"{URL}the-pond-at-otterly-is-dug"
    for title, expected in (
        ("The Pond at Otterly Is Dug Out Once More by All", None),
        ("Ponds of the week", LINES[1]),
    ):
        blocks = [Block(title, Label.TITLE, 0.9, "by hand", "line"), *blocks_of(*LINES)]
        assert fields_from_lines(page, blocks, url).title == (expected or title)
