"""Columns about the blocks before and behind a block."""

import numpy as np

from cleaner.blocks.characters import Class
from cleaner.blocks.columns import Columns, shifted, windowed
from cleaner.blocks.facts import Facts

__all__ = ["add_neighbours"]


def add_neighbours(columns: Columns, facts: Facts) -> None:
    """Add what single neighbours are like, and the blocks within some reach together."""
    words, links, wording = facts.words, facts.links, facts.wording
    size = np.log1p(words)
    ends = facts.counts.of(Class.SENTENCE_END)
    for by in (-3, -2, -1, 1, 2, 3):
        columns.add(f"words{by:+d}", shifted(size, by))
        columns.add(f"link_density{by:+d}", shifted(links, by))
    for by in (-2, -1, 1, 2):
        columns.add(f"sentence_ends{by:+d}", shifted(ends, by))
        columns.add(f"odds{by:+d}", shifted(wording.odds, by, 0))
    together = np.array([words, words * links, ends, words * wording.odds])
    for reach in (3, 10, 30):
        near = windowed(together, reach)
        columns.add(f"words_within_{reach}", np.log1p(near[0]))
        columns.add(f"link_density_within_{reach}", near[1] / near[0])
        columns.add(f"sentence_ends_within_{reach}", near[2] / near[0])
        columns.add(f"odds_within_{reach}", near[3] / near[0])
