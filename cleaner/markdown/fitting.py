"""The marks of a text -> those that Markdown can write, on the characters where it can.

`**Note:**see` is not read as bold, because a word follows the colon; `**Note**:see` is.
"""

from collections.abc import Container, Iterator, Sequence

from cleaner.markdown.characters import is_word
from cleaner.markdown.delimiters import DELIMITERS
from cleaner.structure import Mark, MarkKind

__all__ = ["fit_marks", "within"]


def within(marks: Sequence[Mark], start: int, end: int) -> Iterator[Mark]:
    """The marks of some characters of a text, as of these alone."""
    for mark in marks:
        first, last = max(mark.start, start), min(mark.end, end)
        if first < last or (mark.start == mark.end and start <= mark.start <= end):
            yield mark._replace(start=first - start, end=last - start)


def fit_marks(text: str, marks: Sequence[Mark], wanted: Container[MarkKind]) -> list[Mark]:
    """The marks of the wanted kinds, without punctuation at their ends where a word follows."""
    if not marks:
        return []
    fitted: list[Mark] = []
    for index, mark in enumerate(marks):
        if mark.kind not in wanted:
            continue
        if mark.kind not in DELIMITERS:
            fitted.append(mark)
            continue
        shrunk = _shrunk(text, mark)
        if shrunk == mark or not _cuts(shrunk, mark, marks[index + 1 :]):
            fitted.append(shrunk)
    return sorted([m for m in fitted if m.start < m.end or m.kind is MarkKind.IMAGE], key=_place)


def _place(mark: Mark) -> tuple[int, int]:
    return mark.start, -mark.end


def _shrunk(text: str, mark: Mark) -> Mark:
    start, end = mark.start, mark.end
    if end < len(text) and is_word(text[end]):
        while start < end and not is_word(text[end - 1]):
            end -= 1
    if start and is_word(text[start - 1]):
        while start < end and not is_word(text[start]):
            start += 1
    return mark._replace(start=start, end=end)


def _cuts(shrunk: Mark, mark: Mark, after: Sequence[Mark]) -> bool:
    """Whether what is taken off a mark belongs to a mark in it."""
    for inner in after:
        if inner.start >= mark.end:
            return False
        if inner.start < shrunk.start or inner.end > shrunk.end:
            return True
    return False
