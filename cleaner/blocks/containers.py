"""What each block's containers hold: text, links, sentences, names; at several levels up."""

from collections import Counter
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cleaner.blocks.lexicon import Lexicon, name_tokens
from cleaner.blocks.segments import Ints, Outline

__all__ = ["LEVELS", "Names", "ancestors", "read_names", "sums_in", "twins_of"]

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
    known: dict[tuple[str, str], float] = {}
    table: list[tuple[float, float, float, float]] = []
    odds_of = lexicon.names.get
    parents = outline.parents.tolist()
    for key, parent in zip(
        zip(outline.tags, outline.attributes, strict=True), parents, strict=True
    ):
        own = known.get(key)
        if own is None:
            odds = [value for value in map(odds_of, name_tokens(*key)) if value is not None]
            own = known[key] = sum(odds) / len(odds) if odds else 0.0
        if table:
            _, low, high, total = table[parent]
            table.append((own, min(low, own), max(high, own), total + own))
        else:
            table.append((own, own, own, own))
    return Names(*np.array(table, np.float64).T)


def twins_of(outline: Outline) -> NDArray[np.float64]:
    """How many siblings of each container have its tag and names: cards, entries, posts."""
    keys = list(zip(outline.parents.tolist(), outline.tags, outline.attributes, strict=True))
    count = Counter(keys)
    return np.fromiter((count[key] for key in keys), np.float64, len(keys))
