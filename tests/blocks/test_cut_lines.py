"""Pages whose lines end at every link: which lines make up one paragraph."""

import pytest

from cleaner.blocks.cut_lines import cut_starts, join_cut
from cleaner.blocks.lines import read_lines
from cleaner.blocks.text import split_text

OPENING = "The ferry across the sound has been laid up since the storm of last Sunday, the"
REST = ", which owns it, said on Monday morning."
AGAIN = ["Its bailiff", ", who lives on the quay, has not seen it since then."]


def blocks(*lines: str, between: str = "\n") -> list[str]:
    """Give the blocks of a page of such lines."""
    return list(split_text(between.join(lines)).texts)


def test_a_sentence_cut_at_a_link() -> None:
    """Is one block again, without a space before the comma."""
    assert blocks("Harbour news", OPENING, "Board of Harbours", REST, *AGAIN) == [
        "Harbour news",
        f"{OPENING} Board of Harbours{REST}",
        "".join(AGAIN),
    ]


@pytest.mark.parametrize(
    ("lines", "paragraph"),
    [
        (["The", "Harbour Board", "has closed it."], "The Harbour Board has closed it."),
        (["Some 400", "People", "have to go around."], "Some 400 People have to go around."),
        (["They take the bus", "on Wednesday", "."], "They take the bus on Wednesday."),
        (["Yes. The", "Harbour Board", "has closed it."], "Yes. The Harbour Board has closed it."),
        (["So says Irma Veld (", "pictured", ") of the board."], None),
    ],
)
def test_shorter_pieces(lines: list[str], paragraph: str | None) -> None:
    """A sentence of eight words or more; a shorter one may be entries of a list."""
    longer = [*lines[:-1], f"{lines[-1][:-1]} until the end of the year, at least."]
    found = blocks(*AGAIN, OPENING, "Board of Harbours", REST, *longer)
    assert len(found) == 3
    assert paragraph is None or found[2].startswith(paragraph[:-1])


@pytest.mark.parametrize(
    "lines",
    [
        ["Timetable", "about us", "contact", "how to get there", "tickets", "dogs on board"],
        ["Nothing sails.", "The quay is empty.", "Gulls own it."],
        ["Three boats lie idle", "Two boats are on the slip", "One boat is gone"],
        ["Related", "why the boat lies on the slip", "in all, and who has to pay for it."],
        ["Boat news,", "what the sound has to say of it today", "read more."],
        ["Irma Veld", "i do not believe a word of it", "and so say all of us."],
        ["soup of leek and potato,", "bread that is not too old,", "butter and salt."],
    ],
)
def test_other_lines_of_such_a_page(lines: list[str]) -> None:
    """Menus in small letters, sentences, headlines."""
    assert blocks(*AGAIN, OPENING, "Board of Harbours", REST, *lines)[2:] == lines


@pytest.mark.parametrize(
    "lines",
    [
        ["The ferry lies at the quay", "and no one asks it where", "it would have gone today."],
        ["flour and a pinch of salt", "butter, soft", "milk", "eggs that are not too cold."],
        [OPENING, "Board of Harbours", REST],
        [
            "Comments",
            "bob1999",
            "i do not believe a word of this, they said the same in march of the other boat",
            "quayfan",
            "well it is what it is,",
            "you can take the boat.",
            "Reply",
        ],
        [
            "Related",
            "why the boat is late again and what the council of the town has to say of it",
            "Boat news,",
            "read more.",
        ],
        ["Starters", "soup of leek and potato,", "bread that is not too old", "and butter."],
        ["x <", "3 =", OPENING, "f", ", which is called once."],
    ],
)
def test_pages_that_are_not_cut(lines: list[str]) -> None:
    """Verses, lists in small letters, programs."""
    assert blocks(*lines) == lines


def test_blank_lines() -> None:
    """Part paragraphs; where a page has some, it takes more than one cut to tell."""
    lines = [OPENING, "Board of Harbours", REST]
    assert blocks(*lines, between="\n\n") == lines
    once = [*lines, "", "The quay is empty."]
    assert blocks(*once) == [*lines, "The quay is empty."]
    assert len(blocks(*once, "", *lines)) == 3


def test_a_wrapped_page() -> None:
    """Is none that was cut, and an empty one neither."""
    assert list(cut_starts([])) == []
    assert list(cut_starts(read_lines("Harbour\nnews\n"))) == [0, 1]


def test_what_stands_between_pieces() -> None:
    """A space, but not before what closes nor behind what opens."""
    assert join_cut(["the", "board", ", they say (", "twice", ") a day"]) == (
        "the board, they say (twice) a day"
    )
    assert join_cut(["the board", "’s ferry"]) == "the board’s ferry"
    assert join_cut(["alone"]) == "alone"
