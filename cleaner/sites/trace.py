"""A page in blocks -> its Trace: what is remembered of it to learn its site."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from cleaner.blocks.characters import count_characters
from cleaner.blocks.segments import Segments
from cleaner.identity import document_id
from cleaner.model import Page, Scrape
from cleaner.sites.copies import FARTHEST, Original
from cleaner.sites.hashing import Hashes, hash_of, hashes_of
from cleaner.sites.naming import home_of
from cleaner.sites.sketch import Sketch, phrases_of
from cleaner.sites.structure import structures_of

__all__ = [
    "LEAN_UNIT",
    "LONG",
    "STRUCTURE",
    "TEXT",
    "UNKNOWN_LEAN",
    "Leans",
    "Name",
    "Trace",
    "blocks_of",
    "key_of",
    "leans_of",
    "length_of",
    "long_texts",
    "name_of",
    "no_leans",
    "original_in",
    "trace_in",
    "trace_of",
]

Array = NDArray[np.float64]
Leans = NDArray[np.int8]
TEXT, STRUCTURE = 0, 1
"""Columns of `Trace.blocks`."""
MOST_BLOCKS: Final = 1_000
"""Of a page; of more, those with the smallest hashes are kept, the same ones on every page."""
LINE: Final = 80
"""Characters that are kept of a block's text, to be shown to people."""
MOST_WORDS: Final = 65_535
LONG: Final = 12.0
"""Words of a long text."""
LEAN_UNIT: Final = 40
FARTHEST_LEAN: Final = 3.0
"""In log-odds. How sure the model is beyond that says nothing of other pages."""
UNKNOWN_LEAN: Final = -128
NO_BLOCKS: Final = np.zeros((0, 2), np.uint64)
NO_WORDS: Final = np.zeros(0, np.uint16)


class Name(NamedTuple):
    """By which a page is known: its site, its key and its section; see `Trace`."""

    site: str
    key: int
    section: int = 0


@dataclass(frozen=True, slots=True)
class Trace:
    """What is remembered of one page.

    key: a hash of the page as it came in, so that the same page counts once.
    section: a hash of the section of the site; 0 for none.
    blocks: the distinct pairs of text and structure, in reading order; shape (blocks, 2).
    words: of each block.
    leans: how far the block model takes each block for core, see `leans_of`; not kept of all pages.
    lines: the beginning of each block's text; empty where it is not kept.
    original: by which its copies are known; None for a page with little text.
    A page that is not kept for its blocks has none: it is remembered for its copies only.
    """

    site: str
    key: int
    section: int
    blocks: Hashes
    words: NDArray[np.uint16]
    leans: Leans
    lines: Sequence[str]
    original: Original | None = None

    def bare(self, *, lines: bool, leans: bool) -> "Trace":
        """The same as it is kept, with lines and leans or without; its copies are kept apart."""
        no_lines = bool(self.lines) and not lines
        no_scores = not leans and bool((self.leans != UNKNOWN_LEAN).any())
        if self.original is None and not no_lines and not no_scores:
            return self
        return replace(
            self,
            original=None,
            lines=() if no_lines else self.lines,
            leans=no_leans(len(self.leans)) if no_scores else self.leans,
        )

    @property
    def texts(self) -> Hashes:
        """The hashes of the texts; one that stands in two places is there twice."""
        return self.blocks[:, TEXT]

    @property
    def rank(self) -> tuple[int, int, bytes, bytes, bytes, bool]:
        """Decides which pages are kept, the lowest first."""
        content = self.blocks.tobytes(), self.words.tobytes(), self.leans.tobytes()
        return self.key, self.section, *content, not self.lines


def name_of(scrape: Scrape, page: Page) -> Name | None:
    """The name of a page; None for one without a home."""
    home = home_of(scrape.path, page.address, page.declared.url)
    if home is None:
        return None
    return Name(home.site, key_of(scrape.data), key_of(home.section) if home.section else 0)


def trace_of(name: Name, scrape: Scrape, segments: Segments, scores: Array | None = None) -> Trace:
    """The trace of a page; at least one block.

    scores: how likely each block is core; None where that is not known.
    """
    words = count_characters(segments.texts).words
    original = _original(scrape, segments, words)
    return replace(trace_in(name, segments, words, scores), original=original)


def original_in(name: Name, scrape: Scrape, segments: Segments) -> Trace:
    """The trace of a page that is remembered for its copies only; at least one block."""
    original = _original(scrape, segments, count_characters(segments.texts).words)
    return Trace(*name, NO_BLOCKS, NO_WORDS, no_leans(0), (), original)


def trace_in(name: Name, segments: Segments, words: Array, scores: Array | None) -> Trace:
    """The trace of a page whose site is known. words: of each block; scores: as in `trace_of`."""
    blocks = blocks_of(segments)
    places = _kept(blocks)
    return Trace(
        *name,
        blocks=blocks[places],
        words=np.minimum(words[places], MOST_WORDS).astype(np.uint16),
        leans=(no_leans(len(blocks)) if scores is None else leans_of(scores))[places],
        lines=tuple(" ".join(segments.texts[i][:LINE].split()) for i in places.tolist()),
    )


def leans_of(scores: Array) -> Leans:
    """The log-odds of scores, bounded, in fortieths."""
    lowest = 1 / (1 + np.exp(FARTHEST_LEAN))
    bounded = np.clip(scores, lowest, 1 - lowest)
    return np.asarray(np.rint(np.log(bounded / (1 - bounded)) * LEAN_UNIT), np.int8)


def no_leans(count: int) -> Leans:
    """Those of blocks that were not scored."""
    return np.full(count, UNKNOWN_LEAN, np.int8)


def long_texts(texts: Sequence[str], words: Array) -> Iterator[str]:
    """Yield the texts that tell pages apart; shorter ones are too often the same by chance."""
    return (text for text, count in zip(texts, words.tolist(), strict=True) if count >= LONG)


def length_of(scrape: Scrape) -> int:
    """The length of a page's address, or of its file's name, as far as it is told apart.

    Not of its path, which the same page has others of, by where reading begins.
    """
    return min(len(scrape.url or (scrape.path or "").rpartition("/")[2]), FARTHEST)


def blocks_of(segments: Segments) -> Hashes:
    """Text and structure of every block, shape (blocks, 2)."""
    return np.stack([hashes_of(segments.texts), structures_of(segments)], axis=1)


def key_of(data: bytes | str) -> int:
    """The hash of a page as it came in, or of a name."""
    return hash_of(data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data)


def _original(scrape: Scrape, segments: Segments, words: Array) -> Original | None:
    sketch = Sketch.of(phrases_of(long_texts(segments.texts, words)))
    if not sketch.size:
        return None
    return Original(document_id(scrape), length_of(scrape), sketch)


def _kept(blocks: Hashes) -> np.ndarray[tuple[int], np.dtype[np.intp]]:
    """The first place of each distinct pair, in reading order."""
    places: dict[tuple[int, int], int] = {}
    for place, pair in enumerate(zip(*blocks.T.tolist(), strict=True)):
        places.setdefault(pair, place)
    first = np.fromiter(places.values(), np.intp)
    if len(first) > MOST_BLOCKS:
        first = np.sort(first[np.lexsort((first, blocks[first, TEXT]))][:MOST_BLOCKS])
    return first
