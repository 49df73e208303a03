"""Text whose columns stand side by side -> the same text, one column below the other.

So renderings show the tables that pages of the 2000s were laid out with: a menu, and in the same
lines the article. Tables of data are left as they are, and so are lists of options and code with
remarks: there what is short has something beside it in every line.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

__all__ = ["columns_apart"]

GAP: Final = 3
"""Spaces that part two columns, at least."""
LINES: Final = 5
"""Lines of the right column, at least."""
SHORT_LINES: Final = 3
"""Lines of the column that is no prose, at least."""
LONG: Final = 40
"""Characters of a line of prose."""
PROSE: Final = 5
"""Such lines in one of the columns, at least."""
BESIDE: Final = 0.9
"""Share of the lines of the other column that have prose beside them, at most."""
CANDIDATES: Final = 12
"""Places for a gutter that are tried, the most frequent first."""
DEPTH: Final = 4
"""Columns that are looked for, side by side."""
REMARKS: Final = ("#", "//", ";", "/*", "--", "<!--", "%", "(*", "{-")
"""What begins a remark in code."""
_BEHIND_GAP: Final = re.compile(rf"\S {{{GAP},}}(?=\S)")


@dataclass(frozen=True, slots=True)
class Gutter:
    """Where two columns part: lines first <= i < end, at a column."""

    first: int
    end: int
    column: int


def columns_apart(source: str) -> str:
    """Put columns that stand side by side below each other; nearly all text is given back as is."""
    if source.count(" " * GAP) < LINES:
        return source
    lines = source.split("\n")
    apart = list(_apart(lines, DEPTH))
    return source if len(apart) == len(lines) else "\n".join(apart)


def _apart(lines: Sequence[str], depth: int) -> Iterator[str]:
    """Lines, with each column of them between blank ones."""
    place = 0
    for gutter in _gutters(lines) if depth else ():
        inside = lines[gutter.first : gutter.end]
        yield from lines[place : gutter.first]
        yield ""
        yield from _apart([line[: gutter.column].rstrip() for line in inside], depth - 1)
        yield ""
        yield from _apart([line[gutter.column :] for line in inside], depth - 1)
        yield ""
        place = gutter.end
    yield from lines[place:]


def _gutters(lines: Sequence[str]) -> list[Gutter]:
    """Gutters in the order of the lines; no two share a line."""
    common = Counter(found.end() for line in lines for found in _BEHIND_GAP.finditer(line))
    found: list[Gutter] = []
    taken = bytearray(len(lines))
    for column, count in sorted(common.items(), key=lambda item: (-item[1], item[0]))[:CANDIDATES]:
        if count < SHORT_LINES:
            break
        for first, end in _regions(lines, column):
            if not any(taken[first:end]) and _are_columns(lines[first:end], column):
                found.append(Gutter(first, end, column))
                taken[first:end] = b"\1" * (end - first)
    return sorted(found, key=lambda gutter: gutter.first)


def _regions(lines: Sequence[str], column: int) -> Iterator[tuple[int, int]]:
    """Runs of lines, long enough, that have nothing right before a column."""
    first = 0
    for index in range(len(lines) + 1):
        if index == len(lines) or lines[index][max(0, column - GAP) : column].strip():
            if index - first >= LINES:
                yield first, index
            first = index + 1


def _are_columns(lines: Sequence[str], column: int) -> bool:
    """Whether one column is prose, and the other one stands beside it by chance."""
    lefts = [line[:column].strip() for line in lines]
    rights = [line[column:].rstrip() if line[column : column + 1].strip() else "" for line in lines]
    both = sum(1 for left, right in zip(lefts, rights, strict=True) if left and right)
    remarks = sum(right.startswith(REMARKS) for right in rights)
    written = sum(map(bool, rights))
    if written < LINES or 2 * remarks > written:
        return False
    prose, other = sorted((lefts, rights), key=_long_lines, reverse=True)
    short = sum(map(bool, other))
    return _long_lines(prose) >= PROSE and short >= SHORT_LINES and both <= BESIDE * short


def _long_lines(texts: Sequence[str]) -> int:
    return sum(len(text) >= LONG for text in texts)
