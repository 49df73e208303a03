from cleaner.blocks import split_into_blocks
from cleaner.model import Scrape
from cleaner.parsing import parse
from cleaner.sites.structure import structures_of


def structures(source: str) -> list[int]:
    """Give the structure of each block of a page."""
    found = structures_of(split_into_blocks(parse(Scrape(source), 10_000)))
    return [int(structure) for structure in found]


def test_blocks_alike_stand_alike() -> None:
    """Numbers in the names are left open, and so are names behind the second."""
    items = '<li class="card n3 tag-sea">Boats</li><li class="card n14">Nets</li><li>Oars</li>'
    boats, nets, oars = structures(f"<html><body><ul>{items}</ul></body></html>")
    assert boats == nets != oars


def test_what_is_around_counts() -> None:
    """The same element elsewhere is another structure."""
    one, other = structures("<html><body><p>Boats</p><div class='side'><p>Nets</p></div></body>")
    assert one != other


def test_lines_of_text_stand_nowhere() -> None:
    """Plain text has no elements."""
    assert structures("Boats\n\nNets") == [0, 0]


def test_paragraphs_of_markdown_stand_nowhere() -> None:
    """It is read as HTML, but all its paragraphs stand alike."""
    menu = "* [Boats](/boats)\n* [Nets](/nets)\n* [Oars](/oars)\n"
    assert structures(f"{menu}\nThe boats are out.\n") == [0, 0, 0, 0]
