"""Texts that somebody has cleaned already: there is nothing left to take away.

A scrape says something of its site: "Share", "Log in", "Related stories". In the texts of our own
documents nine of ten pages have no such line among those that the model doubts; of renderings of
whole pages one in fifty. Where there is none, and the model would keep nearly all, what it doubts
are the odd lines of an article. Cleaning a text twice then takes no more than cleaning it once.
"""

from collections.abc import Sequence
from typing import Final

from cleaner.judging.looks import Look
from cleaner.judging.marked import marked
from cleaner.judging.opening import opens_as_news
from cleaner.judging.places import KINDS_SAID
from cleaner.vocabulary import How

__all__ = ["is_cleaned"]

KEPT: Final = 0.8
"""Share of the words that the model must keep."""
FURNITURE: Final = 0.01
"""Share of the blocks that may say something of a site: an article may have a heading "Search"."""
FURNITURE_WORDS: Final = 16.0

WHOLE: Final = (How.WHOLE,)
SURE: Final = (How.WHOLE, How.START)


def is_cleaned(looks: Sequence[Look]) -> bool:
    """Whether a page is a text without chrome. There must be at least one block.

    A byline or a day above the first paragraph speaks against it: then the lines between the
    paragraphs may be teasers, as in scrapes of news. So does a line that repeats across the site.
    """
    if looks[0].tag != "line" or any(look.by_site and look.score < 0.5 for look in looks):
        return False
    words = sum(look.words for look in looks)
    if sum(look.words for look in looks if look.score >= 0.5) < KEPT * words:
        return False
    said = sum(map(_is_furniture, looks))
    return said <= FURNITURE * len(looks) and not (any(map(marked, looks)) or opens_as_news(looks))


def _is_furniture(look: Look) -> bool:
    """What only begins like furniture is none, if the model thinks so."""
    hows = WHOLE if look.score >= 0.5 else SURE
    return look.words <= FURNITURE_WORDS and look.says(*KINDS_SAID, hows=hows) is not None
