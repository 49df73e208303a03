"""What the words of each block say: stop words, concepts of chrome, the lexicon, repetition."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np

from cleaner.blocks.columns import Floats
from cleaner.blocks.lexicon import Lexicon, words_of
from cleaner.vocabulary import ALL_STOP_WORDS, Concept, How, Match, concepts_of, normalise

__all__ = ["CONCEPTS", "Wording", "read_wording"]

CONCEPT_LIMIT: Final = 160
"""Longer blocks are prose; a phrase of chrome inside it says little."""
CONCEPTS: Final = tuple(Concept)
TEXTS_CACHED: Final = 8192
"""Distinct short texts whose phrases are remembered; pages of one site share most of them."""
_IS_STOP_WORD: Final = ALL_STOP_WORDS.__contains__
_STRENGTH: Final = {How.WHOLE: 1.0, How.START: 0.7, How.ANYWHERE: 0.5}
_INDEX: Final = {concept: index for index, concept in enumerate(CONCEPTS)}


@dataclass(frozen=True, slots=True)
class Wording:
    """Columns of shape (blocks,), and `concepts` of shape (concepts, blocks) with 0..1.

    matches: what was found in each block, for the rules and their reasons.
    """

    words: Floats
    stop_words: Floats
    odds_sum: Floats
    odds_low: Floats
    odds_high: Floats
    repeats: Floats
    title_share: Floats
    title_cover: Floats
    concepts: Floats
    matches: Sequence[tuple[Match, ...]]


def read_wording(texts: Sequence[str], title: str | None, lexicon: Lexicon) -> Wording:
    """Look at the first words of every block."""
    title_words = frozenset(words_of(title or ""))
    seen = Counter(texts)
    row_of = {text: _row(words_of(text), title_words, lexicon.words) for text in seen}
    table = np.ascontiguousarray(np.array([row_of[text] for text in texts], np.float32).T)
    said = [_said(text) if len(text) <= CONCEPT_LIMIT else () for text in texts]
    return Wording(
        words=table[0],
        stop_words=table[1],
        odds_sum=table[2],
        odds_low=table[3],
        odds_high=table[4],
        title_share=table[5],
        title_cover=table[6],
        repeats=np.fromiter((seen[text] for text in texts), np.float32, len(texts)),
        concepts=_strengths(said),
        matches=said,
    )


@lru_cache(maxsize=TEXTS_CACHED)
def _said(text: str) -> tuple[Match, ...]:
    return concepts_of(normalise(text))


def _row(
    words: list[str], title_words: frozenset[str], odds_of: Mapping[str, float]
) -> tuple[float, ...]:
    """The first seven columns of `Wording` for one block."""
    if not words:
        return (0.0,) * 7
    odds = [odds_of[word] for word in words if word in odds_of] or [0.0]
    count, shared = len(words), len(title_words.intersection(words))
    return (
        count,
        sum(map(_IS_STOP_WORD, words)),
        sum(odds),
        min(odds),
        max(odds),
        shared / count,
        shared / len(title_words) if title_words else 0.0,
    )


def _strengths(said: Sequence[tuple[Match, ...]]) -> Floats:
    """How surely each block says each concept: shape (concepts, blocks), 0..1."""
    strengths = np.zeros((len(CONCEPTS), len(said)), np.float32)
    for index, matches in enumerate(said):
        for match in matches:
            row = _INDEX[match.concept]
            strengths[row, index] = max(strengths[row, index], _STRENGTH[match.how])
    return strengths
