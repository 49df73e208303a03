"""Verdicts -> the same, without the buttons that a list sets on each of its cards.

"View deal" leads to another page from each card; to the model it is a short line of a card as
others are. The same few words that link to so many pages, as the names and pictures on the cards
do, say nothing of any of them, in whatever language. Others are facts: "Full-time" in a card that
is one link, the street of a house where the card below names another.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Final

from cleaner.blocks.segments import HEADING_TAGS, Segments, Zone
from cleaner.judging.removed import removed
from cleaner.model import TEXT_LABELS, Label, Verdict
from cleaner.parsing.words import words_in

__all__ = ["without_repeated_buttons"]

TIMES: Final = 5
"""Times that the words are said, at least, and different pages that they lead to."""
CHARACTERS: Final = 30
SPACES: Final = 3
"""Of the words, at most: names of things may be as long, but link to one page."""
LINKED: Final = 0.9
SHARE: Final = 0.8
"""Of the links between the first and the last in containers of one kind, at least."""
OUTSIDE: Final = int(Zone.TABLE | Zone.PREFORMATTED | Zone.QUOTE)
"""Columns of tables say the same in earnest."""
REASON: Final = "rule repeated_button: leads to {} different pages by the same words"


def without_repeated_buttons(
    segments: Segments, verdicts: Sequence[Verdict]
) -> tuple[Verdict, ...]:
    """Remove those that are kept, but for headings."""
    if not segments.outline.elements:
        return tuple(verdicts)
    pairs = enumerate(zip(segments.lengths, verdicts, strict=True))
    short = [i for i, (size, one) in pairs if size <= CHARACTERS and one.label in TEXT_LABELS]
    if len(short) < TIMES:
        return tuple(verdicts)
    places: dict[str, list[int]] = defaultdict(list)
    for index in short:
        if segments.texts[index].count(" ") <= SPACES:
            places[segments.texts[index]].append(index)
    buttons = {
        text: again
        for text, again in places.items()
        if len(again) >= TIMES and _may_be_buttons(segments, text, again)
    }
    decided = list(verdicts)
    pages = _pages(segments) if buttons else {}
    for text, again in buttons.items():
        told = sum(len(said) > 1 for said in pages.values() if text in said)
        if told >= max(TIMES, LINKED * len(again)):
            for index in again:
                decided[index] = removed(Label.INTERFACE, REASON.format(told))
    return tuple(decided)


def _may_be_buttons(segments: Segments, text: str, again: Sequence[int]) -> bool:
    """Whether blocks that say the same are links, and few in places of their kind say another."""
    outline, tags, linked = segments.outline, segments.tags, segments.link_characters
    if any(map(str.isdecimal, text)):
        return False
    if any(linked[index] < LINKED * len(text) or tags[index] in HEADING_TAGS for index in again):
        return False
    containers = [int(segments.containers[index]) for index in again]
    if any(int(outline.zones[container]) & OUTSIDE for container in containers):
        return False
    kinds = {int(outline.kinds[container]) for container in containers}
    alike = sum(
        int(outline.kinds[segments.containers[index]]) in kinds
        for index in range(again[0], again[-1] + 1)
        if linked[index]
    )
    return len(again) >= SHARE * alike


def _pages(segments: Segments) -> Mapping[str, set[str]]:
    """What the links of the page lead to, each with the words that do; pictures have none."""
    said: dict[str, set[str]] = defaultdict(set)
    element = next((one for one in segments.outline.elements if one is not None), None)
    for link in () if element is None else element.getroottree().iter("a"):
        if address := link.get("href"):
            said[str(address)].add(words_in(link))
    return said
