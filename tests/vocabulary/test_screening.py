"""A fast No is never wrong."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.vocabulary import LANGUAGES, concepts_of, may_match, normalise

PHRASES = sorted(
    phrase
    for table in LANGUAGES.values()
    for listed in table.values()
    for phrase in listed.whole | listed.start | listed.marked | listed.anywhere
    if phrase.replace("©", "").isascii()
)


def words_of(text: str) -> list[str]:
    """Give the runs of letters of a text in ASCII."""
    return re.findall("[a-z]+", text.lower())


@pytest.mark.parametrize("text", ["{}", "{}: 3", "Is it {} now?", "12. {} (3)", "{}may 3, 2012"])
def test_what_matches_is_let_through(text: str) -> None:
    """Whichever phrase, in whichever place."""
    for phrase in PHRASES:
        block = text.format(phrase.replace("©", "(c)"))
        assert may_match(words_of(block)) or not concepts_of(normalise(block)), block


@given(st.lists(st.sampled_from(PHRASES), min_size=1, max_size=3), st.sampled_from(" :-(,/"))
def test_phrases_side_by_side(phrases: list[str], mark: str) -> None:
    """Joined by anything."""
    block = mark.join(phrases).replace("©", "(c)")
    assert may_match(words_of(block)) or not concepts_of(normalise(block))


@pytest.mark.parametrize(
    "words", [[], ["moon"], ["ordinary", "share"], ["the", "moon", "rose", "late"]]
)
def test_most_blocks_are_sent_away(words: list[str]) -> None:
    """Neither their first words nor any other are of a phrase."""
    assert not may_match(words)
