"""Lines of a text page -> which of them is the headline, where no element marks one.

Every line that stands above the article is weighed by what it looks like and by what stands around
it: a headline is told by the paragraphs below, whose words it has, by the menus above, which the
model is sure are chrome, by a byline or a day close by, by the crumb that repeats it.

The weights were fitted by conditional logit (`python -m cleaner.training.headline`) to renderings
of the 2,324 pages of wcxb-dev and trafilatura-eval whose title is known. On domains left out of the
fit the line that weighs most is the title on 64 of 100 pages, and on 76 of 100 articles; rules for
lines above bylines and dates found 31. On one page in eight no line is the title.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from heapq import nlargest
from itertools import accumulate
from math import exp, log, log1p
from typing import Final, TypeAlias

from cleaner.blocks.lexicon import words_of
from cleaner.judging.captions import photo_credit
from cleaner.judging.looks import CORE, Look
from cleaner.judging.shapes import is_listed
from cleaner.judging.signs import byline, date
from cleaner.vocabulary import Concept, How
from cleaner.vocabulary.page_tops import tops_page

__all__ = ["SIGNS", "headline", "headline_without_heading", "signs_of"]

LONGEST: Final = 250
"""Characters of a headline at most."""
BEFORE: Final = 0.25
"""Share of the words that the model keeps which may stand above a headline."""
SURE: Final = (How.WHOLE, How.START)
SKIP_WORDS: Final = 10.0
LEAST: Final = 0.02
"""The score of a headline; half of the other lines, and one headline in a hundred, have less."""
LINES: Final = 1000
CLOSER: Final = 20
"""Lines above the article that are looked at, and how many of them closer."""
PARAGRAPH_WORDS: Final = 15.0
PARAGRAPHS: Final = 50
STOPS: Final = ".。"
ENDS: Final = ".。।"
SAID_WORDS: Final = 25.0
SAID_ENDS: Final = '?!？！؟”"»」』'
"""Headlines may ask, cry out and quote, but not in so many words."""
SAMPLE: Final = 6000
"""Paragraphs, and characters of them, in which the words of a headline are looked for."""
LONG_WORD: Final = 4
NEAR: Final = 5
"""Lines above that tell of menus."""
MARKS_BELOW: Final = 8
"""Lines below in which the byline or the day stands."""
AHEAD: Final = 12
REACH: Final = 25
REPEATED: Final = 12
"""Lines before and behind in which a longer line may repeat the headline."""
TELLING: Final = 10
"""Characters; shorter lines are repeated by chance."""
CERTAIN: Final = 0.3
"""The share of all belief that the best line must have; three of four that have less are wrong."""
LIGHTEST: Final = 1.0
"""What it must weigh; of those that weigh less seven of ten are wrong."""
LIGHTEST_IN_HTML: Final = 4.0
CERTAIN_IN_HTML: Final = 0.5
MARGIN: Final = 3.0
LINKED: Final = 0.5
MARKS_ABOVE: Final = 3
"""The same in HTML, where a declared title stands in for a headline that is not sure, how much more
than the only <h1> it must weigh, and lines above in which a byline or a day may stand. Of 33 such
pages with a byline or a day nearby 29 are right, of 27 without 13."""


@dataclass(frozen=True, slots=True)
class Top:
    """What the signs ask about: columns of one entry a line of the page.

    kept: words of the lines up to it that the model keeps.
    scores: the sum of the scores up to a line, and 0 before the first.
    paragraph: lines until the next paragraph that the model keeps.
    core: the first paragraphs, in small letters.  bylines, dates: indices.
    """

    looks: Sequence[Look]
    kept: Sequence[float]
    scores: Sequence[float]
    paragraph: Sequence[int]
    core: str
    bylines: frozenset[int] = frozenset()
    dates: frozenset[int] = frozenset()


_TICKED: Final = re.compile(r"\d{1,2}[:.]\d{2}\s\D")
"""An hour and a headline."""
CRUMBS: Final = (" > ", " » ", " › ", " → ", " | ", " / ")
HEADLINE_WORDS: Final = 5.0
STANDFIRST_WORDS: Final = 10.0
HEADLINE_SCORE: Final = 0.2
MENU_WORDS: Final = 3.0

WeightedSign: TypeAlias = tuple[float, Callable[[Top, int], float]]


def headline(looks: Sequence[Look]) -> int | None:
    """The index of the line of a text that is the headline; None where none is likely enough."""
    return _best(weigh(looks), LIGHTEST, CERTAIN)


def headline_without_heading(looks: Sequence[Look], heading: int | None) -> int | None:
    """The same for a page of HTML with no heading element like its declared title.

    heading: the only <h1>, which may name the site.
    """
    weights = weigh(looks)
    line = _best(weights, LIGHTEST_IN_HTML, CERTAIN_IN_HTML)
    if line is None or looks[line].links >= LINKED:
        return None
    if heading is not None and weights.get(heading, 0.0) > weights[line] - MARGIN:
        return None
    near = (*looks[max(0, line - MARKS_ABOVE) : line], *looks[line + 1 : line + MARKS_BELOW])
    return line if any(byline(look) or date(look) for look in near) else None


def weigh(looks: Sequence[Look]) -> dict[int, float]:
    """What the likeliest lines weigh."""
    top = read_top(looks)
    likely = nlargest(CLOSER, _candidates(top), key=lambda line: _weight(top, line, PLAIN))
    top = with_marks(top, likely)
    lines = [line for line in likely if line not in top.bylines and line not in top.dates]
    return {line: _weight(top, line, SIGNS) for line in lines}


def _best(weights: Mapping[int, float], lightest: float, certain: float) -> int | None:
    """The line that weighs most, if that is enough, and it has enough of all belief."""
    best = max(weights, key=weights.__getitem__, default=None)
    if best is None or weights[best] < lightest:
        return None
    belief = 1.0 / sum(exp(weight - weights[best]) for weight in weights.values())
    return best if belief >= certain else None


def signs_of(looks: Sequence[Look]) -> tuple[list[int], list[list[float]]]:
    """The lines that may be the headline, and the signs of each, in the order of SIGNS."""
    top = read_top(looks)
    lines = _candidates(top)
    top = with_marks(top, lines)
    lines = [line for line in lines if line not in top.bylines and line not in top.dates]
    return lines, [[float(sign(top, line)) for _, sign in SIGNS.values()] for line in lines]


def read_top(looks: Sequence[Look]) -> Top:
    """Work out the columns, but for bylines and days."""
    kept = [look.words if look.score >= CORE else 0.0 for look in looks]
    paragraphs = [look for look in looks if look.score >= CORE and look.words >= PARAGRAPH_WORDS]
    ahead, until = [], REACH
    for words in reversed(kept):
        ahead.append(until)
        until = 1 if words >= PARAGRAPH_WORDS else min(until + 1, REACH)
    return Top(
        looks,
        list(accumulate(kept)),
        list(accumulate((look.score for look in looks), initial=0.0)),
        ahead[::-1],
        "\n".join(look.text for look in paragraphs[:PARAGRAPHS])[:SAMPLE].casefold(),
    )


def with_marks(top: Top, lines: Iterable[int]) -> Top:
    """Look for bylines and days in some lines and right below them."""
    near = {place for line in lines for place in range(line, line + MARKS_BELOW)}
    looks = [top.looks[place] for place in near if place < len(top.looks)]
    bylines = frozenset(look.index for look in looks if byline(look))
    return replace(
        top, bylines=bylines, dates=frozenset(look.index for look in looks if date(look))
    )


def _weight(top: Top, line: int, signs: Mapping[str, WeightedSign]) -> float:
    return sum(weight * sign(top, line) for weight, sign in signs.values())


def _candidates(top: Top) -> list[int]:
    """The lines above the article's first quarter that may be one; the last of very many."""
    limit, looks = BEFORE * max(1.0, top.kept[-1]), top.looks
    lines = [
        look.index
        for look, kept in zip(looks, (0.0, *top.kept), strict=False)
        if kept <= limit and look.score >= LEAST and not _is_paragraph(look)
        if not (_TICKED.match(look.text) and _is_ticked(looks, look.index))
    ]
    return [line for line in lines[-LINES:] if not _tops_page(top.looks[line])]


def _tops_page(look: Look) -> bool:
    """Whether a line is a skip link or another that stands above any page of a site."""
    if look.matches and look.says(Concept.SKIP_LINK, hows=SURE) and look.words <= SKIP_WORDS:
        return True
    return tops_page(look.text, look.words) is not None


def _is_ticked(looks: Sequence[Look], index: int) -> bool:
    """Whether a line right above or below starts with an hour too, as in lists of news."""
    beside = (*looks[max(0, index - 1) : index], *looks[index + 1 : index + 2])
    return any(_TICKED.match(look.text) for look in beside)


def _is_paragraph(look: Look) -> bool:
    last = look.text[-1]
    ends = look.words >= PARAGRAPH_WORDS and last in ENDS
    said = look.words >= SAID_WORDS and last in SAID_ENDS
    return ends or said or len(look.text) > LONGEST


def _score(top: Top, line: int) -> float:
    return top.looks[line].score


def _above(top: Top, line: int) -> float:
    """The mean score of the lines right above."""
    start = max(0, line - NEAR)
    return (top.scores[line] - top.scores[start]) / max(1, line - start)


def _core_above(top: Top, line: int) -> float:
    return log1p(top.kept[line - 1]) if line else 0.0


def _core_below(top: Top, line: int) -> float:
    """Words that the model keeps in the next lines."""
    return log1p(top.kept[min(len(top.kept) - 1, line + AHEAD)] - top.kept[line])


def _until_paragraph(top: Top, line: int) -> float:
    return log(top.paragraph[line])


def _covered(top: Top, line: int) -> float:
    """The share of its long words that the paragraphs have too."""
    words = [word for word in words_of(top.looks[line].text) if len(word) >= LONG_WORD]
    return sum(word in top.core for word in words) / max(1, len(words))


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


def _listed(top: Top, line: int) -> bool:
    return is_listed(top.looks[line])


def _small_letter(top: Top, line: int) -> bool:
    return top.looks[line].text[0].islower()


def _wordless(top: Top, line: int) -> bool:
    return not any(map(str.isalpha, top.looks[line].text))


def _furniture(top: Top, line: int) -> bool:
    look = top.looks[line]
    return bool(look.matches) and look.says(Concept.BYLINE, Concept.DATELINE) is None


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
    plain = not (above.matches or is_listed(above) or _crumbs(top, line - 1))
    plain = plain and above.text[-1] not in ".:;,"
    return likely and plain and line - 1 not in top.bylines and line - 1 not in top.dates


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


def _in_first_line(top: Top, line: int) -> bool:
    """Whether the first line, where a page's <title> may be left, has it."""
    text, first = top.looks[line].text, top.looks[0].text
    return line > 0 and TELLING <= len(text) < len(first) and _is_in(top.looks[line], first)


def _caption(top: Top, line: int) -> bool:
    return photo_credit(top.looks[line]) is not None


PLAIN: Final[Mapping[str, WeightedSign]] = {
    "score": (3.63, _score),
    "above": (-7.03, _above),
    "core_above": (-0.43, _core_above),
    "core_below": (0.10, _core_below),
    "until_paragraph": (-0.25, _until_paragraph),
    "three_words": (-1.06, _three_words),
    "six_words": (-0.54, _six_words),
    "very_long": (-3.04, _very_long),
    "ends_in_stop": (-2.50, _ends_in_stop),
    "ends_open": (-6.20, _ends_open),
    "listed": (-3.02, _listed),
    "small_letter": (-1.20, _small_letter),
    "furniture": (-1.18, _furniture),
    "wordless": (-1.25, _wordless),
}
SIGNS: Final[Mapping[str, WeightedSign]] = {
    **PLAIN,
    "covered": (3.37, _covered),
    "crumbs": (-0.66, _crumbs),
    "standfirst": (-1.44, _standfirst),
    "over_byline": (1.86, _over_byline),
    "over_date": (1.63, _over_date),
    "repeated": (1.75, _repeated),
    "in_first_line": (3.51, _in_first_line),
    "caption": (-6.37, _caption),
}
"""What tells of a headline, and what it weighs, in log-odds; the first are quick to see."""
