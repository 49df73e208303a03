"""Headings of entries that were taken for the headline of a page."""

import pytest

from cleaner.assembly.entry_titles import with_entry_titles
from cleaner.model import Label
from tests.assembly.conftest import block

ENTRIES = (block("Eel night", Label.HEADING, "h3"), block("Oar mending", Label.HEADING, "h3"))


@pytest.mark.parametrize(
    ("tag", "title", "label"),
    [
        ("h3", "What is on in Tarn", Label.HEADING),
        ("h3", "Concert on the mole", Label.TITLE),
        ("h3", None, Label.TITLE),
        ("h1", "What is on in Tarn", Label.TITLE),
        ("h2", "What is on in Tarn", Label.TITLE),
        ("p", "What is on in Tarn", Label.TITLE),
    ],
)
def test_the_heading_of_an_entry(tag: str, title: str | None, label: Label) -> None:
    """Is one again where others are of its kind, and the page's title has none of its words."""
    first = block("Concert at the mole", Label.TITLE, tag)
    found = with_entry_titles((first, *ENTRIES), title)
    assert [one.label for one in found] == [label, Label.HEADING, Label.HEADING]
    assert [one.text for one in found] == [first.text, "Eel night", "Oar mending"]


def test_a_page_without_a_headline() -> None:
    """Stays as it is."""
    assert with_entry_titles(ENTRIES, "Tarn") == ENTRIES
