"""Blocks -> the same, but the block that is labelled as the title says the title of the page.

The rules look for a headline before the fields are found. Where the title turns out to be another,
the heading that says it is the headline, and what was taken for it is a heading of the text again:
it would be lost, since the title is no part of the text. So is a headline that says more than the
title does. Where nothing was taken for it, a heading that is kept stays in the text. The name of
the site is neither.
"""

import re
from collections.abc import Sequence
from typing import Final

from cleaner.blocks.lexicon import words_of
from cleaner.blocks.segments import HEADING_TAGS
from cleaner.fields.candidates import bare
from cleaner.fields.lines_of_titles import lines_below
from cleaner.fields.trimmed_titles import is_trimmed
from cleaner.model import Block, Fields, Label
from cleaner.structure import PLAIN, MarkKind
from cleaner.vocabulary import ALL_STOP_WORDS

__all__ = ["with_own_headline"]

HEADED: Final = frozenset({Label.BODY, Label.HEADING, Label.HIGHLIGHT})
"""Labels of what may stand under a heading."""
BELOW: Final = 15
"""Blocks below a heading, up to the next one; if one is kept, it is the heading of something."""
MISSING: Final = 2
MISSING_SHARE: Final = 0.25
"""Telling words of a headline, or their share, that the title lacks where it says less."""
HEADLINE: Final = "rule title: the heading that says the title of the page"
HEADING: Final = "rule other_heading: the title of the page is another"
MORE: Final = "rule other_heading: it says more than the title of the page"
OUTSIDE: Final = "rule other_heading: the title of the page is another, and nothing below is kept"
SITE: Final = "rule other_heading: the name of the site, and the title of the page is another"
SURE: Final = 0.98
SURE_CHROME: Final = 0.02
_HOME: Final = re.compile(r"(?:https?://[^/?#]{1,200})?/", re.IGNORECASE)
"""The address of a first page."""
_YEAR: Final = re.compile(r"(?:19|20)\d\d")


def with_own_headline(blocks: tuple[Block, ...], fields: Fields) -> tuple[Block, ...]:
    """The blocks of a page. fields: what was found to be its title, and the name of its site."""
    title, site = fields.title, fields.site_name
    place = next((i for i, block in enumerate(blocks) if block.label is Label.TITLE), None)
    if title is None or (place is not None and bare(blocks[place].text) == bare(title)):
        return blocks
    settled = list(blocks)
    if place is not None and _says(blocks[place], title):
        if _says_more(blocks[place], title, site) and _heads_text(blocks, place):
            settled[place] = blocks[place]._replace(label=Label.HEADING, reason=MORE)
        return tuple(settled)
    own = _heading_of(blocks, bare(title))
    if own is not None and (place is not None or not blocks[own].kept):
        settled[own] = blocks[own]._replace(label=Label.TITLE, score=SURE, reason=HEADLINE)
    if place is not None:
        settled[place] = _without_title(settled, place, title, fields, is_alone=own is None)
    return tuple(settled)


def _says(block: Block, title: str) -> bool:
    """Whether a block says a title, as an <h1> perhaps with more words around it."""
    own, said = frozenset(words_of(block.text)), frozenset(words_of(title))
    return block.tag == "h1" and (said <= own or bare(title) in bare(block.text))


def _says_more(block: Block, title: str, site: str | None) -> bool:
    """Whether a block has telling words that neither the title nor the name of the site has.

    Not where a label, a count, a writer or a day was cut off from the title.
    """
    said, telling = bare(f"{title} {site or ''}"), _telling_words(block.text)
    missing = len(telling.difference(words_of(said)))
    few = missing < MISSING and missing < MISSING_SHARE * len(telling)
    if not missing or few or bare(block.text) in said:  # words may stand without spaces
        return False
    return not (lines_below(block) or is_trimmed(block.text, title))


def _telling_words(text: str) -> frozenset[str]:
    """The words of a text but for function words and years; all of them if it has no others."""
    words = frozenset(words_of(text))
    years = filter(_YEAR.fullmatch, words)
    return words.difference(ALL_STOP_WORDS, years) or words


def _heading_of(blocks: Sequence[Block], key: str) -> int | None:
    """The first heading element that says a title; below the text it may be a teaser's."""
    first = next((i for i, block in enumerate(blocks) if block.label in HEADED), len(blocks))
    headings = (i for i, block in enumerate(blocks) if block.tag in HEADING_TAGS)
    likely = (i for i in headings if i < first or blocks[i].kept)
    return next((i for i in likely if bare(blocks[i].text) == key), None)


def _without_title(
    blocks: Sequence[Block], place: int, title: str, fields: Fields, *, is_alone: bool
) -> Block:
    """What was taken for the headline. is_alone: no other block is."""
    block, site = blocks[place], fields.site_name
    if _names_site(block, site):
        return block._replace(label=Label.NAVIGATION, score=SURE_CHROME, reason=SITE)
    is_first = block.tag == "h1" or block.tag not in HEADING_TAGS
    if is_alone and is_first and not _says_more(block, title, site):
        return block
    if _heads(blocks, place):
        return block._replace(label=Label.HEADING, reason=HEADING)
    if not is_alone or (fields.heads_box and _heads_box(blocks, place, title)):
        return block._replace(label=Label.NAVIGATION, score=SURE_CHROME, reason=OUTSIDE)
    if block.tag == "h1" and _heads_text(blocks, place):
        return block._replace(label=Label.HEADING, reason=HEADING)
    return block


def _names_site(block: Block, site: str | None) -> bool:
    """Whether a block is the name of the site, or a link to its first page."""
    if site is not None and bare(block.text) == bare(site):
        return True
    marks = (block.structure or PLAIN).marks
    whole = (mark for mark in marks if mark.end - mark.start == len(block.text))
    return any(_HOME.fullmatch(mark.target or "") for mark in whole if mark.kind is MarkKind.LINK)


def _heads_text(blocks: Sequence[Block], place: int) -> bool:
    """Whether anything below a block is kept: else it would be all of the text."""
    return any(block.label in HEADED for block in blocks[place + 1 :])


def _heads_box(blocks: Sequence[Block], place: int, title: str) -> bool:
    """Whether a block in a box shares no word with the title, and heads nothing that is kept.

    All below it is removed up to the next heading; or to the end, where the text stands above.
    """
    if not _telling_words(blocks[place].text).isdisjoint(_telling_words(title)):
        return False
    below = next(
        (b for b in blocks[place + 1 :] if b.tag in HEADING_TAGS or b.label in HEADED), None
    )
    ends = below is None or below.label not in HEADED
    return ends and any(block.label in HEADED for block in blocks)


def _heads(blocks: Sequence[Block], place: int) -> bool:
    """Whether something under a heading is kept."""
    for block in blocks[place + 1 : place + 1 + BELOW]:
        if block.label in HEADED:
            return True
        if block.tag in HEADING_TAGS:
            return False
    return False
