"""A <math> element -> what stands for it in the text: its TeX where the page has it.

What a formula shows is spread over dozens of elements, and as words it says nothing: "x2" may be a
square. Pages that were made from TeX mostly carry it along.
"""

import re
from typing import Any, Final

__all__ = ["formula_tex", "formula_text"]

TEX: Final = frozenset({"application/x-tex", "application/tex", "text/x-tex", "latex", "tex"})
NOT_SHOWN: Final = frozenset({"annotation", "annotation-xml"})
_STYLED: Final = re.compile(r"\{\\(?:displaystyle|textstyle)\s?(.*)\}", re.DOTALL)
"""Around all of a formula, as MediaWiki has it."""


def formula_text(math: Any) -> str:
    """The TeX, else the symbols that are shown."""
    return formula_tex(math) or "".join(_shown(math))


def formula_tex(math: Any) -> str | None:
    """The TeX that the page has for a formula, white space collapsed."""
    for annotation in math.iter("annotation"):
        if (annotation.get("encoding") or "").lower() in TEX and annotation.text:
            return _cleaned(annotation.text)
    return _cleaned(math.get("alttext") or "")


def _cleaned(tex: str) -> str | None:
    tex = " ".join(tex.split())
    styled = _STYLED.fullmatch(tex)
    return (styled[1].strip() if styled else tex) or None


def _shown(math: Any) -> list[str]:
    """The pieces of text in the element, but for annotations."""
    texts = [math.text or ""]
    for element in math.iterdescendants():
        above = element.getparent()
        if element.tag not in NOT_SHOWN and above.tag not in NOT_SHOWN:
            texts.append(element.text or "")
        if above.tag not in NOT_SHOWN:
            texts.append(element.tail or "")
    return texts
