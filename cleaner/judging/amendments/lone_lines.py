"""Verdicts on a text -> the same, without single entries that the model keeps below the article.

Below the last paragraph stand menus and headlines of the site, and of fifty such entries the model
keeps a few, of none of which it is sure. What is kept in longer runs, sentences and lines without a
bullet, which may be a verse, a result or a quotation, are left.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from cleaner.blocks.segments import Segments
from cleaner.judging.doubted import MODEL
from cleaner.judging.looks import Look
from cleaner.judging.removed import removed
from cleaner.judging.top.opening import opens_as_news
from cleaner.judging.top.signs import is_bullet
from cleaner.model import TEXT_LABELS, Label, Verdict

__all__ = ["without_lone_lines"]

SURE: Final = 0.9
PARAGRAPH_WORDS: Final = 18.0
"""Score and words of the last paragraph of an article, at least."""
UNSURE: Final = 0.75
RUN: Final = 2
"""Lines in a row that go, at most."""
AROUND: Final = 8
"""Lines above and below of which most are removed."""
LEAST: Final = 3
REMOVED_SHARE: Final = 0.6
SENTENCE_WORDS: Final = 6.0
ARTICLE: Final = 0.7
"""Share of the kept words that stand above: those below may be posts, or goods."""
REASON: Final = "rule lone_line: an entry below the article, among lines that were removed"


def without_lone_lines(
    segments: Segments, verdicts: Sequence[Verdict], looks: Sequence[Look]
) -> tuple[Verdict, ...]:
    """Remove what is kept of such lines."""
    decided = list(verdicts)
    if not segments.outline.is_text:
        return tuple(decided)
    pairs = zip(looks, verdicts, strict=True)
    start = max((look.index + 1 for look, one in pairs if _is_paragraph(look, one)), default=0)
    if not start or not _is_article(looks, verdicts, start):
        return tuple(decided)
    for run in _runs(verdicts, start):
        unsure = all(_is_unsure(looks[line], verdicts[line]) for line in run)
        if unsure and len(run) <= RUN and _is_among_removed(looks, verdicts, run, start):
            for line in run:
                decided[line] = removed(Label.NAVIGATION, REASON)
    return tuple(decided)


def _is_article(looks: Sequence[Look], verdicts: Sequence[Verdict], end: int) -> bool:
    """Whether the blocks above one are a piece of news that is most of the page."""
    words = [look.words if one.kept else 0.0 for look, one in zip(looks, verdicts, strict=True)]
    return sum(words[:end]) >= ARTICLE * sum(words) and opens_as_news(looks)


def _runs(verdicts: Sequence[Verdict], start: int) -> Iterator[range]:
    """The lines in a row that are kept, from one on."""
    for kept, group in groupby(range(start, len(verdicts)), lambda line: verdicts[line].kept):
        if kept:
            lines = list(group)
            yield range(lines[0], lines[-1] + 1)


def _is_paragraph(look: Look, verdict: Verdict) -> bool:
    sure = verdict.label is Label.BODY and verdict.kept and look.score >= SURE
    return sure and look.words >= PARAGRAPH_WORDS and look.ends_sentence


def _is_unsure(look: Look, verdict: Verdict) -> bool:
    if verdict.label not in TEXT_LABELS or not verdict.reason.startswith(MODEL):
        return False
    told = look.ends_sentence and look.words >= SENTENCE_WORDS
    return look.score < UNSURE and not told and is_bullet(look)


def _is_among_removed(
    looks: Sequence[Look], verdicts: Sequence[Verdict], run: range, start: int
) -> bool:
    """Whether most lines are removed above, down from the article, and below.

    Sentences may be text of which the model sees nothing.
    """
    above = range(max(start, run.start - AROUND), run.start)
    below = range(run.stop, min(len(verdicts), run.stop + AROUND))
    return all(
        len(lines) >= LEAST
        and sum(not verdicts[line].kept and not looks[line].ends_sentence for line in lines)
        >= REMOVED_SHARE * len(lines)
        for lines in (above, below)
    )
