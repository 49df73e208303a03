"""Verdicts -> the same, without what a list of goods may be narrowed down to: brands, prices.

Beside the goods stand groups that are alike: a header, and below it short entries, each with how
many goods it leaves: "Oars (12)". To the model they are as good as the names of the goods. What the
containers are called tells less: on wcxb-dev groups without counts are in gold as often as not.

Groups may also stand in a row, with their headers beside them and "View more" below: a long run of
links with counts, on a page that has prices elsewhere.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np

from cleaner.blocks.segments import Segments, Zone
from cleaner.judging.amendments.cards import columns_of
from cleaner.judging.removed import removed
from cleaner.model import TEXT_LABELS, Label, Verdict
from cleaner.vocabulary.other_products import names_price

__all__ = ["AGES", "COUNT", "without_filters"]

GROUPS: Final = 2
ENTRIES: Final = 2
BLOCKS: Final = 40
"""Groups at least, entries of each at least, and blocks of each at most."""
WORDS: Final = 3
LONGEST: Final = 30
"""Of a header or an entry, at most."""
TIMES: Final = 2
"""As many blocks are kept of the page, at least, as of the groups."""
COUNTED: Final = 0.5
"""Share of the entries that have a count, more than which tells."""
CHOSEN: Final = int(Zone.FORM | Zone.BUTTON)
CHOICES: Final = 0.8
"""Share of the entries that can be chosen, at least: links, buttons, parts of a form. Others are a
squad with the age of each, or seats by party."""
SIGNED: Final = frozenset({Label.BYLINE, Label.DATE})
"""Lines of an article, in which lists say how old somebody is, and not how many there are."""
COUNT: Final = re.compile(
    r"(.{0,40}?)\s?\((?!(?:19|20)\d\d\))(\d{1,6}|\d{1,3}(?:[.,’' ]\d{3}){1,2})\)"
)
"""An entry with a count that is no year."""
RUN: Final = 8
"""Entries with counts in a run of groups, at least, ..."""
LISTS: Final = 2
"""Lists that such a run is made of, at least; a text may have one of countries, with figures."""
AGES: Final = range(15, 46)
"""Counts of a run that are all such are the ages of a squad."""
OF_RUNS: Final = 0.6
"""... and their share of it; half are the names on cards."""
BETWEEN: Final = 2
"""Blocks between two of those at most: "View more", and the next header."""
PRICES: Final = 3
"""On the page of a shop, at least, outside the run."""
PRICE_CHARACTERS: Final = 80
"""Of a block with a price, at most."""
REASON: Final = "rule filter_group: in one of {} groups to narrow a list down"
OF_RUN: Final = "rule filter_group: in a run of {} entries to narrow a list down"


def without_filters(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Remove what is kept of each group, where more is kept besides. The page is of no article."""
    ended = [index for index, text in enumerate(segments.texts) if text[-1] == ")"]
    counted = [index for index in ended if COUNT.fullmatch(segments.texts[index])]
    if len(counted) <= GROUPS * ENTRIES * COUNTED or segments.outline.is_text:  # nearly always
        return tuple(verdicts)
    decided = list(verdicts)
    kept = sum(verdict.label in TEXT_LABELS for verdict in verdicts)
    signed = next((i for i, one in enumerate(verdicts) if one.label in SIGNED), len(verdicts))
    for groups in _groups(segments):
        if groups[0].start > signed:
            break
        inside = [
            index for group in groups for index in group if verdicts[index].label in TEXT_LABELS
        ]
        if kept <= TIMES * len(inside):
            continue
        for index in inside:
            decided[index] = removed(Label.INTERFACE, REASON.format(len(groups)))
    chosen = [index for index in counted if _can_be_chosen(segments, index)]
    runs = [(run, entries) for run, entries in _runs(segments, chosen) if run.start <= signed]
    prices = [*_prices(segments.texts, verdicts)] if runs else []
    for run, entries in runs:
        within = bisect_left(prices, run.stop) - bisect_left(prices, run.start)
        if len(prices) - within >= PRICES:
            for index in run:
                if verdicts[index].label in TEXT_LABELS:
                    decided[index] = removed(Label.INTERFACE, OF_RUN.format(entries))
    return tuple(decided)


def _runs(segments: Segments, counted: Sequence[int]) -> Iterator[tuple[range, int]]:
    """Each run of entries with counts, with the header above it, and how many entries it has."""
    texts = segments.texts
    start = 0
    for end in range(1, len(counted) + 1):
        if end < len(counted) and _goes_on(texts, counted[end - 1], counted[end]):
            continue
        first, last, entries = counted[start], counted[end - 1] + 1, end - start
        start = end
        if entries < RUN or entries < OF_RUNS * (last - first):
            continue
        if not _are_choices(segments, counted[end - entries : end]):
            continue
        headed = (
            first > 0 and len(texts[first - 1]) <= LONGEST and not names_price(texts[first - 1])
        )
        again = last < len(texts) and texts[last] in texts[first:last]  # "View more"
        yield range(first - headed, last + again), entries


def _goes_on(texts: Sequence[str], before: int, behind: int) -> bool:
    """Whether what stands between two entries is short, and little, and no price of a card."""
    between = texts[before + 1 : behind]
    return len(between) <= BETWEEN and not any(
        len(text) > LONGEST or names_price(text) for text in between
    )


def _are_choices(segments: Segments, entries: Sequence[int]) -> bool:
    """Whether entries with counts stand in several lists, and not all counts may be ages."""
    outline = segments.outline
    lists = {int(outline.parents[segments.containers[index]]) for index in entries}
    counts = (COUNT.fullmatch(segments.texts[index]) for index in entries)
    return len(lists) >= LISTS and not all(
        count[2].isdecimal() and int(count[2]) in AGES for count in counts if count
    )


def _prices(texts: Sequence[str], verdicts: Sequence[Verdict]) -> Iterator[int]:
    """The kept blocks that name a price, in order."""
    for index, text in enumerate(texts):
        if len(text) <= PRICE_CHARACTERS and verdicts[index].kept and names_price(text):
            yield index


def _groups(segments: Segments) -> Iterator[Sequence[range]]:
    """The blocks of groups that stand alike in one container."""
    outline = segments.outline
    others = np.array([0, *(not _is_entry(text) for text in segments.texts)]).cumsum()
    counts = outline.end - outline.first
    are_entries = others[outline.end] == others[outline.first]
    may_be = (counts > ENTRIES) & (counts <= BLOCKS) & (outline.images == 0) & are_entries
    found: dict[tuple[int, int], list[range]] = defaultdict(list)
    for parent, kind, first, end in columns_of(outline, may_be):
        found[parent, kind].append(range(first, end))
    for groups in found.values():
        if len(groups) >= GROUPS and _are_counted(segments, groups):
            yield groups


def _is_entry(text: str) -> bool:
    if len(text) > LONGEST:
        return False
    counted = COUNT.fullmatch(text) if text[-1] == ")" else None
    return len((counted[1] if counted else text).split()) <= WORDS


def _are_counted(segments: Segments, groups: Sequence[range]) -> bool:
    """Whether most entries have a count, and the headers have none."""
    if any(COUNT.fullmatch(segments.texts[group.start]) for group in groups):
        return False
    entries = [index for group in groups for index in group[1:]]
    counted = sum(COUNT.fullmatch(segments.texts[index]) is not None for index in entries)
    chosen = sum(_can_be_chosen(segments, index) for index in entries)
    return counted > COUNTED * len(entries) and chosen >= CHOICES * len(entries)


def _can_be_chosen(segments: Segments, index: int) -> bool:
    zones = int(segments.outline.zones[segments.containers[index]])
    return bool(segments.link_characters[index]) or bool(zones & CHOSEN)
