"""What stands on a page twice is kept once."""

from dataclasses import replace

import pytest

from cleaner.blocks.segments import Zone
from cleaner.judging.looks import Look
from cleaner.judging.repeats import repeats
from cleaner.model import Label
from tests.judging.conftest import Judge

PROSE = "The moon rose late over the harbour, and the tide came in as it always does in May."


def look(index: int, text: str, zones: int = 0) -> Look:
    """Give a block of a page."""
    words = float(len(text.split()))
    return Look(index, text, "p", words, 0.0, ends_sentence=False, zones=zones, names=(),
                matches=(), score=0.9)  # fmt: skip


def test_the_second_is_dropped(judged: Judge) -> None:
    """With the number of the block that says it first."""
    verdict = judged(f"<p>{PROSE}</p><h2>Once more</h2><p>{PROSE}</p>")[PROSE]
    assert verdict.label is Label.OTHER
    assert verdict.reason == "rule repeated_block: says the same as block 0"


def test_the_first_that_is_kept_stays() -> None:
    """A copy in a menu above, which was removed, is no reason to drop it."""
    looks = [look(0, PROSE), look(1, PROSE), look(2, "Low tide"), look(3, PROSE.upper())]
    assert repeats(looks, [False, True, True, True]) == {3: "says the same as block 1"}


def test_steps_between_code_may_repeat() -> None:
    """Of instructions for two systems, none can be missed."""
    code = look(1, "tide --harbour north", Zone.PREFORMATTED)
    assert not repeats([look(0, PROSE), code, look(2, PROSE)], [True] * 3)
    assert repeats([look(0, PROSE), code, look(2, PROSE)], [True, False, True])


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Yes, always.", 0),
        ("Low tide at six", Zone.TABLE),
        ("May 3 | 06:12 | low", 0),
    ],
)
def test_what_repeats_in_earnest(text: str, zone: int) -> None:
    """Short answers and rows of tables."""
    assert not repeats([look(0, text, zone), look(1, text, zone)], [True, True])


def cards(times: int, kinds: tuple[str, ...] = ("card",)) -> list[Look]:
    """Give a list of cards that all say the same at their end."""
    looks: list[Look] = []
    for number in range(times):
        name = look(2 * number, f"The boat of the number {number}")
        says = look(2 * number + 1, "Hired out by the day")
        looks += [name, replace(says, names=("p", kinds[number % len(kinds)]))]
    return looks


@pytest.mark.parametrize(("times", "dropped"), [(2, [3]), (3, [3, 5]), (4, [])])
def test_what_every_card_says_is_said_in_earnest(times: int, dropped: list[int]) -> None:
    """However few cards there are if it is short, else from four on; three may be for screens."""
    assert not repeats(cards(times), [True] * 2 * times)
    long = [replace(look, words=20.0) for look in cards(times)]
    assert list(repeats(long, [True] * 2 * times)) == dropped


@pytest.mark.parametrize("tag", ["line", "button"])
def test_short_lines_of_a_text_must_repeat_often(tag: str) -> None:
    """Nothing tells the places of two lines apart; and buttons must, too."""
    lines = [replace(look, tag=tag) for look in cards(3)]
    assert list(repeats(lines, [True] * 6)) == [3, 5]


def test_an_ingredient_of_two_lists_is_kept_in_both(judged: Judge) -> None:
    """Of a dough and of its filling."""
    lists = "".join(
        f"<h2>For the {part}</h2><ul><li>200 g of rye for the {part}</li>"
        "<li>1 teaspoon sea salt</li></ul>"
        for part in ("dough", "filling")
    )
    verdict = judged(f"<h1>Marsh pie</h1><p>{PROSE}</p>{lists}<p>Bake it for an hour.</p>")
    assert "repeated_block" not in verdict["1 teaspoon sea salt"].reason


@pytest.mark.parametrize(
    ("entries", "tag", "links", "stays"),
    [(2, "li", 0.0, True), (3, "li", 0.0, False), (2, "p", 0.0, False), (2, "li", 1.0, False)],
)
def test_two_ingredients_of_two_lists(entries: int, tag: str, links: float, *, stays: bool) -> None:
    """Stay in both; a copy of a list has more, and cards are linked."""
    lines = [f"Half a spoon of number {number}" for number in range(entries)]
    texts = ["Flour of rye and oats", *lines, "Milk of the old goat", *lines]
    looks = [replace(look(i, text), tag=tag, links=links) for i, text in enumerate(texts)]
    assert (not repeats(looks, [True] * len(looks))) is stays


def test_what_stands_in_places_of_other_kinds_is_not() -> None:
    """A banner above, beside and below a list repeats one of its lines."""
    assert list(repeats(cards(4, ("card", "banner")), [True] * 8)) == [3, 7]


def test_a_copy_that_brings_its_neighbours_is_dropped_however_often() -> None:
    """The list stands on the page for four widths of screen."""
    looks = [look(index, f"{PROSE} {index % 2}") for index in range(8)]
    assert sorted(repeats(looks, [True] * 8)) == [2, 3, 4, 5, 6, 7]


def quoted(speaker: str, *, zones: int = 0, names: tuple[str, ...] = ()) -> list[Look]:
    """Give a paragraph, and the same below it in a box with who said it."""
    box = [look(1, PROSE, zones), look(2, speaker, zones)]
    return [look(0, PROSE), *(replace(block, names=names) for block in box)]


def boxed_first(*, below: int = 0) -> list[Look]:
    """Give the box above the paragraph, which may stand in another."""
    return [look(0, PROSE, Zone.QUOTE), look(1, "Ilse Rask", Zone.QUOTE), look(2, PROSE, below)]


def test_who_said_what_is_quoted_again() -> None:
    """Goes with the quotation, in the same box."""
    found = repeats(quoted("Ilse Rask, ferryman", zones=Zone.QUOTE), [True] * 3)
    assert found == {
        1: "says the same as block 0",
        2: "names who said what the page says twice",
    }
    assert 2 in repeats(quoted("Ilse Rask", zones=Zone.ASIDE), [True] * 3)
    assert 2 in repeats(quoted("Ilse Rask", names=("div", "pullquote")), [True] * 3)


def test_what_names_no_speaker() -> None:
    """Stands in no box, is a sentence or long, or its quotation is no repeat."""
    assert 2 not in repeats(quoted("Ilse Rask, ferryman"), [True] * 3)
    assert 2 not in repeats(quoted("A ferry " * 9, zones=Zone.QUOTE), [True] * 3)
    sentence = quoted("Ilse Rask said so.", zones=Zone.QUOTE)
    sentence[2] = replace(sentence[2], ends_sentence=True)
    assert 2 not in repeats(sentence, [True] * 3)
    alone = quoted("Ilse Rask", zones=Zone.QUOTE)
    assert 2 not in repeats([look(0, "Low tide at six"), *alone[1:]], [True] * 3)


def test_a_box_above_what_it_quotes() -> None:
    """Loses its speaker too; two quotations are two."""
    assert set(repeats(boxed_first(), [True] * 3)) == {1, 2}
    assert set(repeats(boxed_first(below=Zone.QUOTE), [True] * 3)) == {2}


def test_a_box_that_lists_the_headings() -> None:
    """Has no speakers: short lines, or entries of a list."""
    box = boxed_first()
    entry = replace(box[1], tag="li")
    assert 1 not in repeats([box[0], entry, box[2]], [True] * 3)
    heading = look(2, "Low tide comes at six")
    above = look(0, "Low tide comes at six", Zone.QUOTE)
    assert 1 not in repeats([above, box[1], heading], [True] * 3)


QUOTE = "The moon rose late over the harbour"


@pytest.mark.parametrize(
    ("quote", "given", "again"),
    [
        (QUOTE, {"zones": int(Zone.QUOTE)}, True),
        (f"“{QUOTE}!”", {"zones": int(Zone.ASIDE)}, True),
        (QUOTE, {"names": ("<div>", "pull", "quote")}, True),
        (QUOTE, {}, False),
        (QUOTE, {"zones": int(Zone.QUOTE), "names": ("<div>", "message", "body")}, False),
        (QUOTE, {"zones": int(Zone.QUOTE), "tag": "h2"}, False),
        (QUOTE, {"zones": int(Zone.QUOTE | Zone.LIST)}, False),
        ("The moon rose late", {"zones": int(Zone.QUOTE)}, False),
        ("The moon rose late over the river", {"zones": int(Zone.QUOTE)}, False),
    ],
)
@pytest.mark.parametrize("place", [0, 2])
def test_a_sentence_set_again(
    quote: str, given: dict[str, object], place: int, *, again: bool
) -> None:
    """In a box above or below the paragraph that it is of."""
    looks = [look(0, "Low tide"), look(1, PROSE), look(2, "High tide")]
    looks[place] = replace(look(place, quote), **given)  # type: ignore[arg-type]
    expected = {place: "sets words of block 1 again"} if again else {}
    assert repeats(looks, [True] * 3) == expected


@pytest.mark.parametrize("above", ["The poem begins:", "詩是："])
def test_quotations_that_a_text_is_about(above: str) -> None:
    """It leads to them, or a heading does, and says them again."""
    quote = look(1, QUOTE, Zone.QUOTE)
    assert not repeats([look(0, above), quote, look(2, PROSE)], [True] * 3)
    about = look(2, f"“{QUOTE}” is what he wrote, and few have said as much in as few words as he.")
    assert not repeats([look(0, "A poem"), quote, about], [True] * 3)
    heading = replace(look(0, "Claim"), tag="h3")
    assert not repeats([heading, quote, look(2, PROSE)], [True] * 3)


def test_who_is_set_again() -> None:
    """Goes with the words; far from the paragraph it is a text of its own."""
    box = [look(1, QUOTE, Zone.QUOTE), look(2, "Ilse Rask", Zone.QUOTE)]
    assert set(repeats([look(0, PROSE), *box], [True] * 3)) == {1, 2}
    between = [look(n, f"Line {n}") for n in range(1, 30)]
    assert not repeats([look(0, PROSE), *between, look(30, QUOTE, Zone.QUOTE)], [True] * 31)


LINK = "Moon rises late over the harbour"
BLURB = "It came up behind the mill at nine, an hour after the almanac had said so"


@pytest.mark.parametrize(
    ("blurb", "tag", "linked", "gone"),
    [
        (BLURB, "p", 0.0, 0),
        (f"{BLURB}...", "p", 1.0, 0),
        # Another entry of the list, a heading, a few words, a blurb that is not kept.
        (BLURB, "p", 1.0, 3),
        (BLURB, "h3", 0.0, 3),
        ("At nine", "p", 0.0, 3),
        ("", "p", 0.0, 3),
    ],
)
def test_a_link_with_a_blurb_stays(blurb: str, tag: str, linked: float, gone: int) -> None:
    """The same link in a list of links above goes in its place."""
    link = replace(look(0, LINK), links=1.0, names=("<li>",))
    other = replace(look(1, "Ferry waits for a new rope"), links=1.0, names=("<li>",))
    below = replace(look(4, blurb or BLURB), tag=tag, links=linked, names=("<p>", "card"))
    again = replace(link, index=3, tag="h2", names=("<h2>", "card"))
    looks = [link, other, look(2, "The harbour"), again, below]
    assert list(repeats(looks, [True, True, True, True, bool(blurb)])) == [gone]


def test_the_first_of_two_with_blurbs_stays() -> None:
    """They are alike."""
    link = replace(look(0, LINK), links=1.0, names=("<h2>",))
    again = replace(link, index=2, names=("<h3>",))
    looks = [link, look(1, BLURB), again, look(3, f"{BLURB}, they say")]
    looks = [replace(one, names=("<p>",)) if one.index % 2 else one for one in looks]
    assert list(repeats(looks, [True] * 4)) == [2]


@pytest.mark.parametrize(
    ("mark", "linked", "stays"),
    [
        ("22:30", 1.0, False),
        # Talks of a programme; a topic, a price, a greeting.
        ("22:30", 0.0, True),
        ("Harbours", 1.0, True),
        ("$9.99", 1.0, True),
        ("Hello", 0.0, True),
    ],
)
def test_what_stands_above_headlines_that_are_said_twice(
    mark: str, linked: float, *, stays: bool
) -> None:
    """The hour goes with links to stories."""
    headlines = [f"The boat of the number {number} has left the harbour" for number in range(3)]
    texts = [*headlines]
    for headline in headlines:
        texts += mark, headline
    looks = [look(index, text) for index, text in enumerate(texts)]
    looks = [replace(one, links=linked * (one.text != mark)) for one in looks]
    looks[:3] = [replace(one, names=("list",)) for one in looks[:3]]
    gone = repeats(looks, [True] * len(looks))
    assert {4, 6, 8} <= set(gone)
    assert (3 not in gone) is stays
