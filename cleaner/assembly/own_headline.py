"""Blocks -> the same, but the block that is labelled as the title says the title of the page.

The rules look for a headline before the fields are found. Where the title turns out to be another,
the heading that says it is the headline, and what was taken for it is a heading of the text again:
it would be lost, since the title is no part of the text. Where nothing was taken for it, a heading
that is kept stays in the text.
"""

from collections.abc import Sequence
from typing import Final

from cleaner.blocks.lexicon import words_of
from cleaner.blocks.segments import HEADING_TAGS
from cleaner.fields.candidates import bare
from cleaner.model import Block, Label

__all__ = ["with_own_headline"]

HEADED: Final = frozenset({Label.BODY, Label.HEADING, Label.HIGHLIGHT})
"""Labels of what may stand under a heading."""
BELOW: Final = 15
"""Blocks below a heading, up to the next one; if one is kept, it is the heading of something."""
ALIKE: Final = 0.3
"""Share of the words of the shorter of two that the other has, where they are one title in other
words: "Online tuition and financing", "Tuition rates: affordable online education"."""
HEADLINE: Final = "rule title: the heading that says the title of the page"
HEADING: Final = "rule other_heading: the title of the page is another"
OUTSIDE: Final = "rule other_heading: the title of the page is another, and nothing below is kept"
SURE: Final = 0.98
SURE_CHROME: Final = 0.02


def with_own_headline(blocks: tuple[Block, ...], title: str | None) -> tuple[Block, ...]:
    """The blocks of a page. title: what was found to be the page's."""
    place = next((i for i, block in enumerate(blocks) if block.label is Label.TITLE), None)
    if title is None or (place is not None and _says(blocks[place], title)):
        return blocks
    settled = list(blocks)
    own = _heading_of(blocks, bare(title))
    if own is not None and (place is not None or not blocks[own].kept):
        settled[own] = blocks[own]._replace(label=Label.TITLE, score=SURE, reason=HEADLINE)
    if place is not None:
        settled[place] = _without_title(settled, place, title, is_alone=own is None)
    return tuple(settled)


def _says(block: Block, title: str) -> bool:
    """Whether a block says a title, as an <h1> perhaps with more words around it."""
    if bare(block.text) == bare(title):
        return True
    own, said = frozenset(words_of(block.text)), frozenset(words_of(title))
    return block.tag == "h1" and (said <= own or bare(title) in bare(block.text))


def _is_like(block: Block, title: str) -> bool:
    """Whether a block has many of its words in common with a title, or is a part of it."""
    own, said = frozenset(words_of(block.text)), frozenset(words_of(title))
    is_part = bare(block.text) in bare(title)  # words may stand without spaces
    return is_part or len(own & said) >= ALIKE * min(len(own), len(said))


def _heading_of(blocks: Sequence[Block], key: str) -> int | None:
    """The first heading element that says a title; below the text it may be a teaser's."""
    first = next((i for i, block in enumerate(blocks) if block.label in HEADED), len(blocks))
    headings = (i for i, block in enumerate(blocks) if block.tag in HEADING_TAGS)
    likely = (i for i in headings if i < first or blocks[i].kept)
    return next((i for i in likely if bare(blocks[i].text) == key), None)


def _without_title(blocks: Sequence[Block], place: int, title: str, *, is_alone: bool) -> Block:
    """What was taken for the headline. is_alone: no other block is."""
    block = blocks[place]
    if is_alone and (block.tag == "h1" or block.tag not in HEADING_TAGS) and _is_like(block, title):
        return block  # put otherwise in what the page declares
    if _heads(blocks, place):
        return block._replace(label=Label.HEADING, reason=HEADING)
    if is_alone:
        return block
    return block._replace(label=Label.NAVIGATION, score=SURE_CHROME, reason=OUTSIDE)


def _heads(blocks: Sequence[Block], place: int) -> bool:
    """Whether something under a heading is kept."""
    for block in blocks[place + 1 : place + 1 + BELOW]:
        if block.label in HEADED:
            return True
        if block.tag in HEADING_TAGS:
            return False
    return False
