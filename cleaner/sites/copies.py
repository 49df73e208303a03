"""The pages of a site of which others may be copies; which of them a page is a copy of.

A bounded number of pages is kept, those whose smallest phrase is smallest: two copies have it in
common most of the time, so that both are kept or neither. As with the sample of pages, this depends
on nothing but the set of pages.
"""

from bisect import insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

from cleaner.sites.sketch import FEWEST, LARGER, MOSTLY, Phrases, Sketch

__all__ = ["FARTHEST", "LONGEST_ID", "MOST_COPIES", "Copies", "CopyIndex", "Original"]

MOST_COPIES: Final = 1_000
"""Pages kept of a site; each takes 300 bytes."""
LONGEST_ID: Final = 200
"""Characters of an id; documents with longer ones are no original of others."""
FARTHEST: Final = 65_535
"""Characters of an address that are told apart."""
NONE: Final = np.zeros(0, np.uint32)

Place = tuple[int, str, int, int, bytes]


@dataclass(frozen=True, slots=True)
class Original:
    """A page that others may be copies of.

    length: of its address, or name. Of copies the one with the shortest is the original: print
        versions, second pages and tracked links have more to say.
    """

    id: str
    length: int
    sketch: Sketch

    @property
    def rank(self) -> tuple[int, str]:
        """Which of two copies is the original: the lower one."""
        return self.length, self.id

    @property
    def place(self) -> Place:
        """Which pages are kept: the lowest."""
        smallest = self.sketch.smallest
        return int(smallest[0]), self.id, self.length, self.sketch.size, smallest.tobytes()


class Copies:
    """The pages of one site that are kept for it."""

    __slots__ = ("_kept", "_places")

    def __init__(self, originals: Iterable[Original] = ()) -> None:
        """Keep what is to be kept of these."""
        self._places: list[Place] = []
        self._kept: dict[Place, Original] = {}
        for original in originals:
            self.add(original)

    def add(self, original: Original) -> None:
        """Keep a page, if it is among the lowest."""
        if len(original.id) > LONGEST_ID or original.sketch.size < FEWEST:
            return
        place = original.place
        if place in self._kept:
            return
        insort(self._places, place)
        self._kept[place] = original
        for beyond in self._places[MOST_COPIES:]:
            del self._kept[beyond]
        del self._places[MOST_COPIES:]

    def kept(self) -> tuple[Original, ...]:
        """Give the pages, the lowest first."""
        return tuple(self._kept[place] for place in self._places)


@dataclass(frozen=True, slots=True)
class CopyIndex:
    """The pages that are kept, by their phrases.

    phrases: those of all pages, sorted.  owners: for each of them the number of its page.
    sizes: of each page, its different phrases.  tops: the last phrase that its sketch tells of.
    """

    originals: Sequence[Original]
    phrases: Phrases
    owners: NDArray[np.intp]
    sizes: NDArray[np.int64]
    tops: Phrases

    @classmethod
    def of(cls, originals: Sequence[Original]) -> Self:
        """Lay the pages out."""
        sketches = [original.sketch for original in originals]
        phrases = np.concatenate([NONE, *(sketch.smallest for sketch in sketches)])
        order = np.argsort(phrases, kind="stable")
        lengths = [len(sketch.smallest) for sketch in sketches]
        owners = np.repeat(np.arange(len(originals)), lengths)[order]
        sizes = np.array([sketch.size for sketch in sketches], np.int64)
        tops = np.array([sketch.top for sketch in sketches], np.uint32)
        return cls(originals, phrases[order], owners, sizes, tops)

    def original_of(self, id_: str, length: int, phrases: Phrases) -> str | None:
        """The id of the first page, by rank, that a page is a copy of; None if it is of none.

        phrases: of the page's core, sorted.
        """
        rank = min(length, FARTHEST), id_
        found = [
            original
            for original in map(self.originals.__getitem__, self._holding(phrases).tolist())
            if original.rank < rank and original.id != id_
        ]
        return min(found, key=lambda original: original.rank).id if found else None

    def _holding(self, phrases: Phrases) -> NDArray[np.intp]:
        """The numbers of the pages that hold nearly all of the phrases, and not many more."""
        first, last = (np.searchsorted(self.phrases, phrases, side) for side in ("left", "right"))
        hits = np.concatenate(
            [self.owners[i:j] for i, j in zip(first.tolist(), last.tolist(), strict=True) if j > i]
            or [self.owners[:0]]
        )
        common = np.bincount(hits, minlength=len(self.originals))
        told = np.searchsorted(phrases, self.tops, "right")
        count = len(phrases)
        alike = (self.sizes <= LARGER * count) & (count <= LARGER * self.sizes)
        return np.flatnonzero(alike & (told >= FEWEST) & (common >= MOSTLY * told))
