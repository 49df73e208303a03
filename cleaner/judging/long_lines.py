"""Texts that have lost their line ends: an article stands on one line, or a chapter on each.

The model knows blocks of a few hundred words at most, and doubts one article in twenty that is
joined into a line. There is nothing left to choose from without it.
"""

import re
from collections.abc import Sequence
from typing import Final

from cleaner.judging.looks import Look, are_lines

__all__ = ["lines_of_prose"]

WORDS: Final = 200.0
SHARE: Final = 0.8
"""Of the words of the page."""
SENTENCES: Final = 0.02
"""Ends of sentences for each word; lists of countries and menus have none."""
_END: Final = re.compile(r"[.!?](?=[\"'”’»)]*\s+\S|[\"'”’»)]*$)|[。！？]")


def lines_of_prose(looks: Sequence[Look]) -> frozenset[int]:
    """The long lines of a text that are prose and have most of its words; else none."""
    if not are_lines(looks):
        return frozenset()
    long = [look for look in looks if look.words >= WORDS and _is_prose(look)]
    words = sum(look.words for look in looks)
    most = sum(look.words for look in long) >= SHARE * words
    return frozenset(look.index for look in long) if most else frozenset()


def _is_prose(look: Look) -> bool:
    ends = sum(1 for _ in _END.finditer(look.text))
    return ends >= SENTENCES * look.words
