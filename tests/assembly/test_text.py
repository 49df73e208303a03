"""Which blocks make the text."""

import pytest

from cleaner.assembly.text import join_text, strip_bullet
from cleaner.model import CORE_LABELS, Label
from tests.assembly.conftest import block

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
