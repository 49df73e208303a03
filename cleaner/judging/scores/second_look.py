"""First scores -> columns about each block's surroundings, for the second pass of the model."""

import numpy as np
from numpy.typing import NDArray

from cleaner.blocks.columns import Columns, shifted, windowed
from cleaner.blocks.containers import LEVELS, ancestors, numbered, sums_in, twin_groups
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
    before = sized.cumsum() - sized
    columns.add("core_before", before / total)
    columns.add("core_after", (total - before - sized) / total)
    _runs(columns, words, scores)
    sums = sums_in(segments.outline, both)
    for level, container in enumerate(ancestors(segments.containers, segments.outline)):
        core = sums[0, container]
        columns.add(f"c{level}_score", core / sums[1, container])
        columns.add(f"c{level}_core", core / total)
    if segments.outline.tags[0] == "html":
        _alike(columns, segments, both, sums)
    columns.add("page_score", total / words.sum())
    columns.add("page_core", np.log1p(total))
    columns.add("page_best", scores.max())
    return columns


def _alike(columns: Columns, segments: Segments, both: Array, sums: Array) -> None:
    """How sure the first pass is of blocks that stand as this one does: comments, cards, posts.

    both: the words by their scores, and the words, of each block.  sums: those of each container.
    """
    outline, own = segments.outline, segments.containers
    kinds, parents = outline.kinds.astype(np.int64), outline.parents
    sized, words = both
    under = kinds * len(outline.pairs) + kinds[parents]
    deep = numbered(under) * len(outline.pairs) + kinds[parents[parents]]
    for name, place in (("alike", under), ("alike_deep", deep)):
        group = numbered(place[own])
        count, size = np.bincount(group), np.bincount(group, words)
        columns.add(f"{name}_score", (np.bincount(group, sized) / size)[group])
        columns.add(f"{name}_blocks", np.log1p(count)[group])
        columns.add(f"{name}_words", np.log1p(size / count)[group])
    levels = ancestors(own, outline)
    total = max(1e-9, float(sized.sum()))
    twins = twin_groups(outline)
    core, size = (np.bincount(twins, values) for values in sums)
    score, share = core / np.maximum(size, 0.25), core / total
    for level in range(1, LEVELS):
        group = twins[levels[level]]
        columns.add(f"c{level}_twin_score", score[group])
        columns.add(f"c{level}_twin_core", share[group])
    core, size = (np.bincount(outline.kinds, values) for values in sums)
    score = core / np.maximum(size, 0.25)
    for level in range(LEVELS - 1):
        columns.add(f"c{level}_kind_score", score[outline.kinds[levels[level]]])


def _runs(columns: Columns, words: Array, scores: Array) -> None:
    """Words since and until a block that the first pass would keep, and one of some length."""
    place, index = words.cumsum(), np.arange(len(words), dtype=np.float64)
    for name, marks in (("core", scores > 0.5), ("long_core", (scores > 0.6) & (words >= 15))):
        since, until = _distances(place, marks)
        columns.add(f"since_{name}", np.log1p(np.minimum(since, 5000)))
        columns.add(f"until_{name}", np.log1p(np.minimum(until, 5000)))
        since, until = _distances(index, marks)
        columns.add(f"blocks_since_{name}", np.minimum(since, 100))
        columns.add(f"blocks_until_{name}", np.minimum(until, 100))


def _distances(place: Array, marks: NDArray[np.bool_]) -> tuple[Array, Array]:
    """How far each block is from the last mark, and from the next one."""
    last = np.maximum.accumulate(np.where(marks, place, -np.inf))
    ahead = np.minimum.accumulate(np.where(marks, place, np.inf)[::-1])[::-1]
    return place - last, ahead - place
