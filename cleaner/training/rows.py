"""Examples -> rows to train on: which blocks of a page, and how much each weighs."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

from cleaner.blocks.columns import Floats
from cleaner.judging.scores.page_net import PageNet
from cleaner.judging.scores.trees import Trees
from cleaner.training.boosting import Recipe, boost
from cleaner.training.examples import Example
from cleaner.training.page_net import NetRecipe, fit_net

__all__ = ["Rows"]

ROWS_A_PAGE: Final = 160
"""Blocks of a page that are trained on; of longer pages a sample. 400 were no better."""
WEIGHT_POWER: Final = 0.7
"""A block weighs its words to this power. 0.6, 0.8 and 1 differed by less than 0.002 in F1."""
PAGE_WEIGHT: Final = 100.0
SNIPPETS_WEIGHT: Final = 40.0
"""A page of which only a few blocks are known counts for less."""

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Rows:
    """The blocks of each example to train on, with their targets and weights; one entry a page.

    picks, targets, weights: of the blocks that trees are trained on.
    all_targets, all_weights: of all blocks, on which a network is; 0 where the target is not known.
    recipe: how much to train on them.
    """

    picks: Sequence[NDArray[np.int64]]
    targets: Sequence[Floats]
    weights: Sequence[Floats]
    all_targets: Sequence[Floats]
    all_weights: Sequence[Floats]
    recipe: type[Recipe]

    @classmethod
    def of(cls, examples: Sequence[Example], words: Sequence[Array], recipe: type[Recipe]) -> Self:
        """Choose and weigh. words: one array an example, shape (blocks,)."""
        picks = [_pick(example.target) for example in examples]
        known = [~np.isnan(example.target) for example in examples]
        return cls(
            picks,
            [example.target[pick] for example, pick in zip(examples, picks, strict=True)],
            [_weigh(e, w[pick]) for e, w, pick in zip(examples, words, picks, strict=True)],
            [np.nan_to_num(example.target) for example in examples],
            [_weigh(e, w * own) for e, w, own in zip(examples, words, known, strict=True)],
            recipe,
        )

    def fit(
        self, matrices: Sequence[Floats], names: Sequence[str], pages: NDArray[np.int64]
    ) -> Trees:
        """Train on some of the pages. matrices: one an example, shape (features, blocks)."""
        which = pages.tolist()
        return boost(
            names,
            np.concatenate([matrices[page][:, self.picks[page]].T for page in which]),
            np.concatenate([self.targets[page] for page in which]),
            np.concatenate([self.weights[page] for page in which]),
            self.recipe,
        )

    def fit_net(
        self,
        matrices: Sequence[Floats],
        names: Sequence[str],
        pages: NDArray[np.int64],
        recipe: type[NetRecipe],
    ) -> PageNet:
        """Train a network on some of the pages; arguments as in `fit`."""
        which = [page for page in pages.tolist() if self.all_weights[page].any()]
        return fit_net(
            names,
            [matrices[page] for page in which],
            [self.all_targets[page] for page in which],
            [self.all_weights[page] for page in which],
            recipe,
        )


def _pick(target: Floats) -> NDArray[np.int64]:
    known = np.flatnonzero(~np.isnan(target))
    if len(known) <= ROWS_A_PAGE:
        return known
    order = np.random.default_rng(len(known)).permutation(len(known))
    return np.sort(known[order[:ROWS_A_PAGE]])


def _weigh(example: Example, words: Array) -> Floats:
    weight = words**WEIGHT_POWER
    page = PAGE_WEIGHT if example.gold is not None else SNIPPETS_WEIGHT
    return np.asarray(weight / max(1e-9, weight.sum()) * page, np.float32)
