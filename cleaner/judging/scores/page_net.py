"""A convolutional network over the blocks of a page, in NumPy: measurements in, log-odds out.

Trees see a block and what was measured around it. The network reads the page as a sequence: every
step hears the blocks at its distance, so the last knows 31 blocks to each side where there are
five; and what is said of a block rests on the mean of the page too. It errs elsewhere than the
trees; the mean of both is the score.

Weights are whole numbers of eight bits with a scale an output, and sums are float64: they differ by
less than 1e-12 between machines, which no score of four decimals shows.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from cleaner.blocks.columns import Array, Floats
from cleaner.judging.scores.trees import chance

__all__ = ["EPSILON", "Layer", "PageNet", "Scales", "squashed"]

EPSILON: Final = 1e-5
"""What is added to a variance before it divides."""
ONE_THREAD: Final = 1 << 18
"""Multiplications of a matrix product that OpenBLAS does in one thread."""
CHUNK: Final = 1024
"""Blocks that are looked at together; so a long page takes little memory."""


class Scales(NamedTuple):
    """What brings each measurement to numbers around 0, large ones too; float32, shape (features,).

    Of a distance d from the middle, in widths, d / (1 + |d|) is taken: it is never beyond -1 and 1.
    Of that the mean is taken away, and the rest divided by the deviation.

    middles: the medians.  widths: by how much those differ from it that do, in the mean.
    means, deviations: of what comes out, before it is centred.
    """

    middles: Floats
    widths: Floats
    means: Floats
    deviations: Floats

    def __call__(self, matrix: Floats) -> Array:
        """matrix: shape (features, blocks); gives (blocks, features)."""
        middles, widths, means, deviations = (part.astype(np.float64)[:, None] for part in self)
        rows = squashed((matrix - middles) / widths)
        rows -= means
        rows /= deviations
        return rows.T


def squashed(distances: Array) -> Array:
    """Distances between minus infinity and infinity, brought between -1 and 1."""
    return np.asarray(distances / (1 + np.abs(distances)))


@dataclass(frozen=True, slots=True)
class Layer:
    """Sums of what comes in, one an output.

    weights: int8, shape (inputs, outputs); times scales they are what inputs are multiplied by.
    scales, biases: float32, shape (outputs,).
    """

    weights: NDArray[np.int8]
    scales: Floats
    biases: Floats
    matrix: Array = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Multiply once what every page is multiplied by."""
        object.__setattr__(self, "matrix", self.weights * self.scales.astype(np.float64))

    def __call__(self, rows: Array) -> Array:
        """rows: shape (blocks, inputs); gives (blocks, outputs)."""
        return _product(rows, self.matrix) + self.biases


@dataclass(frozen=True, slots=True)
class PageNet:
    """A trained network.

    names: the measurements, in the order of the rows that `log_odds` is given.
    scales: what brings them to like sizes.
    entry: measurements to channels.
    steps: each from the channels of three blocks, the middle one and those 1, 2, 4, ... blocks
    before and after it.
    mixed: from the channels of the entry, of the last step and of the mean over the page.
    exit: channels to log-odds.
    """

    names: Sequence[str]
    scales: Scales
    entry: Layer
    steps: Sequence[Layer]
    mixed: Layer
    exit: Layer

    @property
    def layers(self) -> tuple[Layer, ...]:
        """All of them, from the entry to the exit."""
        return (self.entry, *self.steps, self.mixed, self.exit)

    def predict(self, matrix: Floats) -> Array:
        """The probability for each block. matrix: as in `log_odds`."""
        return chance(self.log_odds(matrix))

    def log_odds(self, matrix: Floats) -> Array:
        """The log-odds that each block is core. matrix: float32, shape (features, blocks)."""
        of_entry, of_last, of_page = np.split(self.mixed.matrix, 3)
        total = np.zeros(len(of_last))
        parts = []
        for entry, last in self._channels(matrix):
            parts.append(_product(entry, of_entry) + _product(last, of_last))
            total += last.sum(axis=0)
        page = total / matrix.shape[1] @ of_page + self.mixed.biases
        return np.concatenate([self.exit(_bent(part + page))[:, 0] for part in parts])

    def _channels(self, matrix: Floats) -> Iterator[tuple[Array, Array]]:
        """What the entry and the last step make of the blocks, a chunk at a time."""
        reach = (1 << len(self.steps)) - 1
        for start in range(0, matrix.shape[1], CHUNK):
            first = max(0, start - reach)
            around = matrix[:, first : start + CHUNK + reach]
            entry = last = _bent(self.entry(self.scales(around)))
            for power, step in enumerate(self.steps):
                last = last + _bent(step(_beside(_normal(last), 1 << power)))
            own = slice(start - first, start - first + CHUNK)
            yield entry[own], last[own]


def _product(rows: Array, matrix: Array) -> Array:
    """The matrix product, a few rows at a time: for more of them OpenBLAS would start threads.

    They wait in loops for the next product, and so took twice the time of all others' work.
    """
    inputs, outputs = matrix.shape
    size = max(1, ONE_THREAD // (inputs * outputs))
    whole = len(rows) // size * size
    product = np.empty((len(rows), outputs))
    pieces = rows[:whole].reshape(-1, size, inputs)
    np.matmul(pieces, matrix, out=product[:whole].reshape(-1, size, outputs))
    np.matmul(rows[whole:], matrix, out=product[whole:])
    return product


def _bent(rows: Array) -> Array:
    """Hard swish: the identity from 3 on, 0 below -3, and a parabola between."""
    gates = rows + 3.0
    np.clip(gates, 0.0, 6.0, out=gates)
    gates *= rows
    gates /= 6.0
    return gates


def _normal(rows: Array) -> Array:
    """The channels of each block with mean 0 and variance 1."""
    centred = rows - rows.mean(axis=1, keepdims=True)
    variance = np.square(centred).mean(axis=1, keepdims=True)
    return np.asarray(centred / np.sqrt(variance + EPSILON))


def _beside(rows: Array, by: int) -> Array:
    """The channels of the block before, of the block and of that after, side by side."""
    count, channels = rows.shape
    beside = np.zeros((count, 3 * channels))
    beside[by:, :channels] = rows[: max(0, count - by)]
    beside[:, channels : 2 * channels] = rows
    beside[: max(0, count - by), 2 * channels :] = rows[by:]
    return beside
