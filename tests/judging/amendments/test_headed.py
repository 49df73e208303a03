"""Headings of texts that are kept."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.judging.amendments.headed import with_headings
from cleaner.model import Label, MediaType, Scrape, Verdict
from cleaner.parsing import parse

TEXT = "Whoever rows with us twice may become a member of the club."
KEPT = Verdict(Label.BODY, 0.9, "block model: 12 words, 0% linked")


@pytest.mark.parametrize(
    ("heading", "text", "reason", "score", "kept"),
    [
        ("<h2>Share</h2>", TEXT, "rule share_bar: the block is “share”", 0.02, True),
        ("<h2>Cookies</h2>", TEXT, "rule consent_button: the block is “cookies”", 0.02, True),
        ("<h2>Join us</h2>", TEXT, "block model: 2 words", 0.35, True),
        ("<h2>Join us</h2>", f"“{TEXT}”", "block model: 2 words", 0.35, True),
        ("<h2>Join us</h2>", TEXT, "block model: 2 words", 0.2, False),
        ("<h2>References</h2>", "Otter, A. Oars", "block model: 1 word", 0.1, True),
        ("<h2>6. Literatur:</h2>", "Otter, A. Ruder", "block model: 1 word", 0.1, True),
        ("<h2>References</h2>", TEXT, "rule related_links: the block is one", 0.02, False),
        ("<h2>Referees</h2>", "Otter, A. Oars", "block model: 1 word", 0.1, False),
        ("<p>References</p>", "Otter, A. Oars", "block model: 1 word", 0.1, False),
        ("<h2>Offers</h2>", TEXT, "rule advert_note: is marked as an advert", 0.02, False),
        ("<p>Share</p>", TEXT, "rule share_bar: the block is “share”", 0.02, False),
        ("<h2><a href='/s'>Share</a></h2>", TEXT, "rule share_bar: “share”", 0.02, False),
        ("<h2>Share</h2>", "Boats and oars", "rule share_bar: the block is “share”", 0.02, False),
        ("<h2>Write a review</h2>", TEXT, "rule review_tool: leads to what is said", 0.02, True),
        ("<h2>Sort by</h2>", "Size", "rule list_tool: says how a list is sorted", 0.02, False),
        ("<h2>Subscription</h2>", TEXT, "rule newsletter: the block is “subscription”", 0.02, True),
        ("<h2>Newsletter</h2>", TEXT, "rule newsletter: the block is “newsletter”", 0.02, False),
        ("<h2>Features</h2>", f"{TEXT[:-1]}, but for:", "rule coverage_header: x", 0.02, True),
        ("<h2>Features</h2>", "They are these:", "rule coverage_header: x", 0.02, False),
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
FLOW = "<h3><a href='/oar'>The lost oar</a></h3><p>{}</p>"
DOUBTED = "block model: 3 words, 100% linked"


@pytest.mark.parametrize(
    ("card", "scores", "kept"),
    [
        (CARD, [0.9, 0.6, 0.35], True),
        (CARD, [0.9, 0.6, 0.35, 0.35, 0.4], False),
        (CARD, [0.9, 0.35], False),
        (CARD, [0.9, 0.6, 0.2], False),
        (FLOW, [0.9, 0.6, 0.35], False),
    ],
)
def test_the_headings_of_cards(card: str, scores: list[float], *, kept: bool) -> None:
    """The last stays if the model keeps most of the others; not so links in the flow of a text."""
    page = Scrape(card.format(TEXT) * len(scores), media_type=MediaType.HTML)
    segments = split_into_blocks(parse(page, 10_000))
    verdicts = []
    for score in scores:
        label = Label.BODY if score >= 0.5 else Label.TEASER
        verdicts += [Verdict(label, score, DOUBTED), KEPT]
    assert with_headings(segments, verdicts)[-2].kept is kept


@pytest.mark.parametrize(
    ("entry", "below", "kept"),
    [
        ("Oars of ash", KEPT, True),
        ("<a href='/o'>Oars of ash</a>", KEPT, False),
        ("Oars of ash", Verdict(Label.TEASER, 0.1, "block model: 3 words"), False),
    ],
)
def test_a_heading_above_a_list(entry: str, below: Verdict, *, kept: bool) -> None:
    """Is kept with its first entries, if they are no links."""
    source = f"<h2>Features</h2><ul><li>{entry}</li><li>{entry}</li></ul>"
    segments = split_into_blocks(parse(Scrape(source, media_type=MediaType.HTML), 10_000))
    heading = Verdict(Label.TEASER, 0.02, "rule coverage_header: the block is “features”")
    assert with_headings(segments, [heading, KEPT, below])[0].kept is kept
    for line in ("It has:", "It has"):
        led = source.replace("<ul>", f"<p>{line}</p><ul>")
        segments = split_into_blocks(parse(Scrape(led, media_type=MediaType.HTML), 10_000))
        decided = with_headings(segments, [heading, KEPT, KEPT, below])
        assert decided[0].kept is (kept and line.endswith(":"))
