"""Large first letters of a text -> the same, with no space between them and the rest of their word.

They stand in an element of their own, apart from the rest on the screen: "T he tide rose".
"""

import re
from typing import Any, Final

from lxml import etree

from cleaner.parsing.classes import classes_of

__all__ = ["join_drop_capitals"]

_NAMED: Final = re.compile(
    r"(?:\w{1,20}[-_]){0,3}(?:drop(?:[-_]?cap(?:ital)?s?)?|lettrine|initial[-_]?cap|first[-_]?letter)"
    r"(?:[-_]\w{1,20}){0,4}|[a-z]{1,4}initial"
)
INLINE: Final = ("span", "b", "strong", "em", "i", "font", "big")
BLOCKS: Final = ("div", "p")
WORDS: Final = frozenset("AIOUEYWKVZÀÁÂÉÈÊÓÒÔАВИКОСУЯЁЭ")
"""Letters that are words by themselves: "A man", "I was", "У меня"."""


def join_drop_capitals(root: etree._Element, classes: frozenset[str]) -> None:
    """Take such spaces out. classes: of the tree."""
    likely = (
        name
        for name in classes
        if "drop" in name or "first" in name or "initial" in name or "lettrine" in name
    )
    named = frozenset(filter(_NAMED.fullmatch, likely))
    if not named:
        return
    for element in root.iter(*INLINE):
        if not named.isdisjoint(classes_of(element)) and _is_letter(element):
            _join(element)
    for element in [*root.iter(*BLOCKS)]:
        if not named.isdisjoint(classes_of(element)) and _letter(element):
            _join_paragraph(element)


def _is_letter(element: Any) -> bool:
    letter = _letter(element)
    return letter != "" and letter not in WORDS


def _letter(element: Any) -> str:
    """The capital that an element holds, if it is all; else nothing."""
    text = (element.text or "").strip()
    return text if len(element) == 0 and len(text) == 1 and text.isupper() else ""


def _join_paragraph(element: Any) -> None:
    """Put a letter in a block of its own before the paragraph right behind it that goes on.

    In a glossary a paragraph begins with the same letter. White space tells a word from its rest
    only where the letter may be a word.
    """
    behind, parent = element.getnext(), element.getparent()
    if behind is None or behind.tag != "p" or (element.tail or "").strip():
        return
    letter, text = _letter(element), behind.text or ""
    rest = text.lstrip()
    if rest[:1].islower() and rest[0] != letter.lower():
        behind.text = letter + (text if letter in WORDS else rest)
        parent.remove(element)


def _join(element: Any) -> None:
    """Let what follows begin right behind a letter, if it goes on in small letters."""
    tail, behind = element.tail or "", element.getnext()
    rest = tail.lstrip()
    if rest:
        is_rest = rest[0].islower()
    else:
        is_rest = behind is not None and behind.tag in INLINE and (behind.text or " ")[0].islower()
    if is_rest:
        element.text = (element.text or "").rstrip()
        element.tail = rest
