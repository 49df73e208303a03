"""The entries of a run -> what its report says, in a size that does not grow with the run.

The entries are gone through twice: the second time it is known what is usual at each site.
"""

import heapq
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from cleaner.model import Status
from cleaner.runs import Entry

__all__ = ["LIST_LENGTH", "RunSummary", "SiteSummary", "Suspect", "sum_up_run"]

LIST_LENGTH: Final = 20
"""Pages in each list of pages; sites and languages shown."""
USUAL_PAGES: Final = 5
"""Pages of a site from which on it is known what is usual there."""
FAR: Final = 0.3
"""How far, as a share of its words, a page's kept words are from its site's usual share."""
STEPS: Final = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 5.0)
"""Seconds that part the columns of the chart of times."""


@dataclass(slots=True)
class SiteSummary:
    """The pages of one site: how many, their words kept and removed."""

    name: str
    pages: int = 0
    kept: int = 0
    removed: Counter[str] = field(default_factory=Counter)

    @property
    def share(self) -> float:
        """Of its words, those that are kept."""
        return self.kept / max(1, self.kept + self.removed.total())


@dataclass(frozen=True, slots=True)
class Suspect:
    """A page that somebody should look at, and why."""

    entry: Entry
    why: str


@dataclass(frozen=True, slots=True)
class RunSummary:
    """What the report of a run says.

    times: pages by the step of `STEPS` that their seconds stay below; the last has the others.
    removed: words by label.  slowest, emptiest, suspects: the worst first.
    """

    pages: int
    seconds: float
    statuses: Counter[str]
    codes: Counter[str]
    languages: Counter[str]
    times: tuple[int, ...]
    kept: int
    removed: Counter[str]
    sites: tuple[SiteSummary, ...]
    slowest: tuple[Entry, ...]
    emptiest: tuple[Entry, ...]
    suspects: tuple[Suspect, ...]


def sum_up_run(entries: Callable[[], Iterable[Entry]]) -> RunSummary:
    """Go through the entries, which must come in the same order each time."""
    statuses, codes, languages = Counter[str](), Counter[str](), Counter[str]()
    times = [0] * (len(STEPS) + 1)
    sites: dict[str, SiteSummary] = {}
    seconds = 0.0
    for entry in entries():
        row, facts = entry.row, entry.facts
        statuses[row.status] += 1
        if row.code:
            codes[row.code] += 1
        if facts.language:
            languages[facts.language] += 1
        seconds += row.seconds
        times[sum(row.seconds >= step for step in STEPS)] += 1
        site = sites.setdefault(facts.site or "", SiteSummary(facts.site or ""))
        site.pages += 1
        site.kept += facts.kept
        site.removed.update(facts.removed)
    return RunSummary(
        pages=statuses.total(),
        seconds=seconds,
        statuses=statuses,
        codes=codes,
        languages=languages,
        times=tuple(times),
        kept=sum(site.kept for site in sites.values()),
        removed=sum((site.removed for site in sites.values()), Counter()),
        sites=tuple(sorted(sites.values(), key=lambda site: (-site.pages, site.name))),
        slowest=_first(entries(), lambda entry: -entry.row.seconds),
        emptiest=_first(filter(_is_cleaned, entries()), lambda entry: entry.facts.kept),
        suspects=_suspects(entries(), sites),
    )


def _is_cleaned(entry: Entry) -> bool:
    return entry.row.status in (Status.OK, Status.PARTIAL, Status.EMPTY)


def _first(entries: Iterable[Entry], by: Callable[[Entry], float]) -> tuple[Entry, ...]:
    return tuple(heapq.nsmallest(LIST_LENGTH, entries, key=by))


def _suspects(entries: Iterable[Entry], sites: dict[str, SiteSummary]) -> tuple[Suspect, ...]:
    found = heapq.nlargest(LIST_LENGTH, _unusual(entries, sites), key=lambda pair: pair[0])
    return tuple(suspect for _, suspect in found)


def _unusual(
    entries: Iterable[Entry], sites: dict[str, SiteSummary]
) -> Iterator[tuple[float, Suspect]]:
    """Failed pages, and those of which much more or less is kept than is usual at their site."""
    for entry in entries:
        row, facts = entry.row, entry.facts
        if row.status in (Status.FAILED, Status.PARTIAL):
            yield 2.0, Suspect(entry, f"{row.status}: {row.message or row.code}")
            continue
        site = sites[facts.site or ""]
        words = facts.kept + sum(facts.removed.values())
        if not facts.site or site.pages < USUAL_PAGES or not words:
            continue
        far = abs(facts.kept / words - site.share)
        if far > FAR:
            why = f"{facts.kept / words:.0%} of its words are kept, {site.share:.0%} at its site"
            yield far, Suspect(entry, why)
