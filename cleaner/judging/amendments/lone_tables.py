"""Verdicts -> the same, but tables are kept that are all that the text of a page holds.

A list of offices, or of the years of an archive, is a table of links, which the model takes for a
menu. Where nothing else stands below the headline in <main>, the page is made for it.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from cleaner.blocks.segments import HEADING_TAGS, Segments, Zone
from cleaner.judging.doubted import given_back, is_doubted
from cleaner.judging.title import title_of
from cleaner.model import TEXT_LABELS, Label, Verdict

__all__ = ["with_lone_tables"]

TAGS: Final = frozenset({"article", "main"})
ROWS: Final = 10
"""Blocks of such a table, at least, ..."""
CELL: Final = 100
"""... and the characters of each, at most."""
OUTSIDE: Final = int(Zone.NAV | Zone.ASIDE | Zone.FOOTER | Zone.FORM | Zone.DIALOG | Zone.HIDDEN)
"""Elements in which a table is none of the text, unless all of the text is in one."""
REASON: Final = "rule lone_table: of a table below the headline, with no text beside it"


def with_lone_tables(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Keep what the model took of them, and the headings right above."""
    around = _text(segments, verdicts)
    if not around or any(verdicts[index].label in TEXT_LABELS for index in around):
        return tuple(verdicts)
    decided = list(verdicts)
    for blocks in _tables(segments, around):
        above = blocks[0] - 1
        if segments.tags[above] in HEADING_TAGS and is_doubted(verdicts[above]):
            decided[above] = given_back(REASON)._replace(label=Label.HEADING)
        for index in filter(lambda one: is_doubted(verdicts[one]), blocks):
            decided[index] = given_back(REASON)
    return tuple(decided)


def _tables(segments: Segments, around: range) -> Iterator[range]:
    """The blocks of each long table of short cells among some blocks below a headline."""
    outline = segments.outline
    outside = OUTSIDE & ~int(outline.zones[segments.containers[around.start - 1]])
    for table in outline.tagged("table"):
        blocks = outline.blocks(table)
        if len(blocks) < ROWS or blocks[0] not in around or blocks[-1] not in around:
            continue
        if int(outline.zones[table]) & outside:
            continue
        if all(len(segments.texts[index]) <= CELL for index in blocks):
            yield blocks


def _text(segments: Segments, verdicts: Sequence[Verdict]) -> range:
    """The blocks below the headline in the innermost <article> or <main> around it."""
    outline = segments.outline
    if "<tr>" not in outline.names:
        return range(0)
    title = title_of(verdicts)
    if title is None and "h1" in segments.tags:
        title = segments.tags.index("h1")
    if title is None:
        return range(0)
    places = outline.around(int(segments.containers[title]))
    place = next((one for one in places if outline.tags[one] in TAGS), 0)
    return range(title + 1, outline.blocks(place).stop) if place else range(0)
