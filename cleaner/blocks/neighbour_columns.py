"""Columns about the blocks before and behind a block."""

from typing import Final

import numpy as np

from cleaner.blocks.characters import Class
from cleaner.blocks.columns import Columns, shifted, windowed
from cleaner.blocks.facts import ODDS, Facts

__all__ = ["add_neighbours"]

BESIDE: Final = (-3, -2, -1, 1, 2, 3)
CLOSE: Final = (-2, -1, 1, 2)
REACHES: Final = (3, 10, 30)
"""Blocks to each side."""
_BESIDE: Final = tuple(f"{name}{by:+d}" for by in BESIDE for name in ("words", "link_density"))
_CLOSE: Final = tuple(f"{name}{by:+d}" for by in CLOSE for name in ("sentence_ends", "odds"))
_WITHIN: Final = tuple(
    f"{name}_within_{reach}"
    for reach in REACHES
    for name in ("words", "link_density", "sentence_ends", "odds")
)
_NO_ENDS_NO_ODDS: Final = np.array([[-1], [0]])


def add_neighbours(columns: Columns, facts: Facts) -> None:
    """Add what single neighbours are like, and the blocks within some reach together."""
    sizes = np.array([np.log1p(facts.words), facts.links])
    columns.add_rows(_BESIDE, shifted(sizes, BESIDE))
    said = np.array([facts.counts.of(Class.SENTENCE_END), facts.wording.odds])
    columns.add_rows(_CLOSE, shifted(said, CLOSE, _NO_ENDS_NO_ODDS))
    near = windowed(facts.totals[: ODDS + 1], REACHES)
    near[:, 1:] /= near[:, :1]
    near[:, 0] = np.log1p(near[:, 0])
    columns.add_rows(_WITHIN, near)
