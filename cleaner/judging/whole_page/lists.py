"""Lists of other stories after the article of a text scrape: header, dates and blurbs.

Their blurbs are good prose and their dates look like datelines, so that each line alone could be
core. The header tells, and that what follows are short items; or, under a header that nobody has
written down, that days and blurbs take turns.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from cleaner.judging.below_boxes import headings_below_boxes, text_below_boxes
from cleaner.judging.looks import CORE, SURE, Look, are_lines
from cleaner.judging.surroundings.places import KINDS_SAID
from cleaner.judging.top.signs import is_bullet, is_day
from cleaner.vocabulary import Concept

__all__ = ["coverage_lists"]

OTHER: Final = tuple(
    concept for concept in KINDS_SAID if concept not in (Concept.COVERAGE, Concept.READ_MORE)
)
HEADER_WORDS: Final = 10.0
BLURB_WORDS: Final = 45.0
"""A blurb is a sentence or two; a longer line is a paragraph and ends the list."""
AFTER: Final = 0.5
"""Share of the likely core words that must stand before the header: an article is not cut in two by
a box of links in its middle. Under a header that is known, only the words of sentences count, as
the headlines of a long list may score as an article does."""
TURNS: Final = 2
"""So many days, each with a blurb below, are a list."""
HEADERS: Final = 2
"""Lines that the header of such a list has at most."""
DOUBTFUL: Final = 0.8
"""The mean score of such a list is lower; a calendar that the model is sure of stays. Under a
header, a line of which it is as sure ends the list."""
OF_PRODUCTS: Final = frozenset({"features"})
"""Headers that stand above what a product can do more often than above stories."""


def coverage_lists(looks: Sequence[Look]) -> Mapping[int, str]:
    """The blocks of a text page that are lists of other stories, with the evidence."""
    if not are_lines(looks):
        return {}
    return dict(_dated(looks)) | _headed(looks)


def _headed(looks: Sequence[Look]) -> dict[int, str]:
    """The blocks under a header such as "More on this story"."""
    total = sum(look.words * look.score for look in looks if look.ends_sentence)
    found: dict[int, str] = {}
    before, header, headlines = 0.0, None, 0
    closing = text_below_boxes(looks) | headings_below_boxes(looks)
    for look in looks:
        if before > AFTER * total and _is_header(look):
            header, headlines = look.text, 0
        elif header is not None and (
            look.index in closing
            or _ends_list(look)
            or (headlines and _goes_on_below(looks, look.index))
        ):
            header = None
        elif not look.ends_sentence:
            headlines += 1
        if header is not None and look.score >= CORE:
            found[look.index] = f"in the list under “{header[:60]}”"
        if header is None and look.ends_sentence:
            before += look.words * look.score
    return found


def _is_header(look: Look) -> bool:
    if not look.matches or look.words > HEADER_WORDS or is_bullet(look):
        return False
    said = look.says(Concept.COVERAGE, hows=SURE)
    return said is not None and said.phrase not in OF_PRODUCTS


def _ends_list(look: Look) -> bool:
    sure = look.score >= DOUBTFUL and look.words > HEADER_WORDS
    sure = sure and (look.ends_sentence or not is_bullet(look))
    return sure or look.words > BLURB_WORDS or look.says(*OTHER, hows=SURE) is not None


def _goes_on_below(looks: Sequence[Look], index: int) -> bool:
    """Whether the article goes on with a block: below headlines, two sentences that are kept."""
    lines = looks[index : index + 2]
    return len(lines) > 1 and all(line.ends_sentence and line.score >= CORE for line in lines)


def _dated(looks: Sequence[Look]) -> Iterator[tuple[int, str]]:
    """The blocks of lists in which days and blurbs take turns, and of their headers."""
    total = sum(look.words * look.score for look in looks)
    before, index = 0.0, 0
    while index < len(looks):
        end = _end_of_turns(looks, index) if is_day(looks[index]) else index
        lines = looks[index:end]
        doubtful = sum(look.score for look in lines) < DOUBTFUL * len(lines)
        if len(lines) >= 2 * TURNS and doubtful and before > AFTER * total:
            for place in range(_start_of_header(looks, index), end):
                yield place, "in a list of days and blurbs"
        before += sum(look.words * look.score for look in looks[index : max(end, index + 1)])
        index = max(end, index + 1)


def _end_of_turns(looks: Sequence[Look], start: int) -> int:
    """Where the days and blurbs that begin at a block end."""
    end = start
    while end + 1 < len(looks) and is_day(looks[end]) and _is_blurb(looks[end + 1]):
        end += 2
    return end


def _is_blurb(look: Look) -> bool:
    return look.words + 1 > HEADER_WORDS and look.words <= BLURB_WORDS and look.ends_sentence


def _start_of_header(looks: Sequence[Look], index: int) -> int:
    """The first of the short lines right above a list."""
    start = index
    while start > max(0, index - HEADERS) and _may_head(looks[start - 1]):
        start -= 1
    return start


def _may_head(look: Look) -> bool:
    short = look.words <= HEADER_WORDS and not look.ends_sentence
    return short and "," not in look.text and look.says(Concept.CREDIT) is None
