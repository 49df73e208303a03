"""What highlighters of code write around its lines: their numbers, and the language as a word.

The numbers stand before each line, or in a column of their own, which would be text. Only what is
named as numbers, holds nothing else, and stands in code or beside it goes.
"""

import re
from collections.abc import Sequence
from typing import Any, Final

from lxml import etree

from cleaner.parsing.classes import classes_of

__all__ = ["NAMED", "empty_line_numbers"]

NUMBERS: Final = frozenset(
    {"blob-num", "crayon-num", "crayon-nums", "crayon-nums-content", "gutter", "rouge-gutter"}
    | {"hljs-ln-n", "hljs-ln-numbers", "linenodiv", "lineno", "linenos", "linenr", "ln", "lnt"}
    | {"line-num", "line-nums", "linenum", "linenums", "line-number", "line-numbers"}
    | {"line_number", "line_numbers", "linenumber", "linenumbers", "line-numbers-wrapper"}
    | {"code-line-number", "codemirror-linenumber", "react-syntax-highlighter-line-number"}
)
"""Classes, in lower case."""
LANGUAGE: Final = frozenset({"lang", "language", "code-lang", "code-language", "codelang"})
NAMED: Final = NUMBERS | LANGUAGE
CODE: Final = ("pre", "code")
CELLS: Final = frozenset({"td", "th"})
NEAR: Final = 4
"""Levels from a row, or such, down to the code in it, and from a number up to it."""
DEEPEST: Final = 8
"""So many elements named as numbers within each other."""
ATTRIBUTE: Final = "data-lang"
_LANGUAGE: Final = re.compile(r"[A-Za-z][\w+#.-]{0,20}")
_NAMED_CODE: Final = re.compile(r"\b(?:code|fragment|highlight|line|syntax\w{0,20}|crayon)\b")


def empty_line_numbers(root: etree._Element, classes: frozenset[str]) -> None:
    """Take the numbers, and languages right before code, out of a tree. classes: of the tree."""
    if NAMED.isdisjoint(classes):
        return
    found = _named(root)
    beside = _beside_code(root)
    for element, names in found:
        if not NUMBERS.isdisjoint(names):
            if _is_numbers(element) and _is_in_code(element, beside):
                _take_out(element)
        elif beside:
            _take_language(element)


def _named(root: etree._Element) -> list[tuple[Any, Sequence[str]]]:
    """The elements of such classes, but not those that stand in too many of them."""
    found: list[tuple[Any, Sequence[str]]] = []
    depths: dict[Any, int] = {}
    for element in root.iter("*"):
        depth = depths.get(element.getparent(), 0) if depths else 0
        names = classes_of(element)
        if not NAMED.isdisjoint(names):
            depth += 1
            if depth <= DEEPEST:
                found.append((element, names))
        if depth:
            depths[element] = depth
    return found


def _beside_code(root: etree._Element) -> set[Any]:
    """The elements of code, and those close around them."""
    found: set[Any] = set()
    for code in root.iter(*CODE):
        found.add(code)
        for _, above in zip(range(NEAR), code.iterancestors(), strict=False):
            if above.tag == "body":
                break
            found.add(above)
    return found


def _is_numbers(element: Any) -> bool:
    """Whether it holds nothing else; a <pre> with <code> in it holds code that has numbers."""
    if element.tag == "pre" and element.find(".//code") is not None:
        return False
    return "".join("".join(element.itertext()).split()).isdecimal()


def _is_in_code(element: Any, beside: set[Any]) -> bool:
    """Whether it is a part of code, or stands in one row with it."""
    if element.tag == "pre" or element in beside or element.getparent() in beside:
        return True
    around = zip(range(NEAR), element.iterancestors(), strict=False)
    return any(
        above.tag in CODE or _NAMED_CODE.search((above.get("class") or "").lower())
        for _, above in around
    )


def _take_out(element: Any) -> None:
    """Remove a cell, empty everything else; the space that parts a number from its line goes."""
    parent = element.getparent()
    if element.tag in CELLS and parent is not None and parent.tag == "tr":
        parent.remove(element)
        return
    tail = element.tail
    element.clear()
    element.tag = "span"
    element.tail = tail[1:] if tail and tail[0] == "\xa0" else tail


def _take_language(element: Any) -> None:
    """Empty the name of a language before its code, which says it from now on."""
    name = "".join(element.itertext()).strip()
    code = _code_behind(element)
    if code is None or not _LANGUAGE.fullmatch(name):
        return
    element.clear(keep_tail=True)
    element.tag = "span"
    if code.get(ATTRIBUTE) is None:
        code.set(ATTRIBUTE, name)


def _code_behind(element: Any) -> Any:
    """The <pre> that follows an element, or the line that it stands in with buttons."""
    for place in (element, element.getparent()):
        behind = None if place is None else place.getnext()
        if behind is not None and behind.tag == "pre":
            return behind
    return None
