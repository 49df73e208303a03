"""Verdicts -> the same, but the list that a sentence introduces is kept with the sentence.

To the model short entries look like those of a menu. What stands below "These are the things to
bring:" is no menu, if not all of it is linked.
"""

from collections.abc import Sequence
from typing import Final

from cleaner.blocks.segments import ENTRY_TAGS, Segments
from cleaner.judging.doubted import given_back, is_doubted
from cleaner.model import TEXT_LABELS, Verdict

__all__ = ["with_introduced_lists"]

COLONS: Final = frozenset(":：")
SENTENCE: Final = 40
"""Characters of what introduces a list; shorter ones head lists of stories too."""
LINKED: Final = 0.8
"""Share of the characters that are linked. On the development corpora all words of lists with fewer
links are gold, and 40 of 100 of the others: stories to read next are introduced so, too."""
REASON: Final = "rule introduced_list: an entry of a list below a colon"


def with_introduced_lists(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Keep the entries that the model took away, down to the first that something else took."""
    introducing = [
        index
        for index, text in enumerate(segments.texts)
        if text[-1] in COLONS and len(text) >= SENTENCE and verdicts[index].label in TEXT_LABELS
    ]
    if not introducing:  # mostly
        return tuple(verdicts)
    decided = list(verdicts)
    for index in introducing:
        entries = _doubted_entries(segments, verdicts, index + 1)
        for entry in entries if segments.link_share(entries) < LINKED else ():
            decided[entry] = given_back(REASON)
    return tuple(decided)


def _doubted_entries(segments: Segments, verdicts: Sequence[Verdict], first: int) -> range:
    """The blocks of the list that begins with a block, as long as the model alone took them."""
    parents = segments.outline.parents[segments.containers]
    end = first
    while (
        end < len(segments)
        and segments.tags[end] in ENTRY_TAGS
        and parents[end] == parents[first]
        and is_doubted(verdicts[end])
    ):
        end += 1
    return range(first, end)
