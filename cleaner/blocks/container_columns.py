"""Columns about the containers that a block of HTML stands in, from its own upwards."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from cleaner.blocks.columns import FAR, Array, Columns, running, shifted, windowed, within
from cleaner.blocks.containers import (
    LEVELS,
    Names,
    Near,
    ancestors,
    depths,
    look_names_up,
    read_names,
    read_near,
    sums_in,
    twin_groups,
)
from cleaner.blocks.facts import BLOCKS, ENDS, LINKED, ODDS, PROSE, WORDS, Facts
from cleaner.blocks.lexicon import DISTANCES, Lexicon
from cleaner.blocks.segments import Outline, Segments

__all__ = ["add_containers"]

BESIDE: Final = (-2, -1, 1, 2)
REACHES: Final = (3, 10, 30)
"""Blocks to each side."""
_LEVELS: Final = tuple(
    f"c{level}_{name}"
    for level in range(LEVELS)
    for name in (
        "words", "word_share", "link_density", "sentence_ends", "prose_share", "prose_of_page",
        "blocks", "words_a_block", "odds", "twins", "children", "names", "images", "place",
    )
)  # fmt: skip
_TWINS: Final = tuple(
    f"c{level}_{name}" for level in range(1, LEVELS) for name in ("twin_words", "twin_links")
)
_NAMES: Final = ("names_low", "names_high", "names_total")
_NEAR: Final = ("near_own", "near_close", "near_far")
_BESIDE: Final = tuple(f"near{by:+d}" for by in BESIDE)
_WITHIN: Final = tuple(f"near_within_{reach}" for reach in REACHES)


def add_containers(columns: Columns, facts: Facts, lexicon: Lexicon) -> None:
    """Add what the containers hold and how they are named, on `LEVELS` levels."""
    segments, outline = facts.segments, facts.segments.outline
    containers, steps = segments.containers, facts.steps
    sums = sums_in(outline, facts.totals)
    odds = look_names_up(outline, lexicon)
    names = read_names(outline, steps, odds)
    group = twin_groups(outline)
    levels = ancestors(containers, outline, DISTANCES[-1][1])
    inner = levels[:LEVELS]
    of_containers = np.array([*_held(sums), *_shaped(outline, group, names)], np.float32)
    of_levels = of_containers.take(inner, axis=1)
    place = (np.arange(len(segments)) - outline.first[inner]) / sums[BLOCKS, inner]
    columns.add_rows(_LEVELS, np.concatenate((of_levels, place[None])).swapaxes(0, 1))
    around = np.array([names.low, names.high, names.total])
    columns.add_rows(_NAMES, around.take(containers, axis=1))
    _near(columns, read_near(outline, odds, levels), facts.words)
    _depths(columns, depths(steps, len(outline.tags))[containers])
    columns.add_rows(_TWINS, _of_twins(sums, group).take(inner[1:], axis=1).swapaxes(0, 1))
    _best_container(columns, segments, sums)


def _held(sums: Array) -> list[Array]:
    """What the blocks in each container are like. sums: the rows of `Facts.totals`."""
    page = sums[:, 0]
    words, blocks = np.maximum(sums[WORDS], 0.5), np.maximum(sums[BLOCKS], 1)
    return [
        np.log1p(words),
        words / np.maximum(page[WORDS], 1),
        sums[LINKED] / words,
        sums[ENDS] / words,
        sums[PROSE] / words,
        sums[PROSE] / np.maximum(page[PROSE], 1),
        np.log1p(blocks),
        np.log1p(words / blocks),
        sums[ODDS] / words,
    ]


def _shaped(outline: Outline, group: NDArray[np.intp], names: Names) -> list[Array]:
    """What each container itself is like. group: see `twin_groups`."""
    children = np.bincount(outline.parents[1:], minlength=len(outline.parents))
    return [
        np.log1p(np.bincount(group))[group],
        np.log1p(children),
        names.own,
        np.log1p(outline.images),
    ]


def _near(columns: Columns, near: Near, words: Array) -> None:
    columns.add_rows(_NEAR, near.parts)
    columns.add("near", near.said)
    columns.add_rows(_BESIDE, shifted(near.said, BESIDE, 0))
    together = np.array([words * near.said, words])
    around = windowed(running(together), REACHES)
    columns.add_rows(_WITHIN, around[:, 0] / around[:, 1])
    columns.add("page_near", together[0].sum() / together[1].sum())


def _depths(columns: Columns, depth: Array) -> None:
    columns.add("depth", depth)
    columns.add_rows(("depth-1", "depth+1"), shifted(depth, (-1, 1)))


def _of_twins(sums: Array, group: NDArray[np.intp]) -> Array:
    """What the twins of each container hold on average: posts of a thread, cards of a list.

    The words, and the share that is linked. group: see `twin_groups`.
    """
    words, linked = (np.bincount(group, sums[row]) for row in (WORDS, LINKED))
    mean, links = np.log1p(words / np.bincount(group)), linked / np.maximum(words, 0.5)
    return np.array([mean, links]).take(group, axis=1)


def _best_container(columns: Columns, segments: Segments, sums: Array) -> None:
    """Where the container with the most prose for its size is; Readability's idea, by sums."""
    outline = segments.outline
    # Prose, less what else the container drags in; deeper containers win ties by being smaller.
    value = sums[PROSE] - 0.5 * (sums[WORDS] - sums[PROSE]) - 2.0 * sums[BLOCKS]
    best = len(value) - 1 - int(value[::-1].argmax())
    index = np.arange(len(segments))
    columns.add("in_best", (index >= outline.first[best]) & (index < outline.end[best]))
    columns.add("after_best", within(index - outline.end[best] + 1, 0, FAR))
    columns.add("before_best", within(outline.first[best] - index, 0, FAR))
    columns.add("best_share", sums[PROSE, best] / max(1.0, float(sums[PROSE, 0])))
