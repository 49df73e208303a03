"""Verdicts -> the same, but a table of data that is kept does not lose the heading right above it.

To the model the day above the rows of a timetable, and "Table 3.1: ..." in its <caption>, look like
the title of a teaser, as all short lines do that no sentence follows.
"""

from collections.abc import Sequence
from typing import Final

from cleaner.blocks.segments import HEADING_TAGS, Segments
from cleaner.judging.doubted import given_back, is_doubted
from cleaner.judging.looks import CORE
from cleaner.judging.parted import TOLD
from cleaner.judging.tables import tables_of_html
from cleaner.model import Label, Verdict

__all__ = ["with_table_headings"]

CAPTION: Final = "caption"
PLAIN: Final = frozenset({"b", "div", "p", "strong", "td"})
"""Elements of a line that is a heading if all of it is bold."""
BOLD: Final = 0.9
BOLD_CHARACTERS: Final = 80
LINKED: Final = 0.5
REASON: Final = "rule headed_table: the heading of a table that is kept"
OF_CAPTION: Final = "rule headed_table: the caption of a table that is kept"


def with_table_headings(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Keep the heading, or the line in bold, that the model took away."""
    decided = list(verdicts)
    if segments.outline.is_text:
        return tuple(decided)
    tags = segments.own_tags()
    for blocks in tables_of_html(segments):
        above = blocks[0] - 1
        if above < 0 or not all(verdicts[block].kept for block in blocks):
            continue
        if not is_doubted(verdicts[above]) or any(told in verdicts[above].reason for told in TOLD):
            continue
        if tags[above] == CAPTION:
            decided[above] = given_back(OF_CAPTION)
        elif _heads(segments, tags[above], above):
            decided[above] = Verdict(Label.HEADING, CORE, REASON)
    return tuple(decided)


def _heads(segments: Segments, tag: str, block: int) -> bool:
    if segments.link_share(range(block, block + 1)) >= LINKED:
        return False
    length = len(segments.texts[block])
    bold = segments.bold_characters[block] >= BOLD * length and length <= BOLD_CHARACTERS
    return tag in HEADING_TAGS or (tag in PLAIN and bool(bold))
