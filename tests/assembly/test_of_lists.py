"""Highlights of lists."""

import pytest

from cleaner.assembly.of_lists import without_highlights
from cleaner.model import Label
from tests.assembly.conftest import block

BLOCKS = (
    block("Chairs", Label.TITLE, "h1"),
    block("Find a chair by its wood", Label.HIGHLIGHT),
    block("The oak chair"),
)


@pytest.mark.parametrize("page_type", ["listing", "collection"])
def test_a_list(page_type: str) -> None:
    """Has none, and keeps their text."""
    found = without_highlights(BLOCKS, page_type)
    assert [one.label for one in found] == [Label.TITLE, Label.BODY, Label.BODY]
    assert [one.text for one in found] == [one.text for one in BLOCKS]
    assert found[1].kept
    assert found[1].reason.startswith("rule of_list")


@pytest.mark.parametrize("page_type", ["article", "product", "service", "forum", None])
def test_another_page(page_type: str | None) -> None:
    """Keeps them; so does a text, whose type is not known."""
    assert without_highlights(BLOCKS, page_type) == BLOCKS
