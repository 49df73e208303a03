"""What is known of the page's site, laid on the block model's scores.

For plain text there are trees, which see on how many pages a block is. For HTML a block is held
against what stands in its place on other pages: the model's mean opinion there counts as much as
the number of pages has earned it. Trees that were trained on the sites of the corpora made HTML
worse; there are too few sites. Of both, sentences that stand in the same place on most pages are
chrome.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cleaner.judging.scores.site_columns import site_columns
from cleaner.judging.scores.trees import Trees, chance
from cleaner.sites import Seen

__all__ = [
    "CHROME",
    "Decision",
    "SiteOpinion",
    "corrected",
    "log_odds",
    "opinion_of",
    "sentences_of_site",
]

LOWEST: Final = 1e-6
"""The lowest score that is told apart; the trees see none below."""
SUREST: Final = 4.0
"""How far the model's own opinion counts against that of other pages, in log-odds."""
OWN_PAGES: Final = 1.0
"""As how many pages it counts."""
ENOUGH_PAGES: Final = 4.0
"""Other pages from which on the trees are wholly believed. Two or three share much by chance: on
sites of three or four pages recall fell by 0.017, and now by 0.005, at a better F1."""

REPEATING: Final = 0.5
"""Share of the other pages from which on a sentence is the site's and not the page's. Of the words
that were kept so, on sites of the corpora with five pages or more, 14 % were gold in HTML and 4 %
in text."""
SENTENCE: Final = 6.0
"""Words that it must have; shorter ones are labels and prices of what the page is about as well."""
NUMERALS: Final = 0.05
"""Share of its characters that may be digits: "12 reviews, 4.5 of 5 stars" repeats by chance."""
CHROME: Final = 0.1
"""The most that its score is then."""

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class SiteOpinion:
    """One entry a block.

    evidence: what the site says of it, in words; empty where that is nothing, or where the block
        is on no other page and the model decided.
    decided: whether the site did, against the block model.
    """

    evidence: Sequence[str]
    decided: Sequence[bool]


@dataclass(frozen=True, slots=True)
class Decision:
    """Which blocks are kept, shape (blocks,): with the site heard, without, and in the end.

    In the end trafilatura may have been heard too.
    """

    heard: NDArray[np.bool_]
    unheard: NDArray[np.bool_]
    last: NDArray[np.bool_]


def log_odds(scores: Array) -> Array:
    """Scores as log-odds, bounded."""
    bounded = np.clip(scores, LOWEST, 1 - LOWEST)
    return np.asarray(np.log(bounded / (1 - bounded)))


def corrected(
    texts: Sequence[str], words: Array, scores: Array, seen: Seen, trees: Trees | None
) -> Array:
    """Correct scores, in log-odds, by trees that see on how many pages of the site a block is.

    Without trees they are mixed with those of what stands in the same place on other pages.
    """
    odds = log_odds(scores)
    if trees is None:
        odds = _mixed(odds, seen)
    elif seen.pages.any():
        believed = np.minimum(1.0, seen.pages / ENOUGH_PAGES)
        odds = odds + believed * trees.log_odds(site_columns(texts, words, odds, seen).matrix())
    return chance(odds)


def sentences_of_site(
    texts: Sequence[str], words: Array, ends_sentence: NDArray[np.bool_], seen: Seen
) -> NDArray[np.bool_]:
    """Which blocks are sentences that stand in the same place on most pages of the site."""
    repeats = (seen.pages >= ENOUGH_PAGES) & (seen.share >= REPEATING)
    repeats &= (seen.pair_on >= REPEATING * seen.share) & (words >= SENTENCE) & ends_sentence
    for block in np.flatnonzero(repeats).tolist():
        text = texts[block]
        repeats[block] = sum(map(str.isdigit, text)) <= NUMERALS * len(text)
    return repeats


def opinion_of(seen: Seen, decision: Decision) -> SiteOpinion:
    """What the site says of each block, and where it decided."""
    decided = (decision.heard != decision.unheard) & (decision.last == decision.heard)
    by_place = decided & (seen.leaning_on > 0) & ((seen.leaning > 0) == decision.heard)
    by_text = (seen.pages > 0) & (decided | (seen.text_on > 0))
    evidence = [
        seen.evidence_of_place(block) if place else seen.evidence(block) if text else ""
        for block, (place, text) in enumerate(zip(by_place.tolist(), by_text.tolist(), strict=True))
    ]
    return SiteOpinion(evidence, (decided & (by_place | by_text)).tolist())


def _mixed(odds: Array, seen: Seen) -> Array:
    """The mean of a page's own log-odds and those of other pages, each page counted once.

    Where nothing is known of the place, its own stay as they are.
    """
    own = np.clip(odds, -SUREST, SUREST) * OWN_PAGES
    mean = (own + seen.leaning * seen.leaning_on) / (OWN_PAGES + seen.leaning_on)
    return np.asarray(np.where(seen.leaning_on > 0, mean, odds))
