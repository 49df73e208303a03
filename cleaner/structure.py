"""What a block is besides its words: a heading, an entry of a list, a row of a table, code.

Offsets count characters of the block's text. Keys number the elements of one page, so that two
blocks of one entry, or two rows of one table, can be told from those of another.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final, NamedTuple

__all__ = ["PLAIN", "Around", "Cell", "Code", "Mark", "MarkKind", "Row", "Structure", "Term"]


class MarkKind(StrEnum):
    """What a mark says of the characters that it holds."""

    # Enum's own is written in Python.
    __hash__ = str.__hash__

    ANCHOR = "anchor"
    """A sign that only links to its own place, or back from a footnote."""
    LINK = "link"
    STRONG = "strong"
    EMPHASIS = "emphasis"
    STRIKE = "strike"
    SUPERSCRIPT = "superscript"
    SUBSCRIPT = "subscript"
    CODE = "code"
    MATH = "math"
    IMAGE = "image"
    """Holds no characters; the image stands before the first."""
    FIGURE = "figure"
    """An image that stands by itself, before the block or behind it; if Markdown has images."""


class Mark(NamedTuple):
    """Characters of a block, from start to end, that are more than text.

    target: the address of a link or an image.
    text: what an image shows, in words; the TeX of math.
    """

    kind: MarkKind
    start: int
    end: int
    target: str | None = None
    text: str | None = None


class Around(NamedTuple):
    """A quote or an entry of a list that a block stands in.

    key: of the quote or the entry.
    list_key: of the list; None for a quote.
    number: of the entry in an ordered list; None in others, and for a quote.
    """

    key: int
    list_key: int | None = None
    number: int | None = None


class Cell(NamedTuple):
    """A cell of a table, of which a block holds the characters from start to end.

    column: where it begins, counted from 0.  columns, rows: how many it spans.
    """

    start: int
    end: int
    column: int
    columns: int
    rows: int
    is_header: bool


class Row(NamedTuple):
    """The place of a block in a table: a whole row, or one of the blocks of a cell.

    row: counted from 0 in the table as the page has it.
    """

    table_key: int
    row: int
    cells: tuple[Cell, ...]


class Code(NamedTuple):
    """Preformatted text. language: as the page names it, in lower case."""

    key: int
    language: str | None


class Term(NamedTuple):
    """The place of a block in a list of terms and what they mean.

    list_key: of the list.  is_term: whether it is a term, and no meaning.
    is_alone: whether it is all of the term, or of the meaning.
    """

    list_key: int
    is_term: bool
    is_alone: bool


@dataclass(frozen=True, slots=True)
class Structure:
    """The structure of one block.

    level: of a heading, 1 to 6; 0 for what is none.
    around: the quotes and entries that it stands in, outermost first.
    marks: as they begin, those around before those within; none cross, and none stands in another
        of its kind.
    term: told for Markdown alone, and no part of the JSON document.
    """

    level: int = 0
    around: tuple[Around, ...] = ()
    row: Row | None = None
    code: Code | None = None
    marks: tuple[Mark, ...] = ()
    term: Term | None = None

    @property
    def quote_depth(self) -> int:
        """How many quotes it stands in."""
        return sum(one.list_key is None for one in self.around)

    @property
    def entries(self) -> Sequence[Around]:
        """The entries of lists that it stands in, outermost first."""
        return [one for one in self.around if one.list_key is not None]

    def to_dict(self, text: str) -> dict[str, Any]:
        """The structure as it stands in a JSON document. text: of the block."""
        return {
            "heading_level": self.level or None,
            "quote_depth": self.quote_depth,
            "list": _list_dict(self.entries),
            "table": self.row and _row_dict(self.row, text),
            "code": self.code and {"language": self.code.language},
            "marks": [_mark_dict(mark) for mark in self.marks],
        }


PLAIN: Final = Structure()
"""A paragraph that stands alone; most blocks are."""


def _list_dict(entries: Sequence[Around]) -> dict[str, Any] | None:
    if not entries:
        return None
    number = entries[-1].number
    return {"depth": len(entries), "ordered": number is not None, "number": number}


def _row_dict(row: Row, text: str) -> dict[str, Any]:
    return {
        "table": row.table_key,
        "row": row.row,
        "cells": [
            {
                "text": text[cell.start : cell.end],
                "column": cell.column,
                "columns": cell.columns,
                "rows": cell.rows,
                "header": cell.is_header,
            }
            for cell in row.cells
        ],
    }


def _mark_dict(mark: Mark) -> dict[str, Any]:
    return mark._asdict() | {"kind": mark.kind.value}
