"""A page and what is known of its site -> for each block, on how many other pages it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cleaner.blocks.characters import count_characters
from cleaner.blocks.segments import Segments
from cleaner.identity import document_id
from cleaner.model import Page, Scrape
from cleaner.sites.hashing import Hashes
from cleaner.sites.known_site import KnownSite, Marks, paired
from cleaner.sites.naming import home_of
from cleaner.sites.site_model import SiteModel
from cleaner.sites.sketch import phrases_of
from cleaner.sites.trace import LONG, TEXT, blocks_of, key_of, length_of, long_texts

__all__ = ["Seen", "look_up", "original_of", "see", "see_in"]

Array = NDArray[np.float64]
ENOUGH: Final = 20.0
"""Words that a page must have in such blocks before others can be called its near-duplicates."""
MOSTLY: Final = 0.5
"""A page that holds this share of another's text is its near-duplicate; and what stands on more of
the pages is no text of either."""
SAME: Final = 0.9
"""A page that holds this share of all words of another is its near-duplicate, however many such
pages there are: they differ in numerals, or in a name."""
FEWEST: Final = 2
"""Other pages that a page must have to be compared with any."""
FEW: Final = 4
"""Pages of a section from which on it is looked at for itself."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What the other pages of its site say of each block of a page; one entry a block.

    pages: how many other pages there are to compare with, without near-duplicates of this one;
        those of its section alone where the block is on a larger share of these. 0 if too few are.
    text_on: on how many of them the block's text is.
    pair_on: the share of all other pages on which that text stands where the block does.
    structure_on: the share of all other pages on which something stands where the block does.
    repeating: of what stands there on other pages, the share that is on several of them.
    own_words: how many words stand there on other pages, a page, that are on no other.
    leaning_on: on how many other pages, near-duplicates too, the model has scored what stands where
        the block does; leaning: the mean of its log-odds there.
    """

    pages: Array
    text_on: Array
    pair_on: Array
    structure_on: Array
    repeating: Array
    own_words: Array
    leaning_on: Array
    leaning: Array

    def evidence(self, block: int) -> str:
        """Say on how many pages a block is, this one too."""
        pages, on = round(self.pages[block]) + 1, round(self.text_on[block]) + 1
        if on > 1:
            return f"on {on} of {pages} pages of this site"
        around = f", where {self.repeating[block]:.0%} repeats" if self.repeating[block] else ""
        return f"on no other of {pages} pages of this site{around}"

    def evidence_of_place(self, block: int) -> str:
        """Say what the model makes of what stands where the block does."""
        kind = "core" if self.leaning[block] > 0 else "chrome"
        pages = round(self.leaning_on[block])
        return f"what stands there on {pages} other page{'s' * (pages != 1)} of this site is {kind}"

    @property
    def share(self) -> Array:
        """The share of the other pages that the block's text is on."""
        return np.asarray(self.text_on / np.maximum(self.pages, 1))


def see(scrape: Scrape, page: Page, segments: Segments, model: SiteModel) -> Seen | None:
    """See what the other pages of its site say of a page; None where too few are known."""
    home = home_of(scrape.path, page.address, page.declared.url)
    known = model.known(home.site) if home and len(segments) else None
    if home is None or known is None:
        return None
    section = key_of(home.section) if home.section else 0
    return see_in(known.site, key_of(scrape.data), section, segments)


def original_of(scrape: Scrape, page: Page, core: Sequence[str], model: SiteModel) -> str | None:
    """The id of the document that a page is a near-duplicate of; None if it is of none.

    core: the texts of its blocks that are kept.
    """
    home = home_of(scrape.path, page.address, page.declared.url)
    known = model.known(home.site) if home and core else None
    if known is None:
        return None
    phrases = phrases_of(long_texts(core, count_characters(core).words))
    return known.copies.original_of(document_id(scrape), length_of(scrape), phrases)


def see_in(site: KnownSite, key: int, section: int, segments: Segments) -> Seen | None:
    """See a page, at least one block, whose site is known; key, section: as in `Trace`."""
    words = count_characters(segments.texts).words
    return look_up(site, key, section, blocks_of(segments), words)


def look_up(site: KnownSite, key: int, section: int, blocks: Hashes, words: Array) -> Seen | None:
    """Look the blocks of a page up; None if there are too few pages to compare with.

    key, section: as in `Trace`.  blocks: text and structure of every block, shape (blocks, 2).
    words: of each block.
    """
    on_pages = site.pages_with(site.texts.look_up(blocks[:, TEXT]), site.texts)
    elsewhere = site.keys != np.uint64(key)
    if elsewhere.sum() < FEWEST:
        return None
    structures = site.structures_in(blocks)
    numbers = site.structures.look_up(structures)
    leaning = [column[numbers] for column in site.leaning.on(elsewhere, len(site.structures))]
    others = elsewhere & ~_near_duplicates(on_pages, elsewhere, words)
    if others.sum() < FEWEST:
        return Seen(*[np.zeros(len(blocks))] * 6, *leaning)
    near = others & (site.sections == np.uint64(section))
    pages, text_on = _counted(on_pages, others)
    if section and near.sum() >= FEW:
        near_pages, near_on = _counted(on_pages, near)
        better = near_on / near_pages > text_on / pages
        pages, text_on = np.where(better, near_pages, pages), np.where(better, near_on, text_on)
    pairs = site.pairs.look_up(paired(blocks[:, TEXT], structures))
    places = site.places(others)
    return Seen(
        pages,
        text_on,
        _share(site.pages_with(pairs, site.pairs), others),
        _share(site.pages_with(numbers, site.structures), others),
        places.repeating[numbers],
        places.own_words[numbers],
        *leaning,
    )


def _counted(on_pages: Marks, which: Marks) -> tuple[Array, Array]:
    """How many pages, and on how many of them each block is."""
    count = float(which.sum())
    return np.full(len(on_pages), count), on_pages[:, which].sum(axis=1).astype(np.float64)


def _share(on_pages: Marks, which: Marks) -> Array:
    """On what share of the pages each block is."""
    return np.asarray(on_pages[:, which].sum(axis=1) / which.sum())


def _near_duplicates(on_pages: Marks, others: Marks, words: Array) -> Marks:
    """The pages that hold most of this one's text: copies, print versions, whole threads.

    Text that repeats because the page does is no chrome.
    """
    if not others.any():
        return others
    same = np.asarray(words @ on_pages >= SAME * words.sum())
    own = words * (words >= LONG)
    own[_share(on_pages, others) > MOSTLY] = 0.0
    if own.sum() < ENOUGH:
        return same
    return np.asarray(same | (own @ on_pages >= MOSTLY * own.sum()))
