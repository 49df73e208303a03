"""Which blocks make the text."""

import pytest

from cleaner.assembly.text import join_text, strip_bullet
from cleaner.blocks import split_into_blocks
from cleaner.model import CORE_LABELS, Label, MediaType, Scrape
from cleaner.parsing import parse
from cleaner.settings import Settings
from tests.assembly.conftest import block, judged

ALL = [block(label.value, label) for label in Label]


def test_body_and_headings_make_the_text() -> None:
    """In reading order, blank lines between; no chrome, whatever is asked for."""
    blocks = [
        block("Home", Label.NAVIGATION),
        block("The moon rose."),
        block("At ten", Label.HEADING),
        block("Ann Lee", Label.BYLINE),
        block("It was\nlate."),
    ]
    assert join_text(blocks, ()) == "The moon rose.\n\nAt ten\n\nIt was\nlate."


@pytest.mark.parametrize("label", sorted(CORE_LABELS - {Label.BODY, Label.HEADING}))
def test_other_core_labels_join_if_asked(label: Label) -> None:
    """Each alone, at its place."""
    assert set(join_text(ALL, {label}).split("\n\n")) == {"body", "heading", label.value}


def test_nothing_makes_no_text() -> None:
    """Not even a line break."""
    assert join_text([block("Home", Label.NAVIGATION)], ()) == ""


@pytest.mark.parametrize(
    ("text", "stripped"),
    [
        ("• The moon rose", "The moon rose"),
        ("- late", "late"),
        ("►  • late", "late"),
        ("The moon - late", "The moon - late"),
        ("•", "•"),
    ],
)
def test_bullets_are_stripped(text: str, stripped: str) -> None:
    """The mark before an entry is none of its words; a mark alone stays."""
    assert strip_bullet(text) == stripped


def shaped(page: str) -> str:
    """Give the text of a page of which all is body."""
    tree = parse(Scrape(page, media_type=MediaType.HTML), 10_000)
    labels = [Label.BODY] * len(split_into_blocks(tree))
    return judged(Scrape(page, media_type=MediaType.HTML), labels, Settings()).text


def test_rows_of_a_table_stand_together() -> None:
    """A line each, whatever their cells are made of."""
    page = (
        "<p>Tides</p><table><tr><th>Day<th>Rise<tr><td>Mon<td>21:05"
        "<tr><td><p>Tue</p><td><p>22:00<br>late</p><p>again</p></table><p>End</p>"
    )
    assert shaped(page) == "Tides\n\nDay | Rise\nMon | 21:05\nTue | 22:00 late again\n\nEnd"


def test_empty_cells_keep_their_place() -> None:
    """Among cells that are blocks, too."""
    page = "<table><tr><td>a<td>b<td>c<tr><td><p>a</p><td><td><p>c</p></table>"
    assert shaped(page) == "a | b | c\na | | c"


def test_two_tables_stand_apart() -> None:
    """With a blank line between."""
    assert shaped("<table><tr><td>a<td>b</table><table><tr><td>c<td>d</table>") == "a | b\n\nc | d"


def test_code_keeps_its_lines() -> None:
    """Also where each is an element."""
    page = "<p>So:</p><pre><div>if moon:</div><div>    rise()</div></pre><pre>set()</pre>"
    assert shaped(page) == "So:\n\nif moon:\n    rise()\n\nset()"
