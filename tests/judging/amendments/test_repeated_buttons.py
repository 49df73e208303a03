"""Buttons that a list sets on each of its cards."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.judging.amendments.repeated_buttons import TIMES, without_repeated_buttons
from cleaner.model import Label, MediaType, Scrape, Verdict
from cleaner.parsing import parse

KEPT = Verdict(Label.BODY, 0.9, "block model: 2 words")
SAID = "Xem thuyền"
LINK = "<div><a href='/o/{}'>*</a></div>"


def removed(form: str, times: int = TIMES, text: str = SAID, around: str = "{}") -> list[str]:
    """Give the texts that go from a page of so many cards. form: of what stands on each."""
    cards = "".join(
        f"<p><a href='/o/{number}'>An oar of ash that bends, number {number}</a></p>"
        + form.replace("*", text).replace("{}", str(number))
        for number in range(times)
    )
    page = Scrape(around.replace("{}", cards), media_type=MediaType.HTML)
    segments = split_into_blocks(parse(page, 1_000_000))
    decided = without_repeated_buttons(segments, [KEPT] * len(segments))
    return [text for text, one in zip(segments.texts, decided, strict=True) if not one.kept]


@pytest.mark.parametrize("form", [LINK, "<ul><li><a href='/o/{}'>*</a></ul>"])
def test_on_each_card(form: str) -> None:
    """They go, all of them, in any language."""
    assert removed(form) == [SAID] * TIMES
    assert removed(form, TIMES - 1) == []


@pytest.mark.parametrize(
    "form",
    [
        "<div><a href='/otter'>*</a></div>",
        "<div>*</div>",
        "<div><a href='/o/{}?colour=red'>*</a></div>",
        "<a href='/o/{}'><div>An oar</div><div>*</div></a>",
        "<h3><a href='/o/{}'>*</a></h3>",
        "<table><tr><td><a href='/o/{}'>*</a></td><td>{}</td></tr></table>",
        "<div><a href='/o/{}'>*</a> for the lake</div>",
        "<div class=alert>*</div>",
        "<div><a href='/o/{}'>*</a></div><div><a href='/o/{}'>Of the wood {}</a></div>",
    ],
)
def test_what_stands_on_each_in_earnest(form: str) -> None:
    """A maker's page, what is no link, a heading, a cell, a part of a line, one of many."""
    assert removed(form) == []


@pytest.mark.parametrize("text", ["Oars of 2015", "All that he says of the oars", "Otter" * 7])
def test_words_of_something_else(text: str) -> None:
    """With numbers, or more than a button has."""
    assert removed(LINK, text=text) == []
    assert removed(LINK, around="<blockquote>{}</blockquote>") == []


def test_the_reason() -> None:
    """Says how often."""
    cards = "".join(
        f"<p><a href='/{n}'>Oar {n}</a><div><a href='/{n}'>{SAID}</a></div>" for n in range(6)
    )
    segments = split_into_blocks(parse(Scrape(cards, media_type=MediaType.HTML), 1_000_000))
    decided = without_repeated_buttons(segments, [KEPT] * len(segments))
    assert decided[1].reason == (
        "rule repeated_button: leads to 6 different pages by the same words"
    )
    assert decided[1].label is Label.INTERFACE
