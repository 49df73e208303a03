"""What pages say that they were on a day."""

import pytest

from cleaner.vocabulary.said_of_days import SAID_OF_DAYS, before_said, says_of_day


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


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("نُشر في: 14 مارس 2023", True),
        ("آخر تحديث: 14/3/2023", True),
        ("प्रकाशित: 19 मई 2022", True),
        ("입력: 2021.12.30 09:12", True),
        ("Giriş: 09.05.2023", True),
        ("الموعد: 14 مارس 2023", False),
        ("행사: 2021.12.30", False),
    ],
)
def test_labels_of_days(line: str, *, said: bool) -> None:
    """Of publication, and no others."""
    assert says_of_day(line) is said
