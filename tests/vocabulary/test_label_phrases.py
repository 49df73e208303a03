"""Phrases that tell the kind of chrome."""

import pytest

from cleaner.model import Label
from cleaner.vocabulary.label_phrases import Phrase, phrase_of


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("See also:", Label.COVERAGE),
        ("» LEES OOK «", Label.COVERAGE),
        ("Читайте также", Label.COVERAGE),
        ("関連記事", Label.COVERAGE),
        ("Latest from the harbour", Label.COVERAGE),
        ("Table of contents", Label.NAVIGATION),
        ("Stellenmarkt", Label.ADVERT),
        ("Get in touch", Label.OTHER),
    ],
)
def test_headers(text: str, label: Label) -> None:
    """In any case, with marks around them."""
    assert phrase_of(text) == Phrase(label)


@pytest.mark.parametrize("text", ["Powered by Driftwood", "Realizzato da Legno Srl"])
def test_notices_stand_for_themselves(text: str) -> None:
    """Nothing stands under them."""
    assert phrase_of(text) == Phrase(Label.OTHER, notice=True)


@pytest.mark.parametrize("text", ["Boats", "See the harbour", "Part two", "***"])
def test_what_says_nothing(text: str) -> None:
    """A first word that phrases share is not enough."""
    assert phrase_of(text) is None
