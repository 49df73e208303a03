"""Lists of links whose words are those of the headings below them: a table of the contents.

A rule of whole pages; see `cleaner.judging.verdicts`. Kept, it would say all headings twice, of
which the second ones, those of the text, would go.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Final

from cleaner.blocks.segments import HEADING_TAGS
from cleaner.judging.looks import CORE, Look, are_lines
from cleaner.vocabulary.contents_words import entry_words, heads_contents

__all__ = ["page_contents"]

LINKED: Final = 0.8
UNLINKED: Final = 0.5
"""A heading that is a link itself leads elsewhere."""
ENTRIES: Final = 3
MOST: Final = 0.6
"""Entries of a list that are headings below, and their share."""
WORDS: Final = 25.0


def page_contents(looks: Sequence[Look]) -> Mapping[int, str]:
    """The entries of lists of links to the headings below them, and the title of the list."""
    if are_lines(looks):
        return {}
    heading = [look for look in looks if look.tag in HEADING_TAGS and look.links < UNLINKED]
    if len(heading) < ENTRIES:
        return {}
    last = max([look.index for look in heading if look.score >= CORE], default=0)
    links = [look for look in looks[:last] if look.links >= LINKED and _may_be_entry(look)]
    runs = [run for run in _runs(links) if len(run) >= ENTRIES]
    headings = {entry_words(look.text): look for look in heading} if runs else {}
    found: dict[int, str] = {}
    for run in runs if len(headings) >= ENTRIES else ():
        told = _told(run, headings)
        entries = run[told.start : told.stop]
        found |= dict.fromkeys((look.index for look in entries), "links to a heading below")
        if entries and (above := entries[0].index - 1) >= 0 and heads_contents(looks[above].text):
            found[above] = "the title of a table of contents"
    return found


def _told(run: Sequence[Look], headings: Mapping[str, Look]) -> range:
    """From the first entry that is a heading below to the last, if most are, and those kept."""
    below = [headings.get(entry_words(look.text)) for look in run]
    told = [at for at, one in enumerate(below) if one and one.index > run[-1].index]
    kept = sum(one is not None and one.score >= CORE for one in map(below.__getitem__, told))
    if kept < max(ENTRIES, MOST * len(run)):
        return range(0)
    return range(told[0], told[-1] + 1)


def _may_be_entry(look: Look) -> bool:
    return look.words <= WORDS and look.tag not in HEADING_TAGS


def _runs(links: Sequence[Look]) -> Iterator[Sequence[Look]]:
    """Links that stand one right below another."""
    for _, group in groupby(enumerate(links), key=lambda entry: entry[1].index - entry[0]):
        yield [look for _, look in group]
