"""What stands around each block of chrome: columns that are worked out once a page.

Everything that headers and regions ask about the lines above and below a block is answered from
these, so that judging takes time linear in the blocks.
"""

from collections.abc import Container, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from cleaner.blocks.segments import LINE
from cleaner.judging.looks import Look
from cleaner.judging.shapes import ENTRY, MARK, MENU, NUMBER, Shape, is_listed, shape_of
from cleaner.vocabulary import Concept, How
from cleaner.vocabulary.label_phrases import Phrase, phrase_of

__all__ = ["Around", "look_around_chrome"]

ROW_OF_MENU: Final = 3
"""So many entries of one kind in a row are a menu, with one more of them above."""
ENTRIES_OF_MENU: Final = 3
"""So many entries in a row are a menu, whatever region they follow."""
MENU_WORDS: Final = 2.7
"""Mean words of those."""
BYLINES: Final = frozenset({"by", "von", "por", "par", "di", "da", "door", "przez"})
PHRASE_WORDS: Final = 10.0
"""A longer block is no header and no notice."""
COUNTER_REACH: Final = 8
"""Blocks between two counters of comments in a list of stories."""


@dataclass(frozen=True, slots=True)
class Around:
    """Columns of one entry a block.

    shapes: None for core.  words: without a bullet before them.
    listed: whether a mark or an element says that it is the entry of a list.
    phrases: what each says in phrases that the model does not know.
    below: the next block that is more than a mark; the number of blocks at the end of the page.
    rows: how many entries of one kind stand in a row from the block on, marks between them or not;
        0 for what is no entry. Of one kind are those with the same element, all listed or none.
    """

    looks: Sequence[Look]
    shapes: Sequence[Shape | None]
    words: Sequence[float]
    listed: Sequence[bool]
    phrases: Sequence[Phrase | None]
    below: Sequence[int]
    rows: Sequence[int]

    def in_menu(self, index: int) -> bool:
        """Whether entries of the same kind stand above an entry and below it."""
        return index > 0 and self.rows[index] >= ROW_OF_MENU and self._alike(index, index - 1)

    def _alike(self, index: int, other: int) -> bool:
        if self.shapes[other] not in (ENTRY, MARK):
            return False
        same_tag = self.looks[index].tag == self.looks[other].tag
        return same_tag and self.listed[index] == self.listed[other]

    def menu_starts(self, index: int) -> bool:
        """Whether short entries in a row begin at a block."""
        run = [index]
        while len(run) < ENTRIES_OF_MENU and self.below[run[-1]] < len(self.looks):
            run.append(self.below[run[-1]])
        if len(run) < ENTRIES_OF_MENU or any(self.shapes[line] is not ENTRY for line in run):
            return False
        if sum(self.words[line] for line in run) > MENU_WORDS * ENTRIES_OF_MENU:
            return False
        if any(self.looks[line].says(Concept.COMMENT) for line in run):
            return False
        return self.looks[index].text.casefold() not in BYLINES


def look_around_chrome(
    looks: Sequence[Look], core: Container[int], menus: Container[int] = ()
) -> Around:
    """Work the columns out.

    core: the indices of the core blocks.  menus: of those that an element says are of a menu.
    """
    shapes: list[Shape | None] = [None] * len(looks)
    words = [look.words for look in looks]
    listed = [False] * len(looks)
    said: list[Phrase | None] = [None] * len(looks)
    for index, look in enumerate(looks):
        if index in core:
            continue
        if index in menus:
            shapes[index] = MENU
            continue
        listed[index] = entry = is_listed(look)
        if entry and look.tag == LINE and look.words > 1:
            words[index] -= 1
        shapes[index] = shape_of(look, words[index])
        if words[index] <= PHRASE_WORDS:
            said[index] = phrase_of(look.text)
    for index in _counters(looks, shapes):
        shapes[index] = NUMBER
    below, rows = _rows(looks, shapes, listed)
    return Around(looks, shapes, words, listed, said, below, rows)


def _rows(
    looks: Sequence[Look], shapes: Sequence[Shape | None], listed: Sequence[bool]
) -> tuple[list[int], list[int]]:
    """The columns `below` and `rows`, from the end of the page upwards."""
    count = len(looks)
    below, rows = [count] * count, [0] * count
    after = count
    for index in range(count - 1, -1, -1):
        below[index] = after
        shape = shapes[index]
        if shape is MARK:
            continue
        if shape is ENTRY:
            rows[index] = 1
            same = after < count and rows[after] > 0 and listed[after] == listed[index]
            if same and looks[after].tag == looks[index].tag:
                rows[index] += rows[after]
        after = index
    return below, rows


def _counters(looks: Sequence[Look], shapes: Sequence[Shape | None]) -> list[int]:
    """Comment counters, "3 comments", if several stand near each other: those of a list."""
    said = [
        look.index
        for look, shape in zip(looks, shapes, strict=True)
        if look.matches
        and shape is ENTRY
        and look.says(Concept.COMMENT, hows=(How.WHOLE,))
        and (look.text[0].isdigit() or look.words == 2)
    ]
    pairs = [(a, b) for a, b in pairwise(said) if 1 < b - a <= COUNTER_REACH]
    return sorted({index for pair in pairs for index in pair})
