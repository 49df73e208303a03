"""Rows of the places that a page is shared on."""

import pytest

from cleaner import Label, MediaType, Scrape, Settings, clean_scrape

STORY = "The ferry to the island sails again from Monday, the harbour board said on Friday. " * 3


def label_of(line: str) -> Label:
    """Give the label of a linked line below a story."""
    page = f"<h1>The ferry</h1><p>{STORY}</p><p>{STORY}</p><p><a href='/s'>{line}</a></p>"
    document = clean_scrape(Scrape(page, media_type=MediaType.HTML), Settings(blocks=True))
    return document.blocks[-1].label


@pytest.mark.parametrize(
    "line",
    ["Facebook WhatsApp", "Facebook X Pinterest", "Tweet | Facebook | Print", "Drucken, Facebook"],
)
def test_every_word_of_share_bars(line: str) -> None:
    """In any language, whatever stands between."""
    assert label_of(line) is Label.SHARE


@pytest.mark.parametrize("line", ["Facebook buys Threads", "Harbour Facebook", "X Y"])
def test_other_lines(line: str) -> None:
    """Any other word makes it another line."""
    assert label_of(line) is not Label.SHARE
