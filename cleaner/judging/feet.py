"""The last lines of an old page: when it was changed. They are a date, as beside the headline.

Above other lines the same words may be about a part of the page, and are left to the model.
"""

from collections.abc import Mapping, Sequence
from itertools import takewhile
from typing import Final

from cleaner.judging.looks import CORE, Look
from cleaner.vocabulary.page_feet import names_last_change

__all__ = ["feet"]

PAGE_WORDS: Final = 60.0
"""Likely core words that a page has at least, if it has a foot."""


def feet(looks: Sequence[Look]) -> Mapping[int, str]:
    """The last lines that the model keeps, if they say so, with the evidence."""
    likely = [look for look in looks if look.score >= CORE]
    if sum(look.words for look in likely) < PAGE_WORDS:
        return {}
    last = takewhile(_is_foot, reversed(likely))
    return {look.index: "says last when the page was changed" for look in last}


def _is_foot(look: Look) -> bool:
    return names_last_change(look.text, look.words)
