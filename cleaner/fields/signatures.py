"""A page whose author the model does not see -> the name that signs its text, at the right side.

Papers in Vietnam and Russia set the reporter below the text so, without a word before the name.
"""

import re
from typing import Final

from lxml import etree

from cleaner.fields.marks import text_in
from cleaner.fields.names import clean_name
from cleaner.fields.people import is_person

__all__ = ["signed_author"]

PARAGRAPHS: Final = 3
"""Beside a signature, at least: the text that it signs."""
_RIGHT: Final = re.compile(r"text-align:\s?(?:right|end)\b", re.IGNORECASE)


def signed_author(root: etree._Element | None) -> str | None:
    """The name that is all of the last paragraph, set at the right; None where no other is so."""
    paragraphs = () if root is None else root.iter("p")
    for paragraph in paragraphs:
        if _is_at_right(paragraph) and _is_last(paragraph):
            text = text_in(paragraph)
            name = clean_name(text)
            if name and name == text and is_person(name):
                return name
    return None


def _is_at_right(paragraph: etree._Element) -> bool:
    if (paragraph.get("align") or "").lower() == "right":
        return True
    return _RIGHT.search(paragraph.get("style") or "") is not None


def _is_last(paragraph: etree._Element) -> bool:
    """Whether paragraphs stand before this one in its element, and none behind."""
    if next(paragraph.itersiblings("p"), None) is not None:
        return False
    before = paragraph.itersiblings("p", preceding=True)
    return sum(1 for _ in zip(range(PARAGRAPHS), before, strict=False)) == PARAGRAPHS
