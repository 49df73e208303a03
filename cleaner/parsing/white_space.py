"""Line ends that a page shows as such, outside of <pre>: those in `white-space: pre-wrap`.

Editors of notes and posts write so. Each becomes a line separator (U+2028), which the walk over the
tree takes for a <br>.
"""

import re
from typing import Any, Final

from lxml import etree

__all__ = ["keep_line_ends"]

_MARK: Final = re.compile(rb"white-space\s{0,5}:\s{0,5}(?i:pre|break-spaces)")
"""What every page with such a style has somewhere."""
_STYLED: Final = etree.XPath("descendant-or-self::*[@style]")
LINE_SEPARATOR: Final = "\u2028"
SHOWN: Final = frozenset({"pre", "pre-wrap", "pre-line", "break-spaces"})
_WHITE_SPACE: Final = re.compile(r"white-space\s{0,5}:\s{0,5}([\w-]{1,20})", re.IGNORECASE)
_BREAK: Final = re.compile(r"\r\n?|\n")


def keep_line_ends(root: etree._Element, data: bytes) -> None:
    """Mark the line ends in all elements whose style shows them. data: the page."""
    shown: set[Any] = set()
    for element in _STYLED(root) if _MARK.search(data) else ():
        is_done = element in shown or element.tag == "pre"
        if not is_done and _is_shown(element.get("style"), inherited=False):
            _mark_within(element, shown)


def _mark_within(outermost: Any, shown: set[Any]) -> None:
    """Mark the line ends in an element. shown: the elements of which that is done."""
    for element in outermost.iter("*"):
        around = element.getparent()
        if around in shown:
            element.tail = _marked(element.tail)
        if _is_shown(element.get("style"), inherited=around in shown) and element.tag != "pre":
            shown.add(element)
            element.text = _marked(element.text)


def _is_shown(style: str | None, *, inherited: bool) -> bool:
    if style is None or (stated := _WHITE_SPACE.search(style)) is None:
        return inherited
    return stated[1].lower() in SHOWN


def _marked(text: str | None) -> str | None:
    """White space between elements is seldom meant."""
    if text is None or text.isspace():
        return text
    return _BREAK.sub(LINE_SEPARATOR, text)
