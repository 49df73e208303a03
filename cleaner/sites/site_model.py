"""Traces -> a SiteModel: for each site a bounded sample of its pages.

Of a site's pages, those with the smallest keys are kept. A key is a hash, so they are a fair
sample; and which pages these are depends on nothing but the set of pages. So the order in which
pages come does not matter, nor which process saw them, nor whether one was seen twice; and the
samples of two parts of a site give the sample of the whole (bottom-k sampling: Cohen and Kaplan,
2007).
"""

from bisect import bisect_left, insort
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple, TypeVar

from cleaner.sites.copies import Copies, CopyIndex, Original
from cleaner.sites.known_site import KnownSite
from cleaner.sites.trace import Trace

__all__ = [
    "LINED_PAGES",
    "MOST_PAGES",
    "SCORED_PAGES",
    "Known",
    "Reach",
    "SiteModel",
    "estimated_pages",
]

MOST_PAGES: Final = 200
"""Pages kept of a site. A share of 0.2 is then known to 0.03; published work needs 25 pages."""
SCORED_PAGES: Final = 32
"""Pages of a site whose scores are kept, in the mean of which each counts as much as a page's own.
More say the same: half of the pages of a site of ten or twenty gain what all of them do."""
LINED_PAGES: Final = 8
"""Pages of a site whose texts are kept, to show what was learned. What is on half of the pages is
on none of eight once in 256 sites."""
MOST_HELD: Final = 64
"""Sites that are held laid out; each takes up to 2 MB."""
MOST_TOLD: Final = 64
"""Sites of which the reach is told; it is told for every page that is to be read."""
KEYS: Final = 1 << 64

Value = TypeVar("Value")


class Reach(NamedTuple):
    """The keys beyond which the blocks of a page will not be kept, and not their scores."""

    blocks: int = KEYS
    scores: int = KEYS


class Known(NamedTuple):
    """A site laid out: its sample of pages, and those that others may be copies of."""

    site: KnownSite
    copies: CopyIndex


class SiteModel:
    """What was learned of many sites. Grows with the sites, not with the pages."""

    def __init__(self, traces: Iterable[Trace] = ()) -> None:
        """Learn from the traces of pages, in any order."""
        self._sites: dict[str, _Site] = {}
        self._known: OrderedDict[str, Known] = OrderedDict()
        self._reaches: OrderedDict[str, Reach] = OrderedDict()
        for trace in traces:
            self.add(trace)

    def add(self, trace: Trace) -> None:
        """Learn from one page more."""
        self._known.pop(trace.site, None)
        site = self._sites.setdefault(trace.site, _Site(_Sample(), Copies()))
        if len(trace.blocks):
            site.sample.add(trace)
        if trace.original is not None:
            site.copies.add(trace.original)
        reach = site.sample.reach
        if reach.scores < KEYS:
            _put_last(self._reaches, trace.site, reach, MOST_TOLD)

    def merge(self, other: "SiteModel") -> None:
        """Learn all that another model knows."""
        for site in other:
            self.restore(site, other.pages(site), other.originals(site))

    def restore(self, site: str, pages: Iterable[Trace], originals: Iterable[Original]) -> None:
        """Learn what a model kept of a site."""
        for page in pages:
            self.add(page)
        for original in originals:
            self._sites[site].copies.add(original)

    def reaches(self) -> Mapping[str, Reach]:
        """Of sites with many pages that were seen last, how far their samples reach by now."""
        return dict(self._reaches)

    def pages(self, site: str) -> tuple[Trace, ...]:
        """The pages kept of a site, by key; none for one that is unknown."""
        return self._sites[site].sample.pages() if site in self._sites else ()

    def originals(self, site: str) -> tuple[Original, ...]:
        """The pages kept for finding copies; none for a site that is unknown."""
        return self._sites[site].copies.kept() if site in self._sites else ()

    def known(self, site: str) -> Known | None:
        """The site laid out for looking pages up, None if it is unknown; the last ones are held."""
        if site not in self._sites:
            return None
        if site not in self._known:
            pages, originals = self.pages(site), self.originals(site)
            known = Known(KnownSite.of(pages), CopyIndex.of(originals))
        else:
            known = self._known[site]
        _put_last(self._known, site, known, MOST_HELD)
        return known

    def __iter__(self) -> Iterator[str]:
        """Give the names of the sites, sorted."""
        return iter(sorted(self._sites))

    def __len__(self) -> int:
        return len(self._sites)


class _Site(NamedTuple):
    sample: "_Sample"
    copies: Copies


class _Sample:
    """The pages of one site with the smallest keys; only the first keep their scores and texts."""

    __slots__ = ("_keys", "_traces")

    def __init__(self) -> None:
        self._keys: list[int] = []
        self._traces: dict[int, Trace] = {}

    def add(self, trace: Trace) -> None:
        key, known = trace.key, self._traces.get(trace.key)
        if known is None:
            insort(self._keys, key)
        if known is None or trace.rank < known.rank:
            self._traces[key] = trace
        for extra in self._keys[MOST_PAGES:]:
            del self._traces[extra]
        del self._keys[MOST_PAGES:]
        for place in (bisect_left(self._keys, key), LINED_PAGES, SCORED_PAGES):
            self._trim(place)  # its own, and where it may have pushed another

    @property
    def reach(self) -> Reach:
        """How far this reaches; it will never reach farther."""
        last = (self._keys[most - 1 : most] for most in (MOST_PAGES, SCORED_PAGES))
        return Reach(*(key[0] if key else KEYS for key in last))

    def _trim(self, place: int) -> None:
        """Take from a page what is not kept of pages in its place."""
        lines, leans = place < LINED_PAGES, place < SCORED_PAGES
        for key in self._keys[place : place + 1]:
            self._traces[key] = self._traces[key].bare(lines=lines, leans=leans)

    def pages(self) -> tuple[Trace, ...]:
        return tuple(self._traces[key] for key in self._keys)


def _put_last(table: OrderedDict[str, Value], site: str, value: Value, most: int) -> None:
    """Put a site behind all others, of which the first is forgotten when there are too many."""
    table[site] = value
    table.move_to_end(site)
    if len(table) > most:
        table.popitem(last=False)


def estimated_pages(keys: Iterable[int]) -> int:
    """How many different pages a site had, by how densely the kept keys lie; exact if all are kept.

    The estimate of bottom-k samples, (k - 1) / the k-th smallest key (Bar-Yossef et al. 2002); it
    is off by 7 % in the mean.
    """
    kept = sorted(keys)
    if len(kept) < MOST_PAGES:
        return len(kept)
    return max(len(kept), round((len(kept) - 1) * KEYS / max(1, kept[-1])))
