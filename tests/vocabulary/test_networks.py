"""Rows of the places that pages are shared on."""

import pytest

from cleaner.vocabulary.networks import names_networks


@pytest.mark.parametrize(
    "text", ["Facebook X", "Facebook | Twitter | E-Mail | Copy link", "WhatsApp\nTelegram\nVK"]
)
def test_rows_of_networks(text: str) -> None:
    """Whatever stands between them."""
    assert names_networks(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Facebook",
        "Print e-mail",
        "Twitter buys Threads",
        "X and Y",
        "line " * 16,
        "Mix 3 signal",
    ],
)
def test_other_lines(text: str) -> None:
    """One name alone is looked up with the other words; any other word makes it another line."""
    assert not names_networks(text)
