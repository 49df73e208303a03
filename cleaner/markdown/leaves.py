"""Neighbouring blocks of one quote or entry -> paragraphs, headings, tables, code."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from cleaner.markdown.fitting import fit_marks
from cleaner.markdown.inline import HEADING, PARAGRAPH, write_image, write_inline
from cleaner.markdown.options import Kinds
from cleaner.markdown.tables import write_table
from cleaner.model import Block
from cleaner.structure import PLAIN, MarkKind

__all__ = ["formula", "paragraph_text", "write_heading", "write_leaves"]

_TICKS: Final = re.compile("`{3,}")
_CLOSING: Final = re.compile(r"(?<=\s)(?=#+$)|^(?=#+$)")
"""Before number signs that would only close a heading."""

_NUMBER: Final = re.compile(r"\s?\((\w{1,4}(?:\.\w{1,4}){0,3})\)")
"""Of an equation."""
TAG: Final = r"\tag"
ESCAPED: Final = r"\\"
TABLE: Final = "table"
CODE: Final = "code"


def write_leaves(blocks: Sequence[Block], kinds: Kinds) -> Iterator[str]:
    """Each as Markdown, of one line or more, and the images that stand by themselves."""
    for key, group in groupby(blocks, _belongs):
        together = list(group)
        if key is None:
            for block in together:
                yield from _between_figures([block], _alone(block, kinds), kinds)
        else:
            text = _table(together, kinds) if key[0] == TABLE else _code(together)
            yield from _between_figures(together, text, kinds)


def _between_figures(blocks: Sequence[Block], text: str, kinds: Kinds) -> Iterator[str]:
    """The text of the blocks, and the images before and behind it."""
    if MarkKind.FIGURE not in kinds:
        yield text
        return
    figures = [
        (mark, len(block.text))
        for block in blocks
        for mark in (block.structure or PLAIN).marks
        if mark.kind is MarkKind.FIGURE
    ]
    yield from (write_image(mark) for mark, end in figures if mark.start < end)
    yield text
    yield from (write_image(mark) for mark, end in figures if mark.start == end)


def formula(block: Block) -> str | None:
    """The TeX of a block that is a formula and nothing else, but for its number."""
    marks = [m for m in (block.structure or PLAIN).marks if m.kind is not MarkKind.FIGURE]
    if len(marks) != 1 or marks[0].kind is not MarkKind.MATH or marks[0].start:
        return None
    tex, behind = marks[0].text, block.text[marks[0].end :]
    number = _NUMBER.fullmatch(behind)
    if tex is None or number is None:
        return None if behind else tex
    return tex if TAG in tex else f"{tex} {TAG}{{{number[1]}}}"


def _belongs(block: Block) -> tuple[str, int] | None:
    """What the block is a part of."""
    structure = block.structure or PLAIN
    if structure.row:
        return TABLE, structure.row.table_key
    if structure.code:
        return CODE, structure.code.key
    return None


def _table(blocks: Sequence[Block], kinds: Kinds) -> str:
    forms = ((block, block.structure) for block in blocks)
    rows = [(b, form.row, form.marks) for b, form in forms if form and form.row]
    return write_table(rows, kinds)


def _code(blocks: Sequence[Block]) -> str:
    """A fence longer than any in the code, and the code as it is."""
    code = "\n".join(block.text for block in blocks).replace("\r\n", "\n").replace("\r", "\n")
    structure = blocks[0].structure or PLAIN
    language = (structure.code and structure.code.language) or ""
    return _fenced(code, language)


def _fenced(code: str, language: str) -> str:
    fence = "`" * max((len(run) + 1 for run in _TICKS.findall(code)), default=3)
    return f"{fence}{language}\n{code}\n{fence}"


def write_heading(text: str, level: int) -> str:
    """One line, of text that is Markdown already."""
    return f"{'#' * level} {_CLOSING.sub(ESCAPED, text)}"


def _heading(block: Block, kinds: Kinds) -> str:
    """One line; it is bold as it is."""
    structure = block.structure or PLAIN
    kinds = kinds - {MarkKind.STRONG}
    text = write_inline(block.text, fit_marks(block.text, structure.marks, kinds), HEADING)
    return write_heading(text, structure.level)


def _alone(block: Block, kinds: Kinds) -> str:
    """A block that is no part of a table or of code."""
    if (block.structure or PLAIN).level:
        return _heading(block, kinds)
    tex = formula(block)
    return _paragraph(block, kinds) if tex is None else _fenced(tex, "math")


def _paragraph(block: Block, kinds: Kinds) -> str:
    marks = (block.structure or PLAIN).marks
    text = block.text if marks else paragraph_text(block.text)
    return write_inline(text, fit_marks(text, marks, kinds), PARAGRAPH)


def paragraph_text(text: str) -> str:
    """The text without blank lines and space around lines, which a form may hold."""
    if "\n" not in text:
        return text
    return "\n".join(filter(None, map(str.strip, text.splitlines())))
