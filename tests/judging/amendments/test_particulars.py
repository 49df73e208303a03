"""Boxes of particulars: what a label and a colon stand before."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.judging.amendments.particulars import particulars, with_particulars
from cleaner.model import Label, MediaType, Scrape, Verdict
from cleaner.parsing import parse

TEXT = "The play about the lock keeper runs for nine evenings in the old engine house."
KEPT = Verdict(Label.BODY, 0.9, "block model: 15 words")
DOUBTED = Verdict(Label.NAVIGATION, 0.1, "block model: 3 words")
PLAY = ("Director: Irma Veld", "Cast: Tom Marlow, Ada Finch", "Stage: the old engine house")
ANY = ("Corvane: $61.20, down 17%", "Halden: $14.02, up 2%", "Rest of the index: unchanged")


@pytest.mark.parametrize(
    "lines",
    [
        PLAY,
        ANY,
        ("Regie: Irma Veld", "Mit: Tom Marlow", "Schweiz 2019, 131 Minuten", "Start: 12. April"),
        PLAY[:2],
        ("Referee: I Veld.", "Attendance: 4,312."),
        ("Durée : 2 h 11", "Avec : Ada Finch, Tom Marlow", "Sortie : mercredi 12 avril"),
        ("• Where: The engine house", "• When: Friday at 7 p.m.", "• How much: ten dollars."),
        ("場所：エンジンハウス", "開演：午後7時", "料金：1000円"),
    ],
)
def test_boxes(lines: tuple[str, ...]) -> None:
    """Half of the lines have a label of such boxes, or a number behind it."""
    texts = [TEXT, *lines, TEXT]
    assert [*particulars(texts)] == [range(1, len(lines) + 1)]


def test_sentences_beside_a_box() -> None:
    """Are none of its lines, though they have a colon."""
    texts = ["Minute 46: both teams are as they were.", *ANY, "Minute 79: still nil."]
    assert [*particulars(texts)] == [range(1, 4)]


@pytest.mark.parametrize(
    "lines",
    [
        ANY[:2],
        (PLAY[0], ANY[0]),
        ("Football: Heron beat Otter", "Council: new bridge agreed", "Berlin: man found asleep"),
        ("Posted: 3 May 2021", "Tags: lock, canal", "Share: Facebook", "Follow: @lock"),
        ("Video: The lock opens", "Photos: The engine house", "Read more: Herons"),
        ("Phone: five five five", "Mail: lock@example.org", "Web: lock.example"),
        ("Company: Lock & Sons", "Website: lock.example", "Founded: in 1911", "Staff: 11"),
        ("Where: The engine house", "Nobody knows who wrote it", "When: 7 p.m."),
        tuple(f"{label}: {'a long sentence that goes on and on ' * 2}." for label in "ABC"),
    ],
)
def test_what_is_no_box(lines: tuple[str, ...]) -> None:
    """Two lines without such labels; headlines; furniture; teasers; directories; sentences."""
    assert [*particulars([TEXT, *lines, TEXT])] == []


def labels_of(*lines: str, text: Verdict = KEPT, line: Verdict = DOUBTED) -> list[Label]:
    """Give the labels of the lines below a text. text: the verdict on it.  line: on the others."""
    page = "\n".join((TEXT, *lines))
    segments = split_into_blocks(parse(Scrape(page, media_type=MediaType.TEXT), 1_000_000))
    assert segments.texts == [TEXT, *lines]
    verdicts = [text, *(line for _ in lines)]
    return [verdict.label for verdict in with_particulars(segments, verdicts)[1:]]


@pytest.mark.parametrize("heading", ["At a glance", "The engine house", "Ficha técnica"])
def test_a_box_right_below_the_text(heading: str) -> None:
    """It is kept with its heading; a line between them is of the box."""
    assert labels_of(*PLAY) == [Label.BODY] * 3
    assert labels_of(heading, *PLAY) == [Label.HEADING, *[Label.BODY] * 3]
    assert labels_of(heading, "A play in two acts", *PLAY) == [Label.HEADING, *[Label.BODY] * 4]


def test_a_box_that_stays_away() -> None:
    """Below furniture, far below, below what is not kept, or taken away by a rule."""
    gone = [Label.NAVIGATION] * 3
    assert labels_of("Contact us", *PLAY)[1:] == gone
    assert labels_of("One", "Two", "Three", *PLAY)[3:] == gone
    assert labels_of(*PLAY, text=DOUBTED) == gone
    ruled = Verdict(Label.LEGAL, 0.02, "rule copyright_line: says so")
    assert labels_of(*PLAY, line=ruled) == [Label.LEGAL] * 3
