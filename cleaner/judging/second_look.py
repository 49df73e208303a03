"""First scores -> columns about each block's surroundings, for the second pass of the model."""

import numpy as np
from numpy.typing import NDArray

from cleaner.blocks.columns import Columns, shifted, windowed
from cleaner.blocks.containers import LEVELS, ancestors, sums_in, twin_groups
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
    if segments.outline.tags[0] == "html":
        _alike(columns, segments, words, scores)
    columns.add("page_score", np.full(len(words), total / words.sum()))
    columns.add("page_core", np.full(len(words), np.log1p(total)))
    columns.add("page_best", np.full(len(words), scores.max()))
    return columns


def _alike(columns: Columns, segments: Segments, words: Array, scores: Array) -> None:
    """How sure the first pass is of blocks that stand as this one does: comments, cards, posts."""
    outline, own = segments.outline, segments.containers
    kinds, parents = outline.kinds.astype(np.int64), outline.parents
    under = kinds * len(outline.pairs) + kinds[parents]
    deep = _numbered(under) * len(outline.pairs) + kinds[parents[parents]]
    for name, place in (("alike", under), ("alike_deep", deep)):
        group = _numbered(place[own])
        count, size = np.bincount(group), np.bincount(group, words)
        columns.add(f"{name}_score", (np.bincount(group, words * scores) / size)[group])
        columns.add(f"{name}_blocks", np.log1p(count)[group])
        columns.add(f"{name}_words", np.log1p(size / count)[group])
    sums = sums_in(outline, np.array([words * scores, words]))
    total = max(1e-9, float((words * scores).sum()))
    levels = ancestors(own, outline)
    twins = twin_groups(outline)
    core, size = (np.bincount(twins, values) for values in sums)
    for level in range(1, LEVELS):
        group = twins[levels[level]]
        columns.add(f"c{level}_twin_score", (core / np.maximum(size, 0.25))[group])
        columns.add(f"c{level}_twin_core", (core / total)[group])
    core, size = (np.bincount(outline.kinds, values) for values in sums)
    for level in range(LEVELS - 1):
        kind = outline.kinds[levels[level]]
        columns.add(f"c{level}_kind_score", (core / np.maximum(size, 0.25))[kind])


def _numbered(values: NDArray[np.int64]) -> NDArray[np.intp]:
    """The number of each value among the distinct ones."""
    return np.asarray(np.unique(values, return_inverse=True)[1])


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
