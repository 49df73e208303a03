r"""Formulas that a page writes as TeX in its text, for a script to draw -> marks.

`\(x^2\)`, `\[x^2\]` and `$$x^2$$` are formulas for MathJax; a single dollar is most often money.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from cleaner.structure import Mark, MarkKind

__all__ = ["tex_marks"]

_FORMULA: Final = re.compile(
    r"\\\(([^\n]{1,500}?)\\\)|\\\[(.{1,2000}?)\\\]|\$\$([^$]{1,2000})\$\$", re.DOTALL
)
_TELLING: Final = re.compile(r"\\[A-Za-z]{2}|[\^_]")
"""Commands, powers and indices, which nothing but TeX has between such delimiters."""


def tex_marks(text: str, marks: Sequence[Mark]) -> Sequence[Mark]:
    """The formulas in a text that do not cross its marks."""
    if "\\" not in text and "$$" not in text:  # hardly any text has one
        return ()
    return tuple(_formulas(text, marks))


def _formulas(text: str, marks: Sequence[Mark]) -> Iterator[Mark]:
    for found in _FORMULA.finditer(text):
        tex = next(filter(None, found.groups())).strip()
        start, end = found.span()
        crossed = any(mark.start < start < mark.end < end for mark in marks)
        crossed = crossed or any(start < mark.start < end < mark.end for mark in marks)
        if _TELLING.search(tex) and not crossed:
            yield Mark(MarkKind.MATH, start, end, text=tex)
