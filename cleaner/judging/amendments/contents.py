"""Verdicts -> the same, but of a page that begins a chapter the list of its pages is kept.

A table of contents whose links lead to other pages is what such a page is there for; one that leads
down the same page repeats its headings, and stays away. So does one in the midst of an article
that is signed or dated: it leads to other stories of what the article tells.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

import numpy as np

from cleaner.blocks.segments import Segments, Zone
from cleaner.judging.doubted import given_back, is_doubted
from cleaner.judging.text_container import are_of_kinds, kinds_spelt
from cleaner.model import Label, Verdict

__all__ = ["with_contents"]

NAMED: Final = re.compile(r"(?<!\S)(?:toc|toctree-wrapper|table-?of-?contents)(?!\S)")
"""How tools that write books and manuals name the list, as a name of its own among others."""
HINTS: Final = ("toc", "contents")
"""One of them is in each such name."""
ASIDE: Final = int(Zone.NAV | Zone.ASIDE | Zone.HEADER | Zone.FOOTER)
"""A list in one of these is there to find the way about the site."""
PAGES: Final = 3
"""So many other pages make a chapter."""
BELOW: Final = 2
"""Blocks from what is kept to the list, at most: a line may introduce it."""
LINKED: Final = 0.7
"""Share of the characters that are linked; what holds more text is no mere list."""
MARKS: Final = frozenset({Label.BYLINE, Label.DATE})
PARAGRAPHS: Final = 5
"""Above a list in the midst of an article; what introduces a chapter is shorter."""
LONG: Final = 120
"""Characters of such a paragraph."""
REASON: Final = "rule contents: the pages of the chapter that the page begins"


def with_contents(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Keep a list of the pages of a chapter that stands right below what is kept."""
    decided = list(verdicts)
    lists = list(_lists(segments))
    told = _told(segments.texts, verdicts) if lists else 0
    for blocks in lists:
        if blocks.start >= told:
            break
        reach = range(max(0, blocks.start - BELOW), blocks.start)
        kept = [block for block in reach if decided[block].kept]
        for block in range(kept[-1] + 1, blocks.stop) if kept else ():
            if is_doubted(decided[block]):
                decided[block] = given_back(REASON)
    return tuple(decided)


def _told(texts: Sequence[str], verdicts: Sequence[Verdict]) -> int:
    """The first block that a byline or a day, and some paragraphs, stand above."""
    marked, told = False, 0
    for index, verdict in enumerate(verdicts):
        marked = marked or verdict.label in MARKS
        told += verdict.label is Label.BODY and len(texts[index]) >= LONG
        if marked and told >= PARAGRAPHS:
            return index + 1
    return len(verdicts)


def _lists(segments: Segments) -> Iterator[range]:
    """The blocks of each list of other pages."""
    outline = segments.outline
    spelt = kinds_spelt(outline, HINTS)
    named = [kind for kind in spelt if NAMED.search(outline.pairs[kind][1].lower())]
    if not named:  # nearly always
        return
    outside = outline.zones & ASIDE == 0
    for index in np.flatnonzero(are_of_kinds(outline, named) & outside).tolist():
        blocks = outline.blocks(index)
        is_list = segments.link_share(blocks) >= LINKED
        if is_list and _leads_away(outline.elements[index]):
            yield blocks


def _leads_away(element: Any) -> bool:
    targets = (str(target).partition("#")[0] for target in element.xpath(".//a/@href"))
    return len({target for target in targets if target}) >= PAGES
