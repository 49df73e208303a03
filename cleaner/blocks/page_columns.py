"""Columns about a block's place on the page, and about the page as a whole."""

from collections import Counter
from typing import Final

import numpy as np

from cleaner.blocks.characters import Class
from cleaner.blocks.columns import FAR, Array, Columns, since, until, within
from cleaner.blocks.facts import WORDS, Facts

__all__ = ["add_page", "add_runs"]

PROSE_COST: Final = 8.0
"""Words a block must have to add to the densest run of the page (see `_densest_run`)."""
COUNTED_TAGS: Final = ("article", "p", "li", "h2", "form", "button")
_DISTANCES: Final = ("since_prose", "until_prose", "since_sentences", "until_sentences")
_TAG_NAMES: Final = tuple(f"page_{tag}" for tag in COUNTED_TAGS)


def add_runs(columns: Columns, facts: Facts) -> None:
    """Add how far the next prose is, and where the densest run of words is."""
    words, links, prose = facts.words, facts.links, facts.prose
    sentences = prose & (facts.counts.of(Class.SENTENCE_END) > 0)
    both = np.array([prose, sentences])
    columns.add_rows(_DISTANCES, np.array([since(both), until(both)]).swapaxes(0, 1))
    total = (words * sentences).cumsum()
    columns.add("prose_before", total / max(1.0, float(total[-1])))
    low, high = _densest_run(words * (1 - links))
    index = np.arange(len(words))
    columns.add("in_run", (index >= low) & (index < high))
    columns.add("before_run", within(low - index, 0, FAR))
    columns.add("after_run", within(index - high + 1, 0, FAR))
    columns.add("run_share", words[low:high].sum() / words.sum())


def add_page(columns: Columns, facts: Facts) -> None:
    """Add the block's place, and columns that are the same for all blocks of the page."""
    before = facts.totals[WORDS]
    count = len(facts.words)
    index = np.arange(count)
    columns.add("place", index / count)
    columns.add("index", np.minimum(index, 200))
    columns.add("index_from_end", np.minimum(count - 1 - index, 200))
    columns.add("words_before", before[:-1] / before[-1])
    _whole(columns, facts)
    tags = Counter(facts.segments.outline.tags)
    columns.add_rows(_TAG_NAMES, np.log1p([tags[tag] for tag in COUNTED_TAGS]))


def _whole(columns: Columns, facts: Facts) -> None:
    """Add what is true of the whole page."""
    counts = facts.counts
    words, linked, ends, odds, prose, blocks = facts.summed.sum(axis=1)
    columns.add_whole(
        {
            "page_blocks": np.log1p(blocks),
            "page_words": np.log1p(words),
            "page_link_density": linked / words,
            "page_prose": np.log1p(prose),
            "page_prose_share": prose / words,
            "page_sentence_ends": ends / words,
            "page_unspaced": counts.of(Class.UNSPACED).sum() / counts.characters.sum(),
            "page_odds": odds / words,
        }
    )


def _densest_run(words: Array) -> tuple[int, int]:
    """The run of blocks [low, high) with the most words above `PROSE_COST` a block.

    Maximum subsequence segmentation (Pasternack and Roth 2009), with unlinked words as the score.
    """
    total = np.concatenate(([0.0], (words - PROSE_COST).cumsum()))
    lowest = np.minimum.accumulate(total)
    high = int((total[1:] - lowest[:-1]).argmax()) + 1
    low = int(total[:high].argmin())
    return low, high
