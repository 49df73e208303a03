"""Equations that LaTeXML lays out in tables -> lines: the formula, and its number behind it.

The cells beside them only centre the formula. In those of LaTeX2HTML, which has no classes, nothing
stands but formulas and their numbers.
"""

import re
from collections.abc import Sequence
from typing import Any, Final

from lxml import etree

from cleaner.parsing.classes import classes_of

__all__ = ["open_equation_tables"]

TABLE: Final = "ltx_eqn_table"
_NUMBER: Final = re.compile(r"\([A-Z]?\.?\d{1,4}(?:[.-]\d{1,4}){0,3}[a-z]?\)")
OPENED: Final = {"table": "div", "tbody": "div", "tr": "div", "td": "span", "th": "span"}


def open_equation_tables(root: etree._Element, classes: frozenset[str]) -> None:
    """Change such tables in place: each row is a line. classes: of the tree."""
    if TABLE in classes:
        for table in list(root.iter("table")):
            if TABLE in classes_of(table) and table.find(".//table") is None:
                _open(table)
        return
    around = (next(math.iterancestors("table"), None) for math in root.iter("math"))
    for table in dict.fromkeys(table for table in around if table is not None):
        if _holds_equations(table):
            _open(table)


def _holds_equations(table: Any) -> bool:
    """Whether the cells of a table with formulas have nothing beside them but a number."""
    if table.find(".//table") is not None:
        return False
    rows = [[_words(cell) for cell in row.iter("td", "th")] for row in table.iter("tr")]
    if not any(map(any, rows)) or not all(map(_are_numbers, rows)):
        return False
    return all(map(_is_equation, table.iter("tr")))


def _are_numbers(said: Sequence[str]) -> bool:
    """Whether the words of a row are one number at most."""
    words = list(filter(None, said))
    return len(words) <= 1 and all(map(_NUMBER.fullmatch, words))


def _is_equation(row: Any) -> bool:
    """Whether the formulas of a row are one, which may be parted at its sign: cells of data not."""
    filled = [cell for cell in row.iter("td", "th") if cell.find(".//math") is not None]
    return len(filled) <= 1 or any("=" in _tex(math) for math in row.iter("math"))


def _tex(math: Any) -> str:
    return (math.get("alttext") or "") + "".join(math.itertext())


def _words(cell: Any) -> str:
    """The words of a cell beside its formulas."""
    return "".join(cell.xpath(".//text()[not(ancestor::math)]")).strip()


def _open(table: Any) -> None:
    for element in list(table.iter(*OPENED)):
        element.tag = OPENED[element.tag]
        if element.tag == "span":
            element.tail = " "
