"""Texts that somebody has cleaned already: there is nothing left to take away.

Every scrape says something of its site: "Share", "Log in", "Related stories". Of the texts of our
own documents nine in ten have no such block, of renderings of whole pages one in thirty. Where
there is none, and the model would keep nearly all, what it doubts are the odd lines of an article.
"""

from collections.abc import Sequence
from typing import Final

from cleaner.judging.flow import KINDS_SAID
from cleaner.judging.looks import Look
from cleaner.vocabulary import How

__all__ = ["is_cleaned"]

KEPT: Final = 0.8
"""Share of the words that the model must keep."""
FURNITURE: Final = 0.01
"""Share of the blocks that may be a phrase of furniture and nothing else: an article may have a
heading "Search" or "Comments"."""
MIN_WORDS: Final = 50.0
"""Of less, nobody can tell."""


def is_cleaned(looks: Sequence[Look]) -> bool:
    """Whether a page is a text without chrome. There must be at least one block."""
    if looks[0].tag != "line":
        return False
    words = sum(look.words for look in looks)
    kept = sum(look.words for look in looks if look.score >= 0.5)
    if words < MIN_WORDS or kept < KEPT * words:
        return False
    said = sum(look.says(*KINDS_SAID, hows=(How.WHOLE,)) is not None for look in looks)
    return said <= FURNITURE * len(looks)
