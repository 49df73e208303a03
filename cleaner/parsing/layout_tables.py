"""Tables that lay a page out -> the paragraphs in them.

Markdown has one line for a row of a table. Where an old page stands in a table, renderers write all
of it into such lines, tables within tables, paragraphs two spaces apart.
"""

import re
from collections.abc import Iterator
from typing import Final

__all__ = ["without_layout_tables"]

CELL_LIMIT: Final = 300
"""Characters of a cell that holds no data, but some of the page."""
LONG_SHARE: Final = 0.5
"""Of the rows of such a table, those with such a cell."""
_TABLE: Final = re.compile(r"(?:^ {0,3}\|[^\n]*(?:\n|\Z))+", re.MULTILINE)
_INNER: Final = re.compile(r"\S[ ]*\| ?:?-{3,}:? ?\|")
_TARGET: Final = re.compile(r"\]\([^()\n]{0,2000}(?:\([^()\n]{0,500}\)[^()\n]{0,500}){0,3}\)")
_RULES: Final = re.compile(r"[\s|:-]+")
_PART: Final = re.compile(
    r"(?P<link>!?\[[^\[\]\n]{0,1000}\]\([^()\n]{0,2000}\))|\\.|\s*\|\s*|\s{2,}", re.DOTALL
)


def without_layout_tables(source: str) -> str:
    """The text, each cell and each paragraph of a layout table on a line of its own."""
    return _TABLE.sub(_taken_apart, source)


def _taken_apart(table: re.Match[str]) -> str:
    rows = [row for row in table[0].splitlines() if not _RULES.fullmatch(row)]
    long = sum(1 for row in rows if _is_long(row))
    if not any(map(_INNER.search, rows)) and (not long or long < LONG_SHARE * len(rows)):
        return table[0]
    return "\n" + "\n\n".join(part for row in rows for part in _parts(row)) + "\n"


def _is_long(row: str) -> bool:
    return max(map(len, _TARGET.sub("]", row).split("|"))) > CELL_LIMIT


def _parts(row: str) -> Iterator[str]:
    start = 0
    for part in _PART.finditer(row):
        if part["link"] or part[0].startswith("\\"):
            continue
        if (text := row[start : part.start()].strip()) and not _RULES.fullmatch(text):
            yield text
        start = part.end()
    if text := row[start:].strip():
        yield text
