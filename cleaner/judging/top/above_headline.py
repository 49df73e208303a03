"""The top of a text without chrome -> its headline, where other lines stand above that.

Who copies an article may copy the address, the name of the site, the topic or the day above it.
"""

import re
from collections.abc import Collection, Sequence
from typing import Final

from cleaner.judging.captions import photo_credit
from cleaner.judging.looks import Look
from cleaner.judging.top.signs import is_bullet
from cleaner.vocabulary.page_tops import tops_page

__all__ = ["above_headline", "headline_below"]

LINES: Final = 3
"""Above the headline, at most."""
TITLE_WORDS: Final = (3.0, 30.0)
STANDFIRST_WORDS: Final = 10.0
KICKER_WORDS: Final = 4.0
_ADDRESS: Final = re.compile(
    r"(?:[^\W\d_]{2,20}(?: [^\W\d_]{1,12}){0,2} ?: ?)?<?(?:https?://|www\.)\S{3,400}", re.IGNORECASE
)
"""Where the text is from: "Source: https://..."."""
_SITE: Final = re.compile(r" [|–—·-] .{2,60}$")


def headline_below(looks: Sequence[Look], marks: Collection[int]) -> int | None:
    """The headline of a text that does not begin with it; None where that is not sure.

    It repeats the first line without the name of the site, or it stands right above the first
    byline or day, or right below what is surely none.  marks: the bylines and days at the top.
    """
    if len(looks) < LINES:
        return None
    if _names_site_too(looks[0], looks[1]):
        return 1
    start = 1 if _is_surely_none(looks[0]) or 0 in marks else 0
    line = _over_marks(looks, marks)
    if line is None and start and 1 not in marks:
        line = 1
    if line is None or not 1 <= line <= LINES or not _may_be(looks[line]):
        return None
    return line if all(_may_stand_above(looks[i]) or i in marks for i in range(line)) else None


def above_headline(looks: Sequence[Look], line: int, marks: Collection[int]) -> dict[int, str]:
    """The evidence that lines above the headline are none of the text; bylines and days are."""
    found: dict[int, str] = {}
    for look in looks[:line]:
        if look.index in marks:
            continue
        if _names_site_too(look, looks[line]):
            found[look.index] = "the headline with the name of the site"
        elif _is_surely_none(look):
            found[look.index] = "an address or a link, above the headline"
        elif look.words <= KICKER_WORDS:
            found[look.index] = "short, above the headline"
    return found


def _over_marks(looks: Sequence[Look], marks: Collection[int]) -> int | None:
    """The line above the first byline or day that has one; above a standfirst, the next."""
    mark = next((mark for mark in sorted(marks) if mark > 0 and mark - 1 not in marks), None)
    if mark is None:
        return None
    above = looks[mark - 1]
    is_standfirst = above.words >= STANDFIRST_WORDS and above.ends_sentence and mark > 1
    return mark - 2 if is_standfirst else mark - 1


def _names_site_too(first: Look, line: Look) -> bool:
    """Whether a line is another, and the name of the site behind a mark."""
    rest = first.text.removeprefix(line.text)
    return rest != first.text and _SITE.fullmatch(rest) is not None


def _is_surely_none(look: Look) -> bool:
    return _ADDRESS.fullmatch(look.text) is not None or tops_page(look.text, look.words) is not None


def _may_stand_above(look: Look) -> bool:
    return _is_surely_none(look) or (look.words <= KICKER_WORDS and not look.ends_sentence)


def _may_be(look: Look) -> bool:
    low, high = TITLE_WORDS
    plain = low <= look.words <= high and look.text[-1] not in ".。:,;" and not is_bullet(look)
    return plain and not _is_surely_none(look) and photo_credit(look) is None
