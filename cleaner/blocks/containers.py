"""What each block's containers hold: text, links, sentences, names; at several levels up."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cleaner.blocks.lexicon import Lexicon, name_tokens
from cleaner.blocks.segments import Ints, Outline

__all__ = ["LEVELS", "Names", "ancestors", "read_names", "sums_in", "twin_groups"]

LEVELS: Final = 5
"""Containers looked at from a block upwards: its own, and four around that."""


@dataclass(frozen=True, slots=True)
class Names:
    """What a container's names say by the lexicon. Columns of shape (containers,).

    own: mean log-odds of its tokens.  low, high, total: extremes and sum from it to the root.
    """

    own: NDArray[np.float64]
    low: NDArray[np.float64]
    high: NDArray[np.float64]
    total: NDArray[np.float64]


def ancestors(containers: Ints, outline: Outline, levels: int = LEVELS) -> list[Ints]:
    """For every block: its container, that one's parent, and so on; the root is its own parent."""
    chain = [containers]
    for _ in range(levels - 1):
        chain.append(outline.parents[chain[-1]])
    return chain


def sums_in(outline: Outline, values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Sum over the blocks of each container: (columns, blocks) -> (columns, containers)."""
    total = np.zeros((values.shape[0], values.shape[1] + 1))
    np.cumsum(values, axis=1, out=total[:, 1:])
    return np.asarray(total[:, outline.end] - total[:, outline.first])


def read_names(outline: Outline, lexicon: Lexicon) -> Names:
    """Look the names of every container up."""
    own = _own_odds(outline, lexicon.names)
    low, high, total = own[:1], own[:1], own[:1]
    for odds, parent in zip(own[1:], outline.parents[1:].tolist(), strict=True):
        least, most = low[parent], high[parent]
        # min() and max() would take as long as all the rest of this loop.
        low.append(odds if odds < least else least)  # noqa: FURB136
        high.append(odds if odds > most else most)  # noqa: FURB136
        total.append(total[parent] + odds)
    return Names(*np.array((own, low, high, total), np.float64))


def _own_odds(outline: Outline, odds_of: Mapping[str, float]) -> list[float]:
    """The mean log-odds of each container's tokens; 0 where none is known."""
    known: dict[tuple[str, str], float] = {}
    own: list[float] = []
    for key in zip(outline.tags, outline.attributes, strict=True):
        mean = known.get(key)
        if mean is None:
            odds = [odds_of[token] for token in name_tokens(*key) if token in odds_of]
            mean = known[key] = sum(odds) / len(odds) if odds else 0.0
        own.append(mean)
    return own


def twin_groups(outline: Outline) -> NDArray[np.int64]:
    """The number of each container's group: siblings with its tag and names, cards or posts."""
    known: dict[tuple[int, str, str], int] = {}
    keys = zip(outline.parents.tolist(), outline.tags, outline.attributes, strict=True)
    return np.array([known.setdefault(key, len(known)) for key in keys], np.int64)
