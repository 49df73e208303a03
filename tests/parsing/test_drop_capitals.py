"""Large first letters, and the rest of their words."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.model import MediaType, Scrape
from cleaner.parsing import parse


def texts(page: str) -> list[str]:
    """Give the blocks of a page."""
    return list(split_into_blocks(parse(Scrape(page, media_type=MediaType.HTML), 10_000)).texts)


@pytest.mark.parametrize("name", ["dropcap", "g-drop", "story-drop-cap", "DropCap", "lettrine"])
def test_letters_apart_from_their_word(name: str) -> None:
    """By a space, in an element of its own or not; one that is joined stays so."""
    letter = f"<span class={name}>T</span>"
    assert texts(f"<p>{letter} <span>he tide</span> rose.</p>") == ["The tide rose."]
    assert texts(f"<p>{letter}\n he tide rose.</p>") == ["The tide rose."]
    assert texts(f"<p>{letter}he tide rose.</p>") == ["The tide rose."]


@pytest.mark.parametrize(
    ("rest", "joined"),
    [
        ("nother tide rose.", ["Another tide rose."]),
        (" man rose.", ["A man rose."]),
        ("Man rose.", ["A", "Man rose."]),
        ("<b>nother</b> tide rose.", ["A", "nother tide rose."]),
    ],
)
def test_a_letter_in_a_block_of_its_own(rest: str, joined: list[str]) -> None:
    """Goes before the paragraph behind it, if that goes on in small letters."""
    assert texts(f"<div class=pgInitial>A</div><p>{rest}</p><p>It fell.</p>")[:-1] == joined
    assert texts(f"<div class=initials>A</div><p>{rest}</p>")[0] == "A"


def test_letters_above_paragraphs() -> None:
    """White space tells no word where the letter is none; in a glossary it is that of the words."""
    assert texts("<p class=dropcap>T</p><p>\n he tide rose.</p>") == ["The tide rose."]
    page = "<p class=first-letter>B</p><p>boat: what floats.</p>"
    assert texts(page) == ["B", "boat: what floats."]


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p><span class=dropcap>A</span> man rose.</p>", "A man rose."),
        ("<p><span class=dropcap>I</span> rose.</p>", "I rose."),
        ("<p><span class=dropcap>T</span> Bone rose.</p>", "T Bone rose."),
        ("<p><span class=dropdown>T</span> he rose.</p>", "T he rose."),
        ("<p><span class=dropcap>The</span> tide rose.</p>", "The tide rose."),
    ],
)
def test_other_letters(page: str, text: str) -> None:
    """Words of one letter, names, and letters in other elements."""
    assert texts(page) == [text]


@pytest.mark.parametrize(
    "style", ["display:block;float:left;font-size:90px", "float: left; display: block"]
)
def test_letters_shown_as_blocks(style: str) -> None:
    """One that floats ends no line; another span that is shown as a block does."""
    assert texts(f"<p><span style='{style}'>E</span>xercise is good.</p>") == ["Exercise is good."]
    verse = "<p><span style='display:block'>The tide</span>The moon</p>"
    assert texts(verse) == ["The tide\nThe moon"]
