"""Segments and verdicts -> the small containers of a page, as the rules of boxes see them."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cleaner.blocks.segments import Ints, Segments, Zone
from cleaner.judging.text_container import kept_characters, text_container
from cleaner.model import Label, Verdict

__all__ = ["SHARE", "Box", "Boxes"]

BLOCKS: Final = range(2, 9)
LENGTH: Final = 700
"""Characters of a box, at most."""
SHARE: Final = 0.25
"""Of what is kept of the page, at most."""
LINKED: Final = 0.9
"""Of the characters of a block that is a link and nothing else."""


@dataclass(frozen=True, slots=True)
class Box:
    """A small container.

    names: the parts of its own names.  has_button: whether a block is a button, or a link.
    is_last: whether nothing is kept of the text below it.
    mark: the place in it of the block that gives it away.
    """

    texts: Sequence[str]
    tags: Sequence[str]
    names: Sequence[str]
    is_linked: bool
    has_button: bool
    is_last: bool
    mark: int = 0


class Boxes:
    """The small containers of a page."""

    def __init__(self, segments: Segments, verdicts: Sequence[Verdict]) -> None:
        """Count what is kept."""
        self.segments = segments
        self.verdicts = verdicts
        self.tags = segments.tags
        self.kept = kept_characters(segments, verdicts)
        self.small = self._small()

    @cached_property
    def holders(self) -> Ints:
        """The innermost container of each block and others; 0 if that is the page."""
        return _holders(self.segments)

    def _small(self) -> NDArray[np.bool_]:
        """Whether each container has few blocks, and something, but no large part, of the text."""
        outline = self.segments.outline
        counts = outline.end - outline.first
        kept = self._inside(self.kept)
        lengths = np.array([0, *self.segments.lengths]).cumsum()
        few = (counts >= BLOCKS.start) & (counts < BLOCKS.stop) & (self._inside(lengths) <= LENGTH)
        small = few & (kept > 0) & (kept <= SHARE * self.kept[-1])
        title = Label.TITLE
        for index in [i for i, (label, _, _) in enumerate(self.verdicts) if label is title]:
            small &= (outline.first > index) | (outline.end <= index)
        return np.asarray(small)

    def _inside(self, sums: NDArray[np.signedinteger]) -> NDArray[np.signedinteger]:
        """What each container holds. sums: of the first blocks."""
        outline = self.segments.outline
        return np.asarray(sums[outline.end] - sums[outline.first])

    def marks(self) -> list[int]:
        """The blocks that stand in a small box with others."""
        found = np.flatnonzero((self.holders > 0) & self.small[self.holders])
        return list(found.tolist())

    def box(self, container: int, mark: int) -> Box:
        """The box of a container, of which one block gives it away."""
        segments, outline = self.segments, self.segments.outline
        inside = outline.blocks(container)
        end = int(outline.end[text_container(outline, self.kept)])
        return Box(
            [segments.texts[i] for i in inside],
            [self.tags[i] for i in inside],
            outline.tokens[outline.kinds[container]],
            segments.link_share(inside) > 0,
            any(map(self._is_button, inside)),
            inside.stop >= end or bool(self.kept[inside.stop] == self.kept[end]),
            mark - inside.start,
        )

    def _is_button(self, index: int) -> bool:
        zones = self.segments.outline.zones[self.segments.containers[index]]
        share = self.segments.link_share(range(index, index + 1))
        return bool(zones & int(Zone.BUTTON)) or share >= LINKED


def _holders(segments: Segments) -> Ints:
    outline = segments.outline
    counts = outline.end - outline.first
    found = segments.containers.copy()
    alone = np.flatnonzero((found > 0) & (counts[found] < BLOCKS.start))
    while len(alone):
        found[alone] = outline.parents[found[alone]]
        alone = alone[(found[alone] > 0) & (counts[found[alone]] < BLOCKS.start)]
    return found
