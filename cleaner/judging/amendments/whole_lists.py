"""Verdicts on a text -> the same, but a list below what is kept is kept whole.

To the model the short entries of a list look like those of a menu, and it keeps some and not
others. Below a line that ends in a colon all stay; below other lines of the text, where half of
them do. None do where most are headlines by their place: "From our archive:". On the
development corpora, as text, of such entries three in four are right, below a colon nine in ten.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from cleaner.blocks.characters import SENTENCE_ENDS
from cleaner.blocks.segments import Segments
from cleaner.judging.doubted import given_back, is_doubted
from cleaner.judging.surroundings.places import KINDS_SAID
from cleaner.model import TEXT_LABELS, Label, Verdict
from cleaner.vocabulary import BULLETS, Concept, How, concepts_of, normalise

__all__ = ["mark_of", "with_whole_lists"]

ENTRIES: Final = (3, 15)
"""Of a list, the least and the most; longer ones are filters of shops, or menus."""
HALF: Final = 0.5
LINKED: Final = 0.5
LEAST: Final = 0.05
"""The score of an entry: what has less is surely of a menu."""
COLONS: Final = (":", "：")
NUMBER: Final = "1"
HEADLINES: Final = "coverage by region"
"""How the reason of an entry tells of what stands around it."""
REASON: Final = "rule whole_list: an entry of a list below what is kept"
_NUMBERED: Final = re.compile(r"\d{1,2}[.)] ")
_OF_A_KIND: Final = re.compile(r"\(\d+\)$")
"""How many things there are of a kind, in a filter or a menu."""


def with_whole_lists(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Keep the entries that the model took away, but for those that name furniture."""
    decided = list(verdicts)
    if not segments.outline.is_text:
        return tuple(decided)
    for entries in _lists(segments):
        if _belongs_to_text(segments.texts, verdicts, entries):
            for entry in entries:
                if _may_stay(segments.texts[entry], verdicts[entry]):
                    decided[entry] = given_back(REASON)
    return tuple(decided)


def _lists(segments: Segments) -> Iterator[range]:
    """The entries of each list that has few links and counts nothing."""
    low, high = ENTRIES
    for mark, group in groupby(range(len(segments)), lambda line: mark_of(segments.texts[line])):
        lines = list(group)
        entries = range(lines[0], lines[-1] + 1)
        if not mark or not low <= len(entries) <= high or entries.start == 0:
            continue
        counts = any(_OF_A_KIND.search(segments.texts[entry]) for entry in entries)
        if not counts and segments.link_share(entries) < LINKED:
            yield entries


def mark_of(text: str) -> str:
    """The bullet before an entry; all numbers are one mark. Nothing without any."""
    if text[0] in BULLETS and text[1:2] == " ":
        return text[0]
    return NUMBER if _NUMBERED.match(text) else ""


def _belongs_to_text(texts: Sequence[str], verdicts: Sequence[Verdict], entries: range) -> bool:
    above = entries.start - 1
    if verdicts[above].label not in TEXT_LABELS:
        return False
    headlines = sum(HEADLINES in verdicts[entry].reason for entry in entries)
    if headlines > HALF * len(entries):
        return False
    if texts[above].endswith(COLONS):
        return verdicts[above].label is Label.BODY and _is_silent(texts[above])
    kept = sum(verdicts[entry].label in TEXT_LABELS for entry in entries)
    introduced = verdicts[above].label is Label.HEADING or texts[above][-1] in SENTENCE_ENDS
    return introduced and kept >= HALF * len(entries)


def _may_stay(text: str, verdict: Verdict) -> bool:
    return is_doubted(verdict) and verdict.score >= LEAST and _is_silent(text)


def _is_silent(text: str) -> bool:
    """Whether a line names no furniture; entries may begin as those of menus: "Company pension"."""
    return not any(
        match.concept in KINDS_SAID
        and (match.concept is not Concept.MENU or match.how is How.WHOLE)
        for match in concepts_of(normalise(text))
    )
