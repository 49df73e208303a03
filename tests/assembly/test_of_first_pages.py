"""Highlights of first pages."""

import pytest

from cleaner.assembly.of_first_pages import without_highlights
from cleaner.model import Label
from tests.assembly.conftest import block

FRONT = "https://tarn.example/"
BLOCKS = (
    block("Chairs", Label.TITLE, "h1"),
    block("Find a chair by its wood", Label.HIGHLIGHT),
    block("The oak chair"),
)


@pytest.mark.parametrize("page_type", ["listing", "collection"])
def test_a_list(page_type: str) -> None:
    """Has none, and keeps their text."""
    found = without_highlights(BLOCKS, page_type, FRONT)
    assert [one.label for one in found] == [Label.TITLE, Label.BODY, Label.BODY]
    assert [one.text for one in found] == [one.text for one in BLOCKS]
    assert found[1].kept
    assert found[1].reason.startswith("rule first_page")


@pytest.mark.parametrize(
    ("page_type", "address"),
    [
        ("article", FRONT),
        ("product", FRONT),
        (None, FRONT),
        ("listing", f"{FRONT}the-mill"),
        ("listing", ""),
    ],
)
def test_another_page(page_type: str | None, address: str) -> None:
    """Keeps them; what looks like a list may be an article."""
    assert without_highlights(BLOCKS, page_type, address) == BLOCKS
