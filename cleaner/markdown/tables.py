"""The blocks of one table -> a table as GitHub has them.

A cell that spans several columns or rows stands in the first; the others are left empty. Where the
first row is no header, the header is left empty too, because Markdown wants one.
"""

from collections.abc import Sequence
from typing import Final

from cleaner.markdown.fitting import fit_marks, within
from cleaner.markdown.inline import CELL, write_inline
from cleaner.markdown.options import Kinds
from cleaner.model import Block
from cleaner.structure import Cell, Mark, Row

__all__ = ["write_table"]

LINE_BREAK: Final = "<br>"


def write_table(blocks: Sequence[tuple[Block, Row, Sequence[Mark]]], kinds: Kinds) -> str:
    """The rows, in order, of blocks that each are a row, a cell, or a part of one."""
    rows: dict[int, dict[int, list[str]]] = {}
    first: list[Cell] = []
    width = 1
    for block, row, marks in blocks:
        cells = rows.setdefault(row.row, {})
        if len(rows) == 1:
            first += [cell for cell in row.cells if cell.start < cell.end]
        for cell in row.cells:
            width = max(width, cell.column + cell.columns)
            written = _cell(block.text, cell, marks, kinds)
            if written:
                cells.setdefault(cell.column, []).append(written)
    lines = [_line(cells, width) for cells in rows.values()]
    if not (first and all(cell.is_header for cell in first)):
        lines.insert(0, _line({}, width))
    lines.insert(1, "|" + " --- |" * width)
    return "\n".join(lines)


def _cell(text: str, cell: Cell, marks: Sequence[Mark], kinds: Kinds) -> str:
    words = text[cell.start : cell.end]
    inside = list(within(marks, cell.start, cell.end))
    return write_inline(words, fit_marks(words, inside, kinds), CELL)


def _line(cells: dict[int, list[str]], width: int) -> str:
    written = (LINE_BREAK.join(cells.get(column, ())) for column in range(width))
    return "| " + " | ".join(written) + " |"
