"""A text scrape -> its Lines: the words of each, and the columns of the page where they stand."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise
from typing import Final

from cleaner.blocks.segments import CELL_LIMIT, CELL_SEPARATOR

__all__ = ["SIGNATURE", "Line", "Mark", "is_rule", "is_unspaced", "read_lines"]

TAB: Final = 8
CODE_END: Final = frozenset("{}\\;>&|:")
CODE_LENGTH: Final = 100
"""Characters at the end of a line that tell whether it is code."""
RULE_LENGTH: Final = 3
RULE_CHARACTERS: Final = frozenset("-=_*~#+·•─━═—–")
HORIZONTAL: Final = frozenset("-=─━═")
BORDERS: Final = HORIZONTAL | frozenset("+|:┌┬┐├┼┤└┴┘│┏┳┓┣╋┫┗┻┛┃╔╦╗╠╬╣╚╩╝║╭╮╰╯┠┨┯┷")
"""What the rules between the rows of a table are drawn of."""
FIRST_OF_RULES: Final = RULE_CHARACTERS | BORDERS
SIDES: Final = "│┃║|"
"""What stands left and right of a cell."""
SIGNATURE: Final = "--"
"""The line that mail has above the signature."""
UNSPACED: Final = (
    "\u2e80-\u303e\u3041-\u312f\u31a0-\ua4cf\uf900-\ufaff\uff00-\uff60\U00020000-\U0003fffd"
)
"""Characters of scripts that put no spaces between words, as a class of a regular expression."""

_WIDE: Final = re.compile(
    f"[{UNSPACED}\u1100-\u115f\uac00-\ud7a3\ufe30-\ufe6f\uffe0-\uffe6\U0001f300-\U0001faff]"
)
_MARK: Final = re.compile(
    r"(?:([•‣◦▪►□■○●*])|[-–+o»@#=]|\d{1,3}[.)]|[A-Za-z][.)]|\(\w{1,3}\)|\[\d{1,3}\])\s+"
)
"""The mark of a list; a group where it is surely one."""
# In Chinese and Japanese, what may not end a line, one character, and what may not begin one.
_FIRST: Final = re.compile(
    rf"[「『（〔［【《〈]*[{UNSPACED}][、。，．・：；？！）」』］】》〉ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]*"
    rf"|(?:[^\s{UNSPACED}]|\xa0)+"
)
_UNSPACED: Final = re.compile(f"[{UNSPACED}]")
_CODE: Final = re.compile(r"(?:[{}\\]|[)\]}];|[=-]>|&&|\|\||\w\([^()]*\):)$")
_QUOTE: Final = re.compile(r"(?:> ?)+")
_APART: Final = re.compile(r"\S {3,}\S")
_TAB: Final = re.compile(r"(?<!\s)\s*\t\s*")


class Mark(IntEnum):
    """How sure it is that a line begins with the mark of a list: "12." may also end a sentence."""

    NONE = 0
    LIKELY = 1
    SURE = 2


# Not frozen, as `Look`: there may be a hundred thousand.
@dataclass(slots=True)
class Line:
    """One line that is not blank. Columns count from 0 at the left edge.

    raw: the line as it came, without white space around it.
    text: the words, white space collapsed, without the marks of quoted mail.
    quote: those marks and the space behind them, such as "> ".
    indent: characters of white space before the line, tabs expanded.
    start: the column of the first word, behind the quote marks.
    inner: the column of the first word behind the mark of a list; `start` where there is none.
    end: the column behind the last character.
    first: columns of the first word, or of the first characters that no line end may part.
    wide: how many characters take two columns.
    opens, closes: whether the first and the last character need no space beside them.
    gap: blank lines before it.
    cells: whether it holds cells that white space sets apart.
    rule: whether it is drawn and has no words.
    code: whether it ends as lines of programs do.
    """

    raw: str
    text: str
    quote: str
    indent: int
    start: int
    inner: int
    end: int
    first: int
    wide: int
    opens: bool
    closes: bool
    gap: int
    mark: Mark
    cells: bool
    rule: bool
    code: bool


def read_lines(source: str) -> list[Line]:
    """Every line that is not blank, in order; the first counts as after one blank line."""
    lines: list[Line] = []
    rows: dict[int, list[str]] = {}
    gap = 1
    for raw in source.splitlines():
        stripped = raw.strip()
        if not stripped:
            gap += 1
            continue
        if "\t" in stripped:
            rows[len(lines)] = _TAB.split(stripped)
        lines.append(_line(raw, stripped, gap))
        gap = 0
    _set_cells_apart(lines, rows)
    _take_borders(lines)
    return lines


def _line(raw: str, stripped: str, gap: int) -> Line:
    indent = start = _indent(raw)
    quote = _quote(stripped)
    text = stripped[len(quote) :]
    start += len(quote)
    wide = 0 if text.isascii() else len(_WIDE.findall(text))
    found = _MARK.match(text)
    return Line(
        raw=stripped,
        text=" ".join(text.split()),
        quote=_collapsed(quote),
        indent=indent,
        start=start,
        inner=start + found.end() if found else start,
        end=start + len(text) + wide,
        first=_first(text),
        wide=wide,
        opens=wide > 0 and is_unspaced(text[0]),
        closes=wide > 0 and is_unspaced(text[-1]),
        gap=gap,
        mark=Mark.NONE if not found else Mark.SURE if found[1] else Mark.LIKELY,
        cells="   " in text and _APART.search(text) is not None,
        rule=is_rule(text),
        code=text[-1] in CODE_END and _CODE.search(text[-CODE_LENGTH:]) is not None,
    )


def _first(text: str) -> int:
    if text.isascii():
        return len(text.split(None, 1)[0])
    found = _FIRST.match(text)
    return len(found[0]) + len(_WIDE.findall(found[0])) if found else len(text)


def _indent(raw: str) -> int:
    if not raw[0].isspace():
        return 0
    expanded = raw.expandtabs(TAB)
    return len(expanded) - len(expanded.lstrip())


def _quote(stripped: str) -> str:
    """The marks of quoted mail and the space behind them; none if there is nothing else."""
    found = _QUOTE.match(stripped) if stripped[0] == ">" else None
    if found is None or found.end() == len(stripped):
        return ""
    behind = stripped[found.end() :]
    return stripped[: found.end() + len(behind) - len(behind.lstrip())]


def _collapsed(quote: str) -> str:
    return " ".join(quote.split()) + (" " if quote[-1:].isspace() else "")


def is_unspaced(text: str) -> bool:
    """Whether a text begins with a character of a script that puts no spaces between words."""
    return _UNSPACED.match(text) is not None


def is_rule(text: str) -> bool:
    """Whether the line is drawn of one or two kinds of marks."""
    if text[0] not in FIRST_OF_RULES:
        return False
    kinds = set(text) - {" "}
    if kinds <= BORDERS and sum(map(text.count, HORIZONTAL)) >= RULE_LENGTH:
        return True
    drawn = len(kinds) <= 2 and kinds <= RULE_CHARACTERS
    return drawn and (len(text.replace(" ", "")) >= RULE_LENGTH or text == SIGNATURE)


def _set_cells_apart(lines: Sequence[Line], rows: dict[int, list[str]]) -> None:
    """Mark the cells of lines with tabs that have a line of as many cells above or below."""
    for above, below in pairwise(rows):
        alike = len(rows[above]) == len(rows[below]) and below == above + 1
        if alike and not lines[below].gap:
            for index in (above, below):
                if all(len(cell) <= CELL_LIMIT for cell in rows[index]):
                    cells = (" ".join(cell.split()) for cell in rows[index])
                    lines[index].text = CELL_SEPARATOR.join(cells)
                    lines[index].cells = True


def _take_borders(lines: Sequence[Line]) -> None:
    """Set the cells of rows with a border apart, if a row of as many cells is above or below.

    A rule may stand between the two. A single row is no table, but buttons.
    """
    rows = [line for line in lines if not line.rule]
    cells = [_bordered(line.text) for line in rows]
    alike = {
        row
        for row, (above, below) in enumerate(pairwise(cells))
        if above and len(above) == len(below)
    }
    for row in alike | {row + 1 for row in alike}:
        rows[row].text = " ".join(CELL_SEPARATOR.join(cells[row]).split())
        rows[row].cells = True


def _bordered(text: str) -> Sequence[str]:
    """The cells of a row that has a border at both ends; none if it is no such row."""
    side = text[0]
    if side not in SIDES or text[-1] != side:
        return ()
    cells = [cell.strip() for cell in text[1:-1].split(side)]
    is_row = len(cells) > 1 and any(cells) and all(len(cell) <= CELL_LIMIT for cell in cells)
    return cells if is_row else ()
