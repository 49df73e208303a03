"""The tables of a page -> which hold data, and where each of their cells stands.

Spans are clamped: a cell is at most as wide as the row with most cells, and ends with its table.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

__all__ = ["Place", "Table", "read_table"]

CELLS: Final = ("td", "th")
LONGEST: Final = 600
"""Characters of a cell; what is longer is a column of the page, in a table for its layout."""
LONGEST_IN_GRID: Final = 3_000
GRID_ROWS: Final = 5
GRID_SHARE: Final = 0.8
"""Rows, and the share of them that have as many cells as the widest: no layout has so many."""
PARTS: Final = ("br", "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "ul", "ol", "pre")
"""What parts the text of a column of the page; the cells of a table with one row have none."""
SPARE_ROWS: Final = 0.5
"""Share of the rows that must have two cells or more."""


class Place(NamedTuple):
    """Where a cell stands: its first column, and how many columns and rows it spans."""

    column: int
    columns: int
    rows: int
    is_header: bool


@dataclass(frozen=True, slots=True)
class Table:
    """A table that holds data.

    rows: the number of each of its <tr>.  places: of each of its cells.
    has_headers: whether some of its cells head others.
    """

    rows: Mapping[Any, int]
    places: Mapping[Any, Place]
    has_headers: bool


def read_table(element: Any) -> Table | None:
    """The places of its cells; None for a table that only lays the page out."""
    rows = list(_rows(element))
    cells = [[cell for cell in row if cell.tag in CELLS] for row in rows]
    if not _holds_data(element, cells):
        return None
    widest = max(map(len, cells))
    places: dict[Any, Place] = {}
    taken: dict[int, int] = {}
    for number, row in enumerate(cells):
        left = len(rows) - number
        taken = {column: rest - 1 for column, rest in taken.items() if rest > 1}
        column = 0
        in_head = bool(row) and row[0].getparent().getparent().tag == "thead"
        for cell in row:
            while column in taken:
                column += 1
            place = _place(cell, column, widest, left, in_head=in_head)
            places[cell] = place
            if place.rows > 1:
                taken |= dict.fromkeys(range(column, column + place.columns), place.rows)
            column += place.columns
    has_headers = any(place.is_header for place in places.values())
    return Table({row: number for number, row in enumerate(rows)}, places, has_headers)


def _rows(table: Any) -> Iterator[Any]:
    """The rows of a table, but not of tables in it."""
    for element in table:
        if element.tag == "tr":
            yield element
        elif element.tag in {"thead", "tbody", "tfoot"}:
            yield from element.iterchildren("tr")


def _holds_data(table: Any, cells: list[list[Any]]) -> bool:
    if table.get("role") in {"presentation", "none"} or not any(cells):
        return False
    if next(table.iterdescendants("table"), None) is not None:
        return False
    several = sum(len(row) > 1 for row in cells)
    filled = [row for row in cells if row]
    if several < SPARE_ROWS * len(filled) or not several:
        return False
    if len(filled) == 1 and _lays_out(table, filled[0]):
        return False
    longest = LONGEST_IN_GRID if _is_grid(cells) else LONGEST
    return all(_fits(cell, longest) for row in cells for cell in row)


def _lays_out(table: Any, row: list[Any]) -> bool:
    """Whether the only row of a table has no headers, and cells that are parted."""
    if table.find("thead") is not None or any(cell.tag == "th" for cell in row):
        return False
    return any(next(cell.iterdescendants(*PARTS), None) is not None for cell in row)


def _is_grid(cells: list[list[Any]]) -> bool:
    sizes = [len(row) for row in cells if row]
    return len(sizes) >= GRID_ROWS and sizes.count(max(sizes)) >= GRID_SHARE * len(sizes)


def _fits(cell: Any, longest: int) -> bool:
    """Whether a cell has no more characters than that; no more of it is read."""
    if not len(cell):  # as of most: no need to walk
        return len((cell.text or "").strip()) <= longest
    size = 0
    for text in cell.itertext():
        size += len(text.strip())
        if size > longest:
            return False
    return True


def _place(cell: Any, column: int, widest: int, left: int, *, in_head: bool) -> Place:
    stated = cell.get("rowspan")
    return Place(
        column=column,
        columns=_span(cell.get("colspan"), widest),
        rows=left if stated and stated.strip() == "0" else _span(stated, left),
        is_header=in_head or cell.tag == "th",
    )


def _span(stated: str | None, most: int) -> int:
    if stated is None:  # of most cells
        return 1
    digits = stated.strip()
    return max(1, min(int(digits), most)) if digits.isdecimal() and len(digits) < 20 else 1
