"""Short lines between the paragraphs of a text scrape: which are teasers, which subheadings.

In HTML a teaser is a link; in text both are short lines without an end of sentence. What tells them
apart is company: subheadings stand alone, teasers come in groups. And where a page has one group,
its single short lines are of the same kind. That holds for news, which opens with a byline or a
day. On other pages four of five such lines are entries of lists that belong to the text.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from cleaner.judging.looks import Look
from cleaner.judging.opening import opens_as_news
from cleaner.vocabulary import BULLETS, Concept

__all__ = ["teasers_in_flow"]

PROSE_WORDS: Final = 18.0
"""The paragraphs around a teaser have at least this many words."""
LINE_WORDS: Final = (2.0, 16.0)
HEADLINE_WORDS: Final = 4.0
"""Mean words of the lines of a group; entries of a list are shorter."""
GROUP: Final = range(2, 8)
QUOTES: Final = "\"”»'’"
MARKS: Final = BULLETS + "+|"


def teasers_in_flow(looks: Sequence[Look]) -> Mapping[int, str]:
    """The blocks of a text page that are teasers inside the article, with the evidence."""
    if not looks or looks[0].tag != "line" or not opens_as_news(looks):
        return {}
    runs = list(_short_runs(looks))
    groups = [run for run in runs if _is_group(run)]
    if not groups:
        return {}
    found = {
        look.index: f"one of {len(run)} short lines in a row between two paragraphs"
        for run in groups
        for look in run
    }
    evidence = "a short line between two paragraphs, on a page with groups of such lines"
    for run in runs:
        if len(run) == 1 and run[0].words >= HEADLINE_WORDS:
            found.setdefault(run[0].index, evidence)
    return found


def _short_runs(looks: Sequence[Look]) -> Iterator[list[Look]]:
    """Runs of short lines that have a paragraph with an end of sentence before and behind them."""
    run: list[Look] = []
    after_prose = False
    for look in looks:
        if _is_short(look):
            run.append(look)
        else:
            prose = look.words >= PROSE_WORDS and look.score >= 0.5
            if run and after_prose and prose:
                yield run
            run = []
            after_prose = prose and (look.ends_sentence or look.text[-1] in QUOTES)


def _is_short(look: Look) -> bool:
    low, high = LINE_WORDS
    return (
        low <= look.words <= high
        and (not look.ends_sentence or look.text[-1] in "?？!")
        and look.text[-1] not in ":,;"
        and look.text[0] not in MARKS
        and not look.text[0].islower()
        and look.says(Concept.BYLINE, Concept.DATELINE, Concept.CAPTION) is None
    )


def _is_group(run: Sequence[Look]) -> bool:
    mean = sum(look.words for look in run) / len(run)
    return len(run) in GROUP and mean >= HEADLINE_WORDS
