"""What an expression matches begins with letters that are said of the expression."""

import pytest

from cleaner.vocabulary.beginnings import by_letters, letters_of
from cleaner.vocabulary.consent_sentences import CONSENT_LETTERS
from cleaner.vocabulary.filter_words import FILTER_LETTERS
from cleaner.vocabulary.first_letters import END, SIZE, first_letters
from cleaner.vocabulary.language_names import LANGUAGE_LETTERS
from cleaner.vocabulary.other_products import OTHERS_LETTERS
from cleaner.vocabulary.review_words import REVIEWS_LETTERS
from cleaner.vocabulary.wiki_lines import NOTICE_LETTERS


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("Back to the top", "back"),
        ("« To the Top", "to "),
        ("12 comments", "00 "),
        ("İstanbul", "ista"),
        ("ΣΤΑ", "στα "),
        ("→ !", ""),
    ],
)
def test_of_a_text(text: str, letters: str) -> None:
    """Those of its first word, in lower case."""
    assert first_letters(text) == letters


@pytest.mark.parametrize(
    ("expression", "letters"),
    [
        (r"\W{0,16}(?:back|to) top\b", {"back", "to "}),
        (r"(?:my )?posts?", {"my ", "post"}),
        (r"a[bc]?d", {"abd", "acd", "ad"}),
        (r"\d(?:st|nd)?$", {"0", "0st", "0nd"}),
        (r"(?:re|to) ?: ", {"re ", "to "}),
        (r"[\u0430-\u0432]\b\s", {"а ", "б ", "в "}),
        (r"ab(?!c).{0,3}d", {"ab", "abd"}),
        (r"(?:the )?[^,]+", {"", "the "}),
        (r"(?:[\d.,]{1,9} )?ratings", {"0 ", "00 ", "000 ", "0000", "rati"}),
    ],
)
def test_of_an_expression(expression: str, letters: set[str]) -> None:
    """All that it may begin with; those that are short may go on with any letter."""
    assert letters_of(expression) == letters


def test_what_may_tell_a_text() -> None:
    """In their order, those too that begin with anything."""
    told = by_letters(((r"back to", 1), (r".{0,9}top", 2), (r"ba\w", 3), (r"to the", 4)))
    assert told.of("Back to it") == (1, 2, 3)
    assert told.of("Balance") == (2, 3)
    assert told.of("…") == (2,)
    assert told.only(lambda one: one > 1).of("Back to it") == (2, 3)
    assert told.beginning_with("b") == [1, 3]


@pytest.mark.parametrize(
    "letters",
    [
        CONSENT_LETTERS,
        FILTER_LETTERS,
        LANGUAGE_LETTERS,
        NOTICE_LETTERS,
        OTHERS_LETTERS,
        REVIEWS_LETTERS,
    ],
)
def test_letters_that_blocks_are_looked_up_among_are_whole(letters: frozenset[str]) -> None:
    """Of shorter ones a look-up would miss what goes on with other letters."""
    assert all(len(first) == SIZE or first.endswith(END) for first in letters)
