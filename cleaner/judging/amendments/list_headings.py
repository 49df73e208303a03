"""Verdicts -> the same, but a list that is kept, of several that are, keeps its heading.

To the model "House rules" or "Details" above short entries is an entry of a menu, even where it
keeps the entries, and the headings of other lists on the page.
"""

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from cleaner.blocks.segments import ENTRY_TAGS, Segments
from cleaner.judging.doubted import is_doubted
from cleaner.judging.looks import CORE
from cleaner.model import Label, Verdict

__all__ = ["with_list_headings"]

ENTRIES: Final = 2
KEPT: Final = 2
MOST: Final = 0.5
"""Headings of one level above such lists that the model keeps, and their share."""
LINKED: Final = 0.5
REASON: Final = "rule headed_list: the heading of a list that is kept, like others"


def with_list_headings(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Keep the headings that the model took away."""
    tags = segments.tags
    levels: dict[str, list[int]] = defaultdict(list)
    for index in segments.headings:
        is_link = segments.linked[index] >= LINKED * segments.lengths[index]
        if not is_link and _heads_list(tags, verdicts, index):
            levels[tags[index]].append(index)
    decided = list(verdicts)
    for headings in levels.values():
        kept = sum(verdicts[index].kept for index in headings)
        for index in headings if kept >= max(KEPT, MOST * len(headings)) else ():
            if is_doubted(verdicts[index]):
                decided[index] = Verdict(Label.HEADING, CORE, REASON)
    return tuple(decided)


def _heads_list(tags: Sequence[str], verdicts: Sequence[Verdict], heading: int) -> bool:
    """Whether entries of a list stand right below a heading, and are kept."""
    below = range(heading + 1, heading + 1 + ENTRIES)
    if below.stop > len(tags):
        return False
    return all(tags[at] in ENTRY_TAGS and verdicts[at].label is Label.BODY for at in below)
