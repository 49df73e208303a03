"""Verdicts -> the same, but the list that a sentence introduces is kept with the sentence.

To the model short entries, most of all linked ones, look like those of a menu. What stands below
"These are the things to bring:" is no menu.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from cleaner.blocks.segments import Segments
from cleaner.judging.doubted import given_back, is_doubted
from cleaner.model import TEXT_LABELS, Verdict
from cleaner.vocabulary import BULLETS

__all__ = ["with_introduced_lists"]

COLONS: Final = (":", "：")
SENTENCE: Final = 40
"""Characters of what introduces a list; shorter ones head lists of stories too. On the development
corpora 92 of 100 words below longer ones are gold, below all of them 74."""
ENTRIES: Final = frozenset({"li", "dt", "dd"})
REASON: Final = "rule introduced_list: an entry of a list below a colon"


def with_introduced_lists(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Keep the entries that the model took away, down to the first that something else took."""
    decided = list(verdicts)
    tags = segments.own_tags()
    for index, text in enumerate(segments.texts):
        introduces = text.endswith(COLONS) and len(text) >= SENTENCE
        if introduces and verdicts[index].label in TEXT_LABELS:
            for entry in _entries(segments, tags, index + 1):
                if not is_doubted(verdicts[entry]):
                    break
                decided[entry] = given_back(REASON)
    return tuple(decided)


def _entries(segments: Segments, tags: Sequence[str], first: int) -> Iterator[int]:
    """The blocks of the list that begins with a block."""
    parents = segments.outline.parents[segments.containers]
    for index in range(first, len(segments)):
        if parents[index] != parents[first] or not _is_entry(tags[index], segments.texts[index]):
            return
        yield index


def _is_entry(tag: str, text: str) -> bool:
    return tag in ENTRIES or (tag == "line" and text.startswith(tuple(BULLETS)))
