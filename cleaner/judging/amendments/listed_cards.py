"""Verdicts -> the same, but the cards of a list that its own introduction outweighs are kept.

The more sentences stand above a list of goods or stories, the more its entries look like what
stands around an article. Where a page declares no article and no product, and what it says besides
is little against its cards, they are what it is for. Of each is kept what it says alone: a name, a
price; not the button that is on all.

On wcxb-dev, cross-validated, this gains on all of the few pages that it finds.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import accumulate, islice
from typing import Any, Final

import numpy as np

from cleaner.blocks.element_columns import DECLARED
from cleaner.blocks.segments import HEADING_TAGS, Outline, Segments, Zone
from cleaner.judging.amendments.cards import OUTSIDE, columns_of, may_be_cards
from cleaner.judging.doubted import given_back, is_doubted
from cleaner.judging.looks import CORE
from cleaner.model import TEXT_LABELS, Label, Verdict
from cleaner.vocabulary.other_products import names_price

__all__ = ["SINGLE", "WITHOUT_NUMBER", "with_listed_cards"]

SINGLE: Final = DECLARED["article"] | DECLARED["product"] | DECLARED["thread"]
"""Kinds that a page of one thing declares; cards below it lead to others."""
CARDS: Final = 4
GONE: Final = 0.5
"""Share of the cards whose title the model took away, though they are not among headlines."""
INTRODUCTION: Final = 2500
"""Characters that are kept besides the cards, at most; ..."""
TIMES: Final = 3
"""... and as many times those of the cards. Below a longer text wcxb-dev has the cards in gold on
some pages, and not on others."""
ALONE: Final = 0.8
"""Share of those titles that no other card has; what is drawn twice slides by."""
MOST: Final = 0.5
"""Share of the cards that say what is no title, but a button."""
TITLE: Final = 120
"""Characters of a title, at most."""
LINKED: Final = 0.9
LINKS: Final = 3
"""Addresses that a card leads to on average, at most; a column of a menu has more."""
PRICE: Final = 40
"""Characters of a price, which several cards may say."""
MENUS: Final = frozenset(
    {
        "breadcrumb", "breadcrumbs", "dropdown", "footer", "header", "mega", "megamenu", "menu",
        "nav", "navbar", "navigation", "pagination", "sidebar", "submenu", "subnav",
        "tabs", "widget",
    }
)  # fmt: skip
"""Names around links that lead elsewhere."""
PEOPLE: Final = frozenset(
    {
        "author", "authors", "avatar", "comment", "comments", "forum", "member", "message",
        "messages", "postprofile", "profile", "replies", "reply", "review", "reviews", "thread",
        "topic", "user", "viewtopic",
    }
)  # fmt: skip
"""Names around what is said of who wrote something."""
SIGNED: Final = frozenset({Label.BYLINE, Label.DATE})
"""Lines that an article has above what it leads to, and a list only in it."""
OTHERS: Final = frozenset(Label) - TEXT_LABELS - {Label.NAVIGATION, Label.TEASER, Label.OTHER}
"""Labels of what is on a page for another reason."""
HEADLINES: Final = "coverage by region: among headlines"
LINK: Final = int(Zone.LINK)
WITHOUT_NUMBER: Final = re.compile(r"(?<!\S)[^\s\d]+(?!\S)")
"""A name among others that has no digit."""
HEADED: Final = "rule listed_card: heads cards that are kept"
REASON: Final = "rule listed_card: of a card of the list that the page is"


def with_listed_cards(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Keep what the model took away of the cards. The page is of no single thing."""
    outline = segments.outline
    texts, tags = segments.texts, segments.tags
    start = next((index for index, verdict in enumerate(verdicts) if verdict.kept), len(texts))
    signed = next((i for i, one in enumerate(verdicts) if one.label in SIGNED), len(texts))
    gone = islice(filter(_may_return, verdicts[start:signed]), CARDS)
    if not outline.elements or len([*gone]) < GONE * CARDS:
        return tuple(verdicts)
    decided = list(verdicts)
    pairs = zip(segments.lengths, verdicts, strict=True)
    before = [0, *accumulate([length * (one.label in TEXT_LABELS) for length, one in pairs])]
    buttons = Counter(
        text for text, one in zip(texts, verdicts, strict=True) if one.label is Label.INTERFACE
    )
    for cards in _lists(segments, verdicts, buttons):
        kept = sum(before[card.stop] - before[card.start] for card in cards)
        size = sum(len(texts[index]) for card in cards for index in card)
        above = before[-1] - kept
        if not start < cards[0].start <= signed or above > min(INTRODUCTION, TIMES * size):
            continue
        said = _said(segments, cards)
        for index in (index for card in cards for index in card):
            own = said[texts[index]] == 1 or _is_price(texts[index])
            if own and _may_return(decided[index]):
                decided[index] = given_back(REASON)
        heading = cards[0].start - 1
        if tags[heading] in HEADING_TAGS and _may_return(decided[heading]):
            decided[heading] = Verdict(Label.HEADING, CORE, HEADED)
    return tuple(decided)


def _lists(
    segments: Segments, verdicts: Sequence[Verdict], buttons: Counter[str]
) -> Iterator[Sequence[range]]:
    """The cards of each list whose titles the model took away, if they are of no menu.

    buttons: how often the page has each.
    """
    tags = segments.tags
    lost = [0, *accumulate([is_doubted(one) and one.label not in OTHERS for one in verdicts])]
    for cards in (*_containers(segments.outline), *_pictures(segments.outline)):
        losing = sum(lost[card.stop] > lost[card.start] for card in cards)
        if len(cards) < CARDS or losing < GONE * len(cards):
            continue
        said = _said(segments, cards)
        are_dishes = _are_dishes(segments, cards)
        titles = [
            card.start if are_dishes else _title(segments, tags, said, card, len(cards))
            for card in cards
        ]
        gone = [
            said[segments.texts[title]]
            for title in titles
            if title is not None
            and is_doubted(verdicts[title])
            and verdicts[title].label not in OTHERS
        ]
        if len(gone) < GONE * len(cards) or gone.count(1) < ALONE * len(gone):
            continue
        if not _leads_elsewhere(segments, cards) and not _sells(buttons, said):
            yield cards


def _are_dishes(segments: Segments, cards: Sequence[range]) -> bool:
    """Whether cards have prices, and lead nowhere: what is on them is to be had here."""
    priced = 0
    for card in cards:
        if any(segments.linked[card.start : card.stop]):
            return False
        priced += any(_is_price(segments.texts[index]) for index in card)
    return priced > MOST * len(cards)


def _said(segments: Segments, cards: Sequence[range]) -> Counter[str]:
    """How many of the cards say each text."""
    return Counter(text for card in cards for text in set(segments.texts[card.start : card.stop]))


def _title(
    segments: Segments, tags: Sequence[str], said: Counter[str], card: range, cards: int
) -> int | None:
    """The first heading or link of a card, with nothing above it but what most of the cards say.

    said: how many of the cards say each text.  cards: how many there are.
    """
    if len(card) == 1:
        return card.start
    own = [index for index in card if said[segments.texts[index]] <= MOST * cards]
    headings = [index for index in own if tags[index] in HEADING_TAGS]
    if not own or headings[:1] not in ([], own[:1]):
        return None
    text = segments.texts[own[0]]
    is_link = segments.link_characters[own[0]] >= LINKED * len(text)
    is_title = (headings or is_link) and any(map(str.isalpha, text))
    return own[0] if is_title and len(text) <= TITLE else None


def _containers(outline: Outline) -> Iterator[Sequence[range]]:
    """Containers of a few blocks that stand alike in one, but for what numbers each."""
    cards = may_be_cards(outline, CARDS)
    kinds = {kind: _named(*outline.pairs[kind]) for kind in {*outline.kinds[cards].tolist()}}
    groups: dict[tuple[int, tuple[str, str]], list[range]] = defaultdict(list)
    for parent, kind, first, end in columns_of(outline, cards):
        groups[parent, kinds[kind]].append(range(first, end))
    return iter(groups.values())


def _named(tag: str, names: str) -> tuple[str, str]:
    """The tag, and the first of the names that has no number in it: not "post-312"."""
    named = WITHOUT_NUMBER.search(names)
    return tag, named.group() if named else ""


def _pictures(outline: Outline) -> Iterator[Sequence[range]]:
    """Cards that are a picture and one block, or all that is in one link with a picture."""
    groups: dict[tuple[int, int], list[range]] = defaultdict(list)
    pictured: dict[Any, bool] = {}
    last = None
    single = (outline.end - outline.first == 1) & (outline.zones & OUTSIDE == 0)
    may_be = single & ((outline.images > 0) | (outline.zones & LINK > 0))
    for container in np.flatnonzero(may_be).tolist():
        parent, first = int(outline.parents[container]), int(outline.first[container])
        end = first + 1
        if outline.images[container]:
            groups[parent, int(outline.kinds[container])].append(range(first, end))
            continue
        link = outline.elements[container].getparent()
        if link is None or link.tag != "a":
            continue
        if link not in pictured:
            pictured[link] = next(link.iter("img", "picture", "svg"), None) is not None
        if not pictured[link]:
            continue
        cards = groups[parent, LINK]
        if link is last and cards[-1].stop == first:
            cards[-1] = range(cards[-1].start, end)
        else:
            cards.append(range(first, end))
        last = link
    return iter(groups.values())


def _may_return(verdict: Verdict) -> bool:
    """Whether the model took a block away that is no button, nor under a header of others."""
    told = verdict.label in OTHERS and not verdict.reason.endswith(HEADLINES)
    return not told and is_doubted(verdict)


def _is_price(text: str) -> bool:
    return len(text) <= PRICE and names_price(text)


def _sells(buttons: Counter[str], said: Counter[str]) -> bool:
    """Whether a button that cards have stands once besides: on a page that sells one thing."""
    return any(count > 1 and buttons[text] == count + 1 for text, count in said.items())


def _leads_elsewhere(segments: Segments, cards: Sequence[range]) -> bool:
    """Whether cards are of writers, or lead to many places, or stand in what is named a menu."""
    outline = segments.outline
    linked = any(segments.link_characters[card.start : card.stop].any() for card in cards)
    if linked and sum(len(_places(segments, card)) for card in cards) > LINKS * len(cards):
        return True
    names = PEOPLE | MENUS if linked else PEOPLE
    return any(
        not names.isdisjoint(outline.tokens[outline.kinds[container]])
        for container in outline.around(int(segments.containers[cards[0].start]))
    )


def _places(segments: Segments, card: range) -> frozenset[str]:
    """The addresses that the blocks of a card lead to."""
    containers = {int(segments.containers[index]) for index in card}
    elements = (segments.outline.elements[container] for container in containers)
    return frozenset(
        link.get("href", "").partition("#")[0]
        for element in elements
        if element is not None
        for link in element.iter("a")
    ) - {""}
