"""Core blocks that stand on the page twice: once for wide screens, once for narrow ones, or quoted.

What each card of a list says ("Free returns"), or two lists of ingredients ("1 teaspoon salt"),
repeats in earnest: in places of one kind, and alone or as two entries of a list, where a copy for
another screen brings its neighbours along. Lines of a text stand in no places that could be told
apart: short ones need to repeat often.

On the development corpora, dropping the second gains 0.007 word F1 on wcxb-dev, 0.03 on its forums,
0.004 on dragnet-a.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from itertools import compress
from typing import Final

from cleaner.blocks.segments import CELL_SEPARATOR, ENTRY_TAGS, HEADING_TAGS, LINE, Zone
from cleaner.judging.looks import Look
from cleaner.judging.top.signs import is_clock
from cleaner.judging.whole_page.elements import POSTS

__all__ = ["repeats"]

WORDS: Final = 3.0
"""Shorter blocks may be said twice: "Yes.", "Example", a name."""
CODE_SHARE: Final = 0.05
"""A page with more code than that gives instructions, whose steps repeat in earnest: documentation
would lose 0.003."""
OFTEN: Final = 4
"""Times from which on a block may repeat in earnest. Of the words in such blocks two thirds are
right where they are on the development corpora, of three times one in four."""
SHORT: Final = 12.0
"""Words of blocks that may repeat in earnest but once. On the development corpora 113 pages gain by
it, and 79 lose; with 20 words the longer ones lose again."""
NEAR: Final = 20
"""Blocks from a sentence to where a box sets it again."""
OF_BOXES: Final = int(Zone.QUOTE | Zone.ASIDE)
CODE: Final = int(Zone.PREFORMATTED)
CODE_OR_TABLE: Final = CODE | int(Zone.TABLE)
OF_LISTS: Final = int(Zone.LIST | Zone.TABLE | Zone.PREFORMATTED)
LEADING: Final = ":："
OPENING: Final = '"“„«»‘「『'
_WORD: Final = re.compile(r"\w+")
SPEAKER_WORDS: Final = 14.0
QUOTED_WORDS: Final = 7.0
LINKED: Final = 0.5
BLURB_WORDS: Final = 8.0
ENDS: Final = ".…。"
"""Of a blurb that is a link as a whole."""
LISTED: Final = HEADING_TAGS | ENTRY_TAGS
QUOTES: Final = frozenset({"blockquote", "pull", "pullquote", "quote"})
"""Names of the boxes in which a paper sets a sentence of a text again, with who said it."""
NEVER: Final = frozenset({"button", LINE})
"""What of these is short repeats in no earnest, or has no place that could be told from others."""


def repeats(looks: Sequence[Look], kept: Sequence[bool]) -> Mapping[int, str]:
    """The kept blocks whose words another kept block above has, with the evidence.

    A link above a heading leads to it, and goes in its place; so does one above the same link
    where that has a blurb.
    Lines of code and rows of tables repeat in earnest, and are left alone.
    """
    core = list(compress(looks, kept))
    if _instructs(core):
        return {}
    likely = [
        look
        for look in core
        if look.words >= WORDS and not look.zones & CODE_OR_TABLE
        if CELL_SEPARATOR not in look.text
    ]
    as_long = Counter([look.words for look in likely])
    places: dict[str, list[int]] = defaultdict(list)
    for look in likely:
        if as_long[look.words] > 1:
            places[" ".join(look.text.casefold().split())].append(look.index)
    for again in places.values():
        if len(again) > 1 and looks[again[0]].links >= LINKED:
            again.sort(key=lambda index: _rank(looks, kept, index))
    first = {index: again[0] for again in places.values() for index in again[1:]}
    earnest = {
        index
        for again in places.values()
        if len(again) >= OFTEN or _is_short(looks[again[0]])
        for index in again[1:]
        if looks[index].names == looks[again[0]].names
        and (_is_alone(index, first) or (_is_entry(looks[index]) and _is_in_pair(index, first)))
    }
    told = {index: above for index, above in first.items() if index not in earnest}
    quotes = _pull_quotes(looks, kept, [look for look in core if _is_boxed(look)])
    quoted = {index: at for index, at in quotes.items() if index not in told}
    if not told and not quoted:  # mostly
        return {}
    return (
        _of_speakers(looks, kept, told | quoted)
        | _hours_above(looks, kept, told)
        | {index: f"says the same as block {above}" for index, above in told.items()}
        | {index: f"sets words of block {at} again" for index, at in quoted.items()}
    )


def _hours_above(
    looks: Sequence[Look], kept: Sequence[bool], told: Collection[int]
) -> dict[int, str]:
    """The hours right above links to stories that are said again. A programme repeats in earnest.

    What else stands there, a topic, a price, a greeting, is as often that of what stays.
    """
    above = (
        looks[index - 1]
        for index in told
        if index and kept[index - 1] and looks[index].links >= LINKED
    )
    return {look.index: "the hour of what the page says twice" for look in above if is_clock(look)}


def _pull_quotes(
    looks: Sequence[Look], kept: Sequence[bool], boxed: Sequence[Look]
) -> dict[int, int]:
    """The kept blocks in boxes whose words stand in a longer block near them, and where."""
    found: dict[int, int] = {}
    words_of = cache(lambda at: _words(looks[at].text))
    for look in boxed:
        if _is_introduced(looks, look.index):
            continue
        words = words_of(look.index)
        near = range(max(0, look.index - NEAR), min(len(looks), look.index + NEAR + 1))
        longer = (at for at in near if kept[at] and looks[at].words > look.words)
        place = next((at for at in longer if words in words_of(at)), None)
        if place is None or (place == look.index + 1 and _quotes(looks[place].text, words)):
            continue
        found[look.index] = place
    return found


def _is_boxed(look: Look) -> bool:
    """Whether a box holds a sentence, and is no list, and quotes nothing that a post replies to."""
    if look.words < QUOTED_WORDS or look.tag in LISTED or look.zones & OF_LISTS:
        return False
    boxed = look.zones & OF_BOXES or not QUOTES.isdisjoint(look.names)
    return bool(boxed) and not look.named(POSTS)


def _is_introduced(looks: Sequence[Look], index: int) -> bool:
    """Whether what stands above a block leads to it: the text is about the quotation then."""
    above = looks[index - 1] if index else None
    return above is not None and (above.tag in HEADING_TAGS or above.text[-1] in LEADING)


def _quotes(text: str, words: str) -> bool:
    """Whether a text begins with some words in quotation marks: it is about them."""
    return text[0] in OPENING and _words(text).startswith(words)


def _words(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))


def _rank(looks: Sequence[Look], kept: Sequence[bool], index: int) -> int:
    """Of what is said again, which stays: a heading of the text, what heads a blurb, the first."""
    if _heads_text(looks[index]):
        return 0
    return 1 if _heads_blurb(looks, kept, index) else 2


def _heads_blurb(looks: Sequence[Look], kept: Sequence[bool], index: int) -> bool:
    """Whether what is kept below a link tells of it: no entry of the list that the link is in."""
    below = index + 1
    if below >= len(looks) or not kept[below] or looks[below].words < BLURB_WORDS:
        return False
    link, blurb = looks[index], looks[below]
    if blurb.tag in HEADING_TAGS or blurb.names == link.names:
        return False
    return blurb.links < LINKED or blurb.text[-1] in ENDS


def _heads_text(look: Look) -> bool:
    return look.tag in HEADING_TAGS and look.links < LINKED


def _of_speakers(
    looks: Sequence[Look], kept: Sequence[bool], again: Mapping[int, int]
) -> dict[int, str]:
    """Who said what is quoted again: below it, in the same quotation or box."""
    found: dict[int, str] = {}
    for index, above in again.items():
        first, copy = looks[above], looks[index]
        for quotation, other in ((copy, None), (first, copy)):
            speaker = quotation.index + 1
            free = speaker < len(looks) and kept[speaker] and speaker not in again
            if free and _names_speaker(quotation, looks[speaker], other):
                found[speaker] = "names who said what the page says twice"
    return found


def _names_speaker(quotation: Look, below: Look, other: Look | None) -> bool:
    """Whether a block says who is quoted above it, in a box in which the other does not stand."""
    if below.words > SPEAKER_WORDS or below.ends_sentence:
        return False
    if other is not None and (quotation.words < QUOTED_WORDS or below.tag in LISTED):
        return False  # a box above the text that lists its headings
    return any(
        box(quotation) and box(below) and not (other is not None and box(other)) for box in BOXES
    )


def _in_quote(look: Look) -> bool:
    return look.within(Zone.QUOTE)


def _in_aside(look: Look) -> bool:
    return look.within(Zone.ASIDE)


def _in_named(look: Look) -> bool:
    return not QUOTES.isdisjoint(look.names)


BOXES: Final = (_in_quote, _in_aside, _in_named)


def _is_short(look: Look) -> bool:
    return look.words <= SHORT and look.tag not in NEVER


def _is_alone(index: int, first: Mapping[int, int]) -> bool:
    """Whether neither neighbour repeats the neighbour of what a block repeats."""
    return not any(_brings(index, by, first) for by in (-1, 1))


def _is_in_pair(index: int, first: Mapping[int, int]) -> bool:
    """Whether one neighbour does so, and none beyond: salt and pepper of two lists."""
    sides = [by for by in (-1, 1) if _brings(index, by, first)]
    return len(sides) == 1 and not _brings(index + sides[0], sides[0], first)


def _brings(index: int, by: int, first: Mapping[int, int]) -> bool:
    return first.get(index + by) == first[index] + by


def _is_entry(look: Look) -> bool:
    return look.tag in ENTRY_TAGS and look.links < LINKED


def _instructs(core: Sequence[Look]) -> bool:
    code = sum([look.words for look in core if look.zones & CODE])
    return code > CODE_SHARE * sum([look.words for look in core])
