"""Notes on who wrote a page, at the end of its text."""

import pytest

from cleaner.assembly.biographies import with_biographies
from cleaner.model import Block, Label
from tests.assembly.conftest import block

TEXT = tuple(block(f"The brass band plays until ten, if rain {i} holds off.") for i in range(6))


def label_of(
    note: str, *below: Block, author: str = "Ann Otter, Jan Ott", title: str = ""
) -> Label:
    """Give the label of a block at the end of a text."""
    found = with_biographies((*TEXT, block(note), *below), author, title)
    assert [one.label for one in found[: len(TEXT)]] == [Label.BODY] * len(TEXT)
    return found[len(TEXT)].label


@pytest.mark.parametrize(
    "note",
    [
        "Ann Otter is a teacher of the trombone in Tarn and plays in two bands.",
        "• Jan Ott writes for the evening paper of Tarn about brass and reeds.",
        "Ann Otter covers the brass bands of the islands for this paper.",
        "Ann Otter ist Redakteurin in Tarn und schreibt über Blasmusik.",
        "Jan Ott schreibt für die Zeitung von Tarn über Blasmusik und Rohre.",
        "Jan Ott est journaliste à Tarn et joue du trombone depuis dix ans.",
        "Ann Otter es periodista en Tarn y toca el trombón desde niña.",
        "Ann Otter è una giornalista di Tarn e suona il trombone da anni.",
        "Ann Otter é jornalista em Tarn e toca trombone desde pequena.",
        "Jan Ott schrijft over de muziek van de eilanden voor deze krant.",
        "Jan Ott jest dziennikarzem w Tarn i gra na puzonie od dziecka.",
    ],
)
def test_a_note_that_begins_with_the_author(note: str) -> None:
    """Is a credit, whatever marks it."""
    assert label_of(note) is Label.CREDIT


@pytest.mark.parametrize(
    "note",
    [
        "Ann Otter was told on Monday that the band would not play in the rain.",
        "Ann Otter",
        "Eva Brock is a teacher of the trombone in Tarn and plays in two bands.",
        "The band of Ann Otter is a large one, and it plays until ten or later.",
    ],
)
def test_what_is_no_note(note: str) -> None:
    """Stays in the text: what the author did, a name alone, somebody else."""
    assert label_of(note) is Label.BODY


def test_a_note_closes_the_text() -> None:
    """Above other paragraphs, on a page about the author, or where little is above, it is text."""
    note = "Ann Otter is a teacher of the trombone in Tarn and plays in two bands."
    assert label_of(note, TEXT[0]) is Label.BODY
    assert label_of(note, block("Jan Ott lives in Tarn and is not fond of music.")) is Label.CREDIT
    assert label_of(note, title="Ann Otter and her band") is Label.BODY
    assert label_of(note, author="Ann") is Label.BODY
    assert with_biographies((TEXT[0], block(note)), "Ann Otter", None)[1].label is Label.BODY
