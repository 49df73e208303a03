"""Elements -> their classes, in lower case, as programs write them in either; and their styles."""

from collections.abc import Sequence
from typing import Any, Final

from lxml import etree

__all__ = ["classes_in", "classes_of", "styles_in"]

# By expressions, which take half as long as to ask each element.
_CLASSES: Final = etree.XPath("descendant-or-self::*/@class", smart_strings=False)
_STYLES: Final = etree.XPath("descendant-or-self::*/@style", smart_strings=False)


def classes_of(element: Any) -> Sequence[str]:
    """The classes of an element, in order."""
    return (element.get("class") or "").lower().split()


def classes_in(root: etree._Element) -> frozenset[str]:
    """All classes of a page. What does not name its elements with any need not be looked for."""
    return frozenset(" ".join(set(_CLASSES(root))).lower().split())


def styles_in(root: etree._Element) -> Sequence[str]:
    """The style of each element that has one, in order."""
    styles: list[str] = _STYLES(root)
    return styles
