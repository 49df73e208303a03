"""Headings of texts that are kept."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.judging.headed import with_headings
from cleaner.model import Label, MediaType, Scrape, Verdict
from cleaner.parsing import parse

TEXT = "Whoever rows with us twice may become a member of the club."
KEPT = Verdict(Label.BODY, 0.9, "block model: 12 words, 0% linked")


@pytest.mark.parametrize(
    ("heading", "text", "reason", "score", "kept"),
    [
        ("<h2>Share</h2>", TEXT, "rule share_bar: the block is “share”", 0.02, True),
        ("<h2>Join us</h2>", TEXT, "block model: 2 words", 0.35, True),
        ("<h2>Join us</h2>", f"“{TEXT}”", "block model: 2 words", 0.35, True),
        ("<h2>Join us</h2>", TEXT, "block model: 2 words", 0.2, False),
        ("<h2>Offers</h2>", TEXT, "rule advert_note: is marked as an advert", 0.02, False),
        ("<p>Share</p>", TEXT, "rule share_bar: the block is “share”", 0.02, False),
        ("<h2><a href='/s'>Share</a></h2>", TEXT, "rule share_bar: “share”", 0.02, False),
        ("<h2>Share</h2>", "Boats and oars", "rule share_bar: the block is “share”", 0.02, False),
    ],
)
def test_a_heading_above_sentences_that_are_kept(
    heading: str, text: str, reason: str, score: float, *, kept: bool
) -> None:
    """Is kept if the model doubted it a little, or a rule took it away for its words."""
    page = Scrape(f"{heading}<p>{text}</p>", media_type=MediaType.HTML)
    segments = split_into_blocks(parse(page, 10_000))
    verdict = with_headings(segments, [Verdict(Label.SHARE, score, reason), KEPT])[0]
    assert verdict.kept is kept
    assert verdict.label is (Label.HEADING if kept else Label.SHARE)


def test_a_heading_above_what_is_not_kept() -> None:
    """Stays away, and so does the last block of a page."""
    page = Scrape(f"<h2>Share</h2><p>{TEXT}</p><h2>Share</h2>", media_type=MediaType.HTML)
    segments = split_into_blocks(parse(page, 10_000))
    share = Verdict(Label.SHARE, 0.02, "rule share_bar: the block is “share”")
    below = Verdict(Label.TEASER, 0.1, "block model: 12 words, 0% linked")
    assert with_headings(segments, [share, below, share]) == (share, below, share)


CARD = "<article><h3><a href='/oar'>The lost oar</a></h3><p>{}</p></article>"


@pytest.mark.parametrize(
    ("page", "score", "kept"),
    [
        (CARD.format(TEXT), 0.35, True),
        (CARD.format("72 crowns"), 0.35, True),
        (CARD.format(TEXT), 0.2, False),
        ("<h3><a href='/oar'>The lost oar</a></h3>" + f"<p>{TEXT}</p>", 0.35, False),
    ],
)
def test_the_heading_of_a_card(page: str, score: float, *, kept: bool) -> None:
    """Links to its page, and stays with what is kept of the card; not so a link in the flow."""
    whole = f"<body><p>{TEXT}</p><p>{TEXT}</p>{page}</body>"
    segments = split_into_blocks(parse(Scrape(whole, media_type=MediaType.HTML), 10_000))
    heading = Verdict(Label.TEASER, score, "block model: 3 words, 100% linked")
    verdicts = with_headings(segments, [KEPT, KEPT, heading, KEPT])
    assert verdicts[2].kept is kept
