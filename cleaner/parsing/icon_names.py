"""Fonts of icons draw a picture for a word or a letter: "schedule" is a clock, and never text.

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
LETTERS: Final = (frozenset({"et-pb-icon"}), frozenset({"icon", "notranslate"}))
"""Classes that an element has whose only letter is drawn as an icon."""
ELEMENT: Final = "mat-icon"
INLINE: Final = ("i", "span", "em", "a", "b", "div", "button", ELEMENT)
_NAME: Final = re.compile(r"[a-z0-9_]{1,40}")


def empty_icon_names(root: etree._Element, classes: frozenset[str]) -> None:
    """Take the names of icons out; a space stays. classes: of the tree."""
    if any(map(classes.issuperset, LETTERS)):
        _empty_letters(root)
    if FONTS.isdisjoint(classes) and next(root.iter(ELEMENT), None) is None:
        return
    for element in root.iter(*INLINE):
        drawn = element.tag == ELEMENT or not FONTS.isdisjoint(classes_of(element))
        if drawn and len(element) == 0 and _NAME.fullmatch((element.text or "").strip()):
            element.text = " "


def _empty_letters(root: etree._Element) -> None:
    for element in root.iter("span", "i"):
        if len(element) == 0 and len((element.text or "").strip()) == 1:
            names = frozenset(classes_of(element))
            if any(map(names.issuperset, LETTERS)):
                element.text = " "
