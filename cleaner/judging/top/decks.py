"""The headline above a deck: where the deck has blank lines around it, and the headline has none.

A page's inner text parts paragraphs by blank lines, and nothing else: its headline then follows
tight on the menu, or is followed tight by the byline, and the sentence that sums the story up, a
paragraph, looks more like the headline than it does. A line without a stop at its end may be the
headline all the same: in renderings that set headlines apart, what is above it is the menu.
"""

from collections.abc import Sequence
from typing import Final

from cleaner.judging.captions import photo_credit
from cleaner.judging.looks import Look
from cleaner.judging.top.headline_signs import Top, is_plain, share_in_text

__all__ = ["headline_above"]

STOPS: Final = ".。।"
DECK_WORDS: Final = 8.0
HEADLINE_WORDS: Final = 5.0
LONGEST_HEADLINE: Final = 25.0
REACH: Final = 10
"""Lines above a deck in which the headline stands, above its byline, its day and what shares it."""
FURNITURE_WORDS: Final = 4.0
"""Of a line between the two that is no mark."""
LONGER: Final = 1.25
"""Characters of a headline above marks, for each of its deck, at most; without marks it is shorter
than the deck."""
SHORTER: Final = 0.7
"""Characters of a headline between a day and its deck, for each of the deck, at most."""
COVERED: Final = 0.3
"""Share of the long words of a headline that the text has too, at least."""


def headline_above(top: Top, line: int) -> int | None:
    """The line above what was taken for the headline that is it, if that is its deck."""
    looks = top.looks
    if _is_between_marks(top, line):
        return line - 1
    if line == 0 or not looks[line].alone or not _sums_up(looks[line]):
        return None
    above = line - 1
    marked = False
    while above > max(0, line - REACH) and _may_stand_between(top, above):
        marked = marked or _is_mark(top, above)
        above -= 1
    found = looks[above]
    share = len(found.text) / len(looks[line].text)
    if not _may_be_headline(top, above) or share > LONGER:
        return None
    if marked:
        return None if _is_mark(top, line + 1) else above
    tight = above == line - 1 and _follows_menu(looks, above)
    return above if tight and share < 1 else None


def _is_between_marks(top: Top, line: int) -> bool:
    """Whether a longer line stands right above the byline, and a shorter one right below the day.

    That is the headline then; a kicker above a headline is shorter still.
    """
    above, looks = line - 1, top.looks
    if above < 1 or line + 1 >= len(looks) or above - 1 not in top.dates:
        return False
    if line + 1 not in top.bylines or looks[line].words < DECK_WORDS:
        return False
    short = len(looks[above].text) < SHORTER * len(looks[line].text)
    return short and looks[above].words >= HEADLINE_WORDS and is_plain(top, above)


def _sums_up(look: Look) -> bool:
    """Whether a line is a sentence, as headlines seldom are, or two."""
    return look.words >= DECK_WORDS and (look.text[-1] in STOPS or ". " in look.text)


def _is_mark(top: Top, line: int) -> bool:
    return line in top.bylines or line in top.dates


def _may_stand_between(top: Top, line: int) -> bool:
    look = top.looks[line]
    if look.alone:
        return False
    return _is_mark(top, line) or look.words < FURNITURE_WORDS or photo_credit(look) is not None


def _may_be_headline(top: Top, line: int) -> bool:
    look = top.looks[line]
    fits = HEADLINE_WORDS <= look.words <= LONGEST_HEADLINE and not look.alone
    plain = fits and is_plain(top, line) and photo_credit(look) is None
    return plain and share_in_text(top, line) >= COVERED


def _follows_menu(looks: Sequence[Look], line: int) -> bool:
    """Whether a line is the last of a run whose lines are shorter."""
    above = looks[max(0, line - 2) : line]
    return len(above) > 1 and all(
        not look.alone and look.words < looks[line].words and not look.ends_sentence
        for look in above
    )
