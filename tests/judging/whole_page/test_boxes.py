"""Boxes of other stories between the paragraphs of a text, and what stands below them."""

from dataclasses import replace

import pytest

from cleaner.judging.below_boxes import headings_below_boxes, text_below_boxes
from cleaner.judging.looks import Look
from cleaner.judging.whole_page.boxes import story_boxes
from tests.judging.lines import look_of

PARAGRAPH = (
    "The lock on the canal has been shut since Sunday, said Irma Veld, who keeps it, and the "
    "barges wait below the bridge in a row of eleven."
)
HEADLINES = ("Heron nests on the town hall roof", "Mill wheel turns again after ninety years")


def page(*lines: str, score: float = 0.7, above: tuple[str, ...] = (PARAGRAPH,)) -> list[Look]:
    """Give a text that ends in a paragraph. score: of the short lines."""
    texts = (*above, *lines, PARAGRAPH)
    return [
        look_of(text, index, score=0.9 if text == PARAGRAPH else score)
        for index, text in enumerate(texts)
    ]


def found(*lines: str, score: float = 0.7) -> list[str]:
    """Give the lines that are of boxes."""
    looks = page(*lines, score=score)
    return [looks[index].text for index in sorted(story_boxes(looks))]


@pytest.mark.parametrize(
    "header",
    [
        "Related stories",
        "MORE ON THIS STORY",
        "Editor’s Picks",
        "You might also like",
        "Mehr zum Thema",
        "Verwandte Artikel",
        "Te puede interesar",
        "À lire aussi",
        "Read more:",
        "Lesen Sie dazu auch:",
        "Más información:",
        "Lire également :",
        "LEIA MAIS:",
        "اقرأ أيضا:",
        "ये भी पढ़ें:",
        "İLGİLİ HABER",
    ],
)
def test_headlines_below_a_header(header: str) -> None:
    """Wherever in the article: the header and the headlines, a question among them."""
    lines = (header, *HEADLINES, "Who owns the ice on the pond?")
    assert found(*lines) == [*lines]


def test_one_headline() -> None:
    """Is enough below a colon, or words that stand above nothing else."""
    assert found("Lee también", HEADLINES[0]) == ["Lee también", HEADLINES[0]]
    assert found("See also:", HEADLINES[0]) == ["See also:", HEADLINES[0]]
    assert found("Related stories", HEADLINES[0]) == []


def test_days_and_writers_in_a_box() -> None:
    """They stand below the headlines."""
    lines = ("Related stories", HEADLINES[0], "3 May 2021", HEADLINES[1], "By Irma Veld")
    assert found(*lines) == [*lines]


@pytest.mark.parametrize(
    "lines",
    [
        ("How the lock works", *HEADLINES),
        ("Related stories", "Oak", "Elm", "Ash"),
        ("Related stories", "The gate is made of oak.", "The sill is made of stone."),
        ("Related stories", *HEADLINES * 4),
        ("More information:", "Where: The lock house", "When: Sunday at 3 p.m.", "Tickets: $4"),
        ("Recommended", *HEADLINES),
        ("Read more", *HEADLINES),
    ],
)
def test_what_is_no_box(lines: tuple[str, ...]) -> None:
    """A heading, entries of a list, sentences, a page of links, particulars; a part of a guide."""
    assert found(*lines) == []


def test_headers_that_stand_in_guides_too() -> None:
    """They head boxes in news."""
    looks = page("Recommended", *HEADLINES, above=("By Irma Veld", PARAGRAPH))
    assert set(story_boxes(looks)) == {2, 3, 4}


def test_the_heading_of_the_text_below() -> None:
    """Much shorter than the headlines above it, it stays; among lines as short it is one more.

    It stays too where it alone has blank lines around it.
    """
    assert found("Read more:", *HEADLINES, "The wait") == ["Read more:", *HEADLINES]
    short = ("Oil slick on the river", "Mill to turn again", "Heron is back")
    assert found("Related stories", *short) == ["Related stories", *short]
    looks = page("Related stories", *short)
    assert set(story_boxes(looks)) == {1, 2, 3, 4}
    looks[4] = replace(looks[4], alone=True)
    assert set(story_boxes(looks)) == {1, 2, 3}


def test_topics_above_the_headlines() -> None:
    """One word each; the last one above a paragraph is the heading of that."""
    lines = ("Related stories", "Nature", HEADLINES[0], "History", HEADLINES[1])
    assert found(*lines) == [*lines]
    assert found(*lines, "Background") == [*lines]


def test_a_list_of_bullets() -> None:
    """Ends with the last of them; a heading may stand below."""
    listed = tuple(f"• {headline}" for headline in HEADLINES)
    lines = ("Also read:", *listed)
    assert found(*lines, "What the barges carry") == [*lines]
    assert found("Also read:", *HEADLINES, "• What the barges carry:") == []


def test_the_links_of_cards() -> None:
    """End their blurbs, in news too."""
    looks = page("Read full story", *HEADLINES, above=("By Irma Veld", PARAGRAPH))
    assert story_boxes(looks) == {}


def test_a_box_needs_text_around_it() -> None:
    """Below the article other rules tell; at the top of a page it is a menu."""
    looks = page("Related stories", *HEADLINES)
    assert story_boxes(looks[1:]) == {}
    assert story_boxes(looks[:-1]) == {}


def below(*lines: str) -> list[str]:
    """Give the lines below a box after the article that belong to the article."""
    looks = page("Related stories", *HEADLINES, *lines, score=0.2)[:-1]
    return [looks[index].text for index in sorted(text_below_boxes(looks))]


QUOTING = "“We drink a lot of tea,” Veld said. “The barges bring their own.”"
THANKS = "The town council thanked the crews for their patience."


def test_closing_paragraphs_below_a_box() -> None:
    """Somebody is quoted there whom the article names; what stands beside goes on too."""
    assert below(QUOTING) == [QUOTING]
    assert below(THANKS, QUOTING, "Most read", HEADLINES[0]) == [THANKS, QUOTING]
    german = "»Wir trinken viel Tee«, sagte Veld. »Die Kähne haben ihren eigenen.«"
    assert below(german) == [german]


def test_a_closing_paragraph_that_the_model_keeps() -> None:
    """Beside a box, that tells; what stands between it and the box is not told by it."""
    looks = page("Related stories", *HEADLINES, QUOTING.replace("Veld", "Marlow"), THANKS)[:-1]
    assert text_below_boxes([*looks[:4], replace(looks[4], score=0.2), looks[5]]) == {5}


@pytest.mark.parametrize(
    "lines",
    [
        (THANKS,),
        (QUOTING.replace("Veld", "Marlow"),),
        (QUOTING, HEADLINES[0], "Two chicks have hatched above the mayor's own window."),
        (QUOTING, THANKS, QUOTING, THANKS),
        ("Sign up to our newsletter and get “The Lock” by Irma Veld every week.",),
        ("• “We drink a lot of tea,” Veld said on Sunday.",),
    ],
)
def test_sentences_below_a_box_that_are_none(lines: tuple[str, ...]) -> None:
    """Nobody, or a stranger, is quoted; blurbs; too many; a notice; an entry of a list."""
    assert below(*lines) == []


APART = "The barges below the bridge will not leave before the water has gone down by a foot again."
GRATEFUL = THANKS.replace("crews", "crews of the barges below the bridge")


def apart(*lines: str, box: bool = False) -> list[Look]:
    """Give a text whose paragraphs stand apart, and below a box doubtful lines that do too.

    box: whether the headlines of the box stand apart as well.
    """
    looks = page("Related stories", *HEADLINES, *lines, score=0.2)[:-1]
    return [replace(look, alone=box or not 0 < look.index < 4) for look in looks]


def test_closing_paragraphs_set_apart() -> None:
    """Blank lines part them from a box whose lines have none between them."""
    assert text_below_boxes(apart(APART, GRATEFUL)) == {4, 5}
    assert text_below_boxes(apart(APART, GRATEFUL, box=True)) == set()
    looks = apart(APART, GRATEFUL)
    assert text_below_boxes([*looks[:5], replace(looks[5], alone=False)]) == set()
    assert text_below_boxes([replace(looks[0], alone=False), *looks[1:]]) == set()
    assert text_below_boxes(apart(THANKS)) == set()
    assert text_below_boxes(apart(f"– {APART}")) == {4}
    assert text_below_boxes(apart(f"• {APART}")) == set()
    assert (
        text_below_boxes(apart("The barges bring you what you order, wherever you are.")) == set()
    )


def test_blurbs_set_apart() -> None:
    """A headline follows with a blurb that stands apart too; closing lists have runs of both."""
    assert text_below_boxes(apart(APART, HEADLINES[1], GRATEFUL)) == set()
    looks = apart(APART, HEADLINES[1], GRATEFUL)
    assert text_below_boxes([*looks[:6], replace(looks[6], alone=False)]) == {4}


def test_headings_below_a_box() -> None:
    """Set apart from it, above a paragraph that is set apart too, or that the model keeps."""
    heading = "What the lock keepers say"
    assert headings_below_boxes(apart(heading, APART, GRATEFUL)) == {4}
    assert headings_below_boxes(apart(heading, APART, GRATEFUL, box=True)) == set()
    assert headings_below_boxes(apart(heading, HEADLINES[0], GRATEFUL)) == set()
    assert headings_below_boxes(apart("Background", APART)) == {4}
    looks = apart(heading, APART)
    doubtful = [*looks[:5], replace(looks[5], alone=False)]
    assert headings_below_boxes(doubtful) == set()
    assert headings_below_boxes([*looks[:5], replace(doubtful[5], score=0.6)]) == {4}


ENTRIES = (
    "Heron nests on the town hall roof",
    "Mill wheel turns again after ninety years",
    "Ferry waits for a new rope",
    "Pupils count the swans",
)


@pytest.mark.parametrize("more", ["Lire la suite", "czytaj więcej", "Leer más"])
def test_ends_of_blurbs_head_nothing(more: str) -> None:
    """Entry, blurb and link, one after the other: the next headline is of the next entry."""
    lines = [line for entry in ENTRIES for line in (entry, PARAGRAPH, more)]
    assert found(*lines, HEADLINES[0]) == []


@pytest.mark.parametrize(
    "lines",
    [
        # Once; and three times in a long text.
        ("Czytaj więcej", *HEADLINES),
        ("Czytaj więcej", *HEADLINES, *([PARAGRAPH] * 4)) * 3,
    ],
)
def test_such_words_head_boxes_of_an_article(lines: tuple[str, ...]) -> None:
    """They stand close to each other only below blurbs."""
    assert set(found(*lines)) == {"Czytaj więcej", *HEADLINES}
