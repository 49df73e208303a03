"""Days at the top of an article that are facts that it tells, and not when it was published.

When a fair begins, until when one may apply, when a court sat: a day in a list of terms or in a
table, behind its label among other labels, or above a section of a diary. A label that says that
the page was published then, "Published: 3 May", is none of these.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from cleaner.blocks.segments import CELL_SEPARATOR, HEADING_TAGS
from cleaner.judging.looks import SURE, Look
from cleaner.judging.top.signs import date, is_made_of_days
from cleaner.vocabulary import Concept
from cleaner.vocabulary.said_of_days import says_of_day

__all__ = ["dated_facts"]

FACT_TAGS: Final = frozenset({"dd", "tr"})
PUBLISHED: Final = frozenset({"datepublished", "pubdate", "published"})
OWN_NAMES: Final = 3
NEIGHBOURS: Final = 3
"""Blocks above and below in which other labels stand."""
SECTION_BLOCKS: Final = 12
"""Of a section of a diary, at the top."""
_LABEL: Final = re.compile(r"[^\W\d_][^\d:：\n|]{0,38}[:：]\s?(?=\S)")
"""Up to a colon, without a digit."""


def dated_facts(looks: Sequence[Look], near: range) -> frozenset[int]:
    """The blocks whose day is a fact. near: where days of publication may stand."""
    days = [index for index in near if date(looks[index])]
    sure = {index for index in days if _is_sure(looks[index])}
    found = (index for index in days if _is_fact(looks, index, others=len(sure) > (index in sure)))
    return frozenset(found)


def _is_sure(look: Look) -> bool:
    """Whether a line says that it is a day of publication, or is nothing but a day."""
    return look.says(Concept.DATELINE) is not None or (
        not _is_labelled(look) and is_made_of_days(look.text) and look.tag not in FACT_TAGS
    )


def _is_fact(looks: Sequence[Look], index: int, *, others: bool) -> bool:
    """Whether a day is a fact. others: whether another day is surely of publication."""
    look = looks[index]
    if _is_marked(look):
        return False
    if look.tag == "dd":
        return _is_meaning(looks, index)
    if look.tag == "tr":
        return _is_row(look) and any(map(_is_row, _beside(looks, index, 1)))
    if look.tag in HEADING_TAGS:
        return _heads_section(looks, index)
    if not _is_labelled(look):
        return False
    return others or any(
        _is_labelled(beside) and not beside.says(Concept.BYLINE, Concept.DATELINE)
        for beside in _beside(looks, index, NEIGHBOURS)
    )


def _is_marked(look: Look) -> bool:
    """Whether a line says that it is the byline, or when the page was published."""
    if look.says(Concept.DATELINE) or look.says(Concept.BYLINE, hows=SURE):
        return True
    return says_of_day(look.text)


def _is_row(look: Look) -> bool:
    """Whether a block is a row of a table of data; a single cell may be a part of the layout."""
    return look.tag == "tr" and CELL_SEPARATOR in look.text


def _beside(looks: Sequence[Look], index: int, reach: int) -> list[Look]:
    low = max(0, index - reach)
    return [look for look in looks[low : index + reach + 1] if look.index != index]


def _is_meaning(looks: Sequence[Look], index: int) -> bool:
    """Whether the term above says what happens on that day."""
    term = looks[index - 1] if index else None
    if term is None or term.tag != "dt" or term.says(Concept.DATELINE, Concept.BYLINE):
        return False
    return PUBLISHED.isdisjoint(looks[index].names[:OWN_NAMES])


def _heads_section(looks: Sequence[Look], index: int) -> bool:
    """Whether the next heading, or the last one close by, is of the same level and a day too."""
    above = reversed(looks[max(0, index - SECTION_BLOCKS) : max(0, index - 1)])
    return any(
        heading is not None and heading.tag == looks[index].tag and date(heading) is not None
        for heading in (_first_heading(looks[index + 2 :]), _first_heading(above))
    )


def _first_heading(looks: Iterable[Look]) -> Look | None:
    return next((look for look in looks if look.tag in HEADING_TAGS), None)


def _is_labelled(look: Look) -> bool:
    return _LABEL.match(look.text) is not None
