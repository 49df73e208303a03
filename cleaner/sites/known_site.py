"""The kept pages of one site as columns, in which a page's blocks are looked up."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

from cleaner.sites.hashing import Hashes
from cleaner.sites.trace import STRUCTURE, TEXT, Trace

__all__ = ["KnownSite", "Table", "paired"]

Marks = NDArray[np.bool_]
ODD: Final = np.uint64(0x9E3779B97F4A7C15)
"""Spreads the bits of a structure, so that no pair of hashes cancels out."""


@dataclass(frozen=True, slots=True)
class Table:
    """Distinct hashes, and which of them stands where.

    distinct: sorted.  numbers: for each block of the site, the number of its hash.
    """

    distinct: Hashes
    numbers: NDArray[np.intp]

    @classmethod
    def of(cls, hashes: Hashes) -> Self:
        """Number the hashes."""
        return cls(*np.unique(hashes, return_inverse=True))

    def look_up(self, hashes: Hashes) -> NDArray[np.intp]:
        """The number of each hash; one more than the last for a hash that is unknown."""
        places = np.searchsorted(self.distinct, hashes)
        known = self.distinct[np.minimum(places, len(self.distinct) - 1)] == hashes
        return np.where(known, places, len(self.distinct))


@dataclass(frozen=True, slots=True)
class KnownSite:
    """keys, sections: one entry a page.  pages: of each block, the page it is on.

    texts, structures, pairs: of each block, its text, where it stands, and both together.
    """

    keys: Hashes
    sections: Hashes
    pages: NDArray[np.intp]
    texts: Table
    structures: Table
    pairs: Table

    @classmethod
    def of(cls, traces: Sequence[Trace]) -> Self:
        """Lay out the kept pages of a site, at least one."""
        blocks = np.concatenate([trace.blocks for trace in traces])
        sizes = [len(trace.blocks) for trace in traces]
        return cls(
            keys=np.array([trace.key for trace in traces], np.uint64),
            sections=np.array([trace.section for trace in traces], np.uint64),
            pages=np.repeat(np.arange(len(traces)), sizes),
            texts=Table.of(blocks[:, TEXT]),
            structures=Table.of(blocks[:, STRUCTURE]),
            pairs=Table.of(paired(blocks)),
        )

    def pages_with(self, numbers: NDArray[np.intp], table: Table) -> Marks:
        """On which pages the text or structure of each number stands; shape (numbers, pages)."""
        shape = len(table.distinct) + 1, len(self.keys)
        wanted, back = np.unique(numbers, return_inverse=True)
        rows = np.full(shape[0], -1)
        rows[wanted] = np.arange(len(wanted))
        row = rows[table.numbers]
        marks = np.zeros((len(wanted), shape[1]), np.bool_)
        marks[row[row >= 0], self.pages[row >= 0]] = True
        return np.asarray(marks[back])

    def repeating(self, pages: Marks) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Of what stands in each structure on these pages, how much there is and how much repeats.

        It repeats if it stands there on another of the pages too: a headline does not, though lists
        on other pages name it. Both have an entry a structure, and 0 for the unknown one.
        """
        there = pages[self.pages]
        size = len(self.structures.distinct) + 1
        often = np.bincount(self.pairs.numbers[there], minlength=len(self.pairs.distinct))
        repeats = often[self.pairs.numbers] > 1
        return (
            np.bincount(self.structures.numbers[there], minlength=size).astype(np.float64),
            np.bincount(self.structures.numbers[there & repeats], minlength=size).astype(
                np.float64
            ),
        )


def paired(blocks: Hashes) -> Hashes:
    """One hash for the text and structure of each block."""
    return np.asarray(blocks[:, TEXT] ^ (blocks[:, STRUCTURE] * ODD))
