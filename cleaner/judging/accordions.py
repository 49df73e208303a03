"""Verdicts -> the same, but what opens an answer that is kept is kept too, as its heading.

The questions of an accordion are buttons, or links that do as buttons do, and to the model they are
nothing else. Where the text below two of them or more is kept, they are its headings.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from cleaner.blocks.lexicon import name_tokens
from cleaner.blocks.segments import Outline, Segments, Zone
from cleaner.judging.looks import CORE
from cleaner.model import Label, Verdict

__all__ = ["with_openers"]

NAMES: Final = frozenset(
    {
        "accordion", "accordeon", "akkordeon", "collapse", "collapsed", "collapsible", "disclosure",
        "expandable", "expander", "faq", "faqs", "toggle",
    }
)  # fmt: skip
OPENING: Final = frozenset({"aria-controls", "aria-expanded", "data-bs-toggle", "data-toggle"})
"""Attributes of an element that opens another one."""
LEVELS: Final = 4
"""Containers around a block that are asked for their names."""
LONGEST: Final = 160
"""Characters of what opens an answer."""
FEWEST: Final = 2
ANSWER: Final = 40
"""Characters of an answer, at least."""
REMOVED: Final = ("block model", "rule control")
"""How the reasons begin for which an opener may have been removed."""
BUTTON: Final = int(Zone.BUTTON)
QUOTE: Final = int(Zone.QUOTE)
REASON: Final = "rule opener: opens the text below it, which is kept"


def with_openers(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Keep what opens a text that is kept, where a page has several alike."""
    outline = segments.outline
    alike: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for index in _openers(segments, verdicts):
        container = int(segments.containers[index])
        names = name_tokens(outline.tags[container], outline.attributes[container])
        alike[names].append(index)
    decided = list(verdicts)
    for openers in alike.values():
        if len(openers) >= FEWEST:
            for index in openers:
                decided[index] = Verdict(Label.HEADING, CORE, REASON)
    return tuple(decided)


def _openers(segments: Segments, verdicts: Sequence[Verdict]) -> Iterator[int]:
    """The removed blocks that may open the kept one below."""
    containers = segments.containers.tolist()
    for index, verdict in enumerate(verdicts[:-1]):
        below = verdicts[index + 1]
        if verdict.kept or not below.kept or below.label is not Label.BODY:
            continue
        if len(segments.texts[index]) > LONGEST or len(segments.texts[index + 1]) < ANSWER:
            continue
        if not verdict.reason.startswith(REMOVED) or "own_words" in verdict.reason:
            continue
        apart = containers[index] != containers[index + 1]
        if apart and _opens(segments.outline, containers[index]):
            yield index


def _opens(outline: Outline, container: int) -> bool:
    """Whether a container is of an accordion, or its element or one close around opens another."""
    zones = int(outline.zones[container])
    if zones & QUOTE:  # what shows the rest of a long quotation
        return False
    pressed = zones & BUTTON
    for _ in range(LEVELS):
        if not NAMES.isdisjoint(name_tokens("", outline.attributes[container])):
            return True
        element = outline.elements[container] if outline.elements else None
        if pressed and element is not None and not OPENING.isdisjoint(element.keys()):
            return True
        container = int(outline.parents[container])
    return False
