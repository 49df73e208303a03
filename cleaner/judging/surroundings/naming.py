"""Regions of chrome without a telling header -> a name for each of their lines, by shapes.

A line is what it and those around it look like: headlines are stories, short entries a menu. The
lines around it are counted for the whole page at once, with running sums.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cleaner.judging.shapes import DECORATION, Shape
from cleaner.judging.surroundings.around import Around
from cleaner.model import Label
from cleaner.vocabulary import Concept, How

__all__ = ["Named", "named_by_shapes"]

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
COUNTED: Final = (Shape.HEADLINE, Shape.SENTENCE, Shape.ENTRY, Shape.CONTACT, Shape.ROW)

NUMBERS: Final[Mapping[Shape | None, int]] = {shape: i for i, shape in enumerate(COUNTED)}


@dataclass(frozen=True, slots=True)
class Named:
    """What a line is, and what tells."""

    label: Label
    evidence: str


ADDRESSES: Final = Named(Label.OTHER, "among addresses")
SENTENCES: Final = Named(Label.OTHER, "sentences outside the article")
HEADLINES: Final = Named(Label.COVERAGE, "among headlines")
ENTRIES: Final = Named(Label.NAVIGATION, "among short entries")
WORDLESS: Final = Named(Label.NAVIGATION, "without words")
NAMES: Final = (ADDRESSES, SENTENCES, HEADLINES, ENTRIES)


def named_by_shapes(
    around: Around, regions: Sequence[tuple[Sequence[int], bool]]
) -> list[list[Named]]:
    """Name the lines of each region. regions: the lines, and whether they precede all core.

    Marks, numbers and dates go with the line above.
    """
    telling = [[line for line in lines if _tells(line, around)] for lines, _ in regions]
    early = [early for _, early in regions]
    found = _by_shapes(around, telling, early)
    names: list[list[Named]] = []
    start = 0
    for (lines, _), told in zip(regions, telling, strict=True):
        of_line = dict(zip(told, found[start : start + len(told)], strict=True))
        start += len(told)
        name = of_line[told[0]] if told else WORDLESS
        named: list[Named] = []
        for line in lines:
            name = of_line.get(line, name)
            named.append(name)
        names.append(named)
    return names


def _tells(line: int, around: Around) -> bool:
    """Whether a line is more than a mark, and no part of "By / Ann Otter / 3 May"."""
    shape = around.shapes[line]
    if shape in DECORATION:
        return False
    if shape is not Shape.ENTRY:
        return True
    if line + 1 < len(around.shapes) and around.shapes[line + 1] is Shape.DATE:
        return False
    look = around.looks[line]
    return not (look.matches and look.says(Concept.BYLINE, hows=(How.WHOLE,)))


def _by_shapes(
    around: Around, telling: Sequence[Sequence[int]], early: Sequence[bool]
) -> list[Named]:
    """A name for every telling line, region after region."""
    lines = [line for some in telling for line in some]
    if not lines:
        return []
    sizes = np.array([len(some) for some in telling])
    ends = np.repeat(np.cumsum(sizes), sizes)
    starts = ends - np.repeat(sizes, sizes)
    places = np.arange(len(lines))
    low, high = np.maximum(places - WINDOW, starts), np.minimum(places + WINDOW + 1, ends)
    near = _running_sums(around, lines)
    headlines, sentences, entries, contacts, _, words = near[:, high] - near[:, low]
    count = high - low
    soon = np.repeat(np.array(early), sizes)
    stories = (headlines >= np.where(soon, STORIES, 1)) & (
        words >= np.where(soon, EARLY_WORDS, STORY_WORDS) * count
    )
    which = np.select(
        [contacts * CONTACT_SHARE > count, (headlines == 0) & (sentences > entries), stories],
        [0, 1, 2],
        3,
    )
    return [NAMES[number] for number in which.tolist()]


def _running_sums(around: Around, lines: Sequence[int]) -> NDArray[np.float64]:
    """How many of the first lines have each counted shape, and their words: (6, lines + 1)."""
    kinds = np.array([NUMBERS[around.shapes[line]] for line in lines])
    words = np.array([around.words[line] for line in lines])
    ones = np.zeros((len(COUNTED) + 1, len(lines) + 1))
    ones[kinds, np.arange(1, len(lines) + 1)] = 1
    ones[-1, 1:] = np.minimum(words, LONG)
    return np.cumsum(ones, axis=1)
