"""Verdicts -> the same, but what the model keeps of many cards it does not take from the others.

The names of the goods of a shop, or the headlines of a list of news, score about as much as the
model asks for, and fall on both sides. What stands in the same place of cards that stand side by
side, in the same elements, is of one kind. Where a good part of its blocks is kept, the others that
are links or headings stay too, but for what two cards say: that is a badge, a kind, a button. Of
days, ratings, prices and sentences the others prove nothing, nor of the links that a reader of a
forum set in a post; and a reference in a list of them is half a link, and says more around it.

On a front page cards stand in many boxes, each in other elements; what its headlines have alike is
the name of the element that they stand in. Where most of those are kept, the others are.

On the lists, shops and services of wcxb-dev, of which the model has seen the pages, seven in ten of
what is given back are right; without links and headings it would be one in three.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial
from typing import Final

import numpy as np

from cleaner.blocks.lexicon import name_tokens
from cleaner.blocks.segments import HEADING_TAGS, Outline, Segments
from cleaner.judging.amendments.cards import OUTSIDE
from cleaner.judging.amendments.listed_cards import WITHOUT_NUMBER
from cleaner.judging.doubted import given_back, is_doubted
from cleaner.model import CORE_LABELS, Label, Verdict

__all__ = ["with_alike_cards"]

CARDS: Final = 3
SEVERAL: Final = 2
WORDS: Final = 4
"""Blocks of a card on average, or words, at least; shorter ones may be links of a menu."""
HEADLINES: Final = 6
MOST: Final = 0.5
"""Headlines in elements of one name that are kept, at least, and more than which share of them."""
BLOCKS: Final = 15
"""Of a card, at most; what holds more is a section."""
PART: Final = 0.4
"""Share of the blocks in one place of the cards that are kept, and ..."""
LIKELY: Final = 0.3
"""... the least score of another that is kept for their sake."""
LINKED: Final = 0.7
"""Of a name, which may have a word before it: "Website: ..."."""
TIMES: Final = 3
"""Blocks in the same elements of one card that are told apart: a name, a price, a place."""
OTHERS: Final = frozenset({Label.ADVERT, Label.COMMENT, Label.INTERFACE, Label.LEGAL, Label.SHARE})
MENUS: Final = ("navigation by container_name", "navigation by own_words", "by list_header")
"""How the reason tells of a menu, or of a list under a header of its own."""
POSTS: Final = frozenset(
    {
        "answercell", "postarea", "postbit", "postbody", "postmessage", "postmsg", "postsignature",
        "postcell", "signature", "usertext",
    }
)  # fmt: skip
"""Names around what somebody wrote in a forum; a list of topics has others."""
STATES: Final = frozenset(
    {
        "active", "alt", "current", "even", "first", "last", "left", "middle", "new", "odd",
        "open", "right", "sale", "selected",
    }
)  # fmt: skip
"""Parts of the names of single cards among others."""
NAMED: Final = "rule alike_card: in its place other cards have what is kept"
HEADLINE: Final = "rule alike_headline: in elements of its name most headlines are kept"

Kind = tuple[str, str]
KindOf = Callable[[int], Kind]


def with_alike_cards(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Keep the names and headlines that the model took from some of the cards."""
    outline = segments.outline
    if not outline.elements:
        return tuple(verdicts)
    may_return = [
        one.score >= LIKELY and _may_return(segments, index, one)
        for index, one in enumerate(verdicts)
    ]
    if not any(may_return):
        return tuple(verdicts)
    decided = list(verdicts)
    kept = [verdict.label in CORE_LABELS for verdict in verdicts]
    kind_of = cache(partial(_kind, outline))
    for cards in _groups(segments, kind_of, kept, may_return):
        for alike in _places(segments, kind_of, cards):
            if len(alike) >= CARDS and sum(kept[index] for index in alike) >= PART * len(alike):
                said = Counter(segments.texts[index] for index in alike)
                for index in alike:
                    if may_return[index] and said[segments.texts[index]] == 1:
                        decided[index] = _given_back(segments, index)
    for index in _headlines(segments, kind_of, kept, may_return):
        decided[index] = given_back(HEADLINE)
    return tuple(decided)


def _headlines(
    segments: Segments, kind_of: KindOf, kept: Sequence[bool], may_return: Sequence[bool]
) -> Iterator[int]:
    """The links that may return and stand in elements of a name in which most headlines do."""
    pairs = enumerate(zip(segments.linked, segments.lengths, strict=True))
    links = [index for index, (linked, size) in pairs if linked >= LINKED * size]
    headlines = [index for index in links if _is_headline(segments, index)]
    if len(headlines) <= HEADLINES:
        return
    numbers = segments.outline.kinds[segments.containers].tolist()
    doubted = (one for one in headlines if may_return[one])
    wanted = {kind for one in doubted if (kind := kind_of(numbers[one]))[1]}
    groups: defaultdict[Kind, list[int]] = defaultdict(list)
    for index in headlines if wanted else ():
        kind = kind_of(numbers[index])
        if kind in wanted:
            groups[kind].append(index)
    for alike in groups.values():
        stay = sum(kept[index] for index in alike)
        if stay >= HEADLINES and stay > MOST * len(alike):
            said = Counter(segments.texts[index] for index in alike)
            yield from (one for one in alike if may_return[one] and said[segments.texts[one]] == 1)


def _is_headline(segments: Segments, index: int) -> bool:
    """Whether a link has the words of a headline, and stands in no menu."""
    spaces, outline = segments.texts[index].count(" "), segments.outline
    return spaces + 1 >= WORDS and not int(outline.zones[segments.places[index]]) & OUTSIDE


def _may_return(segments: Segments, index: int, verdict: Verdict) -> bool:
    """Whether the model doubts a block that is a link or a heading, in no post or menu by name."""
    if not is_doubted(verdict) or verdict.label in OTHERS:
        return False
    if any(told in verdict.reason for told in MENUS):
        return False
    text = segments.texts[index]
    is_link = segments.linked[index] >= LINKED * len(text)
    named = is_link or segments.tags[index] in HEADING_TAGS
    return named and any(map(str.isalpha, text)) and not _is_in_post(segments, index)


def _is_in_post(segments: Segments, index: int) -> bool:
    outline = segments.outline
    around = outline.around(int(segments.containers[index]))
    return any(not POSTS.isdisjoint(outline.tokens[outline.kinds[one]]) for one in around)


def _given_back(segments: Segments, index: int) -> Verdict:
    is_link = segments.link_characters[index] >= LINKED * len(segments.texts[index])
    is_heading = segments.tags[index] in HEADING_TAGS and not is_link
    return given_back(NAMED)._replace(label=Label.HEADING if is_heading else Label.BODY)


def _groups(
    segments: Segments, kind_of: KindOf, kept: Sequence[bool], may_return: Sequence[bool]
) -> Iterator[Sequence[int]]:
    """The containers of each list of cards of which some blocks are kept, and some may return."""
    outline = segments.outline
    stay, back = (np.concatenate(([0], np.cumsum(flags))) for flags in (kept, may_return))
    counts = outline.end - outline.first
    small = (counts > 0) & (counts <= BLOCKS) & (outline.zones & OUTSIDE == 0)
    around = outline.parents[small & (back[outline.end] > back[outline.first])]
    small &= np.isin(outline.parents, around)
    groups: defaultdict[tuple[int, Kind], list[int]] = defaultdict(list)
    parents, numbers = outline.parents.tolist(), outline.kinds.tolist()
    for card in np.flatnonzero(small).tolist():
        groups[parents[card], kind_of(numbers[card])].append(card)
    for cards in groups.values():
        if len(cards) < CARDS:
            continue
        first, end = outline.first[cards], outline.end[cards]
        mixed = all((sums[end] - sums[first]).any() for sums in (stay, back))
        if mixed and _are_cards(segments, cards):
            yield cards


def _are_cards(segments: Segments, cards: Sequence[int]) -> bool:
    """Whether containers hold more than a link of some words: those may be of a menu."""
    outline = segments.outline
    blocks = outline.end[cards] - outline.first[cards]
    if blocks.sum() >= SEVERAL * len(cards):
        return True
    texts = (segments.texts[index] for card in cards for index in outline.blocks(card))
    return sum(text.count(" ") + 1 for text in texts) >= WORDS * len(cards)


def _places(segments: Segments, kind_of: KindOf, cards: Sequence[int]) -> Iterator[Sequence[int]]:
    """The blocks in each of the places that cards have."""
    outline = segments.outline
    places: defaultdict[tuple[tuple[Kind, ...], int], list[int]] = defaultdict(list)
    for card in cards:
        seen: Counter[tuple[Kind, ...]] = Counter()
        for index in outline.blocks(card):
            path: tuple[Kind, ...] = ()
            for container in outline.around(int(segments.containers[index])):
                if container == card:
                    break
                path += (kind_of(int(outline.kinds[container])),)
            seen[path] += 1
            places[path, min(seen[path], TIMES)].append(index)
    return iter(places.values())


def _kind(outline: Outline, number: int) -> Kind:
    """The tag, and the first name that others beside it may have: not "post-312" nor "odd"."""
    tag, names = outline.pairs[number]
    return tag, next(filter(_is_shared, WITHOUT_NUMBER.findall(names)), "")


def _is_shared(name: str) -> bool:
    return STATES.isdisjoint(name_tokens("", name))
