"""What every family of columns is made from, worked out once a page."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cleaner.blocks.characters import Counts, count_characters
from cleaner.blocks.columns import Array
from cleaner.blocks.lexicon import Lexicon
from cleaner.blocks.segments import Segments
from cleaner.blocks.wording import Wording, read_wording

__all__ = ["Facts", "facts_of"]

LONG_WORDS: Final = 15
"""A block of this many words with few links is likely prose (boilerpipe's threshold)."""
LONG_LINKS: Final = 0.33


@dataclass(frozen=True, slots=True)
class Facts:
    """The blocks of a page and what was counted in them. Arrays of shape (blocks,).

    words: at least 0.5, so that one can divide by it.  links: share linked, 0..1.
    prose: which blocks are long and have few links.
    """

    segments: Segments
    counts: Counts
    wording: Wording
    words: Array
    links: Array
    prose: NDArray[np.bool_]


def facts_of(segments: Segments, title: str | None, lexicon: Lexicon) -> Facts:
    """Count characters and words. There must be at least one block."""
    counts = count_characters(segments.texts)
    wording = read_wording(segments.texts, title, lexicon)
    words = np.maximum(counts.words, 0.5)
    links = np.minimum(segments.link_characters / counts.characters, 1.0)
    prose = (words >= LONG_WORDS) & (links < LONG_LINKS)
    return Facts(segments, counts, wording, words, links, prose)
