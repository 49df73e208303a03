"""A page whose author the model does not see -> the name that signs its text, at the right side.

Papers in Vietnam and Russia set the reporter below the text so, without a word before the name.
"""

import re
from typing import Final

from lxml import etree

from cleaner.fields.candidates import bare
from cleaner.fields.marks import text_in
from cleaner.fields.names import clean_name
from cleaner.fields.people import is_person
from cleaner.fields.sight import Sight

__all__ = ["signed_author"]

PARAGRAPHS: Final = 3
"""Beside a signature, at least: the text that it signs."""
_RIGHT: Final = re.compile(r"text-align:\s?(?:right|end)\b", re.IGNORECASE)


def signed_author(sight: Sight) -> str | None:
    """The name that is all of the last paragraph of a text, set at the right; None without one."""
    paragraphs = () if sight.page.root is None else sight.page.root.iter("p")
    for paragraph in paragraphs:
        if _is_at_right(paragraph) and _is_last(paragraph):
            text = text_in(paragraph)
            name = clean_name(text)
            if name and name == text and is_person(name) and _signs_core(sight, name):
                return name
    return None


def _signs_core(sight: Sight, name: str) -> bool:
    """Whether what stands above the name is of the text."""
    place = sight.first_of.get(bare(name), 0)
    return place > 0 and bool(sight.kept[place - 1])


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
