"""Judged blocks -> the core text."""

from collections.abc import Collection, Sequence
from itertools import pairwise

from cleaner.model import TEXT_LABELS, Block, Label
from cleaner.structure import PLAIN, Row
from cleaner.vocabulary import BULLETS

__all__ = ["join_text", "strip_bullet"]


def join_text(blocks: Sequence[Block], include: Collection[Label]) -> str:
    """The body and heading blocks, and those of the labels to include, with blank lines between.

    The rows of a table stand on lines without one, and so do the pieces of one text of code.
    """
    wanted = TEXT_LABELS | frozenset(include)
    chosen = [block for block in blocks if block.label in wanted]
    parts = [_written(block) for block in chosen[:1]]
    for above, below in pairwise(chosen):
        parts += (_separator(above, below), _written(below))
    return "".join(parts)


def strip_bullet(text: str) -> str:
    """An entry of a list without the mark before it."""
    return text.lstrip(BULLETS + " ") or text


def _written(block: Block) -> str:
    """The words of a block; those of a cell on one line."""
    in_row = block.structure is not None and block.structure.row is not None
    return block.text.replace("\n", " ") if in_row else block.text


def _separator(above: Block, below: Block) -> str:
    before, after = above.structure or PLAIN, below.structure or PLAIN
    if before.row and after.row and before.row.table_key == after.row.table_key:
        return _between(before.row, after.row)
    same_code = before.code and after.code and before.code.key == after.code.key
    return "\n" if same_code else "\n\n"


def _between(before: Row, after: Row) -> str:
    """What separates two blocks of one table: rows, cells, or paragraphs of a cell."""
    if before.row != after.row:
        return "\n"
    cells = after.cells[0].column - before.cells[-1].column
    return " |" * cells + " "
