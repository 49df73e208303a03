"""A line -> how much of it is made of entries of menus: "Home Forums What's new Log in"; crumbs.

Programs that render pages to text set a menu in one row, without marks between its entries.
"""

import re
from collections.abc import Sequence
from typing import Final

from cleaner.vocabulary.concepts import Concept
from cleaner.vocabulary.matching import phrase_alone
from cleaner.vocabulary.normalising import normalise

__all__ = ["CRUMB_MARKS", "opens_with_home", "share_of_menu"]

WORDS: Final = range(3, 21)
"""Words of a row."""
LONGEST: Final = 3
"""Words of an entry."""
ENTRIES: Final = 2
"""Headlines have one word of menus too: "Home is where the ferry lands"."""
CRUMB_MARKS: Final = ">»›→"
"""What stands between crumbs; where it has spaces around it, a stroke does too."""
_CRUMBS: Final = re.compile(
    rf"[\W_]{{0,5}}([^{CRUMB_MARKS}/]{{1,40}}?)(?: ?[{CRUMB_MARKS}]| /) ?\w"
)
OF_CRUMBS: Final = frozenset({Concept.MENU, Concept.BREADCRUMB})
NONE: Final = frozenset({Concept.BYLINE, Concept.DATELINE})


def opens_with_home(text: str) -> bool:
    """Whether a line is crumbs: the first of its pieces is the entry of a menu."""
    first = _CRUMBS.match(text)
    match = phrase_alone(normalise(first[1])) if first else None
    return match is not None and match.concept in OF_CRUMBS


def share_of_menu(text: str) -> float:
    """The share of words that are stock entries; 0 where these are fewer than two."""
    words = text.split()
    if len(words) not in WORDS:
        return 0.0
    entries = at = found = 0
    while at < len(words):
        size = _entry_at(words[at : at + LONGEST])
        entries += size > 0
        found += size
        at += size or 1
    return found / len(words) if entries >= ENTRIES else 0.0


def _entry_at(words: Sequence[str]) -> int:
    """How many of the words, from the first on, are an entry."""
    for size in range(len(words), 0, -1):
        match = phrase_alone(normalise(" ".join(words[:size])))
        if match is not None and match.concept not in NONE:
            return size
    return 0
