"""Verdicts -> the same, but a table of data that is kept does not lose the heading right above it.

To the model the day above the rows of a timetable, and "Table 3.1: ..." in its <caption>, look like
the title of a teaser, as all short lines do that no sentence follows.
"""

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from cleaner.blocks.segments import HEADING_TAGS, Segments
from cleaner.judging.amendments.parted import TOLD
from cleaner.judging.amendments.tables import tables_of_html
from cleaner.judging.doubted import given_back, is_doubted
from cleaner.judging.looks import CORE
from cleaner.model import Label, Verdict

__all__ = ["with_table_headings"]

CAPTION: Final = "caption"
PLAIN: Final = frozenset({"b", "div", "p", "strong", "td"})
"""Elements of a line that is a heading if all of it is bold."""
BOLD: Final = 0.9
BOLD_CHARACTERS: Final = 80
LINKED: Final = 0.5
LIKELY: Final = 0.3
"""The least score of a heading, but where there are others: ..."""
DIFFERENT: Final = 2
"""... so many that say different things, with the same element. "Specifications" heads each of
several tables on products, and is mostly no gold."""
REASON: Final = "rule headed_table: the heading of a table that is kept"
OF_CAPTION: Final = "rule headed_table: the caption of a table that is kept"


def with_table_headings(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Keep the heading, or the line in bold, that the model took away."""
    decided = list(verdicts)
    if segments.outline.is_text:
        return tuple(decided)
    tags = segments.tags
    above = [blocks[0] - 1 for blocks in tables_of_html(segments) if _all_kept(blocks, verdicts)]
    doubted = [line for line in above if line >= 0 and _is_doubted(verdicts[line])]
    headings = [line for line in doubted if _heads(segments, tags[line], line)]
    said: dict[str, set[str]] = defaultdict(set)
    for line in headings:
        said[tags[line]].add(segments.texts[line])
    for line in doubted:
        if tags[line] == CAPTION:
            decided[line] = given_back(OF_CAPTION)
    for line in headings:
        if verdicts[line].score >= LIKELY or len(said[tags[line]]) >= DIFFERENT:
            decided[line] = Verdict(Label.HEADING, CORE, REASON)
    return tuple(decided)


def _all_kept(blocks: Sequence[int], verdicts: Sequence[Verdict]) -> bool:
    return all(verdicts[block].kept for block in blocks)


def _is_doubted(verdict: Verdict) -> bool:
    return is_doubted(verdict) and not any(told in verdict.reason for told in TOLD)


def _heads(segments: Segments, tag: str, block: int) -> bool:
    if segments.link_share(range(block, block + 1)) >= LINKED:
        return False
    length = len(segments.texts[block])
    bold = segments.bold_characters[block] >= BOLD * length and length <= BOLD_CHARACTERS
    return tag in HEADING_TAGS or (tag in PLAIN and bool(bold))
