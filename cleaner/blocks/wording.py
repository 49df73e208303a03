"""What the words of each block say: stop words, concepts of chrome, the lexicon, repetition."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from cleaner.blocks.columns import Floats
from cleaner.blocks.lexicon import Lexicon, words_of
from cleaner.vocabulary import ALL_STOP_WORDS, Concept, How, Match, concepts_of, normalise

__all__ = ["CONCEPTS", "Wording", "read_wording"]

CONCEPT_LIMIT: Final = 160
"""Longer blocks are prose; a phrase of chrome inside it says little."""
CONCEPTS: Final = tuple(Concept)
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
    count = len(texts)
    table = np.zeros((7, count), np.float32)
    concepts = np.zeros((len(CONCEPTS), count), np.float32)
    matches: list[tuple[Match, ...]] = []
    seen = Counter(texts)
    title_words = frozenset(words_of(title or ""))
    is_stop, odds_of = ALL_STOP_WORDS.__contains__, lexicon.words.get
    for index, text in enumerate(texts):
        words = words_of(text)
        if words:
            odds = [value for value in map(odds_of, words) if value is not None] or [0.0]
            table[:5, index] = (
                len(words),
                sum(map(is_stop, words)),
                sum(odds),
                min(odds),
                max(odds),
            )
        if title_words:
            shared = len(title_words.intersection(words))
            table[5:, index] = (shared / max(1, len(words)), shared / len(title_words))
        found = concepts_of(normalise(text)) if len(text) <= CONCEPT_LIMIT else ()
        matches.append(found)
        for match in found:
            row = _INDEX[match.concept]
            concepts[row, index] = max(concepts[row, index], _STRENGTH[match.how])
    repeats = np.fromiter((seen[text] for text in texts), np.float32, count)
    return Wording(
        words=table[0],
        stop_words=table[1],
        odds_sum=table[2],
        odds_low=table[3],
        odds_high=table[4],
        title_share=table[5],
        title_cover=table[6],
        repeats=repeats,
        concepts=concepts,
        matches=matches,
    )
