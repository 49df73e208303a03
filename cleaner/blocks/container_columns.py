"""Columns about the containers that a block of HTML stands in, from its own upwards."""

import numpy as np
from numpy.typing import NDArray

from cleaner.blocks.characters import Class
from cleaner.blocks.columns import FAR, Array, Columns, shifted, windowed, within
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
from cleaner.blocks.facts import Facts
from cleaner.blocks.lexicon import DISTANCES, Lexicon
from cleaner.blocks.segments import Ints, Outline, Segments

__all__ = ["add_containers"]

WORDS, LINKED, ENDS, PROSE, BLOCKS, ODDS = range(6)
"""The rows of the sums over each container."""


def add_containers(columns: Columns, facts: Facts, lexicon: Lexicon) -> None:
    """Add what the containers hold and how they are named, on `LEVELS` levels."""
    segments, outline = facts.segments, facts.segments.outline
    sums = _sums(facts)
    odds = look_names_up(outline, lexicon)
    names = read_names(outline, odds)
    group = twin_groups(outline)
    levels_up = ancestors(segments.containers, outline, DISTANCES[-1][1])
    levels = np.array(levels_up[:LEVELS])
    of_levels = _held(sums, levels) | _shaped(outline, sums, levels, group, names)
    for level in range(LEVELS):
        for name, values in of_levels.items():
            columns.add(f"c{level}_{name}", values[level])
    _names(columns, names, segments.containers)
    _near(columns, read_near(outline, odds, levels_up), facts.words)
    _depths(columns, depths(outline)[segments.containers])
    _twins(columns, sums[[WORDS, LINKED]], group, levels)
    _best_container(columns, segments, sums)


def _sums(facts: Facts) -> Array:
    """What each container holds, shape (6, containers)."""
    words, ends = facts.words, facts.counts.of(Class.SENTENCE_END)
    prose, one, odds = words * facts.prose, np.ones_like(words), words * facts.wording.odds
    return sums_in(
        facts.segments.outline, np.array([words, words * facts.links, ends, prose, one, odds])
    )


def _held(sums: Array, levels: NDArray[np.int32]) -> dict[str, Array]:
    """Columns about the blocks in the containers of each level; shape (levels, blocks)."""
    page = sums[:, 0]
    inside = sums[:, levels]
    total = np.maximum(inside[WORDS], 0.5)
    return {
        "words": np.log1p(total),
        "word_share": total / np.maximum(page[WORDS], 1),
        "link_density": inside[LINKED] / total,
        "sentence_ends": inside[ENDS] / total,
        "prose_share": inside[PROSE] / total,
        "prose_of_page": inside[PROSE] / np.maximum(page[PROSE], 1),
        "blocks": np.log1p(inside[BLOCKS]),
        "words_a_block": np.log1p(total / inside[BLOCKS]),
        "odds": inside[ODDS] / total,
    }


def _shaped(
    outline: Outline,
    sums: Array,
    levels: NDArray[np.int32],
    group: NDArray[np.intp],
    names: Names,
) -> dict[str, Array]:
    """Columns about the containers of each level themselves; shape (levels, blocks)."""
    twins = np.log1p(np.bincount(group)[group])
    children = np.log1p(np.bincount(outline.parents[1:], minlength=len(outline.parents)))
    index = np.arange(levels.shape[1])
    return {
        "twins": twins[levels],
        "children": children[levels],
        "names": names.own[levels],
        "images": np.log1p(outline.images)[levels],
        "place": (index - outline.first[levels]) / sums[BLOCKS, levels],
    }


def _names(columns: Columns, names: Names, containers: Ints) -> None:
    columns.add("names_low", names.low[containers])
    columns.add("names_high", names.high[containers])
    columns.add("names_total", names.total[containers])


def _near(columns: Columns, near: Near, words: Array) -> None:
    for name, values in zip(("own", "close", "far"), near.parts, strict=True):
        columns.add(f"near_{name}", values)
    columns.add("near", near.said)
    for by in (-2, -1, 1, 2):
        columns.add(f"near{by:+d}", shifted(near.said, by, 0))
    together = np.array([words * near.said, words])
    for reach in (3, 10, 30):
        around = windowed(together, reach)
        columns.add(f"near_within_{reach}", around[0] / around[1])
    columns.add("page_near", together[0].sum() / together[1].sum())


def _depths(columns: Columns, depth: Array) -> None:
    columns.add("depth", depth)
    columns.add("depth-1", shifted(depth, -1))
    columns.add("depth+1", shifted(depth, 1))


def _twins(
    columns: Columns, sums: Array, group: NDArray[np.intp], levels: NDArray[np.int32]
) -> None:
    """What the twins of each container hold on average: posts of a thread, cards of a list.

    sums: words, and linked words, of each container. group: see `twin_groups`.
    """
    size = np.bincount(group)
    words, linked = (np.bincount(group, values) for values in sums)
    mean = np.log1p(words / size)[group]
    links = (linked / np.maximum(words, 0.5))[group]
    for level in range(1, LEVELS):
        columns.add(f"c{level}_twin_words", mean[levels[level]])
        columns.add(f"c{level}_twin_links", links[levels[level]])


def _best_container(columns: Columns, segments: Segments, sums: Array) -> None:
    """Where the container with the most prose for its size is; Readability's idea, by sums."""
    outline = segments.outline
    # Prose, less what else the container drags in; deeper containers win ties by being smaller.
    value = sums[PROSE] - 0.5 * (sums[WORDS] - sums[PROSE]) - 2.0 * sums[BLOCKS]
    best = int(value[::-1].argmax())
    best = len(value) - 1 - best
    index = np.arange(len(segments))
    columns.add("in_best", (index >= outline.first[best]) & (index < outline.end[best]))
    columns.add("after_best", within(index - outline.end[best] + 1, 0, FAR))
    columns.add("before_best", within(outline.first[best] - index, 0, FAR))
    columns.add("best_share", sums[PROSE, best] / max(1.0, float(sums[PROSE, 0])))
