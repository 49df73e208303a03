"""Tables that are made of other elements and of roles -> those of HTML, in place.

<div role=table> with <div role=row> and <div role=cell> in it is a table to whoever hears the page
read aloud. Where the rows and cells that say so stand in each other as they should, they become
<table>, <tr>, <td>.
"""

import re
from collections.abc import Iterator
from typing import Any, Final

from lxml import etree

__all__ = ["restore_role_tables"]

_MARK: Final = re.compile(rb"cell(?:(?<=\"cell)\"|(?<='cell)'|(?<==cell))")
"""A page with such a table has it somewhere; the word comes first, as it is found soonest."""
CELLS: Final = {"cell": "td", "columnheader": "th", "rowheader": "th"}
ROW: Final = "row"
ROWS: Final = 2
PLAIN: Final = frozenset({"div", "span", "section", "ul", "ol", "li", "p", "a"})
"""Elements that are nothing else: a <tr> with a role is a row already."""


def restore_role_tables(root: etree._Element, source: bytes) -> None:
    """Make tables of what has the roles of one. source: of the tree."""
    if not _MARK.search(source):
        return
    rows: dict[Any, list[Any]] = {}
    for element in root.iter(*PLAIN):
        if element.get("role") == ROW and (table := _table_around(element)) is not None:
            rows.setdefault(table, []).append(element)
    for table, own in rows.items():
        if len(own) >= ROWS and all(map(_has_cells, own)):
            _rename(table, own)


def _table_around(row: Any) -> Any | None:
    """The table of a row, in which at most one group stands around it."""
    around = row.getparent()
    if around is not None and around.get("role") == "rowgroup":
        around = around.getparent()
    is_table = around is not None and around.tag in PLAIN and around.get("role") == "table"
    return around if is_table else None


def _has_cells(row: Any) -> bool:
    """Whether a row holds cells, and nothing else."""
    cells = list(row)
    if not cells or (row.text or "").strip() or any((cell.tail or "").strip() for cell in cells):
        return False
    return all(cell.tag in PLAIN and cell.get("role") in CELLS for cell in cells)


def _rename(table: Any, rows: list[Any]) -> None:
    table.tag = "table"
    for group in _groups(table):
        group.tag = "tbody"
    for row in rows:
        row.tag = "tr"
        for cell in row:
            cell.tag = CELLS[cell.get("role")]


def _groups(table: Any) -> Iterator[Any]:
    return (child for child in table if child.tag in PLAIN and child.get("role") == "rowgroup")
