"""Verdicts on a text -> the same, without parts of lists in Chinese, Japanese and Korean.

Of headlines and menus in these languages, of which it has seen few, the model keeps some entries
that it would take away in others. A list of which it takes some, below a line that was taken away,
goes whole, unless it stands between two paragraphs, or is numbered within another list: "(1)".
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from cleaner.blocks.characters import SENTENCE_ENDS
from cleaner.blocks.segments import Segments
from cleaner.judging.amendments.whole_lists import mark_of
from cleaner.judging.removed import removed
from cleaner.model import TEXT_LABELS, Label, Verdict

__all__ = ["without_cut_lists"]

ENTRIES: Final = 3
ENDING: Final = 0.5
"""Share of the entries that may end as sentences do."""
ABOVE: Final = 3
"""Lines above a list of which one may be the paragraph before it."""
BRACKETS: Final = ("(", "（")
REASON: Final = "rule cut_list: an entry of a list below what was removed"
_WITHOUT_SPACES: Final = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]")


def without_cut_lists(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Remove what is kept of such lists."""
    decided = list(verdicts)
    if not segments.outline.is_text:
        return tuple(decided)
    for entries in _lists(segments.texts):
        above = entries.start - 1
        if decided[above].kept or segments.texts[above].startswith(BRACKETS):
            continue
        if all(decided[entry].kept for entry in entries):
            continue
        if _is_between(segments.texts, decided, entries):
            continue
        for entry in entries:
            if decided[entry].label in TEXT_LABELS:
                decided[entry] = removed(Label.COVERAGE, REASON)
    return tuple(decided)


def _lists(texts: Sequence[str]) -> Iterator[range]:
    """The entries of each list of headlines that has a line above."""
    for mark, group in groupby(range(len(texts)), lambda line: mark_of(texts[line])):
        lines = list(group) if mark else []
        if len(lines) < ENTRIES or lines[0] == 0:
            continue
        ending = sum(_ends_sentence(texts[line]) for line in lines)
        told = sum(_WITHOUT_SPACES.search(texts[line]) is not None for line in lines)
        if ending <= ENDING * len(lines) < told:
            yield range(lines[0], lines[-1] + 1)


def _is_between(texts: Sequence[str], verdicts: Sequence[Verdict], entries: range) -> bool:
    above = range(max(0, entries.start - ABOVE), entries.start)
    below = range(entries.stop, min(len(texts), entries.stop + 1))
    return all(
        any(verdicts[line].kept and _ends_sentence(texts[line]) for line in lines)
        for lines in (above, below)
    )


def _ends_sentence(text: str) -> bool:
    return text[-1] in SENTENCE_ENDS
