"""Trafilatura's second opinion, laid on our scores: it moves those that are undecided."""

import re
from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cleaner.blocks.columns import within
from cleaner.second_opinion import core_text

__all__ = ["finds_little", "reads_as_prose", "with_second_opinion"]

PROSE_SHARE: Final = 0.5
PROSE_WORDS: Final = 20
PROSE_LINKS: Final = 0.33
"""Trafilatura is heard on pages whose likely core is paragraphs for the most part. On lists of
goods or stories it is the worse judge: heard there too, it costs 0.012 on listings."""
WEIGHT: Final = 0.6
"""Log-odds that trafilatura's vote adds or takes. Swept 0.2 to 0.8: more of it helps wcxb-dev and
hurts gn1-a."""
LIKELY: Final = 0.5
LITTLE: Final = 60.0
"""Words. One page in a hundred has fewer that are likely core."""
GRAM: Final = 3
_WORD: Final = re.compile(r"\w+")

Array = NDArray[np.float64]


def with_second_opinion(source: str, texts: Sequence[str], scores: Array) -> Array:
    """Scores of a page of HTML after trafilatura was heard."""
    text = core_text(source)
    return blend(texts, scores, text) if text else scores


def reads_as_prose(words: Array, links: Array, scores: Array) -> bool:
    """Whether most of what would be kept stands in paragraphs. links: share linked, 0..1."""
    likely = words * scores
    prose = (words >= PROSE_WORDS) & (links < PROSE_LINKS)
    return float(likely[prose].sum()) > PROSE_SHARE * float(likely.sum())


def finds_little(words: Array, scores: Array) -> bool:
    """Whether next to nothing would be kept.

    On 13 such pages of wcxb-dev, trafilatura's vote lifts word F1 by 0.14.
    """
    return float(words[scores >= LIKELY].sum()) < LITTLE


def blend(texts: Sequence[str], scores: Array, opinion: str) -> Array:
    """Move each score towards trafilatura's vote: the share of the block's word triples it kept."""
    kept = _grams(_WORD.findall(opinion.lower()))
    votes = np.array([_share(text, kept) for text in texts])
    odds = np.log(within(scores, 1e-6, 1 - 1e-6) / within(1 - scores, 1e-6, 1))
    return np.asarray(1 / (1 + np.exp(-(odds + WEIGHT * (2 * votes - 1)))))


def _grams(words: list[str]) -> set[tuple[str, ...]]:
    sizes = range(1, GRAM + 1)
    return {tuple(words[i : i + n]) for n in sizes for i in range(len(words) - n + 1)}


def _share(text: str, kept: set[tuple[str, ...]]) -> float:
    words = _WORD.findall(text.lower())
    size = min(GRAM, len(words))
    if size == 0:
        return 0.5
    grams = [tuple(words[i : i + size]) for i in range(len(words) - size + 1)]
    return sum(gram in kept for gram in grams) / len(grams)
