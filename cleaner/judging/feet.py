"""The last lines of an old page: when it was changed. They are a date, as beside the headline.

So is a day alone right below the last paragraph. And what programs of blogs set below a text is a
byline: who wrote it, on what day, and how many comments it has.

Above other lines the same words may be about a part of the page, and are left to the model.
"""

from collections.abc import Mapping, Sequence
from itertools import takewhile
from typing import Final

from cleaner.judging.looks import CORE, Look
from cleaner.judging.top.signs import is_day, is_whole_day, names_day
from cleaner.vocabulary.page_feet import names_last_change
from cleaner.vocabulary.posted_lines import signs_post

__all__ = ["feet", "signed_below"]

PAGE_WORDS: Final = 60.0
"""Likely core words that a page has at least, if it has a foot."""
PARAGRAPH_WORDS: Final = 9.0
DAY_WORDS: Final = 8.0
SIGNED_WORDS: Final = 24.0
REACH: Final = 3
"""Blocks in which a paragraph stands above such a byline."""


def feet(looks: Sequence[Look]) -> Mapping[int, str]:
    """The last lines that the model keeps, if they say so, with the evidence."""
    likely = [look for look in looks if look.score >= CORE]
    if sum([look.words for look in likely]) < PAGE_WORDS:
        return {}
    last = takewhile(_is_foot, reversed(likely))
    found = {look.index: "says last when the page was changed" for look in last}
    if (day := _day_below(looks)) is not None:
        found[day] = "a day below the last paragraph"
    return found


def _day_below(looks: Sequence[Look]) -> int | None:
    """The day right below the last paragraph, where no other line of the page is one."""
    last = next((look.index for look in reversed(looks) if _is_paragraph(look)), len(looks) - 1)
    if last + 1 == len(looks):
        return None
    below = looks[last + 1]
    if below.score < CORE or not is_whole_day(below.text):
        return None
    others = (look for look in looks if look is not below and look.words <= DAY_WORDS)
    return None if any(is_day(look) for look in others) else below.index


def signed_below(looks: Sequence[Look]) -> int | None:
    """The line below a paragraph that names the writer and the day; None where there are several.

    A list of posts has one below each.
    """
    found = [
        look.index
        for look in looks
        if look.words <= SIGNED_WORDS and signs_post(look.text) and names_day(look.text)
    ]
    if len(found) != 1:
        return None
    above = looks[max(0, found[0] - REACH) : found[0]]
    return found[0] if any(map(_is_paragraph, above)) else None


def _is_paragraph(look: Look) -> bool:
    return look.score >= CORE and look.ends_sentence and look.words >= PARAGRAPH_WORDS


def _is_foot(look: Look) -> bool:
    return names_last_change(look.text, look.words)
