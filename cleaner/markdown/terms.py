"""Blocks -> the same, the terms of a list in bold, and on one line with what they mean.

CommonMark has no lists of terms. "**Range**: 420 km" ties the two together; where more than a short
paragraph is said of a term, it stands above that.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import dropwhile
from typing import Final

from cleaner.markdown.characters import is_punctuation
from cleaner.model import Block
from cleaner.structure import PLAIN, Mark, MarkKind, Structure, Term

__all__ = ["with_terms"]

LONGEST_TERM: Final = 200
"""Characters of a term; some pages set paragraphs as such."""
LINE_TERM: Final = 60
"""Of a term on one line with its meaning, ..."""
LINE_MEANING: Final = 300
"""... and of that meaning."""
CLOSING: Final = frozenset(")]}\"'”’»%")
"""Signs at the end of a term that need a colon behind them."""
NOT_IN_BOLD: Final = frozenset({MarkKind.STRONG, MarkKind.MATH})
OUTER: Final = frozenset({MarkKind.ANCHOR, MarkKind.LINK})
"""Marks that hold the bold words, if they hold the same; see `cleaner.structuring.marks`."""


def with_terms(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks in order, with the marks that are written."""
    terms = [_term(block) for block in blocks]
    if not any(terms):
        yield from blocks
        return
    index = 0
    while index < len(blocks):
        if _is_line(blocks, terms, index):
            yield _joined(_bold(blocks[index]), blocks[index + 1])
            index += 2
        else:
            term = terms[index]
            yield _bold(blocks[index]) if term and term.is_term else blocks[index]
            index += 1


def _term(block: Block) -> Term | None:
    return (block.structure or PLAIN).term


def _is_line(blocks: Sequence[Block], terms: Sequence[Term | None], index: int) -> bool:
    """Whether a block is a term of one line, the next its meaning, and neither has more to it."""
    before, term, meaning, behind = (
        terms[place] if 0 <= place < len(terms) else None for place in range(index - 1, index + 3)
    )
    if not (term and term.is_term and term.is_alone and meaning and meaning.is_alone):
        return False
    if meaning.is_term or meaning.list_key != term.list_key:
        return False
    if behind and behind.list_key == term.list_key and not behind.is_term:
        return False
    if before and before.list_key == term.list_key and before.is_term:
        return False
    return _fit(*blocks[index : index + 2])


def _fit(term: Block, meaning: Block) -> bool:
    """Whether both are short, of words, and stand in the same lists and quotes."""
    forms = [block.structure or PLAIN for block in (term, meaning)]
    is_short = len(term.text) <= LINE_TERM and len(meaning.text) <= LINE_MEANING
    has_lines = "\n" in term.text or "\n" in meaning.text
    has_formula = any(mark.kind is MarkKind.MATH for form in forms for mark in form.marks)
    return is_short and not (has_lines or has_formula) and forms[0].around == forms[1].around


def _bold(block: Block) -> Block:
    """A term in bold, unless some of it is; what was bold within could not be parted from it."""
    form = block.structure or PLAIN
    end = len(block.text)
    if end > LONGEST_TERM or any(mark.kind in NOT_IN_BOLD for mark in form.marks):
        return block
    inside = list(dropwhile(lambda mark: _is_around(mark, end), form.marks))
    around = form.marks[: len(form.marks) - len(inside)]
    marks = (*around, Mark(MarkKind.STRONG, 0, end), *inside)
    return block._replace(structure=replace(form, marks=marks))


def _is_around(mark: Mark, end: int) -> bool:
    return mark.kind in OUTER and mark.start == 0 and mark.end == end


def _joined(term: Block, meaning: Block) -> Block:
    last = term.text[-1]
    between = " " if is_punctuation(last) and last not in CLOSING else ": "
    text = f"{term.text}{between}{meaning.text}"
    shift = len(text) - len(meaning.text)
    form, other = term.structure or PLAIN, meaning.structure or PLAIN
    moved = [m._replace(start=m.start + shift, end=m.end + shift) for m in other.marks]
    structure = Structure(around=form.around, marks=(*form.marks, *moved))
    return term._replace(text=text, structure=structure)
