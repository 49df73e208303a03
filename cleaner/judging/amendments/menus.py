"""Verdicts -> the same, without what is kept of menus that only their names tell from lists.

A shop unfolds its departments in a menu that may have more headings, links and even prices than the
page has text. The model keeps some of it where the page has little else: one to log in.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final

import numpy as np

from cleaner.blocks.lexicon import name_tokens
from cleaner.blocks.segments import Segments, Zone
from cleaner.judging.removed import removed
from cleaner.judging.text_container import are_of_kinds, kinds_named
from cleaner.model import TEXT_LABELS, Label, Verdict

__all__ = ["without_menus"]

NAMES: Final = frozenset(
    {
        "dropmenu", "dropmenuitem", "hrmenu", "mainmenu", "mainnav", "maximenuck",
        "megadrop", "megalist", "megamenu", "navbar", "subnav", "submenu", "topmenu", "topnav",
    }
)  # fmt: skip
"""Words that designers and programs use for menus alone."""
FIRST: Final = frozenset({"big", "dropdown", "main", "mega", "nav", "navigation", "sub", "top"})
SECOND: Final = frozenset({"menu", "nav", "navigation"})
"""Two parts of a name that say it together: "mega-menu", "nav_main"."""
TELLING: Final = NAMES | SECOND
NOT: Final = frozenset(
    {"after", "below", "body", "content", "has", "layout", "no", "under", "with", "without"}
)
"""Beside them a name is of what stands near a menu: "layout-with-sub-nav"."""
BLOCKS: Final = 5
LINKED: Final = 0.6
"""Of a menu, at least: its blocks, and the share of its characters that are links; headings and
prices are between them."""
SENTENCES: Final = 0.1
"""Share of its characters that may be in sentences, at most."""
NAMES_CACHED: Final = 2_048
"""Words of classes whose name is remembered; programs write the same on all pages."""
STOPS: Final = (".", "!", "?", "。")
LONG: Final = 60
"""Characters of what ends in a stop and is a sentence; entries end in abbreviations too."""
ROOTS: Final = ("html", "body")
TEXT: Final = int(Zone.MAIN | Zone.ARTICLE | Zone.PREFORMATTED)
REMOVABLE: Final = TEXT_LABELS | {Label.HIGHLIGHT}
REASON: Final = "rule menu: in a menu, inside a container named “{}”"


def without_menus(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Remove the body and headings of such menus."""
    decided = list(verdicts)
    for blocks, name in _menus(segments):
        for index in blocks:
            if verdicts[index].label in REMOVABLE:
                decided[index] = removed(Label.NAVIGATION, REASON.format(name))
    return tuple(decided)


def _menus(segments: Segments) -> Iterator[tuple[range, str]]:
    """The blocks of each menu and its name."""
    outline = segments.outline
    named = kinds_named(outline, TELLING)
    if not named:
        return
    large = outline.end - outline.first >= BLOCKS
    may_be = large & (outline.zones & TEXT == 0) & are_of_kinds(outline, named)
    names = {kind: _name_among(outline.pairs[kind]) for kind in {*outline.kinds[may_be].tolist()}}
    for container in np.flatnonzero(may_be).tolist():
        name, blocks = names[int(outline.kinds[container])], outline.blocks(container)
        if name and _is_menu(segments, blocks):
            yield blocks, name


def _name_among(names: tuple[str, str]) -> str:
    """What names a menu among the tag and the names of a container, or nothing."""
    if names[0] in ROOTS:
        return ""
    return next(filter(None, map(_name_of, names[1].split())), "")


@lru_cache(maxsize=NAMES_CACHED)
def _name_of(word: str) -> str:
    """What names a menu among the parts of a class, an id or a role, or nothing."""
    tokens = name_tokens("", word)[1:]
    if not NOT.isdisjoint(tokens):
        return ""
    for first, second in pairwise(tokens):
        if first in FIRST and second in SECOND and first != second:
            return f"{first} {second}"
    return next((name for name in tokens if name in NAMES), "")


def _is_menu(segments: Segments, blocks: range) -> bool:
    """Whether it is nearly all links, and no text."""
    outline = segments.outline
    if segments.link_share(blocks) < LINKED:
        return False
    inside = outline.zones[segments.containers[blocks.start : blocks.stop]]
    if (inside & TEXT).any():
        return False
    texts = [segments.texts[index] for index in blocks]
    said = sum(len(text) for text in texts if len(text) > LONG and text.endswith(STOPS))
    return (
        said <= SENTENCES * sum(map(len, texts))
        and "h1" not in segments.tags[blocks.start : blocks.stop]
    )
