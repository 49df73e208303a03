"""Verdicts -> the same, but one of several equal blocks does not go where the others stay.

The third of five headings, or of the terms of a trial, is as good as the others: same element, same
classes, in containers of the same. Where the model keeps most of them and doubts one between blocks
that are kept, its words misled it.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from cleaner.blocks.characters import SENTENCE_ENDS
from cleaner.blocks.segments import HEADING_TAGS, Outline, Segments
from cleaner.judging.doubted import given_back, is_doubted
from cleaner.judging.looks import CORE
from cleaner.model import CORE_LABELS, Label, Verdict

__all__ = ["with_equal_siblings"]

LIKELY: Final = 0.3
"""The least score of a block that is kept for the others' sake."""
KEPT: Final = 3
MOST: Final = 0.7
"""Equal blocks that are kept, and their share."""
LINKED: Final = 0.5
SENTENCE: Final = 60
"""Characters of a paragraph, at least."""
REACH: Final = 4
"""Blocks from a heading to what is kept on either side: pictures and their credits between."""
OTHERS: Final = frozenset({Label.ADVERT, Label.COMMENT, Label.LEGAL, Label.SHARE})
_NUMBER: Final = re.compile(r"(\d{1,3})[.)] ")
REASON: Final = "rule equal_sibling: like others that are kept, between blocks of the text"
HEADS: Final = Verdict(Label.HEADING, CORE, REASON)


def with_equal_siblings(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Keep the few of a kind that the model took away in the midst of the text."""
    doubted = [
        index
        for index, verdict in enumerate(verdicts)
        if verdict.score >= LIKELY and is_doubted(verdict) and verdict.label not in OTHERS
    ]
    if not doubted or not segments.outline.has_places:
        return tuple(verdicts)
    tags = segments.tags
    kept = [verdict.label in CORE_LABELS for verdict in verdicts]
    numbers = _kept_numbers(segments, kept)
    doubted = [
        index
        for index in doubted
        if (
            _stands_between(kept, index, REACH)
            or not numbers.isdisjoint(_beside(segments.texts[index]))
            if tags[index] in HEADING_TAGS
            else _is_sentence(segments, index) and _stands_between(kept, index, 1)
        )
    ]
    if not doubted:
        return tuple(verdicts)
    decided = list(verdicts)
    for index in _like_others(segments, kept, doubted):
        decided[index] = HEADS if tags[index] in HEADING_TAGS else given_back(REASON)
    return tuple(decided)


def _is_sentence(segments: Segments, index: int) -> bool:
    """Whether a block is told in words; of names and numbers equal ones are no proof."""
    text = segments.texts[index]
    told = len(text) >= SENTENCE and text[-1] in SENTENCE_ENDS
    return told and segments.link_share(range(index, index + 1)) < LINKED


def _kept_numbers(segments: Segments, kept: Sequence[bool]) -> frozenset[int]:
    """The numbers of headings that are kept."""
    found = (_NUMBER.match(segments.texts[index]) for index in segments.headings if kept[index])
    return frozenset(int(number[1]) for number in found if number)


def _beside(text: str) -> Sequence[int]:
    """The numbers before and behind that of a heading."""
    number = _NUMBER.match(text)
    return (int(number[1]) - 1, int(number[1]) + 1) if number else ()


def _stands_between(kept: Sequence[bool], index: int, reach: int) -> bool:
    return any(kept[max(0, index - reach) : index]) and any(kept[index + 1 : index + 1 + reach])


def _like_others(segments: Segments, kept: Sequence[bool], doubted: Sequence[int]) -> Iterator[int]:
    """Those of some blocks that are like many of which most are kept."""
    tags = {segments.tags[index] for index in doubted}
    kinds = {
        index: _kind(segments.outline, container)
        for index, (tag, container) in enumerate(zip(segments.tags, segments.places, strict=True))
        if tag in tags
    }
    alike: defaultdict[Sequence[str], list[int]] = defaultdict(list)
    for index, kind in kinds.items():
        alike[kind].append(index)
    for index in doubted:
        others = alike[kinds[index]]
        stay = sum(kept[other] for other in others)
        if stay >= max(KEPT, MOST * len(others)):
            yield index


def _kind(outline: Outline, container: int) -> tuple[str, ...]:
    """The elements and classes of a container and of that around it; an id is of one only."""
    kind: tuple[str, ...] = ()
    for one in (container, int(outline.parents[container])):
        element = outline.elements[one]
        kind += outline.tags[one], "" if element is None else element.get("class", "")
    return kind
