"""What was taken for the headline of a page whose title is another."""

import pytest

from cleaner.assembly.own_headline import with_own_headline
from cleaner.model import Block, Label
from tests.assembly.conftest import block

TITLE = "What is on in Tarn"
CONCERT = "Concert at the mole"
BELOW = block("The brass band plays until ten, if the rain holds off.")
LINK = block("All concerts", Label.NAVIGATION, "a")


def labels(blocks: tuple[Block, ...], title: str | None = TITLE) -> list[Label]:
    """Settle the headline; the words and their order stay."""
    found = with_own_headline(blocks, title)
    assert [one.text for one in found] == [one.text for one in blocks]
    return [one.label for one in found]


@pytest.mark.parametrize("own", [Label.NAVIGATION, Label.HEADING, Label.BODY])
@pytest.mark.parametrize("tag", ["h1", "h2", "div"])
def test_another_heading_says_the_title(own: Label, tag: str) -> None:
    """It is the headline, whatever it was, and what was taken for it heads the text below."""
    blocks = (block("What is on in Tarn?", own, "h1"), block(CONCERT, Label.TITLE, tag), BELOW)
    assert labels(blocks) == [Label.TITLE, Label.HEADING, Label.BODY]
    assert [one.kept for one in with_own_headline(blocks, TITLE)] == [True, True, True]


def test_another_heading_and_nothing_below() -> None:
    """What was taken for the headline is the name of a box."""
    blocks = (block(CONCERT, Label.TITLE, "h2"), LINK, block(TITLE, Label.HEADING, "h1"), BELOW)
    assert labels(blocks) == [Label.NAVIGATION, Label.NAVIGATION, Label.TITLE, Label.BODY]


@pytest.mark.parametrize(
    ("tag", "below", "label"),
    [
        ("h3", BELOW, Label.HEADING),
        ("h2", block("Doors at eight", Label.HEADING, "h3"), Label.HEADING),
        ("h2", LINK, Label.TITLE),
        ("h1", BELOW, Label.HEADING),
        ("p", BELOW, Label.HEADING),
        ("h1", LINK, Label.TITLE),
    ],
)
def test_no_heading_says_the_title(tag: str, below: Block, label: Label) -> None:
    """What was taken for the headline, and has none of its words, is a heading again."""
    assert labels((block(CONCERT, Label.TITLE, tag), below)) == [label, below.label]


@pytest.mark.parametrize(
    ("tag", "label"), [("h1", Label.TITLE), ("div", Label.TITLE), ("h2", Label.HEADING)]
)
def test_the_title_put_otherwise(tag: str, label: Label) -> None:
    """An <h1> may have other words around those of the title; a smaller one heads a part."""
    assert labels((block("On in Tarn this May", Label.TITLE, tag), BELOW)) == [label, Label.BODY]


@pytest.mark.parametrize(
    ("between", "label"),
    [
        ((LINK, LINK), Label.HEADING),
        ((LINK,) * 15, Label.NAVIGATION),
        ((LINK, block("Opening hours", Label.INTERFACE, "h3")), Label.NAVIGATION),
    ],
)
def test_what_is_kept_further_below(between: tuple[Block, ...], label: Label) -> None:
    """Is under the heading, up to the next one, if it is not far."""
    own = block(TITLE, Label.HEADING, "h1")
    blocks = (own, block(CONCERT, Label.TITLE, "h2"), *between, BELOW)
    assert labels(blocks)[:2] == [Label.TITLE, label]


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("What is on in Tarn", "h3"),
        ("WHAT IS ON IN TARN!", "div"),
        ("Events: what is on in Tarn and around", "h1"),
        ("In Tarn on Sunday: what is new", "h1"),
    ],
)
def test_the_headline_says_the_title(text: str, tag: str) -> None:
    """It stays, though another heading says so too."""
    blocks = (block(text, Label.TITLE, tag), BELOW, block(TITLE, Label.HEADING, "h2"), BELOW)
    assert labels(blocks) == [Label.TITLE, Label.BODY, Label.HEADING, Label.BODY]


def test_a_teaser_below_the_text_is_no_headline() -> None:
    """It may be one of this very page, in a list of what is read most."""
    teaser = block(TITLE, Label.TEASER, "h4")
    blocks = (block("Why go to what is on in Tarn", Label.TITLE, "h2"), BELOW, teaser)
    assert labels(blocks) == [Label.HEADING, Label.BODY, Label.TEASER]


def test_a_smaller_heading_with_more_words() -> None:
    """Says more than the title, and would be lost."""
    blocks = (block("Why go to what is on in Tarn?", Label.TITLE, "h2"), BELOW)
    assert labels(blocks) == [Label.HEADING, Label.BODY]


@pytest.mark.parametrize("headline", ["霧の朝に船が戻る港の話", "船が戻る"])
def test_words_without_spaces(headline: str) -> None:
    """The title may be a part of the <h1>, or the <h1> a part of it."""
    assert labels((block(headline, Label.TITLE, "h1"), BELOW), "朝に船が戻る")[0] is Label.TITLE
    assert labels((block("灯台の夜", Label.TITLE, "h1"), BELOW), "朝に船が戻る")[0] is Label.HEADING


def test_a_page_without_a_headline() -> None:
    """The heading that says the title is it, if it is not kept; no other block is."""
    blocks = (block(TITLE, Label.NAVIGATION, "a"), block(TITLE, Label.NAVIGATION, "h2"), BELOW)
    assert labels(blocks) == [Label.NAVIGATION, Label.TITLE, Label.BODY]
    assert labels(blocks[:1]) == [Label.NAVIGATION]
    assert labels((block(TITLE, Label.HEADING, "h2"), BELOW)) == [Label.HEADING, Label.BODY]


def test_a_page_without_a_title() -> None:
    """Stays as it is."""
    blocks = (block(CONCERT, Label.TITLE, "h2"), BELOW)
    assert labels(blocks, None) == [Label.TITLE, Label.BODY]
