"""Lines -> the width at which the page was hard-wrapped, if it was; and which lines are full.

A program that wraps fills each line: the first word of the next would not have fitted. So a line
that goes on in the next names the widths that may have been the limit, and where a page was wrapped
they agree: most lines of its paragraphs name the same, and hardly a line is longer.

The thresholds were set on 450 pages of three corpora, each rendered six ways.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np

from cleaner.blocks.lines import Line, Mark

__all__ = [
    "DEEPEST",
    "SENTENCE_ENDS",
    "find_width",
    "flows_on",
    "is_full",
    "may_flow_on",
    "runs_on",
]

NARROWEST: Final = 40
WIDEST: Final = 140
FEWEST: Final = 2
"""Full lines that a wrapped page has at least."""
SHARE: Final = 0.4
"""Of the long lines with another below, the share that must be full."""
LONG: Final = 0.7
"""A long line is this much of the width; lines of menus and tables are mostly shorter."""
CAPITALS: Final = 0.8
"""If more of the lines after full ones begin with a capital letter, they are a list."""
OVER: Final = 0.15
"""Lines longer than the width, for each full one. Renderings that do not wrap have 0.3 or more, but
one of 8 full lines; lynx has 0.03 or less."""
# Columns of a layout table are narrower than the page, or wider. Then the full lines must read as
# prose, and no line may be as long as an unwrapped paragraph.
SMALL: Final = 0.4
PROSE_SHARE: Final = 0.6
PROSE_OVER: Final = 0.6
FAR: Final = 1.5
FAR_OVER: Final = 0.05
SLACK: Final = 6
"""Columns by which lynx lets headings, and words that it must break, pass the width of its text."""
NEAR: Final = 0.8
"""Of the width. A shorter line may have been ended for another reason."""
DEEPEST: Final = 8
"""Columns that the first line of a paragraph may stand further in than the second."""
SENTENCE_ENDS: Final = (".", ":", ";", "!", "?", ".”", '."', ".)", "。", "！", "？")


@dataclass(frozen=True, slots=True)
class Tally:
    """What speaks for the width that most lines name, and what against it.

    full: lines with another below that it makes full; capitals, small: those of them whose next
    line begins with a capital, or a small letter (in Chinese and Japanese: a sentence, or none).
    candidates: long lines with another below.  over, far: lines that are longer, or by far.
    """

    width: int
    full: int
    capitals: int
    small: int
    candidates: int
    over: int
    far: int


def find_width(lines: Sequence[Line]) -> int | None:
    """The column at which the page was wrapped; None if it was not."""
    tally = _tally(lines)
    full = tally.full
    if full < max(FEWEST, SHARE * tally.candidates) or tally.capitals > CAPITALS * full:
        return None
    if tally.over <= OVER * full:
        return tally.width
    prose = tally.small >= SMALL * full >= SMALL * PROSE_SHARE * tally.candidates
    fits = tally.over <= PROSE_OVER * full and tally.far <= FAR_OVER * full
    return tally.width if prose and fits else None


def _tally(lines: Sequence[Line]) -> Tally:
    begins = [[0] * (WIDEST + 2) for _ in range(3)]  # all, and by `_kind`
    ends = [0] * (WIDEST + 1)
    for line, after in pairwise(lines):
        if line.end > WIDEST or not flows_on(line, after):
            continue
        beyond = min(line.end + _needed(line, after), WIDEST + 1)
        ends[line.end] += 1
        for row in {0, _kind(line, after)}:
            begins[row][line.end] += 1
            begins[row][beyond] -= 1
    votes = np.cumsum(begins, axis=1)
    width = NARROWEST + int(np.argmax(votes[0, NARROWEST : WIDEST + 1]))
    full, capitals, small = votes[:, width].tolist()
    whole = (x for x in lines if not x.cells and (" " in x.text or x.wide))  # no addresses
    sizes = np.array([line.end - line.start for line in whole], np.int64)
    return Tally(
        width=width,
        full=full,
        capitals=capitals,
        small=small,
        candidates=sum(ends[int(LONG * width) : width + 1]),
        over=int((sizes > width).sum()),
        far=int((sizes > FAR * width).sum()),
    )


def _kind(line: Line, after: Line) -> int:
    """How the line after begins: 1 with a capital letter, 2 with a small one, 0 with another."""
    if after.opens:
        return 1 if line.text.endswith(SENTENCE_ENDS) else 2
    letter = after.text[0]
    return 1 if letter.isupper() else 2 if letter.islower() else 0


def flows_on(line: Line, after: Line) -> bool:
    """Whether two lines, one below the other, stand as lines of one paragraph do."""
    if not may_flow_on(line, after):
        return False
    if after.start in (line.start, line.inner):
        return True
    return 0 < line.start - after.start <= DEEPEST and not line.mark


def may_flow_on(line: Line, after: Line) -> bool:
    """Whether two lines are of a kind that makes paragraphs, wherever they start."""
    if after.gap or line.quote != after.quote or line.cells or after.cells:
        return False
    if after.mark is Mark.SURE or line.rule or after.rule or line.code or after.code:
        return False
    years = line.text[0].isdigit() and after.text[0].isdigit()  # or other rows of a table
    return not years or line.mark > Mark.NONE


def is_full(line: Line, after: Line, width: int) -> bool:
    """Whether the first word of the line after would not have fitted.

    False for lines far beyond the width, about which it says nothing.
    """
    return width - _needed(line, after) < line.end <= width + SLACK


def runs_on(line: Line, after: Line, width: int) -> bool:
    """Whether a long line ends amid a sentence, which the line after takes up."""
    amid = after.text[0].islower() and not line.text.endswith(SENTENCE_ENDS)
    return amid and line.end >= NEAR * width


def _needed(line: Line, after: Line) -> int:
    """Columns that the first word of the line after takes at the end of the line."""
    return after.first if line.closes or after.opens else after.first + 1
