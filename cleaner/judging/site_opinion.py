"""What is known of the page's site, laid on the block model's scores."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cleaner.judging.site_columns import site_columns
from cleaner.judging.trees import Trees
from cleaner.sites import Seen

__all__ = ["SiteOpinion", "log_odds", "site_opinion"]

LOWEST: Final = 1e-6
"""The lowest score that is told apart; the trees see none below."""

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class SiteOpinion:
    """One entry a block.

    scores: the block model's, corrected.
    evidence: on how many pages of the site it is, in words; empty for one that is on no other and
        of which the block model decided.
    decided: whether the correction did, against the block model.
    """

    scores: Array
    evidence: Sequence[str]
    decided: Sequence[bool]


def log_odds(scores: Array) -> Array:
    """Scores as log-odds, bounded."""
    bounded = np.clip(scores, LOWEST, 1 - LOWEST)
    return np.asarray(np.log(bounded / (1 - bounded)))


def site_opinion(
    texts: Sequence[str], words: Array, scores: Array, seen: Seen, trees: Trees | None
) -> SiteOpinion:
    """Correct scores, in log-odds, by trees that see on how many pages of the site a block is.

    Without trees the scores stay as they are, and the site is only named as evidence.
    """
    corrected = scores
    if trees is not None:
        odds = log_odds(scores)
        matrix = site_columns(texts, words, odds, seen).matrix()
        corrected = np.asarray(1 / (1 + np.exp(-odds - trees.log_odds(matrix))))
    decided = (corrected >= 0.5) != (scores >= 0.5)
    told = decided | (seen.text_on > 0)
    evidence = [seen.evidence(block) if tell else "" for block, tell in enumerate(told.tolist())]
    return SiteOpinion(corrected, evidence, decided.tolist())
