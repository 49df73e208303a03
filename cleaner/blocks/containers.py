"""What each block's containers hold: text, links, sentences, names; at several levels up."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

import numpy as np
from numpy.typing import NDArray

from cleaner.blocks.columns import Array
from cleaner.blocks.lexicon import DISTANCES, Lexicon
from cleaner.blocks.lookups import Sums, laid_out, look_up
from cleaner.blocks.segments import Ints, Outline

__all__ = [
    "LEVELS",
    "Names",
    "Near",
    "ancestors",
    "depths",
    "inherited",
    "leaps",
    "look_names_up",
    "numbered",
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

    own: Array
    low: Array
    high: Array
    total: Array


@dataclass(frozen=True, slots=True)
class Near:
    """What the names around a block say. Columns of shape (blocks,).

    parts: the sum of the weights, at each of `DISTANCES`.  said: all together, in log-odds.
    """

    parts: Array
    said: Array


def ancestors(containers: Ints, outline: Outline, levels: int = LEVELS) -> Ints:
    """For every block: its container, that one's parent, and so on; the root is its own parent.

    A row a level.
    """
    chain = [containers]
    for _ in range(levels - 1):
        chain.append(outline.parents[chain[-1]])
    return np.array(chain)


def sums_in(outline: Outline, totals: Array) -> Array:
    """Sum over the blocks of each container: shape (columns, containers).

    totals: over the blocks; see `running`.
    """
    return np.asarray(totals.take(outline.end, axis=1) - totals.take(outline.first, axis=1))


def leaps(outline: Outline) -> Sequence[Ints]:
    """What is 1, 2, 4, 8 ... levels above each container, as long as that is not the root."""
    found, above = [], outline.parents
    while above.any():
        found.append(above)
        above = above[above]
    return found


def inherited(
    steps: Sequence[Ints], own: NDArray[Value], join: Callable[..., NDArray[Value]]
) -> NDArray[Value]:
    """Each container's value joined with those of all it stands in. Containers: last axis.

    steps: see `leaps`.
    join: does not mind to meet a value twice, as np.minimum does not.
    """
    values = own
    for above in steps:
        values = join(values, values.take(above, axis=-1))
    return join(values, values[..., :1])


def look_names_up(outline: Outline, lexicon: Lexicon) -> Sums:
    """Look the names of each of `Outline.pairs` up in `Lexicon.name_tables`."""
    tables = lexicon.name_tables
    return look_up(laid_out(outline.spelt, tables.numbers), tables)


def read_names(outline: Outline, steps: Sequence[Ints], sums: Sums) -> Names:
    """What the names of every container say by themselves.

    steps: see `leaps`.  sums: see `look_names_up`.
    """
    own = (sums.total[0] / np.maximum(sums.known[0], 1))[outline.kinds]
    low, high = inherited(steps, np.array([own, -own]), np.minimum)
    return Names(own, low, -high, _sums_down(outline, own))


def read_near(outline: Outline, sums: Sums, levels: Ints) -> Near:
    """What the names around every block say.

    sums: see `look_names_up`.  levels: see `ancestors`; as many as `DISTANCES` has.
    """
    said = np.array([sums.total[1:], sums.known[1:]]).take(outline.kinds, axis=2)
    said[..., 0] = 0  # the root is its own parent without end
    parts, known = np.array(
        [
            said[:, table].take(levels[first:end], axis=1).sum(axis=1)
            for table, (first, end) in enumerate(DISTANCES)
        ]
    ).swapaxes(0, 1)
    return Near(parts, parts.sum(axis=0) / np.sqrt(np.maximum(known.sum(axis=0), 1)))


def depths(steps: Sequence[Ints], count: int) -> Array:
    """How many of the `count` containers each stands in. steps: see `leaps`."""
    depth = np.ones(count)
    depth[0] = 0
    for above in steps:
        depth = depth + depth[above]
    return depth


def _sums_down(outline: Outline, own: Array) -> Array:
    """Each container's value and those of all it stands in, summed from the root down."""
    total = own[:1].tolist()
    for value, parent in zip(own[1:].tolist(), outline.parents[1:].tolist(), strict=True):
        total.append(total[parent] + value)
    return np.array(total)


def twin_groups(outline: Outline) -> NDArray[np.intp]:
    """The number of each container's group: siblings with its tag and names, cards or posts."""
    keys = outline.parents.astype(np.int64) * len(outline.pairs) + outline.kinds
    return numbered(keys)


def numbered(values: NDArray[np.int64]) -> NDArray[np.intp]:
    """The number of each value among the distinct ones, in rising order."""
    # As np.unique does it, which takes four times as long over a few values.
    order = values.argsort()
    ordered = values[order]
    numbers = np.empty(len(values), np.intp)
    numbers[order[:1]] = 0
    numbers[order[1:]] = (ordered[1:] != ordered[:-1]).cumsum()
    return numbers
