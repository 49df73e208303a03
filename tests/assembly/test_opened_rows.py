"""Rows of tables that only lay the page out."""

import pytest

from cleaner.assembly.opened_rows import with_opened_rows
from cleaner.model import Block, Label
from cleaner.structure import Cell, Mark, MarkKind, Row, Structure

ROW = Row(0, 0, (Cell(0, 11, 0, 1, 1, is_header=False), Cell(13, 13, 1, 1, 1, is_header=False)))


def opened(text: str, form: Structure | None, tag: str = "tr") -> Block:
    """Give the block of a text."""
    (block,) = with_opened_rows([Block(text, Label.BODY, 1.0, "", tag, form)])
    return block


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Bridge open |", "Bridge open"),
        ("| | Bridge open | |", "Bridge open"),
        ("Bridge | open", "Bridge | open"),
        ("|x| and |y|", "|x| and |y|"),
        ("|", "|"),
        ("| |", "| |"),
    ],
)
def test_a_row_without_a_table(text: str, words: str) -> None:
    """Has no sign of its empty cells."""
    assert opened(text, Structure()).text == words


def test_marks_move() -> None:
    """With the words that they hold, and end where these do."""
    marks = (Mark(MarkKind.STRONG, 0, 15), Mark(MarkKind.LINK, 9, 13, "/open"))
    block = opened("| Bridge open |", Structure(marks=marks))
    assert block.structure
    assert [(mark.start, mark.end) for mark in block.structure.marks] == [(0, 11), (7, 11)]


def test_others_stay() -> None:
    """Rows of tables, paragraphs, what is not kept."""
    assert opened("Bridge open |", Structure(row=ROW)).text == "Bridge open |"
    assert opened("Bridge open |", Structure(), "p").text == "Bridge open |"
    assert opened("Bridge open |", None).text == "Bridge open |"
