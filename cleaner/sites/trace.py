"""A page in blocks -> its Trace: what is remembered of it to learn its site."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from cleaner.blocks.segments import Segments
from cleaner.model import Page, Scrape
from cleaner.sites.hashing import Hashes, hash_of, hashes_of
from cleaner.sites.naming import home_of
from cleaner.sites.structure import structures_of

__all__ = ["STRUCTURE", "TEXT", "Trace", "blocks_of", "key_of", "trace_of"]

TEXT, STRUCTURE = 0, 1
"""Columns of `Trace.blocks`."""
MOST_BLOCKS: Final = 1_000
"""Of a page; of more, those with the smallest hashes are kept, the same ones on every page."""
LINE: Final = 80
"""Characters that are kept of a block's text, to be shown to people."""


@dataclass(frozen=True, slots=True)
class Trace:
    """What is remembered of one page.

    key: a hash of the page as it came in, so that the same page counts once.
    section: a hash of the section of the site; 0 for none.
    blocks: the distinct pairs of text and structure, in reading order; shape (blocks, 2).
    lines: the beginning of each block's text; empty where it is not kept.
    """

    site: str
    key: int
    section: int
    blocks: Hashes
    lines: Sequence[str]

    def without_lines(self) -> "Trace":
        """The same without its texts."""
        return Trace(self.site, self.key, self.section, self.blocks, ()) if self.lines else self

    @property
    def texts(self) -> Hashes:
        """The hashes of the texts; one that stands in two places is there twice."""
        return self.blocks[:, TEXT]

    @property
    def rank(self) -> tuple[int, int, bytes, bool]:
        """Decides which pages are kept, the lowest first."""
        return self.key, self.section, self.blocks.tobytes(), not self.lines


def trace_of(scrape: Scrape, page: Page, segments: Segments) -> Trace | None:
    """The trace of a page; None for one without words, or without a home."""
    home = home_of(scrape, page.declared.url)
    if home is None or not len(segments):
        return None
    blocks = blocks_of(segments)
    places = _kept(blocks)
    return Trace(
        site=home.site,
        key=key_of(scrape.data),
        section=key_of(home.section) if home.section else 0,
        blocks=blocks[places],
        lines=tuple(" ".join(segments.texts[i][:LINE].split()) for i in places.tolist()),
    )


def blocks_of(segments: Segments) -> Hashes:
    """Text and structure of every block, shape (blocks, 2)."""
    return np.stack([hashes_of(segments.texts), structures_of(segments)], axis=1)


def key_of(data: bytes | str) -> int:
    """The hash of a page as it came in, or of a name."""
    return hash_of(data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data)


def _kept(blocks: Hashes) -> np.ndarray[tuple[int], np.dtype[np.intp]]:
    """The first place of each distinct pair, in reading order."""
    _, first = np.unique(blocks, axis=0, return_index=True)
    if len(first) > MOST_BLOCKS:
        first = first[np.lexsort((first, blocks[first, TEXT]))][:MOST_BLOCKS]
    return np.sort(first)
