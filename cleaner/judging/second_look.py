"""First scores -> columns about each block's surroundings, for the second pass of the model."""

import numpy as np
from numpy.typing import NDArray

from cleaner.blocks.columns import Columns, shifted, windowed
from cleaner.blocks.containers import ancestors, sums_in
from cleaner.blocks.segments import Segments

__all__ = ["look_around"]

Array = NDArray[np.float64]


def look_around(segments: Segments, words: Array, scores: Array) -> Columns:
    """How sure the first pass is of the block, its neighbours, its containers and the page.

    words, scores: shape (blocks,); scores are the first pass's, 0..1.
    """
    columns = Columns()
    columns.add("score", scores)
    for by in (-4, -3, -2, -1, 1, 2, 3, 4):
        columns.add(f"score{by:+d}", shifted(scores, by, 0))
    sized = words * scores
    both = np.array([sized, words])
    for reach in (2, 5, 12, 30):
        near = windowed(both, reach)
        columns.add(f"score_within_{reach}", near[0] / near[1])
    total = max(1e-9, float(sized.sum()))
    before = np.cumsum(sized) - sized
    columns.add("core_before", before / total)
    columns.add("core_after", (total - before - sized) / total)
    _runs(columns, words, scores)
    sums = sums_in(segments.outline, both)
    for level, container in enumerate(ancestors(segments.containers, segments.outline)):
        columns.add(f"c{level}_score", sums[0, container] / sums[1, container])
        columns.add(f"c{level}_core", sums[0, container] / total)
    columns.add("page_score", np.full(len(words), total / words.sum()))
    columns.add("page_core", np.full(len(words), np.log1p(total)))
    columns.add("page_best", np.full(len(words), scores.max()))
    return columns


def _runs(columns: Columns, words: Array, scores: Array) -> None:
    """Words since and until a block that the first pass would keep, and one of some length."""
    place = np.cumsum(words)
    for name, marks in (("core", scores > 0.5), ("long_core", (scores > 0.6) & (words >= 15))):
        last = np.maximum.accumulate(np.where(marks, place, -np.inf))
        ahead = np.minimum.accumulate(np.where(marks, place, np.inf)[::-1])[::-1]
        columns.add(f"since_{name}", np.log1p(np.minimum(place - last, 5000)))
        columns.add(f"until_{name}", np.log1p(np.minimum(ahead - place, 5000)))
        index = np.arange(len(words), dtype=np.float64)
        last = np.maximum.accumulate(np.where(marks, index, -np.inf))
        ahead = np.minimum.accumulate(np.where(marks, index, np.inf)[::-1])[::-1]
        columns.add(f"blocks_since_{name}", np.minimum(index - last, 100))
        columns.add(f"blocks_until_{name}", np.minimum(ahead - index, 100))
