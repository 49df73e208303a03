"""A headline that shares one block with the writer and the day -> its first line.

Old pages write them into one cell, with line breaks between: "The barge", "by Ann Lee", "4 May
1999".
"""

import re
from collections.abc import Sequence
from typing import Final

from cleaner.fields.candidates import bare
from cleaner.fields.sight import Sight
from cleaner.model import Block, Label
from cleaner.parsing.dates import parse_date
from cleaner.parsing.titles import pieces

__all__ = ["TOGETHER", "first_line", "lines_below"]

TOGETHER: Final = frozenset({Label.TITLE, Label.BYLINE, Label.DATE})
"""Labels of blocks that may hold a headline, and more."""
LINES: Final = range(2, 6)
_BELOW: Final = re.compile(
    r"(?:by|von|par|por|di|da|door|posted|published|submitted|written|autor|author|datum|date)\b",
    re.IGNORECASE,
)


def first_line(sight: Sight, title: str) -> str:
    """The first line of the block that says this title, if the others name a writer or a day.

    Where that block is that of a name above it, the block whose first line is all of <title>.
    """
    key = bare(title)
    element = sight.page.declared.title_element or ""
    declared = {bare(element), *(bare(piece) for _, piece in pieces(element))} - {""}
    for block in sight.blocks:
        lines = lines_of(block) if block.label in TOGETHER else ()
        if not lines:
            continue
        first = bare(lines[0])
        below = [_is_below(line) for line in lines[1:]]
        if bare(block.text) == key and (all(below) or (first in declared and any(below))):
            return lines[0]
        if key not in declared and first == bare(element) and any(below):
            return lines[0]
    return title


def lines_below(block: Block) -> Sequence[str]:
    """The lines that name a writer or a day, below the first of a block that may be a headline."""
    return [line for line in lines_of(block)[1:] if _is_below(line)]


def lines_of(block: Block) -> Sequence[str]:
    """The lines of a block that may hold a headline and more; none where it has but one."""
    if block.label not in TOGETHER or "\n" not in block.text:
        return ()
    lines = [" ".join(line.split()) for line in block.text.split("\n")]
    lines = [line for line in lines if line]
    return lines if len(lines) in LINES else ()


def _is_below(line: str) -> bool:
    return _BELOW.match(line) is not None or parse_date(line, day_first=True) is not None
