"""Verdicts -> the same, but of code that is kept no line is missing: a lone brace says little."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

import numpy as np

from cleaner.blocks.segments import Outline, Segments, Zone
from cleaner.model import Label, Verdict

__all__ = ["with_whole_code"]

PREFORMATTED: Final = int(Zone.PREFORMATTED)
ENOUGH: Final = 0.5
"""Share of the characters that are kept; of 32 pieces of code on wcxb-dev that had lost lines, all
but two had kept more."""
SCORE: Final = 0.5
MODEL: Final = "block model"
REASON: Final = "rule code_line: a line of code that is kept"


def with_whole_code(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Keep the lines that the model took out of code, each of which is a block of its own."""
    decided = list(verdicts)
    for lines in _codes(segments):
        kept = sum(len(segments.texts[line]) for line in lines if verdicts[line].kept)
        if kept >= ENOUGH * sum(len(segments.texts[line]) for line in lines):
            for line in lines:
                if not verdicts[line].kept and verdicts[line].reason.startswith(MODEL):
                    decided[line] = Verdict(Label.BODY, SCORE, REASON)
    return tuple(decided)


def _codes(segments: Segments) -> Sequence[Sequence[int]]:
    """The blocks of each piece of code that has several."""
    outline = segments.outline
    inside = np.flatnonzero(outline.zones[segments.containers] & PREFORMATTED).tolist()
    lines: dict[int, list[int]] = defaultdict(list)
    for index in inside:
        lines[_outermost(outline, int(segments.containers[index]))].append(index)
    return [together for together in lines.values() if len(together) > 1]


def _outermost(outline: Outline, container: int) -> int:
    """The container in which the code begins."""
    while (around := int(outline.parents[container])) and outline.zones[around] & PREFORMATTED:
        container = around
    return container
