"""Verdicts -> the same, without long lists of entries with counts: topics, months, brands.

"Bread (17)" below "Baking (118)" is how many pages a menu leads to. A text has no links by which
the block model could tell. Of 145 runs of eight or more in renderings of the corpora three are of
what the page is about.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final

from cleaner.blocks.segments import Segments
from cleaner.judging.amendments.filters import AGES, COUNT
from cleaner.judging.removed import removed
from cleaner.model import TEXT_LABELS, Label, Verdict

__all__ = ["without_counted_lists"]

ENTRIES: Final = 12
"""Of a list, at least."""
BETWEEN: Final = 2
"""Lines between two of them at most: a header, a month without pages."""
LONGEST: Final = 60
"""Characters of a line of such a list."""
MANY: Final = 100
"""A count of so many, ..."""
TIMES: Final = 3
"""... or one that so many entries have, tells: the numbers of a team are other ones."""
RATED: Final = frozenset("★☆")
"""In entries of rated goods."""
RANKED: Final = frozenset(".)")
"""Behind the number that an entry of a ranking begins with."""
BESIDES: Final = 2000
"""Characters that are kept besides, at least; else such lists may be all that the page has."""
INTRODUCES: Final = ":："
REASON: Final = "rule counted_list: in a list of {} entries with counts"


def without_counted_lists(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Remove what is kept of each such list in a text; no sentence introduces it."""
    if not segments.outline.is_text:
        return tuple(verdicts)
    counts = dict(_counts(segments.texts))
    if len(counts) < ENTRIES:  # mostly
        return tuple(verdicts)
    runs = [run for run in _runs(segments, list(counts)) if _is_menu(segments, run, counts)]
    inside = {index for run in runs for index in range(run[0], run[-1] + 1)}
    pairs = enumerate(zip(segments.lengths, verdicts, strict=True))
    kept = {i: size for i, (size, one) in pairs if one.label in TEXT_LABELS}
    if not runs or sum(size for i, size in kept.items() if i not in inside) < BESIDES:
        return tuple(verdicts)
    decided = list(verdicts)
    for run in runs:
        for index in kept.keys() & range(run[0], run[-1] + 1):
            decided[index] = removed(Label.NAVIGATION, REASON.format(len(run)))
    return tuple(decided)


def _counts(texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The lines that end in a count, and the count of each."""
    for index, text in enumerate(texts):
        if text[-1] != ")" or len(text) > LONGEST:  # nearly always
            continue
        counted = COUNT.fullmatch(text)
        if counted and RATED.isdisjoint(text) and not _is_ranked(text):
            yield index, int("".join(filter(str.isdecimal, counted[2])))


def _is_ranked(text: str) -> bool:
    """Whether a line begins with the place in a ranking: "2. Una Macaskill (12)"."""
    number = text.split(" ", 1)[0]
    return number[-1] in RANKED and number[:-1].isdecimal()


def _runs(segments: Segments, counted: Sequence[int]) -> Iterator[Sequence[int]]:
    """The entries that follow each other closely, with nothing long between."""
    run = list(counted[:1])
    for before, index in pairwise(counted):
        between = segments.lengths[before + 1 : index]
        if len(between) > BETWEEN or max(between, default=0) > LONGEST:
            yield run
            run = []
        run.append(index)
    yield run


def _is_menu(segments: Segments, run: Sequence[int], counts: Mapping[int, int]) -> bool:
    """Whether counts are those of pages, and not the ages or the numbers of a team."""
    if len(run) < ENTRIES or (run[0] and segments.texts[run[0] - 1][-1] in INTRODUCES):
        return False
    own = [counts[index] for index in run]
    tells = max(own) >= MANY or max(Counter(own).values()) >= TIMES
    return tells and not all(count in AGES for count in own)
