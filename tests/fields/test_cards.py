"""The name in the card of a byline."""

import pytest

from cleaner.fields.cards import card_author
from tests.fields.conftest import sight


@pytest.mark.parametrize(
    ("classes", "name", "author"),
    [
        ("byline vcard", "ANN LEE and BO DAY - Tarn Writers", "ANN LEE and BO DAY"),
        ("author vcard", "Ann Lee", "Ann Lee"),
        ("comment-author vcard", "Ann Lee", None),
        ("byline", "Ann Lee", None),
        ("author vcard", "5 ways to mend a boat", None),
    ],
)
def test_the_name_of_a_card(classes: str, name: str, author: str | None) -> None:
    """Is that of a person, in the card of the author."""
    card = f"<cite class='{classes}'>By <span class=fn>{name}</span> | <b class=org>AP</b></cite>"
    assert card_author(sight(f"<h1>Moon</h1>{card}<p>It rose late.")) == author
    assert card_author(sight("<p>It rose late.")) is None
