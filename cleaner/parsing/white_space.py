"""Line ends that a page shows as such, outside of <pre>: those in `white-space: pre-wrap`.

Editors of notes and posts write so. Each becomes a line separator (U+2028), which the walk over the
tree takes for a <br>.
"""

import re
from typing import Any, Final

from lxml import etree

from cleaner.parsing.classes import styles_in

__all__ = ["keep_line_ends"]

MARK: Final = b"white-space"
LINE_SEPARATOR: Final = "\u2028"
SHOWN: Final = frozenset({"pre", "pre-wrap", "pre-line", "break-spaces"})
_WHITE_SPACE: Final = re.compile(r"white-space\s{0,5}:\s{0,5}([\w-]{1,20})", re.IGNORECASE)
_BREAK: Final = re.compile(r"\r\n?|\n")


def keep_line_ends(root: etree._Element, data: bytes) -> None:
    """Mark the line ends in all elements whose style shows them. data: the page."""
    if MARK not in data or not any(map(_WHITE_SPACE.search, styles_in(root))):
        return
    shown: set[Any] = set()
    for element in root.iter("*"):
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
