"""Verdicts -> the same, without the articles that a page shows below its own.

Pages of news that scroll without end put the next article below: an <article> with a headline and a
byline of its own, or whatever element the page's own article stands in. A page that lists articles
names none of them in its title.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np

from cleaner.blocks.lexicon import words_of
from cleaner.blocks.segments import Outline, Segments
from cleaner.judging.looks import Look
from cleaner.judging.removed import removed
from cleaner.judging.title import title_of
from cleaner.judging.top.signs import byline, date
from cleaner.model import TEXT_LABELS, Label, Verdict
from cleaner.vocabulary import ALL_STOP_WORDS

__all__ = ["without_next_articles"]

ARTICLE: Final = "article"
HEADLINE: Final = "h1"
HEADLINES: Final = frozenset({"h1", "h2"})
HEADLINE_WORDS: Final = (3, 30)
COVER: Final = 0.5
"""Of the headline in the declared title, where the next articles are told by their likeness."""
ENOUGH: Final = 400
"""Characters that are kept of the page's own article, and of the next, at least."""
LEVELS: Final = 6
"""Containers around the headline of which one may be that of the article."""
OPENING: Final = 3
"""Blocks at the start of an article in which its headline stands: a topic may stand above."""
MARKS: Final = 4
"""Blocks below the headline in which the byline and the day stand."""
ADDRESSES: Final = ("data-url", "data-href", "data-permalink")
"""Attributes in which such pages keep what the browser is to show while an article is read."""
SIBLINGS: Final = 3
"""Elements like that of the article; where there are more, they are its parts."""
PARTS: Final = frozenset(
    {"card", "comment", "entry", "item", "message", "post", "reply", "review", "update"}
)
"""Classes of what threads, liveblogs and lists consist of."""
BETWEEN: Final = 40
"""Characters of a line between two articles: "Next story"."""
_DIGIT: Final = re.compile(r"\d")
REASON: Final = "rule next_article: in an <article> of its own, under another headline"
LIKE_OWN: Final = (
    "rule next_article: in an element like that of the article, under its own headline"
)


def without_next_articles(
    segments: Segments, verdicts: Sequence[Verdict], looks: Sequence[Look], declared: str | None
) -> tuple[Verdict, ...]:
    """Remove what is kept of each article below that of the page's title."""
    title = title_of(verdicts)
    if title is None or not segments.outline.has_places:
        return tuple(verdicts)
    decided = list(verdicts)
    for inside in _next_articles(segments, verdicts, title):
        _remove(decided, inside, REASON)
    if _names_headline(declared, segments.texts[title]):
        for inside in _like_own(segments, verdicts, looks, title):
            _remove(decided, inside, LIKE_OWN)
    return tuple(decided)


def _remove(decided: list[Verdict], inside: range, reason: str) -> None:
    for index in inside:
        if decided[index].kept:
            decided[index] = removed(Label.COVERAGE, reason)


def _names_headline(declared: str | None, headline: str) -> bool:
    """Whether the declared title is that of the article, and not of a page that lists some."""
    wanted, words = frozenset(words_of(declared or "")), frozenset(words_of(headline))
    if not words:
        return False
    return headline in (declared or "") or len(words & wanted) >= COVER * len(words | wanted)


def _next_articles(segments: Segments, verdicts: Sequence[Verdict], title: int) -> Iterator[range]:
    """The blocks of each <article>, where the page's own is one too."""
    outline, tags = segments.outline, segments.tags
    own = _article(outline, int(segments.containers[title]))
    if tags[title] != HEADLINE or own is None:
        return
    if _length(segments, verdicts, own) < ENOUGH:
        return
    end = own.stop
    for index in range(own.stop, len(verdicts)):
        if index >= end and tags[index] == HEADLINE:
            if _are_parts(segments.texts[title], segments.texts[index]):
                return
            inside = _article(outline, int(segments.containers[index]))
            if inside and inside.start >= own.stop:
                if _length(segments, verdicts, inside) >= ENOUGH:
                    yield inside
                end = inside.stop


def _are_parts(headline: str, other: str) -> bool:
    """Whether two headlines are those of parts of one text: "Chapter one", "Chapter two"."""
    first, second = headline.split(maxsplit=1)[0].lower(), other.split(maxsplit=1)[0].lower()
    numbered = first[:1].isdigit() and second[:1].isdigit()
    return numbered or (first == second and first not in ALL_STOP_WORDS)


def _article(outline: Outline, container: int) -> range | None:
    """The blocks of the outermost <article> that a container is in."""
    articles = [one for one in outline.around(container) if outline.tags[one] == ARTICLE]
    return outline.blocks(articles[-1]) if articles else None


def _like_own(
    segments: Segments, verdicts: Sequence[Verdict], looks: Sequence[Look], title: int
) -> Iterator[range]:
    """The blocks of each element beside that of the page's own article that opens as that does."""
    outline = segments.outline
    if looks[title].tag not in HEADLINES:
        return
    own = _own(segments, verdicts, title)
    last = 0 if own is None else int(outline.end[own])
    others = [] if own is None else [*_alike(outline, own)]
    if own is None or not 0 < len(others) <= SIBLINGS or not _is_marked(looks, outline.blocks(own)):
        return
    for other in others:
        inside = outline.blocks(other)
        headline = _headline(looks, inside, looks[title].text)
        if _length(segments, verdicts, inside) < ENOUGH:
            continue
        if headline and (_has_address(outline, other) or _is_marked(looks, inside)):
            between = sum(len(segments.texts[i]) for i in range(last, inside.start))
            yield range(last if between <= BETWEEN else inside.start, inside.stop)
            last = inside.stop


def _own(segments: Segments, verdicts: Sequence[Verdict], title: int) -> int | None:
    """The innermost container of the headline that holds enough text."""
    outline, container = segments.outline, int(segments.containers[title])
    for _ in range(LEVELS):
        if _length(segments, verdicts, outline.blocks(container)) >= ENOUGH:
            return container or None
        container = int(outline.parents[container])
    return None


def _alike(outline: Outline, own: int) -> Iterator[int]:
    """The containers below one in the same parent that have its tag and its classes."""
    like = _likeness(outline, own)
    if not PARTS.isdisjoint(like[1:]):
        return
    beside = np.flatnonzero(outline.parents == outline.parents[own])
    for other in beside[beside > own].tolist():
        named = len(like) > 1 or like == (ARTICLE,)
        if _likeness(outline, other) == like and (named or _has_address(outline, other)):
            yield other


def _likeness(outline: Outline, container: int) -> tuple[str, ...]:
    """The tag and the classes of a container, without those that number it."""
    element = outline.elements[container]
    classes = element.get("class", "").split() if element is not None else ()
    return (outline.tags[container], *(one for one in classes if not _DIGIT.search(one)))


def _has_address(outline: Outline, container: int) -> bool:
    element = outline.elements[container]
    return element is not None and any(
        element.get(name, "").startswith(("/", "http")) for name in ADDRESSES
    )


def _headline(looks: Sequence[Look], inside: range, title: str) -> Look | None:
    """The headline at the start of a container, if it is not that of the page again."""
    opening = (looks[i] for i in inside[:OPENING] if looks[i].tag in HEADLINES)
    headline = next(opening, None)
    if headline is None or title in headline.text:
        return None
    low, high = HEADLINE_WORDS
    return headline if low <= headline.words <= high else None


def _is_marked(looks: Sequence[Look], inside: range) -> bool:
    """Whether a byline or a day stands at the start."""
    return any(byline(looks[i]) or date(looks[i]) for i in inside[: OPENING + MARKS])


def _length(segments: Segments, verdicts: Sequence[Verdict], inside: range) -> int:
    return sum([segments.lengths[i] for i in inside if verdicts[i].label in TEXT_LABELS])
