"""Headings that no element marks as such -> the level that they have among those of the page."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from cleaner.model import Block, Label
from cleaner.structure import PLAIN

__all__ = ["with_levels"]

HEADING: Final = Label.HEADING
FIRST: Final = 2
"""Below the title."""
LAST: Final = 6


def with_levels(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, all headings with a level: a short line in bold is below the last <h2> or so."""
    below = FIRST
    for block in blocks:
        structure = block.structure
        if structure is not None and structure.level:
            if block.kept:
                below = min(structure.level + 1, LAST)
            yield block
        elif block.label is HEADING:
            yield block._replace(structure=replace(structure or PLAIN, level=below))
        else:
            yield block
