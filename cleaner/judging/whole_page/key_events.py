"""Lists above a text whose entries are the headings in it: what a live blog calls key events.

A rule of whole pages; see `cleaner.judging.verdicts`. Such entries begin with the hour; without it,
a list of the headings below is a table of contents, which gold texts have as often as not.
"""

import re
from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Final

from cleaner.blocks.segments import HEADING_TAGS
from cleaner.judging.looks import CORE, Look

__all__ = ["key_events"]

LINKED: Final = 0.8
WORDS: Final = 2.0
ENTRIES: Final = 2
MOST: Final = 0.6
"""Entries of a list that are headings below, and their share."""
_HOUR: Final = re.compile(r"\d{1,2}[:.h]\d{2}(?:\s?(?:uhr|[ap]\.?m\.?|h))?\s{0,3}[|·–—-]?\s{0,3}")


def key_events(looks: Sequence[Look]) -> Mapping[int, str]:
    """What the model keeps of lists of links to the headings below them."""
    entries = [look for look in looks if look.tag == "li" and look.score >= CORE]
    entries = [look for look in entries if look.links >= LINKED and look.words >= WORDS]
    if len(entries) < ENTRIES:
        return {}
    headings = {_folded(look.text): look.index for look in looks if look.tag in HEADING_TAGS}
    found: dict[int, str] = {}
    for _, group in groupby(enumerate(entries), key=lambda entry: entry[1].index - entry[0]):
        run = [look for _, look in group]  # one right below another
        told = sum(headings.get(_title(look), -1) > run[-1].index for look in run)
        timed = sum(_HOUR.match(look.text) is not None for look in run)
        if min(told, timed) >= max(ENTRIES, MOST * len(run)):
            found |= dict.fromkeys((look.index for look in run), "links to a heading below")
    return found


def _title(entry: Look) -> str:
    """What an entry says, without the hour before it."""
    folded = _folded(entry.text)
    hour = _HOUR.match(folded)
    return folded[hour.end() :] if hour else folded


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
