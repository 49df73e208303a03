"""Titles of cards whose text is kept."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.judging.amendments.cards import with_card_titles
from cleaner.model import Label, MediaType, Scrape, Verdict
from cleaner.parsing import parse

NAMES = ("Oars of ash", "A sail for two", "The long mast", "Ropes")
CARD = "<div class=card><div><a href='/c'>*</a></div><p>Of * we tell below.</p></div>"
KEPT = Verdict(Label.BODY, 0.9, "block model: 5 words")


def titles(
    card: str = CARD,
    names: tuple[str, ...] = NAMES,
    around: str = "<main>*</main>",
    score: float = 0.3,
    kept: int = 4,
) -> list[Label]:
    """Give the labels of the titles. kept: how many texts are."""
    doubted = Verdict(Label.TEASER, score, "block model: 2 words")
    page = around.replace("*", "".join(card.replace("*", name) for name in names))
    segments = split_into_blocks(parse(Scrape(page, media_type=MediaType.HTML), 100_000))
    texts = {f"Of {name} we tell below." for name in names[:kept]}
    verdicts = [KEPT if text in texts else doubted for text in segments.texts]
    decided = with_card_titles(segments, verdicts)
    return [
        verdict.label
        for text, verdict in zip(segments.texts, decided, strict=True)
        if text in names
    ]


B, H, T = Label.BODY, Label.HEADING, Label.TEASER


@pytest.mark.parametrize(
    ("card", "label"),
    [
        (CARD, B),
        (CARD.replace("<div><a", "<span>News</span><div><a"), B),
        ("<li><a href='/c'><b>*</b><div>Of * we tell below.</div></a></li>", B),
        ("<div><h3>*</h3><p>Of * we tell below.</p></div>", H),
        ("<div><p>*</p><p>Of * we tell below.</p></div>", T),
        ("<div><p>Of * we tell below.</p><a href='/c'>*</a></div>", T),
    ],
)
def test_titles(card: str, label: Label) -> None:
    """Are links or headings, above the text, a topic at most before them."""
    assert titles(card) == [label] * 4


def test_cards_of_something_else() -> None:
    """Two only; most texts are not kept; the model is sure; beside the text."""
    assert titles(names=NAMES[:2]) == [T] * 2
    assert titles(kept=3) == [B, B, B, T]
    assert titles(kept=2) == [T] * 4
    assert titles(score=0.05) == [T] * 4
    assert titles(around="<aside>*</aside>") == [T] * 4


def test_what_is_no_title() -> None:
    """The same on several cards; a topic above the heading; a number."""
    assert titles(names=(*NAMES[:3], NAMES[0])) == [T, B, B, T]
    topic = "<div><a href='/t'>*</a><h3>A Boat</h3><p>Of * we tell below.</p></div>"
    assert titles(topic) == [T] * 4
    numbers = ("1", "2", "3", "4")
    assert titles(names=numbers) == [T] * 4


def test_cards_below_an_article() -> None:
    """Have less of what is kept than the article has, and are stories to read next."""
    article = "<p>Of Oars of ash we tell below.</p>"
    assert titles(around=f"<main>{article * 4}*</main>") == [B] * 4
    assert titles(around=f"<main>{article * 12}*</main>") == [T] * 4


def titles_among(card: str) -> dict[str, Label]:
    """Give the labels of the short lines of the first of four cards."""
    source = "".join(card.replace("*", name) for name in NAMES)
    segments = split_into_blocks(parse(Scrape(f"<main>{source}</main>"), 100_000))
    doubted = Verdict(Label.TEASER, 0.3, "block model: 2 words")
    verdicts = [KEPT if "we tell" in text else doubted for text in segments.texts]
    decided = with_card_titles(segments, verdicts)
    return {
        text: verdict.label
        for text, verdict in zip(segments.texts, decided, strict=True)
        if NAMES[0] in text and "we tell" not in text
    }


def test_of_two_links_one_is_named_a_title() -> None:
    """The other is of who wrote it, whichever stands above."""
    card = """<div><p class=author><a href='/a'>By * Boy</a></p>
    <p class=post-title><a href='/c'>*</a></p><p>Of * we tell below.</p></div>"""
    assert titles_among(card) == {f"By {NAMES[0]} Boy": T, NAMES[0]: B}


def test_who_wrote_something_is_no_title() -> None:
    """Nor is it where it is the heading of a post."""
    card = "<div><h3 class='author vcard'>*</h3><p>Of * we tell below.</p></div>"
    assert titles_among(card) == {NAMES[0]: T}


def test_a_day_before_the_link() -> None:
    """Is no part of the title, of which all is linked."""
    day = "<div><p>12.08.2015 | <a href='/c'>*</a></p><p>Of * we tell below.</p></div>"
    assert titles_among(day) == {f"12.08.2015 | {NAMES[0]}": B}
    words = "<div><p>What they say of <a href='/c'>*</a></p><p>Of * we tell below.</p></div>"
    assert titles_among(words) == {f"What they say of {NAMES[0]}": T}


def test_cards_in_the_cells_of_a_table() -> None:
    """A cell of several blocks is no data; a row of data is one block."""
    rows = f"<table><tr>{'*' * 4}</tr></table>"
    card = "<td><a href='/c'><b>*</b></a><div>From the yard</div><p>Of * we tell below.</p></td>"
    cards = "".join(card.replace("*", name) for name in NAMES)
    assert titles(around=rows.replace("*" * 4, cards) + "*", names=NAMES)[:4] == [B] * 4
