"""A growing table of measurements: one named float32 column a feature, one entry a block."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

__all__ = ["FAR", "Array", "Columns", "Floats", "shifted", "since", "until", "windowed", "within"]

Array = NDArray[np.float64]
Floats = NDArray[np.float32]
FAR: Final = 50.0
"""Distances are cut here: beyond, it no longer matters how far."""


@dataclass(slots=True)
class Columns:
    """Columns in the order they were added; `matrix` has a row a column."""

    names: list[str] = field(default_factory=list)
    values: list[ArrayLike] = field(default_factory=list)

    def add(self, name: str, values: ArrayLike) -> None:
        """Append a column; `values` has one entry a block, or is one number for all of them.

        The first column needs an entry a block.
        """
        self.names.append(name)
        self.values.append(values)

    def add_rows(self, names: Sequence[str], rows: NDArray[np.generic]) -> None:
        """Append several columns; `rows` has one row a name, with an entry a block."""
        self.names.extend(names)
        self.values.extend(rows)

    def matrix(self) -> Floats:
        """All columns, shape (columns, blocks), float32."""
        matrix = np.empty((len(self.values), np.size(self.values[0])), np.float32)
        for row, values in zip(matrix, self.values, strict=True):
            row[:] = values
        return matrix


def shifted(values: NDArray[np.generic], by: int, fill: float = -1) -> Floats:
    """The values of the block `by` places on (back, if negative); `fill` beyond the ends."""
    out = np.empty(len(values), np.float32)
    if by > 0:
        out[:-by], out[-by:] = values[by:], fill
    else:
        out[-by:], out[:-by] = values[:by], fill
    return out


def windowed(values: NDArray[np.generic], reach: int) -> NDArray[np.float64]:
    """The sum over the block and `reach` blocks to each side; blocks are on the last axis."""
    total = np.zeros((*values.shape[:-1], values.shape[-1] + 1))
    inner = total[..., 1:]
    values.cumsum(axis=-1, dtype=np.float64, out=inner)
    # Cut where the window goes over either end. By slices: indexes take three times as long.
    full = max(0, values.shape[-1] - reach)
    around = np.empty_like(inner)
    around[..., :full] = total[..., reach + 1 :]
    around[..., full:] = total[..., -1:]
    around[..., reach:] -= total[..., :full]
    return around


def within(values: NDArray[Any], low: float, high: float) -> Array:
    """The values, cut where they go beyond low or high; np.clip takes three times as long."""
    return np.asarray(np.minimum(np.maximum(values, low), high))


def since(marks: NDArray[np.bool_]) -> Array:
    """How many blocks back the last mark is (0 at a mark), at most `FAR`."""
    index = np.arange(len(marks), dtype=np.float64)
    last = np.maximum.accumulate(np.where(marks, index, -np.inf))
    return np.asarray(np.minimum(index - last, FAR))


def until(marks: NDArray[np.bool_]) -> Array:
    """How many blocks on the next mark is (0 at a mark), at most `FAR`."""
    return np.asarray(since(marks[::-1])[::-1])
