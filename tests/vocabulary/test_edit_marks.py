"""Marks behind headings that wikis and manuals set there."""

import pytest

from cleaner.vocabulary.edit_marks import without_edit_marks

ENDS = {
    "History[edit]\nIt rose.": "History\nIt rose.",
    "History [edit | edit source]": "History",
    "History [edit]\nIt rose.\nMills [edit]": "History\nIt rose.\nMills",
    "Weir (river)[edit]": "Weir (river)",
    "Geschichte [Bearbeiten | Quelltext bearbeiten]  ": "Geschichte",
    "Histoire[modifier | modifier le code]": "Histoire",
    "Описание[править | править код]\r\n": "Описание\r\n",
    "概要[編集]": "概要",
    "História[editar | editar código-fonte]": "História",
    "Weir\n[edit]\nIt rose.\n[edit]\nIt fell.": "Weir\nIt rose.\nIt fell.",
    "概要\n[編集]\n歴史[編集]": "概要\n歴史",
}
STAYS = (
    "The weir rose [1]",
    "The weir rose [citation needed]",
    "[edit] I have found the weir, thank you all.",
    "See the list of weirs [edited]",
    "¶",
    "weir[edit](page)",
    "a" * 200 + " [edit]",
    "He wrote (edit]",
    "To change it, click the button [Edit]",
    "[編集]",
    "Weir\n[edit]\nIt rose.",
    "$name = $_POST[edit]\n$name = $_GET[edit]",
    "print(labels[bearbeiten]",
    "```\nlabels[edit]\nnames[edit]\n```",
    "History\n\nThe weir [edit]\n\n$name = $_POST[edit]",
    "]",
)


@pytest.mark.parametrize(("source", "without"), ENDS.items())
def test_marks_go(source: str, without: str) -> None:
    """At the end of a short line; a line that is nothing else goes whole."""
    assert without_edit_marks(source).rstrip() == without.rstrip()
    assert without_edit_marks(source).endswith("\n") is source.endswith("\n")


@pytest.mark.parametrize("source", STAYS)
def test_other_brackets_stay(source: str) -> None:
    """Notes, quotations, what begins with the word, the only button of a manual, keys in code."""
    assert without_edit_marks(source) == source
