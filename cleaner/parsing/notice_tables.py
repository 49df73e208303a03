"""Tables that hold no data, but a notice beside its icon, or remarks on code beside their numbers.

AsciiDoc and DocBook lay these out as tables of two columns. They become paragraphs below the word
for the icon ("Note"), and ordered lists.
"""

import re
from collections.abc import Sequence
from typing import Any, Final

from lxml import etree

from cleaner.parsing.classes import classes_of
from cleaner.parsing.words import words_in

__all__ = ["open_notice_tables"]

ICON: Final = "icon"
CALLOUTS: Final = frozenset({"colist", "calloutlist"})
CLASSES: Final = CALLOUTS | {ICON}
LONGEST: Final = 40
"""Characters of the word for an icon."""
_NUMBER: Final = re.compile(r"[(\[]?(\d{1,3})[)\].]?|[\u2460-\u2473\u2776-\u277f]?")


def open_notice_tables(root: etree._Element, classes: frozenset[str]) -> None:
    """Change such tables in place. classes: of the tree."""
    if CLASSES.isdisjoint(classes):
        return
    for table in list(root.iter("table")):
        rows = list(_rows(table))
        if not all(len(row) == 2 and row[0].tag == row[1].tag == "td" for row in rows):
            continue
        if len(rows) == 1 and ICON in classes_of(rows[0][0]):
            _open_notice(table, *rows[0])
        elif rows and _is_of_remarks(table) and all(map(_is_numbered, rows)):
            _open_remarks(table, rows)


def _rows(table: Any) -> Sequence[Any]:
    """The rows of a table; what else is in it is one, too."""
    inner = table[0] if len(table) == 1 and table[0].tag == "tbody" else table
    return [one for one in inner if one.tag not in {"colgroup", "col"}]


def _open_notice(table: Any, icon: Any, content: Any) -> None:
    words = words_in(icon) or _stated(icon)
    if len(words) > LONGEST:
        return
    content.tag = "div"
    _keep_only(table, "div", [content])
    if words:
        label = etree.Element("p")
        label.text = words
        table.insert(0, label)


def _stated(icon: Any) -> str:
    """What the icon is, in words that a browser shows in its place."""
    for element in icon.iter("img", "i", "span"):
        if words := " ".join((element.get("alt") or element.get("title") or "").split()):
            return words
    return ""


def _is_of_remarks(table: Any) -> bool:
    around = table.getparent()
    names = [*classes_of(table), *(() if around is None else classes_of(around))]
    return not CALLOUTS.isdisjoint(names)


def _is_numbered(row: Any) -> bool:
    return _NUMBER.fullmatch("".join(row[0].itertext()).strip()) is not None


def _open_remarks(table: Any, rows: Sequence[Any]) -> None:
    entries = []
    for row in rows:
        entry = row[1]
        entry.tag = "li"
        number = _NUMBER.fullmatch("".join(row[0].itertext()).strip())
        if number and number[1]:
            entry.set("value", number[1])
        entries.append(entry)
    _keep_only(table, "ol", entries)


def _keep_only(table: Any, tag: str, inner: Sequence[Any]) -> None:
    """Make an element of a table that holds only these."""
    table.tag = tag
    table.text = None
    table[:] = inner
