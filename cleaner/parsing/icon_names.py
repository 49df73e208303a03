"""Fonts of icons draw a picture for a word: "schedule" is a clock, and never text.

The words are in the page, and would stand among its own: "schedule Open from nine".
"""

import re
from typing import Final

from lxml import etree

from cleaner.parsing.classes import classes_of

__all__ = ["empty_icon_names"]

FONTS: Final = frozenset(
    f"material-{font}"
    for font in (
        "icons", "icons-extended", "icons-outlined", "icons-round", "icons-sharp",
        "icons-two-tone", "icons-twotone", "symbols-outlined", "symbols-rounded", "symbols-sharp",
    )
) | {"mat-icon"}  # fmt: skip
"""Classes."""
ELEMENT: Final = "mat-icon"
MARK: Final = b"<mat-icon"
INLINE: Final = ("i", "span", "em", "a", "b", "div", "button", ELEMENT)
_NAME: Final = re.compile(r"[a-z0-9_]{1,40}")


def empty_icon_names(root: etree._Element, classes: frozenset[str], data: bytes) -> None:
    """Take the names of icons out; a space stays. classes: of the tree. data: the page."""
    if FONTS.isdisjoint(classes) and MARK not in data:
        return
    for element in root.iter(*INLINE):
        drawn = element.tag == ELEMENT or not FONTS.isdisjoint(classes_of(element))
        if drawn and len(element) == 0 and _NAME.fullmatch((element.text or "").strip()):
            element.text = " "
