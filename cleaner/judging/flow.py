"""Where the blocks of a page stand among its core words: columns of one entry a block."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from cleaner.judging.looks import Look

__all__ = ["Flow", "flow_of"]


@dataclass(frozen=True, slots=True)
class Flow:
    """The places of all blocks.

    before: core words before each block and in it, as shares of all core words.
    behind: blocks since the last core block; 0 in one.
    last: index of the last core block, -1 without any.
    """

    before: Sequence[float]
    behind: Sequence[int]
    last: int


def flow_of(looks: Sequence[Look], kept: Sequence[bool]) -> Flow:
    """Place every block. kept: whether it counts as core."""
    sizes = [look.words if keep else 0.0 for look, keep in zip(looks, kept, strict=True)]
    total = max(1.0, sum(sizes))
    before = [words / total for words in accumulate(sizes)]
    behind: list[int] = []
    since, last = 0, -1
    for index, keep in enumerate(kept):
        if keep:
            since, last = 0, index
        else:
            since += 1
        behind.append(since)
    return Flow(before, behind, last)
