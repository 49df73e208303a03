"""Lines that say what somebody is are told from names."""

import pytest

from cleaner.vocabulary.predicates import says_what_one_is


@pytest.mark.parametrize(
    "text",
    [
        "The Ferrin Post is a Fair Press member",
        "Ann Otter is one of our writers",
        "Ann Otter ist eine freie Autorin",
        "Ana Nutria es la editora",
        "Anne Loutre est une journaliste",
        "Anna Lontra è una giornalista",
        "Анна Выдра является автором",
    ],
)
def test_what_one_is(text: str) -> None:
    """In seven languages."""
    assert says_what_one_is(text)


@pytest.mark.parametrize("text", ["Ann Otter", "By Ann Otter", "Is a boat enough?", "Paris Today"])
def test_what_says_nothing_of_the_kind(text: str) -> None:
    """Names, and questions."""
    assert not says_what_one_is(text)
