"""A SiteModel -> what people want to see of it: each site's pages, and what stands on most."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from cleaner.blocks import split_into_blocks
from cleaner.blocks.lexicon import EMPTY
from cleaner.blocks.measurements import measure
from cleaner.blocks.segments import Segments
from cleaner.judging.looks import looks_of
from cleaner.judging.scores.site_opinion import SiteOpinion
from cleaner.judging.verdicts import decide
from cleaner.model import Label, MediaType, Scrape, Verdict
from cleaner.parsing import parse
from cleaner.sites import Seen, SiteModel, Trace
from cleaner.sites.hashing import folded
from cleaner.sites.known_site import KnownSite
from cleaner.sites.seen import see_in
from cleaner.sites.site_model import estimated_pages

__all__ = ["Repeated", "SiteSummary", "summaries"]

MOSTLY = 0.5
"""What stands on a larger share of the pages is listed."""
LIMIT = 1_000_000
CHROME, CORE = 0.02, 0.98
"""Scores."""


@dataclass(frozen=True, slots=True)
class Repeated:
    """A text that stands on many pages. on: how many of the pages kept.

    text: cut to the first 80 characters. label: what it is; None where it could not be told.
    """

    on: int
    label: Label | None
    text: str


@dataclass(frozen=True, slots=True)
class SiteSummary:
    """What was learned of one site.

    pages: how many different ones there were, estimated if more than are kept. kept: how many are.
    """

    name: str
    pages: int
    kept: int
    repeated: Sequence[Repeated]


def summaries(model: SiteModel, top: int) -> Iterator[SiteSummary]:
    """Give a summary of each site, by name; `top` of what repeats, the most frequent first."""
    for name in model:
        pages = model.pages(name)
        labels = _labels(KnownSite.of(pages), pages)
        frequent = _frequent(pages)[:top]
        repeated = [Repeated(on, labels.get(folded(text)), text) for text, on in frequent]
        yield SiteSummary(name, estimated_pages(page.key for page in pages), len(pages), repeated)


def _frequent(pages: Sequence[Trace]) -> list[tuple[str, int]]:
    """The texts on most of the pages, with the number of pages; those on as many in page order."""
    counts = Counter(text for page in pages for text in set(page.texts.tolist()))
    words = {
        text: line
        for page in reversed(pages)
        for text, line in reversed(list(zip(page.texts.tolist(), page.lines, strict=False)))
    }
    known = [(words[text], counts[text]) for text in reversed(words)]
    frequent = [(line, on) for line, on in known if on > max(1, MOSTLY * len(pages))]
    return sorted(frequent, key=lambda pair: -pair[1])


def _labels(site: KnownSite, pages: Sequence[Trace]) -> Mapping[str, Label]:
    """The label of each text that is chrome on one of the pages whose texts are kept: of most."""
    votes: dict[str, Counter[Label]] = defaultdict(Counter)
    for page in pages:
        if not page.lines:
            continue
        parsed = parse(Scrape("\n\n".join(page.lines), media_type=MediaType.TEXT), LIMIT)
        segments = split_into_blocks(parsed)
        seen = see_in(site, page.key, page.section, segments)
        if seen is not None:
            for text, verdict in zip(segments.texts, _verdicts(segments, seen), strict=True):
                votes[folded(text)][verdict.label] += not verdict.kept
    best = {text: max(sorted(vote), key=vote.__getitem__) for text, vote in votes.items()}
    return {text: label for text, label in best.items() if votes[text][label]}


def _verdicts(segments: Segments, seen: Seen) -> Sequence[Verdict]:
    """Judge a page by nothing but its site: what is on most pages is chrome, the rest is core."""
    chrome = seen.share > MOSTLY
    scores = np.where(chrome, CHROME, CORE)
    opinion = SiteOpinion([""] * len(segments), chrome.tolist())
    measured = measure(segments, None, EMPTY)
    return decide(looks_of(segments, measured, scores.tolist(), opinion), None)
