"""Words that only screen readers say -> the same, apart from the words beside them.

They have no place on the screen, so that nobody sets a space before what follows: "Regular
price£145.00".
"""

from itertools import islice
from typing import Any, Final

from lxml import etree

__all__ = ["part_read_aloud"]

NAMES: Final = frozenset(
    {"visually-hidden", "u-visually-hidden", "visuallyhidden", "sr-only", "screen-reader-text"}
)
INLINE: Final = ("span", "small", "em", "strong", "b", "i")
LETTERS: Final = 3
"""Of what is told apart; less is the end of a word, or a sign between numbers."""
TEXTS: Final = 20
CHARACTERS: Final = 200
"""Pieces of text in it, and characters of these, that are looked at."""
JOINING: Final = frozenset(".,;:!?)]")


def part_read_aloud(root: etree._Element, classes: frozenset[str]) -> None:
    """Set spaces around such words within a line. classes: of the tree."""
    if NAMES.isdisjoint(classes):
        return
    for element in root.iter(*INLINE):
        names = element.get("class")
        if names and not NAMES.isdisjoint(names.split()):
            words = "".join(islice(element.itertext(), TEXTS))[:CHARACTERS]
            if sum(map(str.isalpha, words)) >= LETTERS:
                _part(element, words)


def _part(element: Any, words: str) -> None:
    before, around = element.getprevious(), element.getparent()
    if _joins(words):
        pass
    elif before is not None:
        before.tail = _spaced(before.tail)
    elif around is not None and around.text:
        around.text = _spaced(around.text)
    tail, behind = element.tail or "", element.getnext()
    follows = tail or ("" if behind is None else behind.text or " ")
    if follows and not _joins(follows):
        element.tail = " " + tail


def _joins(text: str) -> bool:
    return text[:1] in JOINING or text[:1].isspace()


def _spaced(text: str | None) -> str:
    text = text or ""
    return text if text[-1:].isspace() else text + " "
