"""Headings of lists that are kept."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.judging.amendments.list_headings import with_list_headings
from cleaner.model import Label, MediaType, Scrape, Verdict
from cleaner.parsing import parse

LIST = "<ul><li>Oars</li><li>Sails</li></ul>"


def decided(page: str, reason: str = "block model: 2 words", *, entries: bool = True) -> Label:
    """Give the label of "House rules", the one heading that is not kept."""
    segments = split_into_blocks(parse(Scrape(page, media_type=MediaType.HTML), 10_000))
    verdicts = [
        Verdict(Label.LEGAL, 0.2, reason)
        if text == "House rules" or not (entries or text[0].isdigit())
        else Verdict(Label.BODY, 0.9, "block model: 1 word")
        for text in segments.texts
    ]
    found = with_list_headings(segments, verdicts)
    return found[segments.texts.index("House rules")].label


TWO = f"<h2>1 Boats</h2>{LIST}<h2>2 Places</h2>{LIST}"


@pytest.mark.parametrize(
    ("page", "label"),
    [
        (f"{TWO}<h2>House rules</h2>{LIST}", Label.HEADING),
        (f"<h2>1 Boats</h2>{LIST}<h2>House rules</h2>{LIST}", Label.LEGAL),
        (f"{TWO}<h3>House rules</h3>{LIST}", Label.LEGAL),
        (f"{TWO}<h2><a href='/r'>House rules</a></h2>{LIST}", Label.LEGAL),
        (f"{TWO}<h2>House rules</h2><p>Oars</p><p>Sails</p>", Label.LEGAL),
    ],
)
def test_a_heading_like_others(page: str, label: Label) -> None:
    """Of the same level above two kept lists; no link, and with a list below it."""
    assert decided(page) is label


def test_what_stays() -> None:
    """A rule took the heading away, or the lists are not kept."""
    page = f"{TWO}<h2>House rules</h2>{LIST}"
    assert decided(page, "rule legal_link: names a legal page") is Label.LEGAL
    assert decided(page, entries=False) is Label.LEGAL
