"""What each block's containers hold: text, links, sentences, names; at several levels up."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

import numpy as np
from numpy.typing import NDArray

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


def look_names_up(outline: Outline, lexicon: Lexicon) -> Sums:
    """Look the names of each of `Outline.pairs` up in `Lexicon.name_tables`."""
    tables = lexicon.name_tables
    return look_up(laid_out(outline.spelt, tables.numbers), tables)


def read_names(outline: Outline, sums: Sums) -> Names:
    """What the names of every container say by themselves. sums: see `look_names_up`."""
    own = (sums.total[0] / np.maximum(sums.known[0], 1))[outline.kinds]
    return Names(
        own, inherited(outline, own, np.minimum), inherited(outline, own, np.maximum),
        _sums_down(outline, own),
    )  # fmt: skip


def read_near(outline: Outline, sums: Sums, levels: Sequence[Ints]) -> Near:
    """What the names around every block say.

    sums: see `look_names_up`.  levels: see `ancestors`; as many as `DISTANCES` has.
    """
    is_inner = np.arange(len(outline.parents)) > 0  # the root is its own parent without end
    parts, known = [], np.zeros(len(levels[0]))
    near = zip(DISTANCES, sums.total[1:], sums.known[1:], strict=True)
    for (first, end), totals, counts in near:
        total = totals[outline.kinds] * is_inner
        count = counts[outline.kinds] * is_inner
        around = np.array(levels[first:end])
        parts.append(total[around].sum(axis=0))
        known += count[around].sum(axis=0)
    return Near(parts, np.sum(parts, axis=0) / np.sqrt(np.maximum(known, 1)))


def depths(outline: Outline) -> NDArray[np.float64]:
    """How many containers each stands in."""
    depth, above = np.ones(len(outline.parents)), outline.parents
    depth[0] = 0
    while above.any():  # each round reaches twice as far up as the last
        depth, above = depth + depth[above], above[above]
    return depth


def _sums_down(outline: Outline, own: NDArray[np.float64]) -> NDArray[np.float64]:
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
