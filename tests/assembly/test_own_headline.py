"""What was taken for the headline of a page whose title is another."""

import pytest

from cleaner.assembly.own_headline import with_own_headline
from cleaner.model import Block, Fields, Label
from cleaner.structure import Mark, MarkKind, Structure
from tests.assembly.conftest import block

TITLE = "What is on in Tarn"
CONCERT = "Concert at the mole"
BELOW = block("The brass band plays until ten, if the rain holds off.")
LINK = block("All concerts", Label.NAVIGATION, "a")


def labels(
    blocks: tuple[Block, ...], title: str | None = TITLE, *, heads_box: bool = False
) -> list[Label]:
    """Settle the headline; the words and their order stay."""
    found = with_own_headline(blocks, Fields(title, heads_box=heads_box))
    assert [one.text for one in found] == [one.text for one in blocks]
    return [one.label for one in found]


@pytest.mark.parametrize("own", [Label.NAVIGATION, Label.HEADING, Label.BODY])
@pytest.mark.parametrize("tag", ["h1", "h2", "div"])
def test_another_heading_says_the_title(own: Label, tag: str) -> None:
    """It is the headline, whatever it was, and what was taken for it heads the text below."""
    blocks = (block("What is on in Tarn?", own, "h1"), block(CONCERT, Label.TITLE, tag), BELOW)
    assert labels(blocks) == [Label.TITLE, Label.HEADING, Label.BODY]
    assert [one.kept for one in with_own_headline(blocks, Fields(TITLE))] == [True, True, True]


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


@pytest.mark.parametrize("tag", ["h1", "div"])
def test_the_title_put_otherwise(tag: str) -> None:
    """A headline with words that the title lacks would be lost; one without more stays."""
    assert labels((block("On in Tarn this June", Label.TITLE, tag), BELOW))[0] is Label.HEADING
    assert labels((block("On in Tarn", Label.TITLE, tag), BELOW))[0] is Label.TITLE


@pytest.mark.parametrize(
    ("headline", "title"),
    [
        ("Physiotherapie für Sportler", "Physiotherapie"),
        ("Fisioterapia su misura", "Fisioterapia"),
        ("Who we are", "Tarn Joinery"),
        ("Tarn sells its last ferry to a family from the far bank", "Tarn sells its last ferry"),
        ("A roof that holds", "Roof repair in Tarn"),
        ("Tarn Oak Chair - Walnut", "Tarn Oak Chair"),
        ("霧の朝に船が戻る港の話", "朝に船が戻る"),
    ],
)
def test_a_headline_that_says_more(headline: str, title: str) -> None:
    """Is a heading of the text, though something is kept only far below."""
    above = block(headline, Label.TITLE, "h1")
    assert labels((above, BELOW), title) == [Label.HEADING, Label.BODY]
    assert labels((above, *[LINK] * 20, BELOW), title)[0] is Label.HEADING
    assert labels((above, LINK), title)[0] is Label.TITLE


@pytest.mark.parametrize(
    ("headline", "title"),
    [
        ("Topic: What is on in Tarn (Read 731 times)", TITLE),
        ("What is on in Tarn (tarn.example) 24", TITLE),
        ("What is on in Tarn - Tarn Gazette", TITLE),
        ("What is on in Tarn\nBy Una Fitch\n4 May 1999", TITLE),
        ("船が戻る", "朝に船が戻る"),
    ],
)
def test_what_is_no_part_of_the_headline(headline: str, title: str) -> None:
    """Labels, counts, the site, who wrote it and when."""
    blocks = (block(headline, Label.TITLE, "h1"), BELOW)
    assert (
        with_own_headline(blocks, Fields(title, site_name="Tarn Gazette"))[0].label is Label.TITLE
    )


@pytest.mark.parametrize(
    ("headline", "title"),
    [
        ("Tarn sells the ferry", "Tarn sells its ferry"),
        ("Tarn sells its ferry in 2021", "Tarn sells its ferry"),
        ("Tarn sells its old ferry, pier and mole", "Tarn sells its ferry, pier and mole"),
    ],
)
def test_a_headline_that_says_nearly_the_same(headline: str, title: str) -> None:
    """Is the title: else the text would open with it."""
    assert labels((block(headline, Label.TITLE, "h1"), BELOW), title)[0] is Label.TITLE


BOX = block("Most read", Label.TITLE, "h1")
OTHER = block("Log in", Label.INTERFACE, "h2")


def test_the_heading_of_a_box() -> None:
    """Is removed with the box, above or below the text; one that says a word of the title stays."""
    for blocks, place in (((BOX, LINK, OTHER, BELOW), 0), ((BELOW, BOX, LINK), 1)):
        assert labels(blocks, heads_box=True)[place] is Label.NAVIGATION
        assert labels(blocks)[place] in {Label.HEADING, Label.TITLE}
    assert labels((BOX, LINK, LINK, BELOW), heads_box=True)[0] is Label.HEADING
    assert labels((BOX, LINK, OTHER), heads_box=True)[0] is Label.TITLE
    own = block("Most read in Tarn", Label.TITLE, "h1")
    assert labels((own, LINK, OTHER, BELOW), heads_box=True)[0] is Label.HEADING


def test_the_name_of_the_site() -> None:
    """Is no heading of the text, and neither is a link to its first page."""
    brand = block("Tarn Gazette", Label.TITLE, "a")
    assert (
        with_own_headline((brand, BELOW), Fields(TITLE, site_name="Tarn Gazette"))[0].label
        is Label.NAVIGATION
    )
    assert (
        with_own_headline((brand, BELOW), Fields(TITLE, site_name="The Mole"))[0].label
        is Label.HEADING
    )
    for target, label in (("https://tarn.example/", "navigation"), ("/may/", "heading")):
        link = Mark(MarkKind.LINK, 0, len(CONCERT), target)
        linked = block(CONCERT, Label.TITLE, "a", Structure(marks=(link,)))
        assert with_own_headline((linked, BELOW), Fields(TITLE))[0].label == label


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
        ("Events: what is on in Tarn", "h1"),
        ("In Tarn: what is on", "h1"),
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
