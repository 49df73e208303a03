"""Sentences that systems set around every article."""

import pytest

from cleaner.judging.chrome import certain
from cleaner.model import Label
from cleaner.vocabulary.stock_sentences import is_stock
from tests.judging.lines import look_of


@pytest.mark.parametrize(
    ("text", "stock"),
    [
        (
            "This entry was posted on Monday, May 7th, 2007 at 2:01 pm and is filed under Boats.",
            True,
        ),
        ("A version of this article appeared in print on May 7, 2007, on page B3.", True),
        ("Dieser Beitrag wurde am 7. Mai 2007 unter Boote veröffentlicht.", True),
        ("Cette entrée a été publiée dans Bateaux, Îles.", True),
        ("Esta entrada fue publicada en Barcos el 7 de mayo.", True),
        ("This entry was the last of the race.", False),
        ("Every version of this article appeared in print too late.", False),
        ("Dieser Beitrag wurde oft gelobt, und das mit Recht.", False),
    ],
)
def test_stock(text: str, *, stock: bool) -> None:
    """Only what they begin with tells; a sentence about an entry or a version is the writer's."""
    assert is_stock(text) is stock


def test_it_is_no_part_of_the_article() -> None:
    """Where the model keeps it."""
    found = certain(look_of("This entry was posted on Monday, May 7th, 2007.", score=0.9))
    assert found is not None
    assert (found.rule, found.label) == ("stock_sentence", Label.OTHER)
