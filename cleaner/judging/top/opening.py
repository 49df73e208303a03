"""How a text page opens: with a byline or a day above its first paragraph, as news does."""

from collections.abc import Sequence
from typing import Final

from cleaner.judging.looks import CORE, SURE, Look
from cleaner.judging.top.signs import byline, date
from cleaner.parsing.dates import parse_date
from cleaner.vocabulary import Concept

__all__ = ["opens_as_news"]

PARAGRAPH_WORDS: Final = 25.0
LINE_WORDS: Final = 14.0
LINES: Final = 14
"""Lines above the first paragraph that are looked at; a menu may stand above them."""
BELOW: Final = 2
"""Lines below the first long one that are looked at: that may be the standfirst."""


def opens_as_news(looks: Sequence[Look]) -> bool:
    """Whether a byline or a day stands above the first long paragraph that is likely core."""
    first = next(filter(_is_paragraph, looks), None)
    if first is None:
        return any(map(_names_author_or_day, looks[-LINES:]))
    start = first.index
    above = looks[max(0, start - LINES) : start]
    return any(map(_names_author_or_day, above)) or _is_standfirst(looks, start)


def _is_standfirst(looks: Sequence[Look], start: int) -> bool:
    """Whether the first long line has the byline or the day below it."""
    below = looks[start + 1 : start + 1 + BELOW]
    return any(byline(line) or date(line) for line in below)


def _is_paragraph(look: Look) -> bool:
    return look.score >= CORE and look.words >= PARAGRAPH_WORDS


def _names_author_or_day(look: Look) -> bool:
    if look.words > 2 * LINE_WORDS:
        return False
    if look.says(Concept.BYLINE, Concept.DATELINE, hows=SURE):
        return True
    if look.words <= LINE_WORDS and parse_date(look.text) is not None:
        return True
    return date(look) is not None
