"""The shapes of lines, by their length and marks alone."""

import pytest

from cleaner.judging.looks import Look
from cleaner.judging.shapes import Shape, is_listed, shape_of


def look_of(text: str, *, ends: bool = False) -> Look:
    """Give a line of a text page that says nothing the vocabulary knows."""
    return Look(0, text, "line", float(len(text.split())), 0.0, ends, 0, (), (), 0.1)


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("|", Shape.MARK),
        ("1,204", Shape.NUMBER),
        ("3 May 2014", Shape.DATE),
        ("14.05.2015 | 18:22", Shape.DATE),
        ("Call: 555-301-8844", Shape.CONTACT),
        ("desk@gazette.example", Shape.CONTACT),
        ("Weather", Shape.ENTRY),
        ("Racing Boats 2005", Shape.ENTRY),
        ("Ferry hits the same rock again", Shape.HEADLINE),
        ("Who moved the lighthouse last night?", Shape.HEADLINE),
    ],
)
def test_shapes(text: str, shape: Shape) -> None:
    """A year alone makes no date of what has other words."""
    assert shape_of(look_of(text, ends=text.endswith("?"))) is shape


@pytest.mark.parametrize("text", ["Nobody was hurt at all.", "for good."])
def test_what_ends_a_sentence_is_one(text: str) -> None:
    """Unless it is a word or two."""
    expected = Shape.SENTENCE if len(text.split()) > 2 else Shape.ENTRY
    assert shape_of(look_of(text, ends=True)) is expected


def test_entries_of_lists_are_marked() -> None:
    """With a bullet or a number."""
    assert all(is_listed(look_of(text)) for text in ("• Home", "3. Home"))
    assert not is_listed(look_of("Home"))
