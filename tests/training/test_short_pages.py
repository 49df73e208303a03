"""Short pages of the same type, made of the pages of a corpus."""

from lxml import html

from cleaner.model import Block, Label
from cleaner.training.short_pages import LEAST, MOST, short_page

TITLE = Block("Ferry & sons", Label.TITLE, 0.98, "rule title", "h2")
MENU = Block("Timetable", Label.NAVIGATION, 0.01, "block model", "li")
CODE = Block("if a < b:\n    go()", Label.BODY, 0.9, "block model", "pre")
CARD = Block("It leaves at nine.", Label.BODY, 0.9, "block model", "div")
BLOCKS = [MENU, TITLE, CODE, *[CARD] * (2 * MOST)]


def test_the_first_core_blocks_are_left() -> None:
    """Each in plain markup: the headline as one, code as code, containers as paragraphs."""
    for page_id in map(str, range(40)):
        body = html.fromstring(short_page(page_id, "Ferries", BLOCKS)).find("body")
        tags = [element.tag for element in body if element.tag not in {"nav", "footer"}]
        assert LEAST <= len(tags) < MOST
        assert tags == ["h1", "pre", *["p"] * MOST][: len(tags)]
        assert body.find("h1").text == TITLE.text
        assert MENU.text not in body.text_content()


def test_a_page_is_always_made_alike() -> None:
    """And pages differ in length, and in whether anything is around them."""
    made = [short_page(str(number), "Ferries", BLOCKS) for number in range(40)]
    assert made == [short_page(str(number), "Ferries", BLOCKS) for number in range(40)]
    assert len({page.count("<p>") for page in made}) > MOST / 2
    assert len({"<nav>" in page for page in made}) == 2
