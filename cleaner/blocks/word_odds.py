"""What the words of each block say by the lexicon: alone, and each with the word before it."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cleaner.blocks.columns import Array
from cleaner.blocks.lookups import NumberLists, summed
from cleaner.vocabulary import ALL_STOP_WORDS

__all__ = ["BEGIN", "END", "Odds", "WordTable", "compile_words", "read_odds"]

BEGIN: Final = "^"
END: Final = "$"
"""Stand for the ends of a block in a pair of words: "^ go", "on $"."""
_BEGIN, _END = 1, 2
"""Their numbers."""
SLOTS: Final = 1 << 16
"""Three times as many as there are pairs in a shipped model; a power of two."""
HALF: Final = 31
"""Bits; more than numbers of words have."""
FACTOR: Final = 40_503
"""An odd number near SLOTS / 1.618, which spreads neighbours over the table (Knuth)."""


@dataclass(frozen=True, slots=True)
class WordTable:
    """Words with numbers, and what is known of each word and of pairs of them.

    numbers: by word, from 1; stop words have one too.
    weights: log-odds by number; NaN for words that are known only as stop words or in pairs.
    is_stop: which numbers are stop words.
    """

    numbers: Mapping[str, int]
    weights: Array
    is_stop: NDArray[np.bool_]
    pairs: "PairTable"


@dataclass(frozen=True, slots=True)
class PairTable:
    """A hash table of pairs of numbers; entry 0 is no pair.

    keys: the numbers of each pair as one; see `_keys`.  weights: its log-odds, NaN for entry 0.
    slots: by hash, the first pair that has it.  others: by pair, the next one with the same hash.
    """

    keys: NDArray[np.int64]
    weights: Array
    slots: NDArray[np.intp]
    others: NDArray[np.intp]

    def find(self, first: NDArray[np.intp], second: NDArray[np.intp]) -> NDArray[np.intp]:
        """The entry of each pair; 0 for those that are not in the table."""
        keys, found = _keys(first, second), self.slots.take(_hashes(first, second))
        (doubtful,) = found.nonzero()
        while len(doubtful):
            entries = found.take(doubtful)
            is_other = self.keys.take(entries) != keys.take(doubtful)
            doubtful, others = doubtful[is_other], self.others.take(entries[is_other])
            found[doubtful] = others
            doubtful = doubtful[others > 0]
        return found


@dataclass(frozen=True, slots=True)
class Odds:
    """The log-odds of the known words and pairs of each list; 0 without any. Shape (lists,).

    known: how many there are.  total: their sum.  low, high: the extremes.
    stop_words: how many of the words are stop words.
    """

    known: Array
    total: Array
    low: Array
    high: Array
    stop_words: Array

    def said(self) -> Array:
        """What all of them say together; a long list is no surer for being long."""
        return np.asarray(self.total / np.sqrt(np.maximum(self.known, 1)))


def compile_words(table: Mapping[str, float]) -> WordTable:
    """Number the words of a lexicon's table, whose pairs are two words with a space between."""
    split = [token.split(" ") for token in table]
    words = dict.fromkeys(chain((BEGIN, END), chain(*split), ALL_STOP_WORDS))
    numbers = {word: place for place, word in enumerate(words, 1)}
    weights = np.full(len(numbers) + 1, np.nan)
    pairs: dict[tuple[int, int], float] = {}
    for tokens, weight in zip(split, table.values(), strict=True):
        first, *second = (numbers[token] for token in tokens)
        if second:
            pairs[first, second[0]] = weight
        else:
            weights[first] = weight
    is_stop = np.zeros(len(weights), np.bool_)
    is_stop[[numbers[word] for word in ALL_STOP_WORDS]] = True
    return WordTable(numbers, weights, is_stop, _pair_table(pairs))


def _pair_table(pairs: Mapping[tuple[int, int], float]) -> PairTable:
    both = np.array([(0, 0), *pairs], np.intp)
    first, second = both[:, 0].copy(), both[:, 1].copy()
    slots, others = np.zeros(SLOTS, np.intp), np.zeros(len(both), np.intp)
    for entry, slot in enumerate(_hashes(first, second).tolist()):
        if entry:
            slots[slot], others[entry] = entry, slots[slot]
    return PairTable(_keys(first, second), np.array([np.nan, *pairs.values()]), slots, others)


def _keys(first: NDArray[np.intp], second: NDArray[np.intp]) -> NDArray[np.int64]:
    """Two numbers as one, also where a machine's own numbers have but 32 bits."""
    return np.asarray((first.astype(np.int64, copy=False) << HALF) + second)


def _hashes(first: NDArray[np.intp], second: NDArray[np.intp]) -> NDArray[np.intp]:
    return (first * FACTOR + second) & (SLOTS - 1)


def read_odds(lists: NumberLists, table: WordTable) -> Odds:
    """Look all words and pairs of every list up; of a list, the words count before the pairs."""
    count = len(lists.sizes)
    sizes = lists.sizes + 2
    starts = sizes.cumsum() - sizes
    owners = np.arange(count).repeat(sizes)
    numbers = np.full(len(owners), _END)
    numbers[starts] = _BEGIN
    numbers[np.arange(len(lists.numbers)) + 2 * lists.owners + 1] = lists.numbers
    pairs = np.zeros_like(numbers)
    pairs[:-1] = table.pairs.find(numbers[:-1], numbers[1:])
    odds = np.array([table.weights.take(numbers), table.pairs.weights.take(pairs)])
    is_known = ~np.isnan(odds)
    low, low_of_negative = _lowest(np.where(is_known, (odds, -odds), np.inf), starts)
    twice = np.concatenate((owners, owners))
    return Odds(
        known=summed(twice, is_known.ravel(), count),
        total=summed(twice, np.where(is_known, odds, 0).ravel(), count),
        low=low,
        high=-low_of_negative,
        stop_words=summed(owners, table.is_stop[numbers], count),
    )


def _lowest(odds: Array, starts: NDArray[np.intp]) -> Array:
    """The lowest of the words and pairs of each list; 0 where all are infinite: none is known.

    odds: shape (kinds, 2, words), for words and pairs.
    """
    found = np.minimum.reduceat(odds.min(axis=1), starts, axis=1)
    found[np.isinf(found)] = 0
    return np.asarray(found)
