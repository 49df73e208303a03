"""Where the blocks of a page stand among its core words: columns of one entry a block."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Final

from cleaner.judging.looks import Look

__all__ = ["Flow", "flow_of"]

STRAY: Final = 0.05
"""Share of the core words that may stand apart from the article: a slogan, an address."""
GAP: Final = 8
"""Blocks of chrome in a row that set it apart."""


@dataclass(frozen=True, slots=True)
class Flow:
    """The places of all blocks.

    before: core words before each block and in it, as shares of all core words.
    behind: blocks since the last core block; 0 in one.
    first, last: indices of the first and the last core block of the article, strays apart; the
        number of blocks, and -1, without any.
    """

    before: Sequence[float]
    behind: Sequence[int]
    first: int
    last: int


def flow_of(looks: Sequence[Look], kept: Sequence[bool]) -> Flow:
    """Place every block. kept: whether it counts as core."""
    sizes = [look.words if keep else 0.0 for look, keep in zip(looks, kept, strict=True)]
    total = max(1.0, sum(sizes))
    before = [words / total for words in accumulate(sizes)]
    since = 0
    behind = [since := 0 if keep else since + 1 for keep in kept]
    core = [index for index, keep in enumerate(kept) if keep]
    if not core:
        return Flow(before, behind, len(looks), -1)
    gaps = [(above, below) for above, below in pairwise(core) if below - above > GAP]
    first = max((below for above, below in gaps if before[above] <= STRAY), default=core[0])
    last = min((above for above, _ in gaps if before[above] >= 1 - STRAY), default=core[-1])
    return Flow(before, behind, first, last)
