"""What tells that a line of a text page is its headline: columns of the page, and signs of lines.

A sign is a function of both. What each weighs was fitted, see `cleaner.judging.top.headline`.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from math import log, log1p
from typing import Final, TypeAlias

from cleaner.blocks.lexicon import words_of
from cleaner.blocks.lines import is_unspaced
from cleaner.judging.captions import photo_credit
from cleaner.judging.looks import Look
from cleaner.judging.shapes import is_listed
from cleaner.judging.top.signs import is_made_of_days
from cleaner.vocabulary import BULLETS, Concept
from cleaner.vocabulary.menu_rows import CRUMB_MARKS, share_of_menu

__all__ = [
    "FURTHER",
    "LONGEST",
    "MARKS_BELOW",
    "PLAIN",
    "REACH",
    "SIGNS",
    "Top",
    "WeightedSign",
    "is_plain",
    "key_of",
    "share_in_text",
    "share_told",
]

LONGEST: Final = 250
"""Characters of a headline at most."""
STOPS: Final = ".。"
LONG_WORD: Final = 4
ENDING: Final = 2
"""Letters at the end of a long word that may be its ending."""
NEAR: Final = 5
"""Lines above that tell of menus."""
USUAL: Final = 0.25
"""The score of a line that is thought of as above the first, of which nothing is known."""
MARKS_BELOW: Final = 8
"""Lines below in which the byline or the day stands."""
AHEAD: Final = 12
REACH: Final = 25
REPEATED: Final = 12
"""Lines before and behind in which a longer line may repeat the headline."""
TELLING: Final = 10
"""Characters; shorter lines are repeated by chance."""
CRUMB: Final = 3
"""Characters that a crumb has more than the headline it ends with, and that this has at least."""
CUT: Final = ("...", "…")
CUT_LENGTH: Final = 20
"""Characters of a crumb that is cut, at least."""
CRUMBS: Final = tuple(f" {mark} " for mark in CRUMB_MARKS + "|/")
CRUMB_ENDS: Final = tuple(CRUMB_MARKS + "|/\\·•:-–—")
"""What may stand before the last crumb."""
HEADLINE_WORDS: Final = 5.0
STANDFIRST_WORDS: Final = 10.0
HEADLINE_SCORE: Final = 0.2
MENU_WORDS: Final = 3.0
TITLE_WORDS: Final = 3
"""Words of a line from which on their capitals tell."""
SPACED_OUT: Final = 0.9
"""Where a larger share of lines has blank lines around it, these tell nothing."""
_PRICE: Final = re.compile(r"[$€£¥]\s?\d|\d\s?[$€£¥]")


@dataclass(frozen=True, slots=True)
class Top:
    """What the signs ask about: columns of one entry a line of the page.

    kept: words of the lines up to it that the model keeps.
    scores: the sum of the scores up to a line, and 0 before the first.
    paragraph: lines until the next paragraph that the model keeps.
    core: the first paragraphs, in small letters.  opening: the first two of them.
    alone: the share of lines that have blank lines around them.
    keys: what a line says, to compare.
    candidates: how many lines above it may be the headline, for each that may be.
    bylines, dates: indices.
    """

    looks: Sequence[Look]
    kept: Sequence[float]
    scores: Sequence[float]
    paragraph: Sequence[int]
    core: str
    opening: str
    alone: float
    keys: Sequence[str]
    candidates: Mapping[int, int] = field(default_factory=dict)
    bylines: frozenset[int] = frozenset()
    dates: frozenset[int] = frozenset()


WeightedSign: TypeAlias = tuple[float, Callable[[Top, int], float]]


def key_of(text: str) -> str:
    """What a line says, whatever its letters' case and the mark of a list before it."""
    return text.casefold().strip(BULLETS + " ")


def _pieces(text: str) -> list[str]:
    """Long words without their endings; pairs of characters where no spaces part words."""
    pieces: list[str] = []
    for word in words_of(text):
        if is_unspaced(word):
            pieces += (word[at : at + 2] for at in range(max(1, len(word) - 1)))
        elif len(word) >= LONG_WORD:
            pieces.append(word[: max(LONG_WORD, len(word) - ENDING)])
    return pieces


def _score(top: Top, line: int) -> float:
    return top.looks[line].score


def _above(top: Top, line: int) -> float:
    """The mean score of the lines right above, and of one more."""
    start = max(0, line - NEAR)
    return (top.scores[line] - top.scores[start] + USUAL) / (line - start + 1)


def _core_above(top: Top, line: int) -> float:
    return log1p(top.kept[line - 1]) if line else 0.0


def _core_below(top: Top, line: int) -> float:
    """Words that the model keeps in the next lines."""
    return log1p(top.kept[min(len(top.kept) - 1, line + AHEAD)] - top.kept[line])


def _until_paragraph(top: Top, line: int) -> float:
    return log(top.paragraph[line])


def _alone(top: Top, line: int) -> float:
    """Whether blank lines stand around it; the more, the fewer other lines have them."""
    return top.looks[line].alone * (1.0 - top.alone)


def _without_gaps(top: Top, _line: int) -> bool:
    """Whether blank lines tell nothing on this page."""
    return top.alone == 0.0 or top.alone > SPACED_OUT


def _score_without_gaps(top: Top, line: int) -> float:
    """Where blank lines tell nothing, other signs tell more."""
    return _without_gaps(top, line) * _score(top, line)


def _above_without_gaps(top: Top, line: int) -> float:
    return _without_gaps(top, line) * _above(top, line)


def _short_without_gaps(top: Top, line: int) -> bool:
    return _without_gaps(top, line) and _three_words(top, line)


def _candidates_above(top: Top, line: int) -> float:
    return log1p(top.candidates.get(line, 0))


def share_in_text(top: Top, line: int) -> float:
    """The share of its long words that the paragraphs have too."""
    return share_told(top.looks[line].text, top.core)


def _opened(top: Top, line: int) -> float:
    """The share of its long words that the first two paragraphs have."""
    return share_told(top.looks[line].text, top.opening)


def share_told(text: str, core: str) -> float:
    """The share of the long words of a text that others, in small letters, have too."""
    pieces = _pieces(text)
    return sum(piece in core for piece in pieces) / max(1, len(pieces))


def _three_words(top: Top, line: int) -> bool:
    return top.looks[line].words <= 3


def _six_words(top: Top, line: int) -> bool:
    return 3 < top.looks[line].words <= 6


def _very_long(top: Top, line: int) -> bool:
    return top.looks[line].words > 20


def _ends_in_stop(top: Top, line: int) -> bool:
    return top.looks[line].text[-1] in STOPS


def _ends_open(top: Top, line: int) -> bool:
    return top.looks[line].text[-1] in ":;,"


def _colon(top: Top, line: int) -> bool:
    return ": " in top.looks[line].text


def _listed(top: Top, line: int) -> bool:
    return is_listed(top.looks[line])


def _among_listed(top: Top, line: int) -> float:
    """How many of the two lines beside it are entries of lists."""
    beside = (*top.looks[max(0, line - 1) : line], *top.looks[line + 1 : line + 2])
    return sum(map(is_listed, beside)) / 2


def _small_letter(top: Top, line: int) -> bool:
    return top.looks[line].text[0].islower()


def _capitals(top: Top, line: int) -> float:
    """The share of words that begin with a letter that is not small."""
    words = top.looks[line].text.split()
    if len(words) < TITLE_WORDS:
        return 0.0
    return sum(word[0].isalpha() and not word[0].islower() for word in words) / len(words)


def _upper(top: Top, line: int) -> bool:
    return top.looks[line].text.isupper()


def _digits(top: Top, line: int) -> float:
    """The share of digits among letters and digits."""
    text = top.looks[line].text
    return sum(map(str.isdigit, text)) / max(1, sum(map(str.isalnum, text)))


def _has_digit(top: Top, line: int) -> bool:
    return any(map(str.isdigit, top.looks[line].text))


def _days(top: Top, line: int) -> bool:
    """Whether it is a span of days, as of a life."""
    return is_made_of_days(top.looks[line].text)


def _price(top: Top, line: int) -> bool:
    return _PRICE.search(top.looks[line].text) is not None


def _furniture(top: Top, line: int) -> bool:
    look = top.looks[line]
    return bool(look.matches) and look.says(Concept.BYLINE, Concept.DATELINE) is None


def _menu(top: Top, line: int) -> float:
    """The share of words that are entries of menus, where it has two of these or more."""
    return share_of_menu(top.looks[line].text)


def _crumbs(top: Top, line: int) -> bool:
    """Whether marks part it into names: "Home > News", "Home | Sport"."""
    return any(mark in top.looks[line].text for mark in CRUMBS)


def _standfirst(top: Top, line: int) -> bool:
    """Whether a shorter line that can be the headline stands right above."""
    look = top.looks[line]
    if line == 0 or look.words < STANDFIRST_WORDS:
        return False
    above = top.looks[line - 1]
    likely = HEADLINE_WORDS <= above.words < look.words and above.score >= HEADLINE_SCORE
    return likely and is_plain(top, line - 1)


def is_plain(top: Top, line: int) -> bool:
    """Whether a line is no furniture, no byline and no day, and ends as headlines do."""
    look = top.looks[line]
    if look.matches or is_listed(look) or _crumbs(top, line) or look.text[-1] in ".:;,":
        return False
    return line not in top.bylines and line not in top.dates


def _over_byline(top: Top, line: int) -> bool:
    return not top.bylines.isdisjoint(range(line + 1, line + MARKS_BELOW))


def _over_date(top: Top, line: int) -> bool:
    return not top.dates.isdisjoint(range(line + 1, line + MARKS_BELOW))


def _repeated(top: Top, line: int) -> bool:
    """Whether a longer line close by has it: a crumb, but no caption, which has its own title."""
    text = top.looks[line].text
    if len(text) < TELLING:
        return False
    around = top.looks[max(0, line - REPEATED) : line + REPEATED + 1]
    longer = [other for other in around if len(text) < len(other.text) <= LONGEST]
    return any(_is_in(top.looks[line], other.text) and not photo_credit(other) for other in longer)


def _is_in(look: Look, longer: str) -> bool:
    """Whether a line has another; one of a few words in its midst may be an entry of a menu."""
    if look.words <= MENU_WORDS:
        return longer.startswith(look.text) or longer.endswith(look.text)
    return look.text in longer


def _ends_crumb(top: Top, line: int) -> bool:
    """Whether crumbs close above end with it: "Home > Ferries"."""
    key = top.keys[line]
    if len(key) < CRUMB:
        return False
    above = top.keys[max(0, line - REPEATED) : line]
    if any(other.endswith(CUT) and _is_cut_of(other, key) for other in above):
        return True
    longer = (other for other in above if len(other) >= len(key) + CRUMB and other.endswith(key))
    return any(other[: -len(key)].rstrip().endswith(CRUMB_ENDS) for other in longer)


def _is_cut_of(crumb: str, key: str) -> bool:
    """Whether a crumb is the beginning of a headline, cut off: "Ferries of the northern ..."."""
    start = max((crumb.rfind(mark) + len(mark) for mark in CRUMBS if mark in crumb), default=0)
    beginning = crumb[start:].rstrip(" .…")
    return CUT_LENGTH <= len(beginning) < len(key) and key.startswith(beginning)


def _equal_above(top: Top, line: int) -> bool:
    """Whether a line close above says the same, as the last of the crumbs in a list does."""
    return top.keys[line] in top.keys[max(0, line - REPEATED) : line]


def _in_first_line(top: Top, line: int) -> bool:
    """Whether the first line, where a page's <title> may be left, has it."""
    text, first = top.looks[line].text, top.looks[0].text
    return line > 0 and TELLING <= len(text) < len(first) and _is_in(top.looks[line], first)


def _caption(top: Top, line: int) -> bool:
    return photo_credit(top.looks[line]) is not None


PLAIN: Final[Mapping[str, WeightedSign]] = {
    "score": (0.94, _score),
    "above": (-5.33, _above),
    "core_above": (-0.27, _core_above),
    "core_below": (0.23, _core_below),
    "until_paragraph": (-0.29, _until_paragraph),
    "alone": (2.22, _alone),
    "without_gaps": (0.85, _without_gaps),
    "score_without_gaps": (-0.37, _score_without_gaps),
    "above_without_gaps": (2.47, _above_without_gaps),
    "short_without_gaps": (-0.80, _short_without_gaps),
    "candidates_above": (-0.26, _candidates_above),
    "three_words": (-1.07, _three_words),
    "six_words": (-0.62, _six_words),
    "very_long": (-2.49, _very_long),
    "ends_in_stop": (-1.84, _ends_in_stop),
    "ends_open": (-5.74, _ends_open),
    "listed": (-2.58, _listed),
    "small_letter": (-0.54, _small_letter),
    "upper": (-1.20, _upper),
    "digits": (-2.36, _digits),
    "furniture": (-1.47, _furniture),
}
FURTHER: Final[Mapping[str, WeightedSign]] = {
    "covered": (1.90, share_in_text),
    "opened": (1.19, _opened),
    "colon": (0.68, _colon),
    "capitals": (0.89, _capitals),
    "has_digit": (0.68, _has_digit),
    "days": (-1.24, _days),
    "price": (-1.07, _price),
    "menu": (-1.41, _menu),
    "among_listed": (0.39, _among_listed),
    "standfirst": (-1.48, _standfirst),
    "over_byline": (1.74, _over_byline),
    "over_date": (1.59, _over_date),
    "repeated": (1.23, _repeated),
    "ends_crumb": (1.01, _ends_crumb),
    "equal_above": (0.75, _equal_above),
    "in_first_line": (3.07, _in_first_line),
    "caption": (-10.04, _caption),
}
SIGNS: Final = {**PLAIN, **FURTHER}
"""What tells of a headline, and what it weighs, in log-odds; the first are quick to see."""
