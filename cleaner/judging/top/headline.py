"""Lines of a text page -> which of them is the headline, where no element marks one.

Every line that stands above the article is weighed by what it looks like and by what stands around
it: a headline is told by the blank lines around it, by the paragraphs below, whose words it has, by
the menus above, which the model is sure are chrome, by a byline or a day close by, by the crumb
that repeats it. Lines that say the same share what they are believed.

The weights were fitted by conditional logit (`python -m cleaner.training.headline`) to some 6,000
renderings, a browser's among them, of the 2,342 pages of wcxb-dev and trafilatura-eval whose title
is known. On domains left out of the fit the line that weighs most is the title on 65 of 100; on one
in seven no line is. A browser parts all lines alike, so that 54 of 100 are right there, not 47 as
before it was fitted to; in renderings by resiliparse 68, not 69.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from heapq import nlargest
from itertools import accumulate
from math import exp
from typing import Final

from cleaner.blocks.segments import LINE
from cleaner.judging.captions import photo_credit, photographer
from cleaner.judging.looks import CORE, SURE, Look
from cleaner.judging.top.decks import headline_above
from cleaner.judging.top.headline_signs import (
    FURTHER,
    LONGEST,
    MARKS_BELOW,
    PLAIN,
    REACH,
    SIGNS,
    Top,
    WeightedSign,
    key_of,
)
from cleaner.judging.top.signs import byline, date
from cleaner.vocabulary import Concept
from cleaner.vocabulary.board_lines import tells_time
from cleaner.vocabulary.button_rows import is_button_row
from cleaner.vocabulary.menu_rows import CRUMB_MARKS, opens_with_home
from cleaner.vocabulary.page_tops import tops_page

__all__ = ["headline", "headline_without_heading", "signs_of"]

CRUMBS: Final = tuple(f" {mark} " for mark in CRUMB_MARKS)
"""Two of one kind make a line crumbs."""
BEFORE: Final = 0.25
"""Share of the words that the model keeps which may stand above a headline."""
SKIP_WORDS: Final = 10.0
LEAST: Final = 0.02
"""The score of a headline; half of the other lines, and one headline in a hundred, have less."""
LINES: Final = 1000
CLOSER: Final = 30
"""Lines above the article that are looked at, and how many of them closer."""
PARAGRAPH_WORDS: Final = 15.0
PARAGRAPHS: Final = 50
OPENING: Final = 2
ENDS: Final = ".。।"
SAID_WORDS: Final = 25.0
SAID_ENDS: Final = '?!？！؟”"»」』'
"""Headlines may ask, cry out and quote, but not in so many words."""
SAMPLE: Final = 6000
"""Paragraphs, and characters of them, in which the words of a headline are looked for."""
NONE: Final = 2.80
"""What it weighs that no line is the title."""
CERTAIN: Final = 0.12
"""The share of all belief that the best line must have, where that no line is has its share too."""
AROUND: Final = 12
"""Lines above a deck in which marks of a headline are looked for."""
CERTAIN_IN_HTML: Final = 0.5
MARGIN: Final = 3.0
MARKS_ABOVE: Final = 3
LINKED: Final = 0.5
"""The same in HTML, where a declared title stands in for a headline that is not sure, how much more
than the only <h1> it must weigh, and lines above in which a byline or a day may stand. With the
weights before these, of 33 such pages with a byline or a day nearby 29 were right, of 27 without
13."""
PART: Final = " | "
_CAPTION: Final = re.compile(r"(?:^|[\w.] ?\. ?)caption: ?\S", re.IGNORECASE)
_TICKED: Final = re.compile(
    r"(?:[•◦▪‣·*–-] )?(?:\d{1,2}[:.h]\d{2}|\d{1,2}([./-])\d{1,2}\1(?:20)?\d\d)\s\D"
)
"""An hour or a day, and a headline."""


def headline(looks: Sequence[Look]) -> int | None:
    """The index of the line of a text that is the headline; None where none is likely enough."""
    weights = weigh(looks)
    line, belief = _best(looks, weights)
    if line is None or belief < CERTAIN:
        return None
    above = headline_above(with_marks(read_top(looks), range(max(0, line - AROUND), line)), line)
    return line if above is None else above


def headline_without_heading(looks: Sequence[Look], heading: int | None) -> int | None:
    """The same for a page of HTML with no heading element like its declared title.

    heading: the only <h1>, which may name the site.
    """
    weights = weigh(looks)
    line, belief = _best(looks, weights)
    if line is None or belief < CERTAIN_IN_HTML or looks[line].links >= LINKED:
        return None
    if heading is not None and weights.get(heading, 0.0) > weights[line] - MARGIN:
        return None
    near = (*looks[max(0, line - MARKS_ABOVE) : line], *looks[line + 1 : line + MARKS_BELOW])
    return line if any(byline(look) or date(look) for look in near) else None


def weigh(looks: Sequence[Look]) -> dict[int, float]:
    """What the likeliest lines weigh."""
    if not looks:
        return {}
    top = read_top(looks)
    plain = {line: _weight(top, line, PLAIN) for line in top.candidates}
    likely = nlargest(CLOSER, plain, key=plain.__getitem__)
    top = with_marks(top, likely)
    lines = [line for line in likely if line not in top.bylines and line not in top.dates]
    lines = [line for line in lines if not (_is_caption(looks[line]) or _holds_byline(top, line))]
    return {line: _weight(top, line, FURTHER, plain[line]) for line in lines}


def _best(looks: Sequence[Look], weights: Mapping[int, float]) -> tuple[int | None, float]:
    """The line that weighs most of those that say what is believed most, and how much that is."""
    beliefs: dict[str, float] = {}
    most = max((*weights.values(), NONE))
    for line, weight in weights.items():
        key = key_of(looks[line].text)
        beliefs[key] = beliefs.get(key, 0.0) + exp(weight - most)
    if not beliefs:
        return None, 0.0
    best = max(beliefs, key=beliefs.__getitem__)
    said = [line for line in weights if key_of(looks[line].text) == best]
    belief = beliefs[best] / (sum(beliefs.values()) + exp(NONE - most))
    return max(said, key=weights.__getitem__), belief


def signs_of(looks: Sequence[Look]) -> tuple[list[int], list[list[float]]]:
    """The lines that may be the headline, and the signs of each, in the order of SIGNS."""
    if not looks:
        return [], []
    top = read_top(looks)
    lines = list(top.candidates)
    top = with_marks(top, lines)
    lines = [line for line in lines if line not in top.bylines and line not in top.dates]
    return lines, [[float(sign(top, line)) for _, sign in SIGNS.values()] for line in lines]


def read_top(looks: Sequence[Look]) -> Top:
    """Work out the columns, but for bylines and days; there must be a line."""
    kept = [look.words if look.score >= CORE and not _is_ticker(look) else 0.0 for look in looks]
    paragraphs = [look for look in looks if look.score >= CORE and look.words >= PARAGRAPH_WORDS]
    ahead, until = [], REACH
    for words in reversed(kept):
        ahead.append(until)
        until = 1 if words >= PARAGRAPH_WORDS else min(until + 1, REACH)
    top = Top(
        looks,
        list(accumulate(kept)),
        list(accumulate((look.score for look in looks), initial=0.0)),
        ahead[::-1],
        _sample(paragraphs[:PARAGRAPHS]),
        _sample(paragraphs[:OPENING]),
        sum(look.alone for look in looks) / len(looks),
        [key_of(look.text) for look in looks],
    )
    return replace(top, candidates={line: rank for rank, line in enumerate(_candidates(top))})


def _sample(paragraphs: Iterable[Look]) -> str:
    return "\n".join(look.text for look in paragraphs)[:SAMPLE].casefold()


def with_marks(top: Top, lines: Iterable[int]) -> Top:
    """Look for bylines and days in some lines and right below them."""
    near = {place for line in lines for place in range(line, line + MARKS_BELOW)}
    looks = [top.looks[place] for place in near if place < len(top.looks)]
    bylines = frozenset(look.index for look in looks if byline(look))
    return replace(
        top, bylines=bylines, dates=frozenset(look.index for look in looks if date(look))
    )


def _weight(top: Top, line: int, signs: Mapping[str, WeightedSign], before: float = 0.0) -> float:
    """What the signs of a line weigh. before: what other signs of it do."""
    return sum([weight * sign(top, line) for weight, sign in signs.values()], before)


def _candidates(top: Top) -> list[int]:
    """The lines above the article's first quarter that may be one; the last of very many."""
    limit, looks = BEFORE * max(1.0, top.kept[-1]), top.looks
    lines = [
        look.index
        for look, kept in zip(looks, (0.0, *top.kept), strict=False)
        if kept <= limit and look.score >= LEAST and not _is_paragraph(look)
        if any(map(str.isalnum, look.text))
        if not (_TICKED.match(look.text) and _is_ticked(looks, look.index))
    ]
    return [line for line in lines[-LINES:] if not _tops_page(top.looks[line])]


def _tops_page(look: Look) -> bool:
    """Whether a line is a skip link, or another that stands above any page, buttons or crumbs."""
    if opens_with_home(look.text) or any(look.text.count(mark) > 1 for mark in CRUMBS):
        return True
    if look.matches and look.says(Concept.SKIP_LINK, hows=SURE) and look.words <= SKIP_WORDS:
        return True
    if is_button_row(look.text) or tells_time(look.text):
        return True
    return tops_page(look.text, look.words) is not None


def _holds_byline(top: Top, line: int) -> bool:
    """Whether a line is a row of facts that ends with the byline in a line below."""
    text = top.looks[line].text
    below = top.bylines.intersection(range(line + 1, line + MARKS_BELOW)) if PART in text else ()
    return any(_letters(text).endswith(_letters(top.looks[place].text)) for place in below)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def _is_caption(look: Look) -> bool:
    """Whether a line is who took a picture, at its end or alone, or holds the mark of a caption."""
    if photo_credit(look) is not None or photographer(look) is not None:
        return True
    return look.tag == LINE and _CAPTION.search(look.text) is not None


def _is_ticker(look: Look) -> bool:
    """Whether a line starts with an hour or a day and is no paragraph: sections have numbers."""
    return _TICKED.match(look.text) is not None and not _is_paragraph(look)


def _is_ticked(looks: Sequence[Look], index: int) -> bool:
    """Whether a line right above or below starts with an hour too, as in lists of news."""
    beside = (*looks[max(0, index - 1) : index], *looks[index + 1 : index + 2])
    return any(_TICKED.match(look.text) for look in beside)


def _is_paragraph(look: Look) -> bool:
    last = look.text[-1]
    ends = look.words >= PARAGRAPH_WORDS and last in ENDS
    said = look.words >= SAID_WORDS and last in SAID_ENDS
    return ends or said or len(look.text) > LONGEST
