"""First scores -> columns about each block's surroundings, for the second pass of the model."""

from typing import Final

import numpy as np

from cleaner.blocks.columns import Array, Columns, running, shifted, windowed
from cleaner.blocks.containers import LEVELS, ancestors, numbered, sums_in, twin_groups
from cleaner.blocks.segments import Ints, Outline, Segments

__all__ = ["look_around"]

BESIDE: Final = (-4, -3, -2, -1, 1, 2, 3, 4)
REACHES: Final = (2, 5, 12, 30)
"""Blocks to each side."""
LEAST: Final = 0.25
"""Words; what no container with a block has less of."""
FARTHEST: Final = np.array([[[5000]], [[100]]])
"""Words, and blocks."""
_BESIDE: Final = tuple(f"score{by:+d}" for by in BESIDE)
_WITHIN: Final = tuple(f"score_within_{reach}" for reach in REACHES)
_LEVELS: Final = tuple(f"c{level}_{name}" for level in range(LEVELS) for name in ("score", "core"))
_RUNS: Final = tuple(
    f"{unit}{way}_{name}"
    for name in ("core", "long_core")
    for unit in ("", "blocks_")
    for way in ("since", "until")
)
_ALIKE: Final = ("alike_score", "alike_blocks", "alike_words")
_ALIKE_DEEP: Final = ("alike_deep_score", "alike_deep_blocks", "alike_deep_words")
_TWINS: Final = tuple(
    f"c{level}_{name}" for level in range(1, LEVELS) for name in ("twin_score", "twin_core")
)
_KINDS: Final = tuple(f"c{level}_kind_score" for level in range(LEVELS - 1))


def look_around(segments: Segments, words: Array, scores: Array) -> Columns:
    """How sure the first pass is of the block, its neighbours, its containers and the page.

    words, scores: shape (blocks,); scores are the first pass's, 0..1.
    """
    columns = Columns()
    columns.add("score", scores)
    columns.add_rows(_BESIDE, shifted(scores, BESIDE, 0))
    sized = words * scores
    both = np.array([sized, words])
    totals = running(both)
    near = windowed(totals, REACHES)
    columns.add_rows(_WITHIN, near[:, 0] / near[:, 1])
    total = max(1e-9, float(sized.sum()))
    before = totals[0, 1:] - sized
    columns.add("core_before", before / total)
    columns.add("core_after", (total - before - sized) / total)
    columns.add_rows(_RUNS, _runs(totals[1, 1:], words, scores))
    sums = sums_in(segments.outline, totals)
    levels = ancestors(segments.containers, segments.outline)
    held = np.array([sums[0] / np.maximum(sums[1], LEAST), sums[0] / total])
    columns.add_rows(_LEVELS, held.take(levels, axis=1).swapaxes(0, 1))
    if segments.outline.tags[0] == "html":
        _alike(columns, segments.outline, levels, both)
        _like_containers(columns, segments.outline, levels, sums, total)
    columns.add("page_score", total / words.sum())
    columns.add("page_core", np.log1p(total))
    columns.add("page_best", scores.max())
    return columns


def _runs(place: Array, words: Array, scores: Array) -> Array:
    """Words and blocks since and until one that the first pass would keep, and one of some length.

    place: the words up to each block, itself included.  Shape: (2 kinds, 2 units, 2 ways, blocks).
    """
    marks = np.array([scores > 0.5, (scores > 0.6) & (words >= 15)])[:, None]
    places = np.array([place, np.arange(len(words))])
    last = np.maximum.accumulate(np.where(marks, places, -np.inf), axis=-1)
    ahead = np.minimum.accumulate(np.where(marks, places, np.inf)[..., ::-1], axis=-1)[..., ::-1]
    distances = np.stack((places - last, ahead - places), axis=2)
    np.minimum(distances, FARTHEST, out=distances)
    distances[:, 0] = np.log1p(distances[:, 0])
    return distances


def _alike(columns: Columns, outline: Outline, levels: Ints, both: Array) -> None:
    """How sure the first pass is of blocks that stand as this one does: comments, cards, posts.

    levels: see `ancestors`.  both: the words by their scores, and the words, of each block.
    """
    sized, words = both
    own, above, far = outline.kinds.astype(np.int64)[levels[:3]]
    under = numbered(own * len(outline.pairs) + above)
    deep = numbered(under * len(outline.pairs) + far)
    for names, group in ((_ALIKE, under), (_ALIKE_DEEP, deep)):
        count, size = np.bincount(group), np.bincount(group, words)
        score = np.bincount(group, sized) / size
        said = np.array([score, np.log1p(count), np.log1p(size / count)])
        columns.add_rows(names, said.take(group, axis=1))


def _like_containers(
    columns: Columns, outline: Outline, levels: Ints, sums: Array, total: float
) -> None:
    """The same of the containers like the ones that a block stands in: beside them, and anywhere.

    sums: the words by their scores, and the words, of each.  total: the first, of the page.
    """
    twins = twin_groups(outline)
    core, size = (np.bincount(twins, values) for values in sums)
    beside = np.array([core / np.maximum(size, LEAST), core / total])
    columns.add_rows(_TWINS, beside.take(twins[levels[1:]], axis=1).swapaxes(0, 1))
    core, size = (np.bincount(outline.kinds, values) for values in sums)
    score = core / np.maximum(size, LEAST)
    columns.add_rows(_KINDS, score[outline.kinds[levels[:-1]]])
