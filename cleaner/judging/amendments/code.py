"""Verdicts -> the same, but of code that is kept no line is missing, and of a text no code in it.

A lone brace says little, and to the model code has few of the marks of a text. What stands between
blocks that are kept belongs to them: on the development corpora, cross-validated, this gains 0.006
word F1 on documentation.
"""

from bisect import bisect
from collections import defaultdict
from collections.abc import Sequence
from functools import cache, partial
from typing import Final

import numpy as np

from cleaner.blocks.segments import Outline, Segments, Zone
from cleaner.judging.doubted import given_back, is_doubted
from cleaner.model import TEXT_LABELS, Label, Verdict

__all__ = ["with_whole_code"]

PREFORMATTED: Final = int(Zone.PREFORMATTED)
FIELD: Final = "textarea"
ENOUGH: Final = 0.5
"""Share of the characters that are kept; of 32 pieces of code on wcxb-dev that had lost lines, all
but two had kept more."""
REASON: Final = "rule code_line: a line of code that is kept"
BESIDE: Final = 6
"""Blocks from code to the next that is kept, at most; its buttons may be between."""
IN_TEXT: Final = "rule code_in_text: code between blocks that are kept"


def with_whole_code(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Keep the lines that the model took out of code, and the code it took out of a text."""
    inside = _inside(segments)
    if not inside:  # mostly
        return tuple(verdicts)
    decided = _with_code_in_text(inside, verdicts)
    for lines in _codes(segments, inside):
        kept = sum(len(segments.texts[line]) for line in lines if verdicts[line].kept)
        if kept >= ENOUGH * sum(len(segments.texts[line]) for line in lines):
            for line in lines:
                if is_doubted(decided[line]):
                    decided[line] = given_back(REASON)
    return tuple(decided)


def _inside(segments: Segments) -> list[int]:
    """The blocks of code, in order. A field to write into keeps its lines too, and holds none."""
    inside = np.flatnonzero(segments.outline.zones[segments.containers] & PREFORMATTED).tolist()
    tags = segments.tags if inside else ()
    return [index for index in inside if tags[index] != FIELD]


def _with_code_in_text(inside: Sequence[int], verdicts: Sequence[Verdict]) -> list[Verdict]:
    """What is a reader's comment stays one, with its code."""
    decided = list(verdicts)
    kept = [index for index, verdict in enumerate(verdicts) if verdict.label in TEXT_LABELS]
    for index in inside:
        if not is_doubted(verdicts[index]) or verdicts[index].label is Label.COMMENT:
            continue
        below = bisect(kept, index)
        if 0 < below < len(kept) and kept[below] - BESIDE <= index <= kept[below - 1] + BESIDE:
            decided[index] = given_back(IN_TEXT)
    return decided


def _codes(segments: Segments, inside: Sequence[int]) -> Sequence[Sequence[int]]:
    """The blocks of each piece of code that has several. inside: all blocks of code, in order."""
    outline = segments.outline
    lines: dict[int, list[int]] = defaultdict(list)
    code_of = cache(partial(_outermost, outline))
    for index in inside:
        lines[code_of(segments.places[index])].append(index)
    return [together for together in lines.values() if len(together) > 1]


def _outermost(outline: Outline, container: int) -> int:
    """The container in which the code begins."""
    while (around := int(outline.parents[container])) and outline.zones[around] & PREFORMATTED:
        container = around
    return container
