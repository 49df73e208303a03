"""What the words of each block say: stop words, concepts of chrome, the lexicon, repetition."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from cleaner.blocks.columns import Floats
from cleaner.blocks.lexicon import Lexicon, tokens_of, words_of
from cleaner.blocks.lookups import WordLists, laid_out, odds_in
from cleaner.vocabulary import (
    ALL_STOP_WORDS,
    Concept,
    How,
    Match,
    concepts_of,
    may_match,
    normalise,
)

__all__ = ["CONCEPTS", "Wording", "read_wording"]

CONCEPT_LIMIT: Final = 160
"""Longer blocks are prose; a phrase of chrome inside it says little."""
CONCEPTS: Final = tuple(Concept)
TEXTS_CACHED: Final = 4096
"""Distinct short texts whose phrases are remembered; pages of one site share most of them."""
_DIGITS: Final = str.maketrans("123456789", "000000000")
_STRENGTH: Final = {How.WHOLE: 1.0, How.START: 0.7, How.ANYWHERE: 0.5}
_INDEX: Final = {concept: index for index, concept in enumerate(CONCEPTS)}


@dataclass(frozen=True, slots=True)
class Wording:
    """Columns of shape (blocks,), and `concepts` of shape (concepts, blocks) with 0..1.

    odds: what the words say by the lexicon, in log-odds; odds_sum, odds_low, odds_high: the sum and
        the extremes of the weights of the words and pairs of words that it knows.
    repeats, repeats_folded: blocks of the page with the same words; the same but for their digits.
    matches: what was found in each block, for the rules and their reasons.
    """

    words: Floats
    stop_words: Floats
    odds: Floats
    odds_sum: Floats
    odds_low: Floats
    odds_high: Floats
    repeats: Floats
    repeats_folded: Floats
    title_share: Floats
    title_cover: Floats
    concepts: Floats
    matches: Sequence[tuple[Match, ...]]


def read_wording(texts: Sequence[str], title: str | None, lexicon: Lexicon) -> Wording:
    """Look at the first words of every block. A text that is repeated is looked at once."""
    place_of: dict[str, int] = {}
    places = np.array([place_of.setdefault(text, len(place_of)) for text in texts])
    words = [words_of(text) for text in place_of]
    said = list(map(_said, place_of, words))
    lists = laid_out(words)
    sizes = np.maximum(lists.sizes, 1)
    odds = odds_in(laid_out(map(tokens_of, words)), lexicon.words)
    title_words = frozenset(words_of(title or ""))
    shared = _shared(lists, title_words)

    folds = [text.translate(_DIGITS) for text in place_of]
    often = Counter(folds[place] for place in places.tolist())
    folded = np.array([often[fold] for fold in folds])

    def column(values: NDArray[Any]) -> Floats:
        return np.asarray(values[places], np.float32)

    return Wording(
        words=column(lists.sizes),
        stop_words=column(lists.count(lists.where(ALL_STOP_WORDS.__contains__))),
        odds=column(odds.said()),
        odds_sum=column(odds.total),
        odds_low=column(odds.low),
        odds_high=column(odds.high),
        repeats=column(np.bincount(places)),
        repeats_folded=column(folded),
        title_share=column(shared / sizes),
        title_cover=column(shared / max(1, len(title_words))),
        concepts=_strengths(said)[:, places],
        matches=[said[place] for place in places.tolist()],
    )


def _shared(lists: WordLists, title: frozenset[str]) -> NDArray[np.intp]:
    """How many of the title's words each list has."""
    places = np.flatnonzero(lists.where(title.__contains__)).tolist()
    pairs = {(int(lists.owners[place]), lists.words[place]) for place in places}
    owners = np.array([owner for owner, _ in pairs], np.intp)
    return np.bincount(owners, minlength=len(lists.sizes))


def _said(text: str, words: Sequence[str]) -> tuple[Match, ...]:
    """What a block says. words: see `words_of`."""
    if len(text) > CONCEPT_LIMIT or (text.isascii() and not may_match(words)):
        return ()
    return _looked_up(text)


@lru_cache(maxsize=TEXTS_CACHED)
def _looked_up(text: str) -> tuple[Match, ...]:
    return concepts_of(normalise(text))


def _strengths(said: Sequence[tuple[Match, ...]]) -> Floats:
    """How surely each block says each concept: shape (concepts, blocks), 0..1."""
    strengths = np.zeros((len(CONCEPTS), len(said)), np.float32)
    for index, matches in enumerate(said):
        for match in reversed(matches):  # the surest come first
            strengths[_INDEX[match.concept], index] = _STRENGTH[match.how]
    return strengths
