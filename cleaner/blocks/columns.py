"""A growing table of measurements: one named float32 column a feature, one entry a block.

A call of NumPy on the columns of a page takes hardly longer than on one of them. So columns that
are made alike are made together, as the rows of one array.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

__all__ = [
    "FAR",
    "Array",
    "Columns",
    "Floats",
    "running",
    "shifted",
    "since",
    "until",
    "windowed",
    "within",
]

Array = NDArray[np.float64]
Floats = NDArray[np.float32]
FAR: Final = 50.0
"""Distances are cut here: beyond, it no longer matters how far."""


@dataclass(slots=True)
class Columns:
    """Columns in the order they were added; `matrix` has a row a column.

    rows: what was added at once, one column or several.
    """

    names: list[str] = field(default_factory=list)
    rows: list[NDArray[Any]] = field(default_factory=list)

    def add(self, name: str, values: ArrayLike) -> None:
        """Append a column; `values` has one entry a block, or is one number for all of them.

        The first column needs an entry a block.
        """
        self.names.append(name)
        self.rows.append(np.asarray(values)[None])

    def add_rows(self, names: Sequence[str], rows: NDArray[Any]) -> None:
        """Append several columns: an entry a block on the last axis, or one number for all of them.

        The names are those of the rows, on however many other axes.
        """
        self.names.extend(names)
        self.rows.append(rows.reshape(len(names), -1))

    def add_whole(self, values: Mapping[str, float]) -> None:
        """Append columns that are the same for all blocks of the page."""
        self.add_rows(tuple(values), np.array([*values.values()]))

    def matrix(self) -> Floats:
        """All columns, shape (columns, blocks), float32."""
        matrix = np.empty((len(self.names), self.rows[0].shape[-1]), np.float32)
        start = 0
        for rows in self.rows:
            end = start + len(rows)
            matrix[start:end] = rows
            start = end
        return matrix


def shifted(values: NDArray[Any], by: Sequence[int], fill: ArrayLike = -1) -> Floats:
    """The values of the block each of `by` places on (back, if negative); `fill` beyond the ends.

    values: blocks on the last axis. The places are on the first axis of what comes out.
    """
    reach, count = max(map(abs, by)), values.shape[-1]
    padded = np.empty((*values.shape[:-1], count + 2 * reach), np.float32)
    padded[...] = fill
    padded[..., reach : reach + count] = values
    return np.array([padded[..., reach + places : reach + places + count] for places in by])


def running(values: NDArray[Any]) -> Array:
    """The sums of what stands before each block, and of all; blocks are on the last axis."""
    totals = np.zeros((*values.shape[:-1], values.shape[-1] + 1))
    values.cumsum(axis=-1, dtype=np.float64, out=totals[..., 1:])
    return totals


def windowed(totals: Array, reaches: Sequence[int]) -> Array:
    """The sums over each block and so many blocks to each side: one of `reaches` on the first axis.

    totals: see `running`.
    """
    most, size = max(reaches), totals.shape[-1]
    padded = np.zeros((*totals.shape[:-1], size + 2 * most))
    padded[..., most : most + size] = totals
    padded[..., most + size :] = totals[..., -1:]
    # By slices: indexes take three times as long.
    return np.array(
        [
            padded[..., most + reach + 1 : most + reach + size]
            - padded[..., most - reach : most - reach + size - 1]
            for reach in reaches
        ]
    )


def within(values: NDArray[Any], low: float, high: float) -> Array:
    """The values, cut where they go beyond low or high; np.clip takes three times as long."""
    return np.asarray(np.minimum(np.maximum(values, low), high))


def since(marks: NDArray[np.bool_]) -> Array:
    """How many blocks back the last mark is (0 at a mark), at most `FAR`. Blocks: last axis."""
    index = np.arange(marks.shape[-1], dtype=np.float64)
    last = np.maximum.accumulate(np.where(marks, index, -np.inf), axis=-1)
    return np.asarray(np.minimum(index - last, FAR))


def until(marks: NDArray[np.bool_]) -> Array:
    """How many blocks on the next mark is (0 at a mark), at most `FAR`. Blocks: last axis."""
    return since(marks[..., ::-1])[..., ::-1]
