"""Rows of tables that only lay the page out -> the words of them, with no sign of empty cells."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from cleaner.blocks.segments import CELL_SEPARATOR
from cleaner.model import Block
from cleaner.structure import Mark

__all__ = ["with_opened_rows"]

SIGN: Final = CELL_SEPARATOR.strip()
OPENS: Final = f"{SIGN} "
"""What a row with an empty first cell begins with, ..."""
CLOSES: Final = f" {SIGN}"
"""... and one with an empty last cell ends with."""


def with_opened_rows(blocks: Iterable[Block]) -> list[Block]:
    """The blocks; of kept rows that stand in no table, without what parts empty cells."""
    return [_opened(block) if block.tag == "tr" else block for block in blocks]


def _opened(block: Block) -> Block:
    form = block.structure
    if form is None or form.row or form.code or SIGN not in (block.text[0], block.text[-1]):
        return block
    start, end = 0, len(block.text)
    while block.text.startswith(OPENS, start, end):
        start += len(OPENS)
    while block.text.endswith(CLOSES, start, end):
        end -= len(CLOSES)
    if not block.text[start:end].strip(CELL_SEPARATOR):
        return block
    structure = replace(form, marks=tuple(_moved(mark, start, end) for mark in form.marks))
    return block._replace(text=block.text[start:end], structure=structure)


def _moved(mark: Mark, start: int, end: int) -> Mark:
    first, last = (min(max(place, start), end) - start for place in (mark.start, mark.end))
    return mark._replace(start=first, end=last)
