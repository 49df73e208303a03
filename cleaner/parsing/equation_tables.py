"""Equations that LaTeXML lays out in tables -> lines: the formula, and its number behind it.

The cells beside them only centre the formula.
"""

from typing import Any, Final

from lxml import etree

from cleaner.parsing.classes import classes_of

__all__ = ["open_equation_tables"]

TABLE: Final = "ltx_eqn_table"
OPENED: Final = {"table": "div", "tbody": "div", "tr": "div", "td": "span", "th": "span"}


def open_equation_tables(root: etree._Element, classes: frozenset[str]) -> None:
    """Change such tables in place: each row is a line. classes: of the tree."""
    if TABLE not in classes:
        return
    for table in list(root.iter("table")):
        if TABLE in classes_of(table) and table.find(".//table") is None:
            _open(table)


def _open(table: Any) -> None:
    for element in list(table.iter(*OPENED)):
        element.tag = OPENED[element.tag]
        if element.tag == "span":
            element.tail = " "
