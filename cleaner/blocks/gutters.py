"""Text whose columns stand side by side -> the same text, one column below the other.

So renderings show the tables that pages of the 2000s were laid out with: a menu, and in the same
lines the article. Tables of data are left as they are, and so are lists of options and code with
remarks. There the cells of a row begin together; a menu goes on without regard to the sentences
beside it.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

__all__ = ["columns_apart"]

WIDE: Final = 3
"""Spaces that prose never has between words: without any such there are no columns."""
GAP: Final = 2
"""Spaces that part two columns; a line that fills its column may have but one behind it."""
TIGHT: Final = 0.25
"""Share of such full lines among those that have text on both sides, at most."""
LINES: Final = 5
"""Lines of the right column, at least."""
SHORT_LINES: Final = 3
"""Lines of the column that is no prose, at least."""
LONG: Final = 40
"""Characters of a line of prose."""
PROSE: Final = 5
"""Such lines in one of the columns, at least. In a narrow one as many go on with a sentence."""
PROSE_SHARE: Final = 0.125
"""Share of the lines of the column that are long, at least."""
BESIDE: Final = (0.2, 0.9)
"""Share of the lines of the other column that have prose beside them, at least and at most."""
NARROW: Final = 18
"""Characters of the longest line of a narrow column of prose, at least."""
SENTENCES: Final = 3
"""Lines of it in which a sentence ends, at least."""
FULL: Final = 0.7
"""Share of the width of a column that a line takes, at least, if its sentence goes on below."""
BROKEN: Final = 0.4
"""Share of the lines that go on with a sentence, of those with text beside them, that have another
line begin there, at least."""
BROKEN_LINES: Final = 4
"""Such lines, at least; with a line of the other column right above, as no row of a table has."""
CELLS: Final = 5
"""A line with so many is one of a table of data; most of the lines may not be."""
CANDIDATES: Final = 12
"""Places for a gutter that are tried, the most frequent first."""
DEPTH: Final = 4
"""Columns that are looked for, side by side."""
REMARKS: Final = ("#", "//", ";", "/*", "--", "<!--", "%", "(*", "{-")
"""What begins a remark in code."""
_BEHIND_GAP: Final = re.compile(rf"(?<! ) {{{GAP},}}+(?=\S)")
_SENTENCE_END: Final = re.compile(r"[.!?…](?:[\"'»”’)]*$|[\"'»”’)]* +[^\Wa-z])")


@dataclass(frozen=True, slots=True)
class Gutter:
    """Where two columns part: lines first <= i < end, at a column."""

    first: int
    end: int
    column: int


def columns_apart(source: str) -> str:
    """Put columns that stand side by side below each other; nearly all text is given back as is."""
    if source.count(" " * WIDE) < LINES:
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
    frequent = sorted(common.items(), key=lambda item: (-item[1], item[0]))[:CANDIDATES]
    possible = [
        Gutter(first, end, column)
        for column, count in frequent
        if count >= SHORT_LINES
        for first, end in _regions(lines, column)
        if _are_columns(lines[first:end], column)
    ]
    found: list[Gutter] = []
    taken = bytearray(len(lines))
    for gutter in sorted(possible, key=lambda gutter: gutter.first - gutter.end):
        if not any(taken[gutter.first : gutter.end]):
            found.append(gutter)
            taken[gutter.first : gutter.end] = b"\1" * (gutter.end - gutter.first)
    return sorted(found, key=lambda gutter: gutter.first)


def _regions(lines: Sequence[str], column: int) -> Iterator[tuple[int, int]]:
    """Runs of lines, long enough, that have nothing right before a column."""
    first = 0
    for index in range(len(lines) + 1):
        if index == len(lines) or lines[index][column - 1 : column].strip():
            start, end = _without_chance(lines, first, index, column)
            if end - start >= LINES:
                yield start, end
            first = index + 1


def _without_chance(lines: Sequence[str], first: int, end: int, column: int) -> tuple[int, int]:
    """The run without lines at its ends that may just have a space between two words there."""
    kept = [
        index
        for index in range(first, end)
        if lines[index].strip() and not _is_full(lines[index], column)
    ]
    return (kept[0], kept[-1] + 1) if kept else (first, first)


def _is_full(line: str, column: int) -> bool:
    """Whether there is text on both sides, with less than a gap between them."""
    return bool(line[column - GAP : column].strip() and line[column : column + 1].strip())


def _are_columns(lines: Sequence[str], column: int) -> bool:
    """Whether one column is prose, and the other one stands beside it by chance."""
    lefts = [line[:column].strip() for line in lines]
    rights = [line[column:].rstrip() if line[column : column + 1].strip() else "" for line in lines]
    written = sum(map(bool, rights))
    if written < LINES or 2 * sum(right.startswith(REMARKS) for right in rights) > written:
        return False
    both = [line for line, *sides in zip(lines, lefts, rights, strict=True) if all(sides)]
    full = sum(_is_full(line, column) for line in both)
    cells = sum(len(_BEHIND_GAP.findall(line.strip())) >= CELLS - 1 for line in both)
    if full > TIGHT * len(both) or 2 * cells > len(both):
        return False
    return _is_beside(lefts, rights) or _is_beside(rights, lefts)


def _is_beside(other: Sequence[str], prose: Sequence[str]) -> bool:
    """Whether the second column is prose, and the first stands beside it by chance."""
    places = [place for place, text in enumerate(prose) if text]
    if not places:
        return False
    shared = slice(places[0], places[-1] + 1)
    prose, other = prose[shared], other[shared]
    if sum(map(bool, other)) < SHORT_LINES:
        return False
    return (_is_wide(prose) and _has_gaps(other, prose)) or (
        _is_narrow(prose) and _breaks_in(other, prose)
    )


def _is_wide(prose: Sequence[str]) -> bool:
    """Whether a column has enough long lines. What is made up of cells is none."""
    long = sum(
        any(len(cell) >= LONG for cell in text.split(" " * WIDE))
        for text in prose
        if len(text) >= LONG
    )
    return long >= max(PROSE, PROSE_SHARE * sum(map(bool, prose)))


def _has_gaps(other: Sequence[str], prose: Sequence[str]) -> bool:
    """Whether lines of a column stand beside prose and beside the gaps in it."""
    both = sum(1 for line, text in zip(other, prose, strict=True) if line and text)
    least, most = BESIDE
    return least <= both / sum(map(bool, other)) <= most


def _is_narrow(prose: Sequence[str]) -> bool:
    """Whether sentences go on from line to line, and end."""
    return (
        max(map(len, prose)) >= NARROW
        and sum(_going_on(prose)) >= PROSE
        and sum(bool(_SENTENCE_END.search(line)) for line in prose) >= SENTENCES
    )


def _breaks_in(other: Sequence[str], prose: Sequence[str]) -> bool:
    """Whether a column begins new lines, again and again, where sentences of the other go on."""
    beside = [
        bool(above) and not goes_on
        for above, line, goes_on, prose_goes_on in zip(
            ("", *other), other, _going_on(other), _going_on(prose), strict=False
        )
        if line and prose_goes_on
    ]
    return sum(beside) >= max(BROKEN_LINES, BROKEN * len(beside))


def _going_on(texts: Sequence[str]) -> list[bool]:
    """For each line of a column, whether it goes on with the sentence of the line before."""
    full = FULL * max(map(len, texts))
    pairs = zip(("", *texts), texts, strict=False)
    return [
        len(before) >= full and text[:1].islower() and not _SENTENCE_END.search(before[-3:])
        for before, text in pairs
    ]
