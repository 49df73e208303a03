"""Verdicts -> the same, without the articles that a page shows below its own.

Pages of news that scroll without end put the next article below: an <article> with a headline and a
byline of its own. A page that lists articles names none of them in its title.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from cleaner.blocks.segments import Outline, Segments
from cleaner.model import TEXT_LABELS, Label, Verdict

__all__ = ["without_next_articles"]

ARTICLE: Final = "article"
HEADLINE: Final = "h1"
ENOUGH: Final = 400
"""Characters that are kept of the page's own article, and of the next, at least."""
REMOVED: Final = 0.02
REASON: Final = "rule next_article: in an <article> of its own, under another headline"


def without_next_articles(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Remove what is kept of each <article> below that of the page's title."""
    title = next((i for i, verdict in enumerate(verdicts) if verdict.label is Label.TITLE), None)
    if title is None or ARTICLE not in segments.outline.tags:
        return tuple(verdicts)
    decided = list(verdicts)
    for inside in _next_articles(segments, verdicts, title):
        for index in inside:
            if verdicts[index].kept:
                decided[index] = Verdict(Label.COVERAGE, REMOVED, REASON)
    return tuple(decided)


def _next_articles(segments: Segments, verdicts: Sequence[Verdict], title: int) -> Iterator[range]:
    """The blocks of each, where the page's own is one too."""
    outline, tags = segments.outline, segments.own_tags()
    own = _article(outline, int(segments.containers[title]))
    if tags[title] != HEADLINE or own is None:
        return
    if _length(segments, verdicts, own) < ENOUGH:
        return
    end = own.stop
    for index in range(own.stop, len(verdicts)):
        if index >= end and tags[index] == HEADLINE:
            inside = _article(outline, int(segments.containers[index]))
            if inside and inside.start >= own.stop:
                if _length(segments, verdicts, inside) >= ENOUGH:
                    yield inside
                end = inside.stop


def _article(outline: Outline, container: int) -> range | None:
    """The blocks of the outermost <article> that a container is in."""
    articles = [one for one in outline.around(container) if outline.tags[one] == ARTICLE]
    return outline.blocks(articles[-1]) if articles else None


def _length(segments: Segments, verdicts: Sequence[Verdict], inside: range) -> int:
    return sum(len(segments.texts[i]) for i in inside if verdicts[i].label in TEXT_LABELS)
