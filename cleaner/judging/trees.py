"""Gradient-boosted symmetric trees in NumPy: measurements in, scores out.

All trees have one depth, and ask one question a level. So a leaf's number is the answers as bits,
and all trees are walked at once. Leaves are int32: whole-number sums are the same on every machine.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cleaner.blocks.columns import Floats

__all__ = ["LEAF_UNIT", "Trees"]

LEAF_UNIT: Final = 1 << 20
"""Leaves are log-odds in units of 1 / LEAF_UNIT."""
CHUNK: Final = 512
"""Blocks scored at once; more would leave the processor's cache."""


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

    def predict(self, matrix: Floats) -> NDArray[np.float64]:
        """The probability for each block. matrix: float32, shape (features, blocks)."""
        parts = [
            self._sums(matrix[:, start : start + CHUNK])
            for start in range(0, matrix.shape[1], CHUNK)
        ]
        log_odds = (np.concatenate(parts) + self.bias) / LEAF_UNIT
        return np.asarray(1.0 / (1.0 + np.exp(-log_odds)))

    def _sums(self, matrix: Floats) -> NDArray[np.int64]:
        depth, trees = self.features.shape
        numbers = np.zeros((trees, matrix.shape[1]), np.uint8)  # enough for a depth of 8
        for level in reversed(range(depth)):
            values = matrix.take(self.features[level], axis=0)
            answers = values > self.thresholds[level][:, None]
            numbers += numbers  # a shift by one bit, several times as fast as `<<`
            numbers += answers.view(np.uint8)
        firsts = np.arange(trees, dtype=np.int32)[:, None] << depth
        return np.asarray(self.leaves.take(firsts + numbers).sum(axis=0, dtype=np.int64))
