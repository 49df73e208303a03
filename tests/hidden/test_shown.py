"""Whether a page shows a text."""

import pytest

from cleaner.hidden.shown import Shown, count_words

PAGE = Shown(
    [
        "The moon rose late that night.",
        "Nobody saw it. It was June.",
        "月が遅く昇った夜のことである",
    ]
)


@pytest.mark.parametrize(
    ("text", "shows"),
    [
        ("the moon ROSE late, that night", True),
        ("that night nobody saw it", True),  # across blocks
        ("It was June.", True),
        ("was Jun", False),
        ("", True),
        ("...", True),
        ("The moon rose late, and then it set over the hills", False),
        ("A moon rose late that night", True),  # two of three sequences
        ("遅く昇った夜のこと", True),
        ("太陽が早く昇った朝のことである", False),
    ],
)
def test_shows(text: str, *, shows: bool) -> None:
    """By half of its sequences of four words, or letters of scripts without spaces."""
    assert PAGE.shows(text) is shows


def test_words() -> None:
    """Are counted as they are compared."""
    assert [count_words(text) for text in ("It's one_two, 3.", "月が昇る", " - ")] == [5, 4, 0]
