"""Regions of chrome without a telling header -> a name for each of their lines, by shapes.

A line is what it and those around it look like: headlines are stories, short entries a menu.
"""

from collections.abc import Sequence
from typing import Final

from cleaner.judging.chrome import Finding
from cleaner.judging.shapes import CONTACT, DATE, DECORATION, ENTRY, HEADLINE, SENTENCE, Shape
from cleaner.judging.surroundings.around import Around
from cleaner.model import Label
from cleaner.vocabulary import Concept, How

__all__ = ["named_by_shapes"]

WINDOW: Final = 2
"""Lines before and after one that tell what it is."""
STORIES: Final = 3
"""Before the article, so many headlines are a list of stories; fewer are crumbs and titles."""
STORY_WORDS: Final = 4.0
EARLY_WORDS: Final = 6.0
"""Mean words of the lines of a list of stories, after the article and before it."""
LONG: Final = 10.0
"""Words that count of a long line."""
CONTACT_SHARE: Final = 3
NO_ENTRIES: Final = frozenset({HEADLINE, SENTENCE, CONTACT})
"""Without any of these all lines of a region are entries."""
ADDRESSES: Final = Finding("region", Label.OTHER, "among addresses")
SENTENCES: Final = Finding("region", Label.OTHER, "sentences outside the article")
HEADLINES: Final = Finding("region", Label.COVERAGE, "among headlines")
ENTRIES: Final = Finding("region", Label.NAVIGATION, "among short entries")
WORDLESS: Final = Finding("region", Label.NAVIGATION, "without words")


def named_by_shapes(
    around: Around, regions: Sequence[tuple[Sequence[int], bool]]
) -> list[list[Finding]]:
    """Name the lines of each region. regions: the lines, and whether they precede all core."""
    return [_named(around, lines, early=early) for lines, early in regions]


def _named(around: Around, lines: Sequence[int], *, early: bool) -> list[Finding]:
    """A name for every line. Marks, numbers and dates go with the line above."""
    telling = [line for line in lines if _tells(line, around)]
    found = _by_shapes(around, telling, early=early)
    if len(found) == len(lines):
        return found
    names = dict(zip(telling, found, strict=True))
    name = found[0] if found else WORDLESS
    return [name := names.get(line, name) for line in lines]


def _tells(line: int, around: Around) -> bool:
    """Whether a line is more than a mark, and no part of "By / Ann Otter / 3 May"."""
    shape = around.shapes[line]
    if shape is not ENTRY:
        return shape not in DECORATION
    if line + 1 < len(around.shapes) and around.shapes[line + 1] is DATE:
        return False
    look = around.looks[line]
    return not (look.matches and look.says(Concept.BYLINE, hows=(How.WHOLE,)))


def _by_shapes(around: Around, lines: Sequence[int], *, early: bool) -> list[Finding]:
    """A name for every telling line of a region."""
    shapes = [around.shapes[line] for line in lines]
    if NO_ENTRIES.isdisjoint(shapes):
        return [ENTRIES] * len(lines)
    words = [min(around.words[line], LONG) for line in lines]
    windows = (slice(max(0, at - WINDOW), at + WINDOW + 1) for at in range(len(lines)))
    return [_name(shapes[near], words[near], early=early) for near in windows]


def _name(shapes: Sequence[Shape | None], words: Sequence[float], *, early: bool) -> Finding:
    """The name of a line, by the shapes and the words of those in its window."""
    if shapes.count(CONTACT) * CONTACT_SHARE > len(shapes):
        return ADDRESSES
    headlines = shapes.count(HEADLINE)
    if not headlines:
        return SENTENCES if shapes.count(SENTENCE) > shapes.count(ENTRY) else ENTRIES
    stories, mean = (STORIES, EARLY_WORDS) if early else (1, STORY_WORDS)
    return HEADLINES if headlines >= stories and sum(words) >= mean * len(words) else ENTRIES
