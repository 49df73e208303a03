"""The kept pages of one site as columns, in which a page's blocks are looked up."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

from cleaner.sites.hashing import Hashes
from cleaner.sites.trace import LEAN_UNIT, STRUCTURE, TEXT, UNKNOWN_LEAN, Trace

__all__ = ["KnownSite", "Leaning", "Places", "Table", "paired"]

Marks = NDArray[np.bool_]
Array = NDArray[np.float64]
Numbers = NDArray[np.intp]
MOSTLY: Final = 0.5
"""What is on a larger share of the pages is a landmark."""
ODD: Final = np.uint64(0x9E3779B97F4A7C15)
"""Spreads the bits of a structure, so that no pair of hashes cancels out."""


@dataclass(frozen=True, slots=True)
class Table:
    """Distinct hashes, and which of them stands where.

    distinct: sorted.  numbers: for each block of the site, the number of its hash.
    """

    distinct: Hashes
    numbers: Numbers

    @classmethod
    def of(cls, hashes: Hashes) -> Self:
        """Number the hashes."""
        return cls(*np.unique(hashes, return_inverse=True))

    def __len__(self) -> int:
        """How many numbers there are, that of unknown hashes too."""
        return len(self.distinct) + 1

    def look_up(self, hashes: Hashes) -> Numbers:
        """The number of each hash; one more than the last for a hash that is unknown."""
        places = np.searchsorted(self.distinct, hashes)
        known = self.distinct[np.minimum(places, len(self.distinct) - 1)] == hashes
        return np.where(known, places, len(self.distinct))


@dataclass(frozen=True, slots=True)
class Places:
    """What stands in each structure on some pages; an entry a structure, the last for unknown ones.

    repeating: the share of the blocks that stand there on another page too: a headline does not,
        though lists on other pages name it.
    own_words: words a page, of blocks that stand there on no other.
    """

    repeating: Array
    own_words: Array


@dataclass(frozen=True, slots=True)
class Leaning:
    """How far the model takes what stands in a structure on a page for core.

    structures, pages: the numbers of both, an entry for each structure of each scored page.
    odds: the mean of its blocks' log-odds, by their words.
    """

    structures: Numbers
    pages: Numbers
    odds: Array

    @classmethod
    def of(cls, structures: Numbers, pages: Numbers, words: Array, traces: Sequence[Trace]) -> Self:
        """Sum the blocks up. structures, pages, words: of each block of the traces in turn."""
        leans = np.concatenate([trace.leans for trace in traces])
        known = leans != UNKNOWN_LEAN
        cells = structures[known] * len(traces) + pages[known]
        distinct, cell = np.unique(cells, return_inverse=True)
        size = np.maximum(words[known], 1.0)
        odds = np.bincount(cell, size * leans[known], len(distinct)) / LEAN_UNIT
        odds /= np.bincount(cell, size, len(distinct))
        return cls(distinct // len(traces), distinct % len(traces), odds)

    def on(self, pages: Marks, count: int) -> tuple[Array, Array]:
        """On how many of the pages each of `count` structures is, and the mean log-odds there."""
        there = pages[self.pages]
        structures = self.structures[there]
        on = np.bincount(structures, minlength=count).astype(np.float64)
        return on, np.bincount(structures, self.odds[there], count) / np.maximum(on, 1)


@dataclass(frozen=True, slots=True)
class KnownSite:
    """keys, sections: one entry a page.  pages, words: of each block, its page and its words.

    texts, structures, pairs: of each block, its text, where it stands, and both together.
    landmarks: of each text, whether it is on most pages, and last of unknown ones.
    leaning: what the model takes for core, by structure.
    """

    keys: Hashes
    sections: Hashes
    pages: Numbers
    words: Array
    texts: Table
    structures: Table
    pairs: Table
    landmarks: Marks
    leaning: Leaning

    @classmethod
    def of(cls, traces: Sequence[Trace]) -> Self:
        """Lay out the kept pages of a site, at least one."""
        blocks = np.concatenate([trace.blocks for trace in traces])
        sizes = [len(trace.blocks) for trace in traces]
        pages = np.repeat(np.arange(len(traces)), sizes)
        texts = Table.of(blocks[:, TEXT])
        often = _pages_of_each(texts.numbers, pages, len(texts))
        landmarks = (often > 1) & (often > MOSTLY * len(traces))
        structures = standing(blocks, texts.numbers, landmarks, pages)
        table = Table.of(structures)
        words = np.concatenate([trace.words for trace in traces]).astype(np.float64)
        return cls(
            keys=np.array([trace.key for trace in traces], np.uint64),
            sections=np.array([trace.section for trace in traces], np.uint64),
            pages=pages,
            words=words,
            texts=texts,
            structures=table,
            pairs=Table.of(paired(blocks[:, TEXT], structures)),
            landmarks=landmarks,
            leaning=Leaning.of(table.numbers, pages, words, traces),
        )

    def structures_in(self, blocks: Hashes) -> Hashes:
        """Where the blocks of a page stand, in reading order, as on the pages of this site."""
        numbers = self.texts.look_up(blocks[:, TEXT])
        return standing(blocks, numbers, self.landmarks, np.zeros(len(blocks), np.intp))

    def pages_with(self, numbers: Numbers, table: Table) -> Marks:
        """On which pages the text or structure of each number stands; shape (numbers, pages)."""
        rows = np.full(len(table), -1)
        rows[numbers] = np.arange(len(numbers))  # of a number that is there twice, the last row
        row = rows[table.numbers]
        marks = np.zeros((len(numbers), len(self.keys)), np.bool_)
        marks[row[row >= 0], self.pages[row >= 0]] = True
        return np.asarray(marks[rows[numbers]])

    def places(self, pages: Marks) -> Places:
        """What stands in each structure on these pages, at least one."""
        there = pages[self.pages]
        size = len(self.structures)
        often = np.bincount(self.pairs.numbers[there], minlength=len(self.pairs.distinct))
        repeats = often[self.pairs.numbers] > 1
        structures = self.structures.numbers
        blocks = np.bincount(structures[there], minlength=size)
        return Places(
            np.bincount(structures[there & repeats], minlength=size) / np.maximum(blocks, 1),
            np.bincount(structures[there], (self.words * ~repeats)[there], minlength=size)
            / pages.sum(),
        )


def paired(texts: Hashes, structures: Hashes) -> Hashes:
    """One hash for the text and structure of each block."""
    return np.asarray(texts ^ (structures * ODD))


def standing(blocks: Hashes, texts: Numbers, landmarks: Marks, pages: Numbers) -> Hashes:
    """Where each block stands: its structure; in plain text, the last landmark before it.

    texts, pages: the number of each block's text and page.  landmarks: which texts are such.
    """
    count = len(blocks)
    marked = np.where(landmarks[texts], np.arange(count), -1)
    last = np.concatenate(([-1], np.maximum.accumulate(marked)[:-1]))
    on_page = (last >= 0) & (pages[last] == pages)
    behind = np.where(on_page, blocks[last, TEXT], np.uint64(0))
    return np.where(blocks[:, STRUCTURE] == 0, behind, blocks[:, STRUCTURE])


def _pages_of_each(texts: Numbers, pages: Numbers, size: int) -> Numbers:
    """On how many pages each text is."""
    both = np.unique(np.stack([texts, pages], axis=1), axis=0)
    return np.bincount(both[:, 0], minlength=size)
