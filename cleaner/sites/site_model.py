"""Traces -> a SiteModel: for each site a bounded sample of its pages.

Of a site's pages, those with the smallest keys are kept. A key is a hash, so they are a fair
sample; and which pages these are depends on nothing but the set of pages. So the order in which
pages come does not matter, nor which process saw them, nor whether one was seen twice; and the
samples of two parts of a site give the sample of the whole (bottom-k sampling: Cohen and Kaplan,
2007).
"""

from bisect import insort
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple, TypeVar

from cleaner.sites.copies import Copies, CopyIndex, Original
from cleaner.sites.known_site import KnownSite
from cleaner.sites.trace import Trace

__all__ = ["LINED_PAGES", "MOST_PAGES", "Known", "SiteModel", "estimated_pages"]

MOST_PAGES: Final = 200
"""Pages kept of a site. A share of 0.2 is then known to 0.03; published work needs 25 pages."""
LINED_PAGES: Final = 8
"""Pages of a site whose texts are kept, to show what was learned. What is on half of the pages is
on none of eight once in 256 sites."""
MOST_HELD: Final = 64
"""Sites that are held laid out; each takes up to 2 MB."""
MOST_TOLD: Final = 64
"""Sites of which the last key is told; they are told for every page that is to be read."""
KEYS: Final = 1 << 64

Value = TypeVar("Value")


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
        self._last_keys: OrderedDict[str, int] = OrderedDict()
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
        if (last := site.sample.last_key) is not None:
            _put_last(self._last_keys, trace.site, last, MOST_TOLD)

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

    def last_keys(self) -> Mapping[str, int]:
        """Of the sites that were seen last, the key beyond which no page's blocks will be kept."""
        return dict(self._last_keys)

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
    """The pages of one site with the smallest keys; only the first few keep their texts."""

    __slots__ = ("_keys", "_traces")

    def __init__(self) -> None:
        self._keys: list[int] = []
        self._traces: dict[int, Trace] = {}

    def add(self, trace: Trace) -> None:
        key = trace.key
        if known := self._traces.get(key):
            if trace.rank < known.rank:
                self._traces[key] = trace.bare(lines=True)
        elif len(self._keys) < MOST_PAGES or key < self._keys[-1]:
            self._traces[key] = trace.bare(lines=True)
            insort(self._keys, key)
            for extra in self._keys[MOST_PAGES:]:
                del self._traces[extra]
            del self._keys[MOST_PAGES:]
        for late in self._keys[LINED_PAGES : LINED_PAGES + 1]:  # pushed back by an earlier one
            self._forget_lines(late)
        if key in self._traces and key > self._keys[:LINED_PAGES][-1]:
            self._forget_lines(key)

    @property
    def last_key(self) -> int | None:
        """The last key that is kept, once others than those kept go before it; else None."""
        return self._keys[-1] if len(self._keys) == MOST_PAGES else None

    def _forget_lines(self, key: int) -> None:
        self._traces[key] = self._traces[key].bare(lines=False)

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
