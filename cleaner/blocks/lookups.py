"""Many lists of words looked up at once: laid end to end, so that no list costs a call."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, repeat

import numpy as np
from numpy.typing import NDArray

from cleaner.blocks.columns import Array

__all__ = ["Odds", "WordLists", "laid_out", "odds_in"]


@dataclass(frozen=True, slots=True)
class WordLists:
    """Lists of words, laid end to end.

    words: all of them.  owners: the list that each is from.  sizes: how many each list has.
    """

    words: Sequence[str]
    owners: NDArray[np.intp]
    sizes: NDArray[np.intp]

    def where(self, test: Callable[[str], bool]) -> NDArray[np.bool_]:
        """Which words pass a test."""
        return np.fromiter(map(test, self.words), np.bool_, len(self.words))

    def count(self, chosen: NDArray[np.bool_]) -> NDArray[np.intp]:
        """How many of the chosen words each list has."""
        return np.bincount(self.owners[chosen], minlength=len(self.sizes))


@dataclass(frozen=True, slots=True)
class Odds:
    """The log-odds of the known words of each list: their number, sum, extremes; 0 without any."""

    known: NDArray[np.intp]
    total: Array
    low: Array
    high: Array

    def said(self) -> Array:
        """What all of them say together; a long list is no surer for being long."""
        return np.asarray(self.total / np.sqrt(np.maximum(self.known, 1)))


def laid_out(lists: Iterable[Sequence[str]]) -> WordLists:
    """Lay lists of words end to end."""
    lists = list(lists)
    sizes = np.fromiter(map(len, lists), np.intp, len(lists))
    return WordLists(list(chain.from_iterable(lists)), np.arange(len(lists)).repeat(sizes), sizes)


def odds_in(lists: WordLists, odds_of: Mapping[str, float]) -> Odds:
    """Look the log-odds of all words up."""
    words, count = lists.words, len(lists.sizes)
    odds = np.fromiter(map(odds_of.get, words, repeat(np.nan)), np.float64, len(words))
    is_known = ~np.isnan(odds)
    odds, owners = odds[is_known], lists.owners[is_known]
    known = np.bincount(owners, minlength=count)
    low, high = np.zeros(count), np.zeros(count)
    if len(odds):
        starts = np.flatnonzero(np.diff(owners, prepend=-1))
        low[owners[starts]] = np.minimum.reduceat(odds, starts)
        high[owners[starts]] = np.maximum.reduceat(odds, starts)
    # bincount adds one by one from the left, so that the last bit is the same everywhere.
    total = np.asarray(np.bincount(owners, odds, count), np.float64)
    return Odds(known, total, low, high)
