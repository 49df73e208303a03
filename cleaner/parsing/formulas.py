"""Formulas that KaTeX or MathJax have drawn, or would draw -> <math> with the TeX.

What is drawn repeats the formula in pieces, and is taken out. Of the renderers only what they leave
in pages is known here: KaTeX, MathJax 2 (scripts of TeX) and 3 (MathML for screen readers).
"""

from typing import Any, Final

from lxml import etree

__all__ = ["MARKS", "restore_formulas"]

MARKS: Final = (b"katex", b"math/tex", b"mjx-", b"MathJax")
"""One of them stands in the source of every page that needs this."""
TEX_SCRIPT: Final = "math/tex"
DRAWN: Final = frozenset({"katex-html", "MathJax", "MathJax_Preview", "MathJax_Display"})
DRAWN_TAGS: Final = frozenset({"mjx-math", "mjx-svg", "mjx-chtml"})


def restore_formulas(root: etree._Element) -> None:
    """Change the tree."""
    for element in list(root.iter("script", "span", "div", *DRAWN_TAGS)):
        if element.tag == "script":
            if (element.get("type") or "").startswith(TEX_SCRIPT):
                _to_math(element)
        elif element.tag in DRAWN_TAGS or _is_drawn(element):
            _drop(element)


def _is_drawn(element: etree._Element) -> bool:
    names = element.get("class")
    return names is not None and not DRAWN.isdisjoint(names.split())


def _to_math(script: Any) -> None:
    tex = script.text or ""
    script.clear(keep_tail=True)
    script.tag = "math"
    script.set("alttext", tex)


def _drop(element: etree._Element) -> None:
    """Take an element out, but not what follows it; nor the MathML that a drawing may hold."""
    kept = element.find(".//math") if element.tag not in DRAWN_TAGS else None
    for child in list(element):
        element.remove(child)
    element.text = None
    if kept is not None:
        kept.tail = None
        element.append(kept)
