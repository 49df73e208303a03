"""The headline of a text whose blank lines part paragraphs only: it stands tight above its deck."""

from dataclasses import replace

import pytest

from cleaner.judging.top.decks import headline_above
from cleaner.judging.top.headline import read_top, with_marks
from tests.judging.lines import look_of

MENU = ("Harbour", "Weather", "Boats")
TITLE = "Storm keeps the ferry in harbour"
DECK = "Nobody knows when it will sail again, and the islanders have run out of flour."
TEXT = "The storm keeps the ferry in the harbour of the island, said Irma Veld on Monday."
BY = "By Irma Veld"
DAY = "3 March 2021"


def found(*lines: str, apart: tuple[str, ...] = (DECK,)) -> str | None:
    """Give the headline above the deck. apart: lines with blank lines around them."""
    looks = [
        replace(look_of(text, index, score=0.9 if text == TEXT else 0.2), alone=text in apart)
        for index, text in enumerate((*lines, TEXT, TEXT))
    ]
    top = with_marks(read_top(looks), range(len(looks)))
    line = headline_above(top, lines.index(DECK))
    return None if line is None else looks[line].text


@pytest.mark.parametrize(
    "lines",
    [
        (*MENU, TITLE, BY, DAY, DECK),
        (*MENU, TITLE, DAY, "Share", "Print", DECK),
        (TITLE, BY, DECK),
        (*MENU, TITLE, DECK, BY, DAY),
        (*MENU, TITLE, DECK),
    ],
)
def test_a_deck_set_apart(lines: tuple[str, ...]) -> None:
    """Below the byline or the day of a headline, or below one that is tight on a menu."""
    assert found(*lines) == TITLE


@pytest.mark.parametrize(
    "lines",
    [
        (*MENU, "Boats and ships", DAY, DECK),
        (*MENU, "Nine geese were seen on Tuesday", DAY, DECK),
        (*MENU, TITLE, DAY, DECK, BY),
        (*MENU, f"{TITLE}.", DAY, DECK),
        (*MENU, TITLE, DAY, "Read all about it in our Sunday paper", DECK),
        (*MENU, DAY, DECK),
        (TITLE, DECK),
        ("Nothing sails today.", "All is shut.", TITLE, DECK),
        (*MENU, f"{TITLE} on the island where all of the flour comes by ship from afar", DECK),
        (DECK,),
    ],
)
def test_what_is_no_headline_above(lines: tuple[str, ...]) -> None:
    """Too short, of another story, a sentence; where the deck has marks, or other lines above."""
    assert found(*lines) is None


def test_a_line_without_a_stop() -> None:
    """May be the headline, and what is above it the menu."""
    looks = [look_of(text, i, score=0.2) for i, text in enumerate((*MENU, TITLE, DAY, DECK[:-1]))]
    looks[-1] = replace(looks[-1], alone=True)
    text = [look_of(TEXT, len(looks) + n, score=0.9) for n in range(2)]
    top = with_marks(read_top([*looks, *text]), range(6))
    assert headline_above(top, 5) is None


def test_blank_lines() -> None:
    """Must set the deck apart, and not the headline: that would be told by them."""
    assert found(*MENU, TITLE, DAY, DECK, apart=()) is None
    assert found(*MENU, TITLE, DAY, DECK, apart=(TITLE, DECK)) is None
