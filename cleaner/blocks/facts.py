"""What every family of columns is made from, worked out once a page."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cleaner.blocks.characters import Class, Counts, count_characters
from cleaner.blocks.columns import Array, running
from cleaner.blocks.containers import leaps
from cleaner.blocks.lexicon import Lexicon
from cleaner.blocks.segments import Ints, Segments
from cleaner.blocks.wording import Wording, read_wording

__all__ = ["BLOCKS", "ENDS", "LINKED", "ODDS", "PROSE", "WORDS", "Facts", "facts_of"]

LONG_WORDS: Final = 15
"""A block of this many words with few links is likely prose (boilerpipe's threshold)."""
LONG_LINKS: Final = 0.33
WORDS, LINKED, ENDS, ODDS, PROSE, BLOCKS = range(6)
"""The rows of `Facts.summed`: words, those linked, ends of sentences, words by what they say in
log-odds, words of prose, and 1."""


@dataclass(frozen=True, slots=True)
class Facts:
    """The blocks of a page and what was counted in them. Arrays of shape (blocks,).

    words: at least 0.5, so that one can divide by it.  links: share linked, 0..1.
    prose: which blocks are long and have few links.
    summed: what is summed up over neighbours, containers and the page, shape (6, blocks).
    totals: its running sums; see `running`.
    steps: how to go up through the containers; see `leaps`.
    """

    segments: Segments
    counts: Counts
    wording: Wording
    words: Array
    links: Array
    prose: NDArray[np.bool_]
    summed: Array
    totals: Array
    steps: Sequence[Ints]


def facts_of(segments: Segments, title: str | None, lexicon: Lexicon) -> Facts:
    """Count characters and words. There must be at least one block."""
    counts = count_characters(segments.texts)
    wording = read_wording(segments.texts, title, lexicon)
    words = np.maximum(counts.words, 0.5)
    links = np.minimum(segments.link_characters / counts.characters, 1.0)
    prose = (words >= LONG_WORDS) & (links < LONG_LINKS)
    ends, odds = counts.of(Class.SENTENCE_END), words * wording.odds
    summed = np.array([words, words * links, ends, odds, words * prose, np.ones_like(words)])
    return Facts(
        segments=segments,
        counts=counts,
        wording=wording,
        words=words,
        links=links,
        prose=prose,
        summed=summed,
        totals=running(summed),
        steps=leaps(segments.outline),
    )
