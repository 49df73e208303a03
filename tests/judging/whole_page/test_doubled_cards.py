"""Headlines that stand twice below the article of a text page."""

from dataclasses import replace

import pytest

from cleaner.judging.looks import Look
from cleaner.judging.whole_page.doubled_cards import doubled_cards, doubled_lines
from tests.judging.lines import look_of

PARAGRAPH = (
    "The ferry left the harbour at noon with two hundred people on board, and none of them "
    "had been told that the other bank was closed."
)
HEADLINES = (
    "Seal sleeps in the post office of the harbour",
    "Waves at the pier in May",
    "Who paid for the lock?",
)


def page(*lines: str) -> tuple[Look, ...]:
    """Give a piece of news and lines below it."""
    return tuple(
        look_of(text, index, score=0.9 if text == PARAGRAPH else 0.6)
        for index, text in enumerate(("By Ann Otter", PARAGRAPH, PARAGRAPH, *lines))
    )


@pytest.mark.parametrize("between", [(), ("3 May 2014",)])
def test_headlines_that_stand_twice(between: tuple[str, ...]) -> None:
    """Also with a day between, and with the paper and a number below."""
    lines = page(
        *(x for one in HEADLINES for x in (f"• {one}", *between, one, "Harbour News", "0"))
    )
    gone = {lines[index].text for index in doubled_cards(lines)}
    assert gone == {*HEADLINES, *(f"• {one}" for one in HEADLINES)}


def test_a_line_and_the_same_with_a_bullet() -> None:
    """The one with the bullet goes."""
    first, second, _ = HEADLINES
    lines = page(f"• {first}", first, second, second, second, second)
    assert set(doubled_lines(lines)) == {3}
    assert not doubled_cards(lines)


def test_lines_that_stay() -> None:
    """In the text, far from each other, sentences, single words, and entries above headings."""
    doubled = [line for one in HEADLINES for line in (one, one)]
    marked = [line for one in HEADLINES for line in (f"• {one}", one)]
    assert not doubled_cards(page(*marked, PARAGRAPH))
    far = [line for one in HEADLINES for line in (f"• {one}", one, *("Harbour News",) * 9)]
    assert not doubled_cards(page(*far))
    sentences = [line for one in HEADLINES[:2] for line in (f"• {one}.", f"{one}.")]
    assert not doubled_cards(page(*sentences * 2))
    assert not doubled_cards(page("• Yes", "Yes", "• No", "No", "• Oars", "Oars"))
    listed = (
        *(f"• {one}" for one in HEADLINES),
        *(x for one in HEADLINES for x in (one, PARAGRAPH)),
    )
    assert not doubled_cards(page(*listed))
    assert not doubled_lines(page(*listed))
    assert not doubled_cards(page(*doubled))
    assert doubled_cards(page(*marked))
    assert not doubled_cards(page(*marked)[1:])


def test_refrains_results_and_answers_stay() -> None:
    """They stand twice without a bullet, or behind a dash."""
    verses = ("We shall not be moved", "Like a tree by the water", "Glory to the lamb of old")
    assert not doubled_cards(page(*(x for one in verses for x in (one, one))))
    results = ("Otters beat Seals again", "Gulls and Crabs drew", "Who won the third?")
    doubled = page(*(x for one in results for x in (one, "3", one)))
    assert not doubled_cards(doubled)
    assert doubled_cards([replace(x, score=0.3) if x.index > 2 else x for x in doubled])
    plan = ("Run for ten minutes", "Rest for two minutes", "Walk to the lock")
    assert not doubled_cards(page(*(x for one in plan for x in (f"• {one}", one))))
    said = page(*(x for one in verses for x in (f"– {one}", one)))
    assert not doubled_cards(said)
    assert not doubled_lines(said)
