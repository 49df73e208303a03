"""Where to cut between core and chrome on one page: at the score that promises the best word F1.

If scores are probabilities, the F1 to be expected of keeping the k best blocks is known for all k.
On a clear page the cut comes out near 0.5; on a page full of doubt it is lower: there a word that
is kept wrongly costs less than one that is lost (Lipton et al. 2014).

That holds for blocks that are right or wrong each by itself. The entries of a list are right or
wrong together, and where the page is little else all is lost with them: there the cut is lower.
"""

import math
from typing import Final

import numpy as np
from numpy.typing import NDArray

__all__ = ["centred", "lowered_for_lists", "page_cut"]

LOWEST: Final = 0.25
HIGHEST: Final = 0.55
"""Bounds of the cut. Without them a page of chrome only would keep its best line; swept over the
development corpora, where 0.2 to 0.3 and 0.5 to 0.6 differ by less than 0.001."""
FEW: Final = 0.4
"""Share of what is likely core; from this share of sentences on a page is no mere list."""
SENTENCE: Final = 8.0
"""Words of a block that ends a sentence; shorter ones end entries too."""
LOWERED: Final = 1.5
"""Log-odds that the cut of a mere list is lower. On wcxb-dev, cross-validated, this gains word F1
of 0.015 on collections and 0.013 on listings; as text 0.004 and 0.006 (resiliparse's rendering),
0.017 and 0.019 (inscriptis)."""

Array = NDArray[np.float64]


def page_cut(words: Array, scores: Array) -> float:
    """The lowest score that is kept. words, scores: shape (blocks,), at least one block."""
    size = np.maximum(words, 1.0)
    order = np.argsort(-scores, kind="stable")
    sure = size * scores
    f1 = 2 * np.cumsum(sure[order]) / (np.cumsum(size[order]) + sure.sum())
    best = float(scores[order][int(np.argmax(f1))])
    return min(max(best, LOWEST), HIGHEST)


def lowered_for_lists(
    cut: float, words: Array, scores: Array, ends_sentence: NDArray[np.bool_]
) -> float:
    """The cut, lower the fewer sentences are among what is likely core. Shapes: (blocks,)."""
    likely = np.maximum(words, 1.0) * scores
    sentences = float(likely[ends_sentence & (words >= SENTENCE)].sum())
    lacking = max(0.0, 1 - sentences / (FEW * max(float(likely.sum()), 1e-6)))
    odds = cut / (1 - cut) * math.exp(-LOWERED * lacking)
    return odds / (1 + odds)


def centred(scores: Array, cut: float) -> Array:
    """Scores moved in log-odds, so that the cut becomes 0.5; what is kept scores at least that."""
    odds = scores * (1 - cut)
    moved = odds / (odds + (1 - scores) * cut)
    return np.asarray(np.where(scores >= cut, np.maximum(moved, 0.5), np.minimum(moved, 0.4999)))
