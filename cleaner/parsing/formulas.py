"""Formulas that KaTeX, MathJax and others have drawn, or would draw -> <math> with the TeX.

What is drawn repeats the formula in pieces, and is taken out where the page has it otherwise too.
Of the renderers only what they leave in pages is known here: KaTeX, MathJax 2 (scripts of TeX or
MathML), 3 (MathML for screen readers) and 4 (TeX in attributes), TeX between delimiters in elements
that are named for it, and pictures of formulas whose text for the blind is their TeX: that of
LaTeX2HTML has delimiters.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from lxml import etree

__all__ = ["restore_formulas"]

MARKS: Final = (b"MathJax", b"math/", b"x-tex", b'class="math', b'class="latex')
"""One of them stands in the source of every page that needs this."""
PICTURED: Final = (b'="$', b'="\\')
"""How texts of pictures with delimiters begin."""
DRAWN: Final = frozenset(
    {
        "MathJax", "MathJax_Preview", "MathJax_Display", "MathJax_CHTML", "MathJax_SVG",
        "MathJax_SVG_Display", "MathJax_MathML", "MathJax_PHTML", "MathJax_PHTML_Display",
        "MJXc-display", "mjx-chtml",
    }
)  # fmt: skip
"""Classes of what MathJax 2 leaves before its scripts."""
PICTURES: Final = frozenset(
    {"latex", "mwe-math-fallback-image-inline", "mwe-math-fallback-image-display"}
)
"""Classes of pictures of formulas, in blogs and wikis."""
KATEX: Final = "katex"
WIKI: Final = "mwe-math-element"
MATH: Final = "math"
CLASSES: Final = frozenset(map(str.lower, DRAWN | PICTURES | {KATEX, WIKI, MATH}))
CONTAINER: Final = "mjx-container"
TEX: Final = "math/tex"
SCRIPTS: Final = (TEX, "math/mml")
"""Types of scripts that hold a formula."""
LATEX: Final = "data-latex"
_DELIMITED: Final = re.compile(
    r"\s*(?:\\\((.+)\\\)|\\\[(.+)\\\]|\$\$(.+)\$\$|\$([^$]+)\$)\s*", re.DOTALL
)
_PICTURED: Final = re.compile(
    r"\s*(?:\$([^$]+)\$|\\\((.+)\\\)|\\\[(.+)\\\]"
    r"|\\begin\{(?:displaymath|equation\*?|math)\}(.+)\\end\{(?:displaymath|equation\*?|math)\}"
    r"|(\\begin\{(?:align|eqnarray)\*?\}.+\\end\{(?:align|eqnarray)\*?\}))\s*",
    re.DOTALL,
)
TEX_SIGNS: Final = frozenset("\\^_{")
"""Signs of TeX, which no offer has."""


def restore_formulas(root: etree._Element, classes: frozenset[str], source: bytes) -> None:
    """Change the tree. classes, source: of the tree."""
    delimited = [(picture, found) for picture in root.iter("img") if (found := _delimited(picture))]
    if delimited and any(mark in source for mark in PICTURED):
        for picture, found in delimited:
            _restore_delimited(picture, found)
    scripts = [script for script in root.iter("script") if _kind(script).startswith(SCRIPTS)]
    named = not CLASSES.isdisjoint(classes) or next(root.iter(CONTAINER), None) is not None
    if not (scripts or named) or not any(mark in source for mark in MARKS):
        return
    for script in scripts:
        _restore_script(script)
    for element in list(root.iter(*RESTORED)):
        RESTORED[element.tag](element)


def _restore_script(script: Any) -> None:
    """A script of MathJax 2 becomes the formula, and what is drawn before it goes."""
    is_tex = _kind(script).startswith(TEX)
    math = _math(script.text or "") if is_tex else _parsed(script.text)
    if math is None:
        return
    before = script.getprevious()
    while before is not None and _is_drawn(before) and not (before.tail or "").strip():
        drawn, before = before, before.getprevious()
        _replace(drawn, None)
    _replace(script, math)


def _kind(script: Any) -> str:
    return (script.get("type") or "").strip().lower()


def _restore_span(element: Any) -> None:
    classes = _classes(element)
    if KATEX in classes or WIKI in classes:
        if (math := element.find(".//math")) is not None:
            _replace(element, math)
    elif MATH in classes:
        if not len(element) and (found := _DELIMITED.fullmatch(element.text or "")) is not None:
            element.text = None
            element.append(_math(next(filter(None, found.groups()))))
    elif not DRAWN.isdisjoint(classes):
        _restore_drawn(element)


def _restore_drawn(element: Any) -> None:
    """What MathJax 2 drew, and whose script is gone: it may hold MathML."""
    following = element.getnext()
    if "MathJax_Preview" in _classes(element) and following is not None and _is_drawn(following):
        _replace(element, None)
        return
    inside = list(element.iter("math"))
    math = inside[0] if len(inside) == 1 else None
    if math is None and not inside:
        math = _parsed(element.get("data-mathml"))
    if math is not None:
        _replace(element, math)


def _restore_container(element: Any) -> None:
    """What MathJax 3 and 4 drew. Their elements are unknown to browsers, and would end blocks."""
    math = element.find(".//math")
    drawn = element.find("mjx-math")
    places = [one for one in (element, math, drawn) if one is not None]
    tex = next(filter(None, (one.get(LATEX) for one in places)), None)
    if tex is not None:
        math = _math(tex)
    if math is not None:
        _replace(element, math)


def _restore_picture(picture: Any) -> None:
    alternative = picture.get("alt")
    if alternative and not PICTURES.isdisjoint(_classes(picture)):
        _replace(picture, _math(alternative))


def _delimited(picture: Any) -> re.Match[str] | None:
    """The TeX between delimiters that is all of a picture's text."""
    alternative = picture.get("alt")
    return _PICTURED.fullmatch(alternative) if alternative else None


def _restore_delimited(picture: Any, found: re.Match[str]) -> None:
    tex = next(filter(None, found.groups()))
    if found[1] is None or _is_tex(tex):
        _replace(picture, _math(" ".join(tex.split())))


def _is_tex(between: str) -> bool:
    """Whether what stands between dollar signs is none of an offer: "$9 off today, save $"."""
    edges = between[0] + between[-1]
    return not TEX_SIGNS.isdisjoint(between) or not any(
        sign.isspace() or sign.isdigit() for sign in edges
    )


RESTORED: Final[Mapping[str, Callable[[Any], None]]] = {
    "span": _restore_span,
    "div": _restore_span,
    CONTAINER: _restore_container,
    "img": _restore_picture,
}


def _classes(element: Any) -> frozenset[str]:
    return frozenset((element.get("class") or "").split())


def _is_drawn(element: Any) -> bool:
    return element.tag in ("span", "div") and not DRAWN.isdisjoint(_classes(element))


def _math(tex: str) -> Any:
    return etree.Element("math", alttext=tex)


def _parsed(source: str | None) -> Any | None:
    """MathML out of a script or an attribute; None if it is none."""
    try:
        root = etree.fromstring(source or "", etree.HTMLParser(no_network=True))
    except etree.LxmlError:
        return None
    return None if root is None else root.find(".//math")


def _replace(element: Any, math: Any | None) -> None:
    """Put a formula in the place of an element, or nothing; what follows stays."""
    element.clear(keep_tail=True)
    element.tag = "span"
    if math is not None:
        math.tail = None
        element.append(math)
