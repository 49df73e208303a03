"""What stands below a box of other stories and belongs to the article: headings, last paragraphs.

Beside a box the model doubts both. Blank lines tell where a text scrape has them: those of a box
stand in a run, and what goes on below it stands apart.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from cleaner.blocks.lexicon import words_of
from cleaner.judging.looks import CORE, Look
from cleaner.judging.shapes import ends_prose
from cleaner.judging.top.signs import is_bullet
from cleaner.judging.whole_page.boxes import (
    StoryBox,
    boxes_in,
    is_headline,
    is_topic,
    subheading_of,
)
from cleaner.vocabulary.addressing import addresses_somebody

__all__ = ["headings_below_boxes", "text_below_boxes"]

SENTENCES: Final = 3
SENTENCE_WORDS: Final = 5.0
"""Closing paragraphs below a box, and the words of each."""
PARAGRAPH_WORDS: Final = 10.0
DASHES: Final = "–—"
"""With which somebody begins to speak, in some languages."""
LONG: Final = 5
"""First letters of a word, some of which a paragraph shares with those above the box."""
KNOWN: Final = 0.2
"""Share of its words of that length that it shares, at least."""
SET_APART: Final = 0.8
"""Share of the paragraphs above a box that have blank lines around them, at least, where these
tell."""
_QUOTED: Final = re.compile(r"[\"“„”«»「『]")
_NAME: Final = re.compile(r"(?<=[\w,”»\"“«] )[^\W\d_a-zà-öø-ÿа-яё][^\W\d_]{3,30}")
"""A word with a capital that does not open its sentence."""


@dataclass(frozen=True, slots=True)
class _Text:
    """What the model keeps of a page.

    paragraphs, apart: how many stand above each line, and how many of those set apart.
    first: the first line that is kept in which each long word stands.
    """

    paragraphs: Sequence[int]
    apart: Sequence[int]
    first: Mapping[str, int]


def headings_below_boxes(looks: Sequence[Look]) -> frozenset[int]:
    """The short lines right below a box that head a paragraph which is kept, or set apart too."""
    found: set[int] = set()
    boxes = list(boxes_in(looks))
    text = _read(looks if boxes else ())
    for box in boxes:
        heading = _heading_below(looks, box)
        if heading is None or looks[heading].matches:
            continue
        below = list(_sentences(looks, heading + 1))
        apart = looks[heading].alone and _is_apart(looks, box, below, text)
        if not below or (len(below) <= SENTENCES and _are_blurbs(looks, below, apart=apart)):
            continue
        if apart or (heading < box.end and _is_paragraph(below[0])):
            found.add(heading)
    return frozenset(found)


def _heading_below(looks: Sequence[Look], box: StoryBox) -> int | None:
    if box.end < len(looks) and is_topic(looks[box.end]):
        return box.end
    return subheading_of(looks, box)


def text_below_boxes(looks: Sequence[Look]) -> frozenset[int]:
    """The last paragraphs of an article below a box: those that the model keeps.

    Beside a box it doubts them, so that those are kept, too, in which somebody is quoted whom the
    article names; and those that blank lines set apart, as they do the paragraphs above. Blurbs of
    stories end as sentences, but each below its headline.
    """
    found: set[int] = set()
    boxes = list(boxes_in(looks))
    text = _read(looks if boxes else ())
    named = _first_named(looks if boxes else ())
    for box in boxes:
        below = list(_sentences(looks, box.end))
        apart = _is_apart(looks, box, below, text)
        if not 0 < len(below) <= SENTENCES or _are_blurbs(looks, below, apart=apart):
            continue
        quoting = (line for line in below if _QUOTED.search(line.text))
        quotes = any(named.get(name, box.end) < box.header for q in quoting for name in _names(q))
        if quotes or apart:
            found.update(line.index for line in below)
        found.update(line.index for line in below if line.score >= CORE)
    return frozenset(found)


def _read(looks: Sequence[Look]) -> _Text:
    paragraphs = [_is_paragraph(look) for look in looks]
    apart = [is_one and look.alone for is_one, look in zip(paragraphs, looks, strict=True)]
    first: dict[str, int] = {}
    for look in looks:
        for word in _long_words(look) if look.score >= CORE else ():
            first.setdefault(word, look.index)
    return _Text(list(accumulate(paragraphs, initial=0)), list(accumulate(apart, initial=0)), first)


def _is_apart(looks: Sequence[Look], box: StoryBox, below: Sequence[Look], text: _Text) -> bool:
    """Whether a box stands in a run, and each line below it apart, as do the paragraphs above.

    The lines below have words of the text above, and are no invitations of the site.
    """
    if not all(look.alone and not addresses_somebody(look.text) for look in below):
        return False
    heading = subheading_of(looks, box)
    inside = looks[box.header : box.end if heading is None else heading]
    above = text.paragraphs[box.header]
    if any(look.alone for look in inside) or text.apart[box.header] < SET_APART * max(1, above):
        return False
    return all(_shares_words(look, box, text) for look in below)


def _shares_words(look: Look, box: StoryBox, text: _Text) -> bool:
    words = _long_words(look)
    known = sum(text.first.get(word, box.end) < box.header for word in words)
    return known > 0 and known >= KNOWN * len(words)


def _long_words(look: Look) -> Sequence[str]:
    """What a line is about, without the ends of its words; all in scripts of other letters."""
    return [word[:LONG] for word in words_of(look.text) if len(word) >= LONG or not word.isascii()]


def _is_paragraph(look: Look) -> bool:
    return ends_prose(look) and look.words >= PARAGRAPH_WORDS and look.score >= CORE


def _first_named(looks: Sequence[Look]) -> dict[str, int]:
    """The first of the blocks that the model keeps in which each name stands."""
    kept = (look for look in reversed(looks) if look.score >= CORE)
    return {name: look.index for look in kept for name in _names(look)}


def _sentences(looks: Sequence[Look], first: int) -> Iterator[Look]:
    """The lines from one on that end as sentences do and say nothing of a site's furniture."""
    for look in looks[first : first + SENTENCES + 1]:
        listed = is_bullet(look) and look.text[1:2] == " " and look.text[0] not in DASHES
        if not ends_prose(look) or look.words < SENTENCE_WORDS or listed or look.matches:
            return
        yield look


def _are_blurbs(looks: Sequence[Look], below: Sequence[Look], *, apart: bool) -> bool:
    """Whether a headline with a blurb follows some lines: so were they.

    apart: whether they have blank lines around them, so that such a blurb has too.
    """
    after = below[-1].index + 1
    lines = looks[after : after + 2]
    blurbs = len(lines) > 1 and is_headline(lines[0]) and ends_prose(lines[1])
    return blurbs and (lines[1].alone or not apart)


def _names(look: Look) -> Sequence[str]:
    return [name for name in _NAME.findall(look.text) if name[0].isupper()]
