"""What pages say that they were on a day."""

import pytest

from cleaner.vocabulary.said_of_days import SAID_OF_DAYS, before_said


def test_words_are_folded_and_whole() -> None:
    """As they are looked up: small, without a full stop."""
    assert all(word == word.casefold().strip(".,:") for word in SAID_OF_DAYS)


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("Ann Lee. Published on", "Ann Lee."),
        ("Ann Lee | Last updated: ", "Ann Lee |"),
        ("Nils Ohm Zuletzt geändert am", "Nils Ohm"),
        ("Zoé Noël Mise à jour le", "Zoé Noël"),
        ("Ewa Kot Opublikowano dnia", "Ewa Kot"),
        ("Published", ""),
        ("Ann Lee on", None),
        ("Ann Lee saw a film from 3 May, published", "Ann Lee saw a film from 3 May,"),
        ("Published by Ann Lee", None),
        ("Zoé Noël tient à jour", None),
        ("", None),
    ],
)
def test_what_stands_before_that(text: str, before: str | None) -> None:
    """Is the rest of the line; what says nothing of the day has no such rest."""
    assert before_said(text) == before
