"""Verdicts -> the same, without the buttons and messages that a list sets on each of its cards.

"View deal" leads to another page from each card, and "An error has occurred" waits there to be
shown; to the model they are short lines of a card as others are. The same few words that link to so
many pages, as the names and pictures on the cards do, say nothing of any of them, in whatever
language. Others are facts: "Full-time" in a card that is one link, the colour of a thing.
"""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any, Final

from cleaner.blocks.segments import HEADING_TAGS, Segments, Zone
from cleaner.model import TEXT_LABELS, Label, Verdict

__all__ = ["without_repeated_buttons"]

TIMES: Final = 5
"""Times that the words are said, at least, and different pages that they lead to."""
CHARACTERS: Final = 30
SPACES: Final = 3
"""Of the words, at most: names of things may be as long, but link to one page."""
LINKED: Final = 0.9
MESSAGES: Final = frozenset({"alert", "error", "errors"})
"""Names of elements that show what went wrong."""
OUTSIDE: Final = int(Zone.TABLE | Zone.PREFORMATTED | Zone.QUOTE)
"""Columns of tables say the same in earnest."""
REMOVED: Final = 0.02
BUTTON: Final = "rule repeated_button: leads to {} different pages by the same words"
MESSAGE: Final = "rule repeated_button: one of {} messages that say what went wrong"


def without_repeated_buttons(
    segments: Segments, verdicts: Sequence[Verdict]
) -> tuple[Verdict, ...]:
    """Remove those that are kept, but for headings."""
    outline = segments.outline
    if not outline.elements:
        return tuple(verdicts)
    places: dict[str, list[int]] = defaultdict(list)
    for index, (text, verdict) in enumerate(zip(segments.texts, verdicts, strict=True)):
        if len(text) <= CHARACTERS and verdict.label in TEXT_LABELS and text.count(" ") <= SPACES:
            places[text].append(index)
    decided = list(verdicts)
    for text, again in places.items():
        if len(again) < TIMES or any(map(str.isdecimal, text)):
            continue
        if reason := _reason(segments, text, again):
            for index in again:
                decided[index] = Verdict(Label.INTERFACE, REMOVED, reason)
    return tuple(decided)


def _reason(segments: Segments, text: str, again: Sequence[int]) -> str | None:
    """Why blocks that say the same are buttons or messages, if they are."""
    outline, tags = segments.outline, segments.tags
    containers = [int(segments.containers[index]) for index in again]
    if any(int(outline.zones[container]) & OUTSIDE for container in containers):
        return None
    if all(_is_message(segments, container) for container in containers):
        return MESSAGE.format(len(again))
    linked = [index for index in again if segments.link_characters[index] >= LINKED * len(text)]
    if len(linked) < len(again) or any(tags[index] in HEADING_TAGS for index in again):
        return None
    pages = {_address(segments, container, text) for container in containers}
    told = pages & _said_otherwise(segments, containers[0], text)
    return BUTTON.format(len(told)) if len(told) >= max(TIMES, LINKED * len(again)) else None


def _is_message(segments: Segments, container: int) -> bool:
    outline = segments.outline
    return not MESSAGES.isdisjoint(outline.tokens[outline.kinds[container]])


def _address(segments: Segments, container: int, text: str) -> str:
    """Where the first link in a container with just these words leads to."""
    element = segments.outline.elements[container]
    links = () if element is None else element.iter("a")
    return next((str(link.get("href", "")) for link in links if _says(link) == text), "")


def _said_otherwise(segments: Segments, container: int, text: str) -> set[str]:
    """What other links of the page lead to, such as the names and the pictures on the cards."""
    element = segments.outline.elements[container]
    if element is None:
        return set()
    links = (link for link in element.getroottree().iter("a") if link.get("href"))
    return {str(link.get("href")) for link in links if _says(link) != text}


def _says(link: Any) -> str:
    return " ".join("".join(map(str, link.itertext())).split())
