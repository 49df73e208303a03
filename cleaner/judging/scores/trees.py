"""Gradient-boosted symmetric trees in NumPy: measurements in, scores out.

All trees have one depth, and ask one question a level. So a leaf's number is the answers as bits,
and all trees are walked at once. Leaves are int32: whole-number sums are the same on every machine.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from cleaner.blocks.columns import Floats

__all__ = ["LEAF_UNIT", "Trees", "chance"]

LEAF_UNIT: Final = 1 << 20
"""Leaves are log-odds in units of 1 / LEAF_UNIT."""
CHUNK: Final = 256
"""Blocks scored at once; more would leave the processor's cache: 512 took up to four times as long
a block."""


@dataclass(frozen=True, slots=True)
class Trees:
    """A trained model.

    names: the features, in the order of the rows that `predict` is given.
    features, thresholds: int16 and float32, shape (depth, trees).
    leaves: int32, shape (trees * 2**depth,).  bias: in leaf units.
    """

    names: Sequence[str]
    features: NDArray[np.int16]
    thresholds: Floats
    leaves: NDArray[np.int32]
    bias: int
    questions: "Questions" = field(init=False, repr=False, compare=False)
    firsts: "NDArray[np.uint16] | NDArray[np.intp]" = field(init=False, repr=False, compare=False)
    """The first leaf of each tree, shape (trees, 1). Small numbers take half the time to add."""
    sum_type: "type[np.int32 | np.int64]" = field(init=False, repr=False, compare=False)
    """What the bias and a leaf of each tree add up in, without going over."""

    def __post_init__(self) -> None:
        """Gather the questions that the trees ask, and number their leaves."""
        depth, trees = self.features.shape
        kind = np.uint16 if len(self.leaves) <= 1 << 16 else np.intp
        firsts = (np.arange(trees)[:, None] << depth).astype(kind)
        object.__setattr__(self, "questions", _questions(self.features, self.thresholds))
        object.__setattr__(self, "firsts", firsts)
        largest = abs(self.bias) + trees * int(np.abs(self.leaves, dtype=np.int64).max(initial=0))
        sum_type = np.int32 if largest <= np.iinfo(np.int32).max else np.int64
        object.__setattr__(self, "sum_type", sum_type)

    def predict(self, matrix: Floats) -> NDArray[np.float64]:
        """The probability for each block. matrix: float32, shape (features, blocks)."""
        return chance(self.log_odds(matrix))

    def log_odds(self, matrix: Floats) -> NDArray[np.float64]:
        """The sum of the leaves for each block, as log-odds."""
        parts = [
            self._sums(matrix[:, start : start + CHUNK])
            for start in range(0, matrix.shape[1], CHUNK)
        ]
        return np.asarray((np.concatenate(parts) + self.bias) / LEAF_UNIT)

    def log_odds_at(self, leaves: NDArray[np.integer[Any]]) -> NDArray[np.float64]:
        """The same, of blocks for which the leaves are known. leaves: see `reached`."""
        return np.asarray((self._added(leaves) + self.bias) / LEAF_UNIT)

    def reached(self, matrix: Floats) -> NDArray[np.integer[Any]]:
        """The leaf of each tree that a block comes to, shape (trees, blocks). At most `CHUNK`."""
        answers = self.questions.answers(matrix)
        *levels, last = self.questions.of_levels
        numbers = answers.take(last, axis=0)  # uint8, which is enough for a depth of 8
        for asked in levels[::-1]:
            numbers += numbers  # a shift by one bit, several times as fast as `<<`
            numbers += answers.take(asked, axis=0)
        return np.asarray(self.firsts + numbers)

    def _sums(self, matrix: Floats) -> NDArray[np.int32 | np.int64]:
        return self._added(self.reached(matrix))

    def _added(self, leaves: NDArray[np.integer[Any]]) -> NDArray[np.int32 | np.int64]:
        return np.asarray(self.leaves.take(leaves, mode="wrap").sum(axis=0, dtype=self.sum_type))


def chance(log_odds: NDArray[np.float64]) -> NDArray[np.float64]:
    """The probabilities that log-odds stand for."""
    return np.asarray(1.0 / (1.0 + np.exp(-log_odds)))


@dataclass(frozen=True, slots=True)
class Questions:
    """The distinct questions that trees ask: half as many as the nodes, each answered once.

    features, thresholds: shape (questions,) and (questions, 1).
    of_levels: which of them each tree asks on each level, shape (depth, trees).
    """

    features: NDArray[np.intp]
    thresholds: Floats
    of_levels: NDArray[np.intp]

    def answers(self, matrix: Floats) -> NDArray[np.uint8]:
        """1 where the feature is above the threshold, else 0; shape (questions, blocks)."""
        return (matrix.take(self.features, axis=0) > self.thresholds).view(np.uint8)


def _questions(features: NDArray[np.int16], thresholds: Floats) -> Questions:
    nodes = np.empty(features.size, [("feature", np.intp), ("threshold", np.float32)])
    nodes["feature"], nodes["threshold"] = features.ravel(), thresholds.ravel()
    asked, of_levels = np.unique(nodes, return_inverse=True)
    return Questions(
        features=asked["feature"].copy(),
        thresholds=asked["threshold"].copy()[:, None],
        of_levels=of_levels.reshape(features.shape),
    )
