"""How a text page opens: with a byline or a day above its first paragraph, as news does."""

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from cleaner.judging.looks import Look
from cleaner.parsing.dates import parse_date
from cleaner.vocabulary import Concept, How

__all__ = ["opens_as_news"]

PARAGRAPH_WORDS: Final = 25.0
LINE_WORDS: Final = 14.0
LINES: Final = 14
"""Lines above the first paragraph that are looked at; a menu may stand above them."""
SURE: Final = (How.WHOLE, How.START)


def opens_as_news(looks: Sequence[Look]) -> bool:
    """Whether a byline or a day stands above the first long paragraph that is likely core."""
    above = list(takewhile(lambda look: not _is_paragraph(look), looks))
    return any(map(_names_author_or_day, above[-LINES:]))


def _is_paragraph(look: Look) -> bool:
    return look.score >= 0.5 and look.words >= PARAGRAPH_WORDS


def _names_author_or_day(look: Look) -> bool:
    if look.words > 2 * LINE_WORDS:
        return False
    if look.says(Concept.BYLINE, Concept.DATELINE, hows=SURE):
        return True
    return look.words <= LINE_WORDS and parse_date(look.text) is not None
