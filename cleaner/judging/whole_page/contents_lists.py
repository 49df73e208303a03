"""Lists of what a text page contains, and the headings that they list.

Each entry stands again further down, above what it heads, and in the same order. The list leads
down the page and goes; the headings are the article's, whatever their lines look like.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from cleaner.judging.looks import Look, are_lines
from cleaner.judging.shapes import ends_prose
from cleaner.vocabulary.contents_words import entry_words, heads_contents

__all__ = ["contents_lists", "listed_headings"]

ENTRIES: Final = 3
HEADED_ENTRIES: Final = 2
"""Entries of such a list, which lead to headings of paragraphs; and of one under a header that says
what it is, whose headings may stand above anything."""
ENTRY_WORDS: Final = 16.0
PARAGRAPH_WORDS: Final = 10.0


@dataclass(frozen=True, slots=True)
class _Contents:
    """A list. lines: its entries, and its header.  headings: what they lead to."""

    lines: range
    headings: Sequence[int]


def contents_lists(looks: Sequence[Look]) -> Mapping[int, str]:
    """The lines of such lists, with the evidence."""
    return {
        line: "in a list of the headings that stand below"
        for contents in _lists(looks)
        for line in contents.lines
    }


def listed_headings(looks: Sequence[Look]) -> frozenset[int]:
    """The lines that such a list leads to."""
    return frozenset().union(*(contents.headings for contents in _lists(looks)))


def _lists(looks: Sequence[Look]) -> Sequence[_Contents]:
    if not are_lines(looks):
        return ()
    lines = {words: places for words, places in _places(looks).items() if len(places) > 1}
    if not lines:
        return ()
    headings = {
        words: [place for place in places if _is_paragraph(looks[place + 1])]
        for words, places in lines.items()
    }
    found: list[_Contents] = []
    end = 0
    for index in sorted(place for places in lines.values() for place in places):
        if index < end:
            continue
        headed = index > 0 and heads_contents(looks[index - 1].text)
        led = _led_to(looks, index, lines if headed else headings)
        end = index + len(led)
        if len(led) >= (HEADED_ENTRIES if headed else ENTRIES):
            last = headed and end not in led and _is_last(looks, end)
            found.append(_Contents(range(index - headed, end + last), led))
    return found


def _places(looks: Sequence[Look]) -> Mapping[str, Sequence[int]]:
    """Where each short line stands, by its words; the last line of a page heads nothing."""
    places: dict[str, list[int]] = defaultdict(list)
    for look in looks[:-1]:
        if _is_entry(look):
            places[entry_words(look.text)].append(look.index)
    return places


def _led_to(
    looks: Sequence[Look], start: int, headings: Mapping[str, Sequence[int]]
) -> Sequence[int]:
    """The headings to which the lines from one on lead, in order; all stand below these lines.

    Between two of them stands what they head.
    """
    led: list[int] = []
    for look in map(looks.__getitem__, range(start, len(looks))):
        if not _is_entry(look) or (led and led[0] <= look.index):
            break
        places = headings.get(entry_words(look.text), ())
        below = bisect_right(places, led[-1] + 1 if led else look.index)
        if below == len(places):
            break
        led.append(places[below])
    return led


def _is_last(looks: Sequence[Look], index: int) -> bool:
    """Whether one more entry stands above the first paragraph; it leads to no paragraph."""
    if index + 1 >= len(looks):
        return False
    return _is_entry(looks[index]) and _is_paragraph(looks[index + 1])


def _is_entry(look: Look) -> bool:
    return look.words <= ENTRY_WORDS and (not look.ends_sentence or look.text[-1] in "?？!")


def _is_paragraph(look: Look) -> bool:
    return ends_prose(look) and look.words >= PARAGRAPH_WORDS
