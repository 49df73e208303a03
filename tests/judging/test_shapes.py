"""The shapes of lines, by their length and marks alone."""

import pytest

from cleaner.judging.shapes import Shape, is_listed, names_contact, shape_of
from tests.judging.lines import look_of


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("|", Shape.MARK),
        ("1,204", Shape.NUMBER),
        ("3 May 2014", Shape.DATE),
        ("14.05.2015 | 18:22", Shape.DATE),
        ("Call: 555-301-8844", Shape.CONTACT),
        ("desk@gazette.example", Shape.CONTACT),
        ("Home | News | Sport", Shape.ROW),
        ("Home | Topic: Boats | Sport", Shape.ROW),
        ("2014 | 2015 | All boats", Shape.ROW),
        ("Kind: Boat | Size: 2 m | Price: $9 | Oars", Shape.HEADLINE),
        ("1 | Una Macaskill | 275", Shape.HEADLINE),
        ("2014/05/12 The ferry hits the same rock again and nobody was hurt", Shape.HEADLINE),
        ("2014/05/12 The ferry office of the northern pier (732) 555-2361", Shape.CONTACT),
        ("Weather", Shape.ENTRY),
        ("Racing Boats 2005", Shape.ENTRY),
        ("Ferry hits the same rock again", Shape.HEADLINE),
        ("Who moved the lighthouse last night?", Shape.HEADLINE),
    ],
)
def test_shapes(text: str, shape: Shape) -> None:
    """A year alone makes no date of what has other words."""
    look = look_of(text)
    assert shape_of(look, look.words) is shape


@pytest.mark.parametrize("text", ["Nobody was hurt at all.", "for good."])
def test_what_ends_a_sentence_is_one(text: str) -> None:
    """Unless it is a word or two."""
    expected = Shape.SENTENCE if len(text.split()) > 2 else Shape.ENTRY
    look = look_of(text)
    assert shape_of(look, look.words) is expected


def test_a_bullet_is_no_word() -> None:
    """Four words behind one are an entry, as without it."""
    look = look_of("• Boats of the Gulf")
    assert shape_of(look, look.words - 1) is Shape.ENTRY
    assert shape_of(look, look.words) is Shape.HEADLINE


def test_entries_of_lists_are_marked() -> None:
    """With a bullet or a number, or by the element."""
    assert all(is_listed(look_of(text)) for text in ("• Home", "3. Home"))
    assert is_listed(look_of("Home", tag="li"))
    assert not is_listed(look_of("Home"))
    assert not is_listed(look_of("3 men in a boat"))


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("The pier office (732) 555-2361", True),
        ("e-mail: desk@gazette.example", True),
        ("The ferry sank on 2014-05-12", False),
        ("The ferry sank on 2014/05/12", False),
        ("2014/5/2 Nine boats", False),
        ("Boats 12.05.2014", False),
        ("The boats of @harbour on 12.05.2014", False),
        ("The pier office (732) 555-2361 https://quay.example/2014/11/28/pier", True),
        ("https://quay.example/2014/11/28/pier", False),
        ("Nine boats", False),
    ],
)
def test_contacts(text: str, *, named: bool) -> None:
    """A day is no telephone number, nor is one in an address."""
    assert names_contact(text) is named
