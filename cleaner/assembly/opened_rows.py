"""Rows of tables that only lay the page out -> the words of them, with no sign of empty cells."""

from collections.abc import Iterable, Iterator
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


def with_opened_rows(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks; of kept rows that stand in no table, without what parts empty cells."""
    for block in blocks:
        form = block.structure
        is_row = block.tag == "tr" and form is not None and not (form.row or form.code)
        yield _opened(block) if is_row and SIGN in (block.text[0], block.text[-1]) else block


def _opened(block: Block) -> Block:
    start, end = 0, len(block.text)
    while block.text.startswith(OPENS, start, end):
        start += len(OPENS)
    while block.text.endswith(CLOSES, start, end):
        end -= len(CLOSES)
    if block.structure is None or not block.text[start:end].strip(CELL_SEPARATOR):
        return block
    marks = tuple(_moved(mark, start, end) for mark in block.structure.marks)
    structure = replace(block.structure, marks=marks)
    return block._replace(text=block.text[start:end], structure=structure)


def _moved(mark: Mark, start: int, end: int) -> Mark:
    first, last = (min(max(place, start), end) - start for place in (mark.start, mark.end))
    return mark._replace(start=first, end=last)
