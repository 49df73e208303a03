"""Days and writers of a page, and where they stand -> the containers that are entries of others.

Entries are twins: siblings with one tag and class, each with a heading, a link or a sentence, and a
day or a writer that not all of them share. Reviews are told by their class, or in Microdata. What
holds the headline of the page is none of these, and no twin that holds most of an article is.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import Final

from cleaner.blocks.segments import HEADING_TAGS, Outline, Segments
from cleaner.fields.candidates import bare
from cleaner.fields.placed import Placed
from cleaner.fields.sight import Sight

__all__ = ["entries_of", "with_all_inside"]

ENTRY_TAGS: Final = frozenset({"article", "li", "div", "section", "tr", "a"})
LEVELS: Final = 8
"""Containers from a day or a name upwards, one of which may be the entry."""
ENTRIES: Final = 3
TEASERS: Final = 2
"""Entries of a list, at least; on a page about goods or a service there may be fewer."""
SENTENCE: Final = 8
TITLE: Final = 3
"""Words of a sentence, and of a link that is a title."""
LINKED: Final = 0.9
MOST: Final = 0.5
"""Share of the characters of the text that an article has more of than its twins, the teasers."""
OFFERS: Final = frozenset({"product", "service"})
GOODS: Final = frozenset({"collection", "listing", "product", "service"})
"""Types of pages on which the writers of reviews are customers."""
_REVIEW: Final = re.compile(r"(?<![a-z])(?:reviews?|testimonials?)(?![a-z])")
REVIEW: Final = "Review"
_REVIEW_TYPE: Final = re.compile(r"schema\.org/\w{0,20}Review\b")
_DIGITS: Final = re.compile(r"\d+")


def entries_of(
    sight: Sight,
    segments: Segments,
    days: Sequence[Placed],
    writers: Sequence[Placed],
    page_type: str,
) -> frozenset[int]:
    """The containers that are entries. page_type: one of `PAGE_TYPES`.

    Only on pages that offer something may a writer stand beside no title: boxes about several
    writers of one article are alike too.
    """
    outline = segments.outline
    offers = page_type in OFFERS
    least = TEASERS if offers else ENTRIES
    titled = _holding(outline, _are_titles(sight, segments, {name for _, name in writers}))
    told = _holding(outline, [words >= SENTENCE for words in sight.words])
    filled = [one or other for one, other in zip(titled, told, strict=True)]
    entries = {*_twins(outline, days, filled, least)}
    entries.update(_twins(outline, writers, filled if offers else titled, least))
    if page_type not in GOODS:
        entries.difference_update(_with_most(sight, outline, entries))
    else:
        entries.update(_reviews(sight, outline))
    own = _own_headline(sight)
    first, end = outline.first.tolist(), outline.end.tolist()
    return frozenset(one for one in entries if own is None or not first[one] <= own < end[one])


def with_all_inside(outline: Outline, entries: Iterable[int]) -> Sequence[bool]:
    """Whether each container is one of some, or stands in one."""
    chosen = frozenset(entries)
    inside: list[bool] = []
    for place, parent in enumerate(outline.parents.tolist()):
        inside.append(place in chosen or (place > 0 and inside[parent]))
    return inside


def _are_titles(sight: Sight, segments: Segments, writers: Iterable[str]) -> Sequence[bool]:
    """Whether each block is a heading, or a link that may be a title, and no name of a writer."""
    names = frozenset(writers)
    linked = segments.link_characters.tolist()
    columns = zip(sight.blocks, sight.words, sight.bare, linked, strict=True)
    return [
        (block.tag in HEADING_TAGS or (words >= TITLE and links >= LINKED * len(block.text)))
        and text not in names
        for block, words, text, links in columns
    ]


def _holding(outline: Outline, blocks: Sequence[bool]) -> Sequence[bool]:
    """Whether each container may be an entry, and holds one of some blocks."""
    before = [0, *accumulate(blocks)]
    columns = zip(outline.tags, outline.first.tolist(), outline.end.tolist(), strict=True)
    return [tag in ENTRY_TAGS and before[end] > before[first] for tag, first, end in columns]


def _twins(
    outline: Outline, items: Iterable[Placed], filled: Sequence[bool], least: int
) -> Iterator[int]:
    """The containers that have twins, each with a day or a name, and not all with the same."""
    parents = outline.parents.tolist()
    groups: defaultdict[tuple[int, str, str], dict[int, str]] = defaultdict(dict)
    for container, value in items:
        place = container
        for _ in range(LEVELS):
            if filled[place] and place:
                key = parents[place], outline.tags[place], _first_class(outline, place)
                groups[key].setdefault(place, value)
            place = parents[place]
    for entries in groups.values():
        if len(entries) >= least and len({*entries.values()}) > 1:
            yield from entries


def _with_most(sight: Sight, outline: Outline, entries: Iterable[int]) -> Sequence[int]:
    """Those that hold most of what is kept: the article itself, beside teasers."""
    columns = zip(sight.blocks, sight.kept, strict=True)
    before = [0, *accumulate(len(block.text) if kept else 0 for block, kept in columns)]
    first, end = outline.first.tolist(), outline.end.tolist()
    least = MOST * before[-1]
    return [one for one in entries if before[end[one]] - before[first[one]] > least]


def _first_class(outline: Outline, place: int) -> str:
    """The first name of a container, without its number: "post-12", "post-13" are alike."""
    return _DIGITS.sub("", outline.attributes[place].split(" ", 1)[0])


def _reviews(sight: Sight, outline: Outline) -> Iterator[int]:
    """The containers that are named for reviews, by their class or in Microdata."""
    named = [_REVIEW.search(names) is not None for names in sight.names]
    if not any(named) and REVIEW not in sight.page.source:
        return
    elements = outline.elements or [None] * len(outline.kinds)
    for place, (kind, element) in enumerate(zip(outline.kinds.tolist(), elements, strict=True)):
        stated = "" if element is None else element.get("itemtype") or ""
        if place and (named[kind] or _REVIEW_TYPE.search(stated)):
            yield place


def _own_headline(sight: Sight) -> int | None:
    """The headline of the page: the only <h1>, or what its <title> says."""
    if sight.title is None:
        return None
    alone = [i for i, block in enumerate(sight.blocks) if block.tag == "h1"] == [sight.title]
    key = sight.bare[sight.title]
    declared = bare(sight.page.declared.title_element or "")
    return sight.title if alone or (key and key in declared) else None
