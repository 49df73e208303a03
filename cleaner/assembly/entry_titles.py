"""Blocks -> the same, but the heading of an entry that was taken for the page's is a heading again.

The rules look for a headline before the fields are found. On a page that lists entries it may be
the first of them; where the title turns out to be another, the entry would lose its name.
"""

from collections.abc import Sequence
from typing import Final

from cleaner.blocks.lexicon import words_of
from cleaner.blocks.segments import HEADING_TAGS
from cleaner.model import Block, Label

__all__ = ["with_entry_titles"]

LIKE: Final = frozenset({Label.BODY, Label.HEADING})
OTHERS: Final = 2
"""Headings of other entries that are kept, at least."""
REASON: Final = "rule entry_title: the heading of an entry like others; the page has another title"


def with_entry_titles(blocks: tuple[Block, ...], title: str | None) -> tuple[Block, ...]:
    """The blocks of a page. title: what was found to be the page's."""
    place = next((i for i, block in enumerate(blocks) if block.label is Label.TITLE), None)
    if place is None or title is None or not _is_of_entry(blocks, blocks[place], title):
        return blocks
    block = blocks[place]
    return (
        *blocks[:place],
        block._replace(label=Label.HEADING, reason=REASON),
        *blocks[place + 1 :],
    )


def _is_of_entry(blocks: Sequence[Block], block: Block, title: str) -> bool:
    if block.tag not in HEADING_TAGS or block.tag == "h1":
        return False
    if not set(words_of(block.text)).isdisjoint(words_of(title)):
        return False
    return sum(other.tag == block.tag and other.label in LIKE for other in blocks) >= OTHERS
