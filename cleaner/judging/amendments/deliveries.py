"""Verdicts -> the same, without the panels on how a shop delivers, takes back and is paid.

Each product of a shop has the same: "Shipping & Returns", and below it sentences as good as those
of the product's own text. The heading tells, or what opens the panel: all of its words are of such
things, and the panel has such words too; a book may be called "The Return". The panel ends at the
next heading or opener, or with what holds the two. Where a tab says which element it opens, that is
the panel, with whatever headings it has of its own; links of a table of contents are no tabs.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from cleaner.blocks.lexicon import name_tokens
from cleaner.blocks.segments import HEADING_TAGS, Segments, Zone
from cleaner.judging.amendments.accordions import TARGETS
from cleaner.judging.looks import Look
from cleaner.judging.removed import removed
from cleaner.model import TEXT_LABELS, Label, Verdict
from cleaner.vocabulary.delivery_words import DELIVERY_LETTERS, heads_delivery, speaks_of_delivery
from cleaner.vocabulary.stock_sentences import stock_of

__all__ = ["without_deliveries"]

OPENERS: Final = HEADING_TAGS | {"summary", "dt", "label"}
BUTTON: Final = int(Zone.BUTTON)
LINKED: Final = 0.9
SHORT: Final = 80
"""Characters of what opens a panel, at most."""
TEXT: Final = 40
"""Characters of a text in a panel; others state facts of one offer: "Delivery: free"."""
SHARE: Final = 0.5
"""Of what is kept of the page, what a panel has at most. Where it has more, next to nothing else is
said of the product: such a page of wcxb-dev has it in gold, seven with more text have it not."""
MOST: Final = 12
"""Blocks of a panel."""
LEVELS: Final = 4
"""Elements around what opens a panel that are asked which it is."""
TABS: Final = frozenset({"tab", "tabbed", "tabs"})
"""Names of one of those, and the role of a tab."""
BESIDE: Final = 60
"""Characters that are kept besides a longer panel that a tab opens, at least."""
BUTTON_WORDS: Final = 6
SOLD: Final = "shop_button"
"""What stands on the page of a product, also where it declares none: "Add to cart"."""
REASON: Final = "rule delivery: in the panel “{}”"


def without_deliveries(
    segments: Segments, verdicts: Sequence[Verdict], looks: Sequence[Look], *, is_product: bool
) -> tuple[Verdict, ...]:
    """Remove what is kept of each such panel, its heading too.

    is_product: whether the page says that it is of one. On others only what tabs open is removed,
    and only where something is sold.
    """
    tags, texts = segments.tags, segments.texts
    openers = [
        look.index
        for look in looks[:-1]
        if look.letters in DELIVERY_LETTERS and heads_delivery(look.text)
        if _opens(segments, tags, look.index)
    ]
    if not openers or not (is_product or _is_sold(texts)):
        return tuple(verdicts)
    decided = list(verdicts)
    places = _places(segments)
    told = zip(texts, verdicts, strict=True)
    lengths = [len(text) if one.label in TEXT_LABELS else 0 for text, one in told]
    whole = sum(lengths)
    for index in openers:
        pane = next((places[one] for one in _opened(segments, index) if one in places), None)
        if pane is None and not is_product:
            continue
        panel = [
            place
            for place in pane or _panel(segments, tags, index)
            if verdicts[place].kept and verdicts[place].label is not Label.TITLE
        ]
        if not _is_on_delivery([texts[place] for place in panel]):
            continue
        is_policy = pane is not None and len(panel) > MOST
        besides = whole - sum(lengths[place] for place in panel)
        size = sum(len(texts[place]) for place in panel)
        if besides < BESIDE if is_policy else size > SHARE * whole:
            continue
        for place in (index, *panel):
            if verdicts[place].kept:
                decided[place] = removed(Label.OTHER, REASON.format(texts[index]))
    return tuple(decided)


def _is_on_delivery(panel: Sequence[str]) -> bool:
    """Whether the blocks of a panel have a text, and words of such things."""
    return any(len(text) >= TEXT for text in panel) and any(map(speaks_of_delivery, panel))


def _places(segments: Segments) -> Mapping[str, range]:
    """The blocks of each element that has an id, by that."""
    outline = segments.outline
    places: dict[str, range] = {}
    for at, element in enumerate(outline.elements):
        if element is not None and (name := element.get("id")):
            places.setdefault(name, outline.blocks(at))
    return places


def _opened(segments: Segments, opener: int) -> Sequence[str]:
    """The ids of what the links and buttons around a block open on the page, if it is a tab."""
    outline = segments.outline
    element = outline.elements[int(segments.containers[opener])] if outline.elements else None
    opened: list[str] = []
    is_tab = False
    for _ in range(LEVELS):
        if element is None:
            break
        for one in (element, *element.iterchildren("a", "button")):
            opened += (one.get(name, "") for name in TARGETS)
            is_tab |= one.get("role") in TABS
            is_tab |= not TABS.isdisjoint(name_tokens(str(one.tag), one.get("class", "")))
        element = element.getparent()
    return [name.lstrip("#") for name in opened if name] if is_tab else []


def _is_sold(texts: Sequence[str]) -> bool:
    """Whether there is a button to buy something with."""
    return any(
        found.name == SOLD
        for text in texts
        if text.count(" ") < BUTTON_WORDS
        if (found := stock_of(text, BUTTON_WORDS, is_linked=True, is_listed=True))
    )


def _panel(segments: Segments, tags: Sequence[str], opener: int) -> range:
    """The blocks below what opens them, in the first container that holds more."""
    outline = segments.outline
    containers = outline.around(int(segments.containers[opener]))
    around = next((one for one in containers if outline.end[one] > opener + 1), 0)
    is_link = segments.link_characters[opener] >= LINKED * len(segments.texts[opener])
    if is_link and outline.first[around] < opener:  # of several side by side
        return range(0)
    end = opener + 1
    last = min(int(outline.end[around]), opener + 1 + MOST)
    while end < last and not _opens(segments, tags, end):
        end += 1
    return range(opener + 1, end)


def _opens(segments: Segments, tags: Sequence[str], index: int) -> bool:
    """Whether a block is a heading or may open another panel."""
    text = segments.texts[index]
    if len(text) > SHORT:
        return False
    pressed = int(segments.outline.zones[segments.containers[index]]) & BUTTON
    linked = segments.link_characters[index] >= LINKED * len(text)
    return tags[index] in OPENERS or bool(pressed) or bool(linked)
