"""What each block's containers hold: text, links, sentences, names; at several levels up."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

import numpy as np
from numpy.typing import NDArray

from cleaner.blocks.lexicon import DISTANCES, Lexicon, name_tokens
from cleaner.blocks.lookups import laid_out, odds_in
from cleaner.blocks.segments import Ints, Outline

__all__ = [
    "LEVELS",
    "Names",
    "Near",
    "ancestors",
    "depths",
    "inherited",
    "read_names",
    "read_near",
    "sums_in",
    "twin_groups",
]

Value = TypeVar("Value", bound=np.generic)
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


@dataclass(frozen=True, slots=True)
class Near:
    """What the names around a block say. Columns of shape (blocks,).

    parts: the sum of the weights, at each of `DISTANCES`.  said: all together, in log-odds.
    """

    parts: list[NDArray[np.float64]]
    said: NDArray[np.float64]


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


def inherited(
    outline: Outline, own: NDArray[Value], join: Callable[..., NDArray[Value]]
) -> NDArray[Value]:
    """Each container's value joined with those of all it stands in.

    join: does not mind to meet a value twice, as np.minimum does not. So each round can reach
    twice as far up as the last.
    """
    values, above = own, outline.parents
    while above.any():
        values = join(values, values[above])
        above = above[above]
    return join(values, values[0])


def read_names(outline: Outline, lexicon: Lexicon) -> Names:
    """Look the names of every container up."""
    odds = odds_in(laid_out(name_tokens(*pair) for pair in outline.pairs), lexicon.names)
    own = (odds.total / np.maximum(odds.known, 1))[outline.kinds]
    return Names(
        own, inherited(outline, own, np.minimum), inherited(outline, own, np.maximum),
        _sums_down(outline, own),
    )  # fmt: skip


def read_near(outline: Outline, lexicon: Lexicon, levels: Sequence[Ints]) -> Near:
    """Look up the names around every block. levels: see `ancestors`; as many as `DISTANCES` has."""
    tokens = laid_out(name_tokens(*pair) for pair in outline.pairs)
    is_inner = np.arange(len(outline.parents)) > 0  # the root is its own parent without end
    parts, known = [], np.zeros(len(levels[0]))
    for (first, end), weights in zip(DISTANCES, lexicon.near, strict=True):
        odds = odds_in(tokens, weights)
        total = odds.total[outline.kinds] * is_inner
        count = odds.known[outline.kinds] * is_inner
        around = np.array(levels[first:end])
        parts.append(total[around].sum(axis=0))
        known += count[around].sum(axis=0)
    return Near(parts, np.sum(parts, axis=0) / np.sqrt(np.maximum(known, 1)))


def depths(outline: Outline) -> NDArray[np.float64]:
    """How many containers each stands in."""
    return _sums_down(outline, np.array([0.0, *[1.0] * (len(outline.parents) - 1)]))


def _sums_down(outline: Outline, own: NDArray[np.float64]) -> NDArray[np.float64]:
    """Each container's value and those of all it stands in, summed from the root down."""
    total = own[:1].tolist()
    for value, parent in zip(own[1:].tolist(), outline.parents[1:].tolist(), strict=True):
        total.append(total[parent] + value)
    return np.array(total)


def twin_groups(outline: Outline) -> NDArray[np.intp]:
    """The number of each container's group: siblings with its tag and names, cards or posts."""
    keys = outline.parents.astype(np.int64) * len(outline.pairs) + outline.kinds
    return np.asarray(np.unique(keys, return_inverse=True)[1])
