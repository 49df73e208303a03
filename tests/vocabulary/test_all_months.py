"""Month names of all languages."""

import pytest

from cleaner.vocabulary.all_months import ALL_MONTHS, month_of
from cleaner.vocabulary.months import MONTHS


def test_months_that_measurements_know_stay_as_they_are() -> None:
    """More words are added, none is read as another month."""
    assert {word: ALL_MONTHS[word] for word in MONTHS} == dict(MONTHS)
    assert len(ALL_MONTHS) > 2 * len(MONTHS)


def test_every_month_has_many_names() -> None:
    """No row lost a word, which would shift those behind it."""
    names = {number: {w for w, n in ALL_MONTHS.items() if n == number} for number in range(1, 13)}
    assert min(map(len, names.values())) > 60
    for number, word in enumerate(("ian", "feb", "mar", "apr", "mai", "iun"), start=1):
        assert word in names[number]


@pytest.mark.parametrize(
    ("word", "number"),
    [("Μάρτιος", 3), ("ГРУДНЯ", 12), ("ธ.ค.", 12), ("ספט׳", 9), ("HAZİRAN", 6), ("moon", None)],
)
def test_words_as_they_stand_in_texts(word: str, number: int | None) -> None:
    """With capitals, full stops and other marks of what is cut short."""
    assert month_of(word) == number


@pytest.mark.parametrize("word", ["pro", "led", "mac", "tra", "kas kas", "dis", "ion"])
def test_ordinary_words(word: str) -> None:
    """What is short for a month somewhere, and a word of its own in many places."""
    assert month_of(word) is None
