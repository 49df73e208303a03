"""Tables as renderers write them -> tables that Markdown has, and the paragraphs of others.

Markdown has one line for a row of a table, and drops the cells that its head has not. Renderers
write heads with fewer cells; and where a page stands in a table, they write all of it into such
lines, tables within tables, paragraphs two spaces apart.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final

from cleaner.parsing.loose_links import TARGET

__all__ = ["with_tables_closed"]

CELL_LIMIT: Final = 300
"""Characters of a cell that holds no data, but some of the page."""
LONG_SHARE: Final = 0.5
"""Of the rows of such a table, those with such a cell."""
ROWS: Final = 500
"""Of a table, looked at for its width."""
WIDEST: Final = 60
"""Cells in a row of a table. Each row is made as wide as its head, so that rows without end and
without cells are a bomb."""
_TABLE: Final = re.compile(r"(?:^ {0,3}\|[^\n]*(?:\n|\Z))+", re.MULTILINE)
_INNER: Final = re.compile(r"\S[ ]*\| ?:?-{3,}:? ?\|")
_ADDRESS: Final = re.compile(rf"\]{TARGET}")
_RULES: Final = re.compile(r"[\s|:-]+")
_PIPE: Final = re.compile(r"(?<!\\)\|")
_PART: Final = re.compile(
    rf"(?P<link>!?\[[^\[\]\n]{{0,1000}}\]{TARGET})|\\.|\s*\|\s*|\s{{2,}}", re.DOTALL
)


def with_tables_closed(source: str) -> str:
    """The text, each table with a head as wide as it is; of layout tables the parts as lines."""
    if "|" not in source:
        return source
    lines = _TABLE.sub(_taken_apart, source).split("\n")
    rules = [at for at, line in enumerate(lines) if _is_rule(line)]
    for at in reversed(rules):
        above = range(at - 1, max(-1, at - 3), -1)
        head = next((place for place in above if lines[place].strip()), at)
        if head < at and "|" in lines[head] and not _is_rule(lines[head]):
            _close(lines, head, at)
    return "\n".join(lines)


def _is_rule(line: str) -> bool:
    """Whether it is the line of dashes below the head of a table."""
    return "|" in line and "---" in line and _RULES.fullmatch(line) is not None


def _taken_apart(table: re.Match[str]) -> str:
    rows = [row for row in table[0].splitlines() if not _RULES.fullmatch(row)]
    long = sum(1 for row in rows if _is_long(row))
    if not any(map(_INNER.search, rows)) and (not long or long < LONG_SHARE * len(rows)):
        return table[0]
    return "\n" + "\n\n".join(part for row in rows for part in _parts(row)) + "\n"


def _is_long(row: str) -> bool:
    return max(map(len, _ADDRESS.sub("]", row).split("|"))) > CELL_LIMIT


def _parts(row: str) -> Iterator[str]:
    start = 0
    row = row.replace("```", "")  # it would open a block of code
    for part in _PART.finditer(row):
        if part["link"] or part[0].startswith("\\"):
            continue
        if (text := row[start : part.start()].strip()) and not _RULES.fullmatch(text):
            yield text
        start = part.end()
    if text := row[start:].strip():
        yield text


def _close(lines: list[str], head: int, at: int) -> None:
    """Set the head of a table right above its line of dashes, as wide as the widest row."""
    own = _width(lines[head])
    widest = max([own, *map(_width, _rows(lines, at + 1))])
    if widest > WIDEST:
        lines[at] = ""
        return
    row = lines[head].strip()
    if widest > own:
        row = row.removesuffix("|") + "|" * (widest - own + 1)
    lines[head] = ""
    lines[at] = f"\n{row}\n|{' --- |' * widest}"


def _rows(lines: Sequence[str], start: int) -> Iterator[str]:
    below = map(lines.__getitem__, range(start, min(start + ROWS, len(lines))))
    return takewhile(lambda row: "|" in row and "\n" not in row, below)


def _width(row: str) -> int:
    """How many cells a row has."""
    bare = row.strip().removeprefix("|")
    return len(_PIPE.findall(bare if bare.endswith("\\|") else bare.removesuffix("|"))) + 1
