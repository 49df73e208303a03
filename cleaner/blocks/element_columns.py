"""Columns about the elements that a block of HTML stands in, and what the page declares."""

from typing import Final

import numpy as np

from cleaner.blocks.columns import Columns, shifted, since, until
from cleaner.blocks.facts import Facts
from cleaner.blocks.segments import Zone

__all__ = ["DECLARED", "add_declared", "add_tags"]

TAGS: Final = (
    ("p",), ("li",), ("h1",), ("h2",), ("h3",), ("h4", "h5", "h6"), ("td", "th", "tr"), ("div",),
    ("pre",), ("button",), ("figcaption",), ("dt", "dd"), ("label",), ("blockquote",), ("select",),
)  # fmt: skip
_GROUP_OF: Final = {tag: index for index, group in enumerate(TAGS) for tag in group}
_H1, _H6 = _GROUP_OF["h1"], _GROUP_OF["h6"]
"""The first and the last of the groups of headings."""
ZONES: Final = {(zone.name or "").lower(): int(zone) for zone in Zone}
# What a page declares itself to be, from `Metadata.kinds`.
DECLARED: Final = {
    "article": frozenset({"article", "newsarticle", "blogposting", "og:article", "techarticle"}),
    "product": frozenset({"product", "productgroup", "og:product", "offer"}),
    "thread": frozenset({"discussionforumposting", "qapage", "question", "socialmediaposting"}),
    "list": frozenset({"itemlist", "collectionpage", "searchresultspage", "og:product.group"}),
    "site": frozenset({"og:website", "website"}),
}
_DECLARES: Final = tuple(f"declares_{name}" for name in DECLARED)
_TAG_NAMES: Final = tuple(f"tag_{group[0]}" for group in TAGS)
_EACH_TAG: Final = np.arange(len(TAGS))[:, None]
_ZONE_NAMES: Final = tuple(f"in_{name}" for name in ZONES)
_EACH_ZONE: Final = np.array([*ZONES.values()], np.int32)[:, None]


def add_tags(columns: Columns, facts: Facts) -> None:
    """Add the block's own element, headings near it, and the zones it stands in."""
    segments, outline = facts.segments, facts.segments.outline
    group_of_kinds = np.array([_GROUP_OF.get(tag, -1) for tag, _ in outline.pairs])
    groups = group_of_kinds[outline.kinds[segments.containers]]
    columns.add_rows(_TAG_NAMES, groups == _EACH_TAG)
    heading = (groups >= _H1) & (groups <= _H6)
    columns.add_rows(("heading-1", "heading+1"), shifted(heading, (-1, 1)))
    top = groups == _H1
    columns.add("since_h1", since(top))
    columns.add("until_h1", until(top))
    columns.add("since_heading", since(heading))
    zones = outline.zones[segments.containers]
    columns.add_rows(_ZONE_NAMES, (zones & _EACH_ZONE) > 0)


def add_declared(columns: Columns, kinds: frozenset[str]) -> None:
    """Add what the page says it is, the same for all blocks. kinds: see `Metadata`."""
    declared = [not kinds.isdisjoint(group) for group in DECLARED.values()]
    columns.add_rows(_DECLARES, np.array(declared))
