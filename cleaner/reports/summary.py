"""Entries of a run -> the few figures and pages that a person can look at, however many there are.

They are gone through twice: to learn what is usual on each site, then to find what is not. What is
held in memory is four bytes a page, and a record for each site up to a limit.
"""

from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from heapq import heappush, heappushpop, nlargest
from statistics import median
from typing import Final

from cleaner.model import Status
from cleaner.runs import Entry

__all__ = ["EDGES", "Listed", "Reason", "SiteSum", "Summary", "share_of", "summarise"]

LISTED: Final = 25
"""Pages in each list."""
SITES: Final = 30
REASONS: Final = 40
EXAMPLES: Final = 5
KNOWN_SITES: Final = 20_000
"""Sites that are told apart; the rest counts as one."""
KNOWN_REASONS: Final = 200
FEWEST: Final = 5
"""Pages of a site from which on something is usual there."""
NARROW: Final = 0.05
"""The least spread of shares on a site: a page that differs by less is not worth a look."""
FAR: Final = 3.0
"""Spreads from the site's usual from which on a page is suspicious."""

EDGES: Final = (2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000)
"""Milliseconds between the bars of the chart of times."""

UNCLEANED: Final = frozenset({Status.FAILED, Status.SKIPPED})
OTHERS: Final = "(other sites)"


@dataclass(frozen=True, slots=True)
class Listed:
    """A page in a list. usual: the share that is kept on its site; None where nothing is usual."""

    entry: Entry
    usual: float | None = None


@dataclass(slots=True)
class Reason:
    """Why inputs are not ok. examples: the first of them."""

    status: Status
    code: str
    count: int = 0
    examples: list[Entry] = field(default_factory=list)


@dataclass(slots=True)
class SiteSum:
    """The pages of one site. shares: what was kept of each, 0..1; removed: characters by label."""

    site: str | None
    pages: int = 0
    troubled: int = 0
    seconds: float = 0.0
    kept: int = 0
    removed: Counter[str] = field(default_factory=Counter)
    shares: "array[float]" = field(default_factory=lambda: array("f"))

    @property
    def usual(self) -> float | None:
        """The median share; None for too few pages, or for pages of who knows which sites."""
        if self.site in {None, OTHERS} or len(self.shares) < FEWEST:
            return None
        return median(self.shares)

    @property
    def spread(self) -> float:
        """How far from it a page is by nature: the median distance, as a standard deviation."""
        middle = median(self.shares)
        return max(NARROW, 1.4826 * median(abs(share - middle) for share in self.shares))


@dataclass(slots=True)
class Summary:
    """What a report shows.

    seconds: of every page that was cleaned, in order of length. times: pages by the number of
    edges that they took longer than. sites: those with the most pages.
    """

    statuses: Counter[Status] = field(default_factory=Counter)
    seconds: "array[float]" = field(default_factory=lambda: array("f"))
    times: Counter[int] = field(default_factory=Counter)
    kept: int = 0
    removed: Counter[str] = field(default_factory=Counter)
    languages: Counter[str] = field(default_factory=Counter)
    reasons: list[Reason] = field(default_factory=list)
    sites: list[SiteSum] = field(default_factory=list)
    other_sites: int = 0
    slowest: list[Listed] = field(default_factory=list)
    emptiest: list[Listed] = field(default_factory=list)
    suspicious: list[Listed] = field(default_factory=list)

    @property
    def inputs(self) -> int:
        """How many there were."""
        return self.statuses.total()


class _Top:
    """The entries with the largest keys; of equal ones those that came first."""

    def __init__(self) -> None:
        self._heap: list[tuple[float, int, Listed]] = []
        self._count = 0

    def add(self, key: float, listed: Listed) -> None:
        self._count -= 1
        if len(self._heap) < LISTED:
            heappush(self._heap, (key, self._count, listed))
        elif key > self._heap[0][0]:
            heappushpop(self._heap, (key, self._count, listed))

    def found(self) -> list[Listed]:
        return [listed for _, _, listed in sorted(self._heap, key=lambda one: one[:2])[::-1]]


def share_of(entry: Entry) -> float | None:
    """What was kept of a page's characters, 0..1; None for one that was not cleaned or has none."""
    total = entry.facts.kept + sum(entry.facts.removed.values())
    return None if entry.row.status in UNCLEANED or not total else entry.facts.kept / total


def summarise(entries: Callable[[], Iterable[Entry]]) -> Summary:
    """Sum entries up. entries: goes through all of them, each time in the same order."""
    summary = Summary()
    reasons: dict[tuple[Status, str], Reason] = {}
    sites: dict[str | None, SiteSum] = {}
    for entry in entries():
        _count(summary, entry)
        _explain(reasons, entry)
        _add_to_site(sites, entry)
    summary.seconds = array("f", sorted(summary.seconds))
    summary.reasons = nlargest(REASONS, reasons.values(), key=lambda reason: reason.count)
    summary.sites = nlargest(SITES, sites.values(), key=lambda site: site.pages)
    summary.other_sites = len(sites) - len(summary.sites)
    _choose(summary, entries(), sites)
    return summary


def _count(summary: Summary, entry: Entry) -> None:
    row, facts = entry.row, entry.facts
    summary.statuses[row.status] += 1
    if row.status is Status.SKIPPED:
        return
    summary.seconds.append(row.seconds)
    summary.times[sum(row.seconds * 1000 > edge for edge in EDGES)] += 1
    summary.kept += facts.kept
    summary.removed.update(facts.removed)
    if row.status is not Status.FAILED:
        summary.languages[facts.language or "und"] += 1


def _explain(reasons: dict[tuple[Status, str], Reason], entry: Entry) -> None:
    key = (entry.row.status, entry.row.code or "")
    if entry.row.status is Status.OK or (key not in reasons and len(reasons) >= KNOWN_REASONS):
        return
    reason = reasons.setdefault(key, Reason(*key))
    reason.count += 1
    if len(reason.examples) < EXAMPLES:
        reason.examples.append(entry)


def _site_of(entry: Entry, sites: Mapping[str | None, SiteSum]) -> str | None:
    site = entry.facts.site
    return site if site in sites or len(sites) < KNOWN_SITES else OTHERS


def _add_to_site(sites: dict[str | None, SiteSum], entry: Entry) -> None:
    if entry.row.status is Status.SKIPPED:
        return
    name = _site_of(entry, sites)
    site = sites.setdefault(name, SiteSum(name))
    site.pages += 1
    site.troubled += entry.row.status is not Status.OK
    site.seconds += entry.row.seconds
    site.kept += entry.facts.kept
    site.removed.update(entry.facts.removed)
    share = share_of(entry)
    if share is not None:
        site.shares.append(share)


def _choose(
    summary: Summary, entries: Iterable[Entry], sites: Mapping[str | None, SiteSum]
) -> None:
    """Find the pages to look at."""
    slowest, emptiest, suspicious = _Top(), _Top(), _Top()
    usual = {
        name: (site.usual, site.spread) for name, site in sites.items() if site.usual is not None
    }
    for entry in entries:
        if entry.row.status is Status.SKIPPED:
            continue
        middle, spread = usual.get(_site_of(entry, sites), (None, NARROW))
        listed = Listed(entry, middle)
        slowest.add(entry.row.seconds, listed)
        share = share_of(entry)
        if share is None:
            continue
        emptiest.add(-entry.facts.kept, listed)
        if middle is not None and abs(share - middle) > FAR * spread:
            suspicious.add(abs(share - middle) / spread, listed)
    summary.slowest, summary.emptiest = slowest.found(), emptiest.found()
    summary.suspicious = suspicious.found()
