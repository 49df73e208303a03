"""Texts that have lost their line ends: an article stands on one line, which nothing parts.

The model knows blocks of a few hundred words at most, and doubts one article in twenty that is
joined into a line. There is nothing left to choose from without it.
"""

import re
from collections.abc import Sequence
from typing import Final

from cleaner.judging.looks import Look

__all__ = ["article_on_one_line"]

WORDS: Final = 200.0
SHARE: Final = 0.8
"""Of the words of the page."""
SENTENCES: Final = 0.02
"""Ends of sentences for each word; lists of countries and menus have none."""
_END: Final = re.compile(r"[.!?](?=[\"'”’»)]*\s+\S|[\"'”’»)]*$)|[。！？]")


def article_on_one_line(looks: Sequence[Look]) -> int | None:
    """The line of a text that has most of its words, if it reads as prose."""
    longest = max(looks, key=lambda look: look.words)
    if longest.tag != "line" or longest.words < WORDS:
        return None
    if longest.words < SHARE * sum(look.words for look in looks):
        return None
    ends = sum(1 for _ in _END.finditer(longest.text))
    return longest.index if ends >= SENTENCES * longest.words else None
