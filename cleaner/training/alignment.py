"""Blocks and the gold text of their page -> the share of each block that is gold.

The words of the page and of the gold text are aligned as sequences (longest common subsequence),
so that a word counts only where it stands in order. Blocks that the gold text has in another place
are found again as whole phrases.
"""

import re
from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import LCSseq

__all__ = ["align"]

WORD: Final = re.compile(r"\w+")
ALIGNED_LIMIT: Final = 40_000
"""Words of a page that are aligned; the cost is the product of both lengths, over 64."""
PHRASE_WORDS: Final = 4
"""A displaced block must have this many words to be found again by its words alone."""


def align(texts: Sequence[str], gold: str) -> NDArray[np.float32]:
    """The share of each block's words that is in the gold text, 0..1; shape (blocks,)."""
    words = [WORD.findall(text.lower()) for text in texts]
    wanted = WORD.findall(gold.lower())
    flat = [word for block in words for word in block][:ALIGNED_LIMIT]
    hit = np.zeros(sum(map(len, words)), np.bool_)
    for block in LCSseq.opcodes(flat, wanted[:ALIGNED_LIMIT]):
        if block.tag == "equal":
            hit[block.src_start : block.src_end] = True
    lengths = np.fromiter(map(len, words), np.int64, len(words))
    ends = np.cumsum(lengths)
    total = np.concatenate(([0], np.cumsum(hit)))
    share = (total[ends] - total[ends - lengths]) / np.maximum(lengths, 1)
    joined = f" {' '.join(wanted)} "
    for index in np.flatnonzero((share < 1) & (lengths >= PHRASE_WORDS)):
        if f" {' '.join(words[index])} " in joined:
            share[index] = 1.0
    return np.asarray(share, np.float32)
