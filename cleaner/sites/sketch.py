"""Texts -> a Sketch: a small sample of their phrases, by which near-duplicates are found.

Of the hashes of all phrases of four words, those of the smallest 64 are kept (bottom-k MinHash:
Broder 1997). Two pages with much text in common have many of them in common.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain
from typing import Final, Self
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

__all__ = ["FEWEST", "LARGER", "MOSTLY", "SKETCH", "Phrases", "Sketch", "phrases_of"]

Phrases = NDArray[np.uint32]
PHRASE: Final = 4
"""Words of a phrase."""
SKETCH: Final = 64
"""Phrases kept of a page: a share of 0.9 is then known to 0.04."""
FEWEST: Final = 16
"""Phrases that must be compared before anything is said of a page."""
MOSTLY: Final = 0.9
"""Of the phrases of a page, the share that must be on the other. Copies, print versions, articles
with a word corrected keep more; reports that differ only in their numbers and names, less."""
LAST: Final = 0xFFFFFFFF
LARGER: Final = 2.0
"""Times the phrases of a page that its copy may have: more, and it is a list of articles."""
MULTIPLIERS: Final = np.array(
    [0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0xD6E8FEB86659FD93], np.uint64
)
_WORD: Final = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|\w+")
"""Scripts without spaces between words are read letter by letter."""
_SMALL_WORDS: Final = bytes(
    ord(c.lower() if c.isalnum() or c == "_" else " ") for c in map(chr, range(128))
).ljust(256)
"""For `bytes.translate`: letters become small, what is in no word becomes a space."""


@dataclass(frozen=True, slots=True)
class Sketch:
    """size: how many different phrases there are.  smallest: up to 64 of them, sorted."""

    size: int
    smallest: Phrases

    @classmethod
    def of(cls, phrases: Phrases) -> Self:
        """Sample the phrases of a page, given sorted and without repeats."""
        return cls(len(phrases), phrases[:SKETCH])

    @property
    def top(self) -> int:
        """The last phrase, by its hash, of which the sketch tells whether the page has it."""
        return LAST if self.size <= SKETCH else int(self.smallest[-1])


def phrases_of(texts: Iterable[str]) -> Phrases:
    """The hashes of all phrases within each of the texts, sorted, each once."""
    words = [_words_of(text) for text in texts]
    codes = np.fromiter(map(crc32, chain(*words)), np.uint64)
    count = max(0, len(codes) - PHRASE + 1)
    mixed = np.zeros(count, np.uint64)
    for place, multiplier in enumerate(MULTIPLIERS):
        mixed += codes[place : place + count] * multiplier
    mixed ^= mixed >> np.uint64(29)
    hashes = ((mixed * MULTIPLIERS[0]) >> np.uint64(32)).astype(np.uint32)
    # All texts at once, laid end to end; no phrase goes from one into the next.
    owners = np.arange(len(words)).repeat([len(its) for its in words])
    return np.unique(hashes[owners[:count] == owners[PHRASE - 1 :]])


def _words_of(text: str) -> list[bytes]:
    """The words of a text, in lower case, as UTF-8."""
    if text.isascii():  # the same words in a quarter of the time
        return text.encode().translate(_SMALL_WORDS).split()
    found = " ".join(_WORD.findall(text.casefold()))
    return found.encode("utf-8", "surrogatepass").split()
