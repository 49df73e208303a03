"""Verdicts -> the same, without the panels on how a shop delivers, takes back and is paid.

Each product of a shop has the same: "Shipping & Returns", and below it sentences as good as those
of the product's own text. The heading tells, or what opens the panel: all of its words are of such
things, and the panel has such words too; a book may be called "The Return". The panel ends at the
next heading or opener, or with what holds the two.
"""

from collections.abc import Sequence
from typing import Final

from cleaner.blocks.segments import HEADING_TAGS, Segments, Zone
from cleaner.model import TEXT_LABELS, Label, Verdict
from cleaner.vocabulary.delivery_words import DELIVERY_LETTERS, heads_delivery, speaks_of_delivery
from cleaner.vocabulary.first_letters import first_letters

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
REMOVED: Final = 0.02
REASON: Final = "rule delivery: in the panel “{}”"


def without_deliveries(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Remove what is kept of each such panel, its heading too. The page is of a product."""
    decided = list(verdicts)
    tags = segments.tags
    texts = segments.texts
    said = sum(
        len(text) for text, one in zip(texts, verdicts, strict=True) if one.label in TEXT_LABELS
    )
    for index, text in enumerate(texts[:-1]):
        if first_letters(text) not in DELIVERY_LETTERS or not heads_delivery(text):
            continue
        if not _opens(segments, tags, index):
            continue
        panel = [
            place
            for place in _panel(segments, tags, index)
            if verdicts[place].kept and verdicts[place].label is not Label.TITLE
        ]
        lengths = [len(texts[place]) for place in panel]
        if not panel or max(lengths) < TEXT or sum(lengths) > SHARE * said:
            continue
        if not any(speaks_of_delivery(texts[place]) for place in panel):
            continue
        for place in (index, *panel):
            if verdicts[place].kept:
                decided[place] = Verdict(Label.OTHER, REMOVED, REASON.format(text))
    return tuple(decided)


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
