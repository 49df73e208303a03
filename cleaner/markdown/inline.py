"""The text of a block and its marks -> Markdown within one paragraph, heading or cell."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from cleaner.markdown.delimiters import DELIMITERS, Piece, write_pieces
from cleaner.markdown.escaping import escape, escape_address, escape_line_start, harmless
from cleaner.structure import Mark, MarkKind

__all__ = ["CELL", "HEADING", "PARAGRAPH", "Place", "write_image", "write_inline"]

TAGS: Final = {MarkKind.SUPERSCRIPT: "sup", MarkKind.SUBSCRIPT: "sub"}
_TICKS: Final = re.compile("`+")


@dataclass(frozen=True, slots=True)
class Place:
    """Where inline text is written.

    line_break: what stands for one.  begins_lines: whether a list or such could begin there.
    """

    line_break: str
    begins_lines: bool = False
    in_cell: bool = False


PARAGRAPH: Final = Place("  \n", begins_lines=True)
HEADING: Final = Place(" ")
CELL: Final = Place("<br>", in_cell=True)


@dataclass(frozen=True, slots=True)
class Plain:
    """The text of a block. harmless: signs in it that need no escaping."""

    text: str
    line_break: str
    harmless: str


def write_inline(text: str, marks: Sequence[Mark], place: Place) -> str:
    """The text with its marks, which stand as in `Structure`."""
    spared = harmless(text, marks)
    if marks:
        written = write_pieces(list(_pieces(Plain(text, place.line_break, spared), marks)))
    else:
        written = place.line_break.join([escape(line, spared) for line in text.split("\n")])
    written = written.strip()
    if place.in_cell:
        return written.replace("|", "\\|")
    if not place.begins_lines:
        return written
    lines = [escape_line_start(line.lstrip()) for line in written.split(place.line_break)]
    return place.line_break.join(lines)


def _pieces(plain: Plain, marks: Sequence[Mark]) -> Iterator[Piece]:
    position = 0
    around: list[Mark] = []
    for mark in marks:
        while around and around[-1].end <= mark.start:
            closed = around.pop()
            yield from _plain(plain, position, closed.end)
            position = closed.end
            yield _closing(closed)
        yield from _plain(plain, position, mark.start)
        position = mark.start
        if mark.kind in WHOLE:
            yield from _whole(plain, mark)
            position = mark.end
        else:
            yield _opening(mark)
            around.append(mark)
    for mark in reversed(around):
        yield from _plain(plain, position, mark.end)
        position = mark.end
        yield _closing(mark)
    yield from _plain(plain, position, len(plain.text))


def _plain(plain: Plain, start: int, end: int) -> Sequence[Piece]:
    """Characters that stand for themselves."""
    if start >= end:
        return ()
    first, *others = plain.text[start:end].split("\n")
    pieces = [Piece(escape(first, plain.harmless))]
    for line in others:
        pieces += (Piece(plain.line_break), Piece(escape(line, plain.harmless)))
    return pieces


def _opening(mark: Mark) -> Piece:
    if mark.kind in DELIMITERS:
        return Piece(opens=mark)
    return Piece("[" if mark.kind is MarkKind.LINK else f"<{TAGS[mark.kind]}>")


def _closing(mark: Mark) -> Piece:
    if mark.kind in DELIMITERS:
        return Piece(closes=mark)
    if mark.kind is MarkKind.LINK:
        return Piece(f"]({escape_address(mark.target or '')})")
    return Piece(f"</{TAGS[mark.kind]}>")


def _whole(plain: Plain, mark: Mark) -> Iterator[Piece]:
    """A mark whose inside is no text."""
    match mark.kind:
        case MarkKind.CODE:
            for number, line in enumerate(plain.text[mark.start : mark.end].split("\n")):
                if number:
                    yield Piece(plain.line_break)
                yield Piece(_code(line))
        case MarkKind.MATH:
            yield Piece(f"${_code(' '.join((mark.text or '').split()))}$")
        case MarkKind.IMAGE:
            yield Piece(_image(plain.text, mark))


WHOLE: Final = frozenset({MarkKind.CODE, MarkKind.MATH, MarkKind.IMAGE, MarkKind.ANCHOR})


def _code(code: str) -> str:
    """A span of code, in more ticks than any in it."""
    longest = max(map(len, _TICKS.findall(code)), default=0)
    ticks = "`" * (longest + 1)
    pad = " " if code.startswith("`") or code.endswith("`") else ""
    return f"{ticks}{pad}{code}{pad}{ticks}"


def _image(text: str, mark: Mark) -> str:
    """An image, apart from the words beside it."""
    before = "" if text[max(0, mark.start - 1) : mark.start].strip() == "" else " "
    after = "" if text[mark.end : mark.end + 1].strip() == "" else " "
    return before + write_image(mark) + after


def write_image(mark: Mark) -> str:
    """The image of a mark alone."""
    return f"![{escape(mark.text or '')}]({escape_address(mark.target or '')})"
