"""What the words of each block say: stop words, concepts of chrome, the lexicon, repetition."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cleaner.blocks.columns import Floats
from cleaner.blocks.lexicon import Lexicon, words_of, words_of_each
from cleaner.blocks.lookups import distinct, laid_out
from cleaner.blocks.word_odds import read_odds
from cleaner.vocabulary import (
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
_DIGITS: Final = bytes.maketrans(b"123456789", b"000000000")
_STRENGTH: Final = {How.WHOLE: 1.0, How.START: 0.7, How.ANYWHERE: 0.5}
_INDEX: Final = {concept: index for index, concept in enumerate(CONCEPTS)}


@dataclass(frozen=True, slots=True)
class Wording:
    """Columns of shape (blocks,), and `concepts` of shape (concepts, blocks) with 0..1.

    said: a row for each of these, in this order. What the words say by the lexicon, in log-odds;
        the sum of the weights of the words and pairs of words that it knows, the lowest and the
        highest; blocks of the page with the same words, and the same but for their digits; the
        share of the words that the title has, and of the title that the words are.
    matches: what was found in each block, for the rules and their reasons.
    """

    words: Floats
    stop_words: Floats
    said: Floats
    concepts: Floats
    matches: Sequence[tuple[Match, ...]]

    @property
    def odds(self) -> Floats:
        """What the words say by the lexicon, in log-odds."""
        return np.asarray(self.said[0])


def read_wording(texts: Sequence[str], title: str | None, lexicon: Lexicon) -> Wording:
    """Look at the first words of every block. A text that is repeated is looked at once."""
    place_of, places = distinct(texts)
    words = words_of_each(place_of)
    said = list(map(_said, place_of, words))
    lists = laid_out(words, lexicon.word_table.numbers)
    odds = read_odds(lists, lexicon.word_table)
    title_words = frozenset(words_of(title or ""))
    shared = np.array([len(title_words.intersection(its)) for its in words])
    of_texts = np.array(
        [
            lists.sizes,
            odds.stop_words,
            odds.said(),
            odds.total,
            odds.low,
            odds.high,
            np.bincount(places),
            _repeats_folded(place_of, places),
            shared / np.maximum(lists.sizes, 1),
            shared / max(1, len(title_words)),
        ],
        np.float32,
    )
    words_said, stop_words, *_ = columns = of_texts.take(places, axis=1)
    return Wording(
        words=words_said,
        stop_words=stop_words,
        said=columns[2:],
        concepts=_strengths(said).take(places, axis=1),
        matches=[said[place] for place in places.tolist()],
    )


def _repeats_folded(texts: Iterable[str], places: NDArray[np.intp]) -> NDArray[np.intp]:
    """How often each text stands on the page, all digits taken for one.

    texts: all different.  places: which of them each block has.
    """
    # All at once, and as bytes: ten times as fast. No text has a NUL; decoding takes them out.
    folds = "\0".join(texts).encode("utf-8", "surrogatepass").translate(_DIGITS).split(b"\0")
    _, groups = distinct(folds)
    return np.asarray(np.bincount(groups[places])[groups])


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
