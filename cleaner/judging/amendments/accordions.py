"""Verdicts -> the same, but what opens an answer that is kept is kept too, as its heading.

The questions of an accordion are buttons, or links or labels that do as buttons do, and to the
model they are nothing else. Where the text below two of them or more is kept, they are its
headings; and a sentence below one of the others is an answer, too.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any, Final

from cleaner.blocks.characters import SENTENCE_ENDS
from cleaner.blocks.lexicon import name_tokens
from cleaner.blocks.segments import HEADING_TAGS, Outline, Segments, Zone
from cleaner.judging.doubted import given_back, is_doubted
from cleaner.judging.looks import CORE
from cleaner.model import Label, Verdict

__all__ = ["is_opener", "with_openers"]

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
TARGETS: Final = ("aria-controls", "data-bs-target", "data-target", "href")
"""Attributes that name the element which is opened; where that is the one below, one opener is
enough."""
ANSWER: Final = 40
"""Characters of an answer, at least; ..."""
SENTENCE: Final = 6
"""... and of one that ends as a sentence does: "Yes, both.", 「はい、使えます。」"""
MOST: Final = 0.5
"""Share of the answers that are kept; then the others are no different."""
LINKED: Final = 0.9
REMOVED: Final = ("block model", "rule control")
"""How the reasons begin for which an opener may have been removed."""
PRESSED: Final = frozenset({"label", "summary"})
BUTTON: Final = int(Zone.BUTTON)
QUOTE: Final = int(Zone.QUOTE)
TICKS: Final = frozenset({"checkbox", "radio"})
FIELDS: Final = frozenset({"br", "input", "label"})
REASON: Final = "rule opener: opens the text below it, which is kept"
ANSWERS: Final = "rule opener: an answer like others that are kept"


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
        answered = [index for index in openers if verdicts[index + 1].kept]
        fewest = 1 if any(_names_below(segments, index) for index in answered) else FEWEST
        if len(answered) < fewest:
            continue
        if len(answered) >= MOST * len(openers):
            for index in set(openers).difference(answered):
                decided[index + 1] = given_back(ANSWERS)
            answered = openers
        for index in answered:
            if decided[index].label is Label.BODY:
                decided[index] = decided[index]._replace(label=Label.HEADING)
            elif not decided[index].kept:
                decided[index] = Verdict(Label.HEADING, CORE, REASON)
    return tuple(decided)


def is_opener(segments: Segments, tags: Sequence[str], index: int, verdict: Verdict) -> bool:
    """Whether a short block that was removed may have been so for opening what is below it.

    tags: of the blocks.
    """
    length, container = segments.lengths[index], segments.places[index]
    if length > LONGEST or verdict.kept or not _is_mistaken(verdict):
        return False
    is_link = segments.linked[index] >= LINKED * length
    outline = segments.outline
    may_press = is_link or tags[index] in PRESSED or bool(outline.zones[container] & BUTTON)
    pressed = may_press and _is_pressed(outline, container, is_link=is_link)
    return pressed or _opens(outline, container)


def _names_below(segments: Segments, index: int) -> bool:
    """Whether an opener says that it opens what the block below it stands in."""
    outline = segments.outline
    if not outline.elements:
        return False
    element = outline.elements[int(segments.containers[index])]
    below = int(segments.containers[index + 1])
    named: set[str] = set()
    for _ in range(LEVELS):
        if element is None:
            break
        named.update(element.get(name, "").lstrip("#") for name in TARGETS)
        named.update(
            link.get(name, "").lstrip("#")
            for link in element.iterchildren("a", "button")
            for name in TARGETS
        )
        if element.tag == "summary":
            return True
        element = element.getparent()
    named.discard("")
    for _ in range(LEVELS):
        inside = outline.elements[below]
        if inside is not None and inside.get("id") in named:
            return True
        below = int(outline.parents[below])
    return False


def _openers(segments: Segments, verdicts: Sequence[Verdict]) -> Iterator[int]:
    """The blocks that may open the one below, kept or doubted; those that are kept surely do."""
    places, lengths, tags = segments.places, segments.lengths, segments.tags
    zones = segments.outline.zones.tolist()
    pressed: dict[int, bool] = {}
    are_named = not NAMES.isdisjoint(segments.outline.names)
    below_text = enumerate(segments.texts[1:])
    told = [i for i, text in below_text if text[-1] in SENTENCE_ENDS or len(text) >= ANSWER]
    for index in told:
        verdict, below, container = verdicts[index], verdicts[index + 1], places[index]
        if container == places[index + 1] or lengths[index] > LONGEST:
            continue
        if not _answers(segments.texts[index + 1], below):
            continue
        is_link = segments.linked[index] >= LINKED * lengths[index]
        may_press = is_link or tags[index] in PRESSED or zones[container] & BUTTON
        if not may_press and (not are_named or verdict.kept or not below.kept):  # nearly always
            continue
        if not verdict.kept and not _is_mistaken(verdict):
            continue
        by_name = not verdict.kept and below.kept and _opens(segments.outline, container)
        if may_press and not by_name and container not in pressed:
            pressed[container] = _is_pressed(segments.outline, container, is_link=is_link)
        if by_name or (may_press and pressed[container]):
            yield index


def _is_mistaken(verdict: Verdict) -> bool:
    """Whether an opener may have been removed for being one."""
    return verdict.reason.startswith(REMOVED) and "own_words" not in verdict.reason


def _answers(text: str, verdict: Verdict) -> bool:
    """Whether a text may be an answer: of those that are doubted what ends as a sentence does."""
    if text[-1] not in SENTENCE_ENDS:
        return verdict.label is Label.BODY and len(text) >= ANSWER
    return len(text) >= SENTENCE and (verdict.label is Label.BODY or is_doubted(verdict))


def _is_pressed(outline: Outline, container: int, *, is_link: bool) -> bool:
    """Whether the element of a block is one that opens something, or holds nothing else."""
    tag, zones = outline.tags[container], int(outline.zones[container])
    element = outline.elements[container] if outline.elements else None
    if element is None or zones & QUOTE:
        return False
    if tag in PRESSED:
        return tag == "summary" or _shows_below(element)
    if zones & BUTTON:
        above = outline.tags[int(outline.parents[container])]
        return tag in HEADING_TAGS or above == "dt" or _opens(outline, container)
    links = element.iterdescendants("a") if is_link else ()
    return any(not OPENING.isdisjoint(link.keys()) for link in links)


def _shows_below(label: Any) -> bool:
    """Whether a label shows what stands below it, by a field that nobody sees."""
    field, below = label.getprevious(), label.getnext()
    if field is None or below is None or below.tag in FIELDS:
        return False
    return field.tag == "input" and field.get("type", "").lower() in TICKS


def _opens(outline: Outline, container: int) -> bool:
    """Whether a container is of an accordion, or its element or one close around opens another."""
    zones = int(outline.zones[container])
    if zones & QUOTE:  # what shows the rest of a long quotation
        return False
    pressed = zones & BUTTON
    for _ in range(LEVELS):
        if not NAMES.isdisjoint(outline.spelt[outline.kinds[container]]):
            return True
        element = outline.elements[container] if pressed and outline.elements else None
        if element is not None and not OPENING.isdisjoint(element.keys()):
            return True
        container = int(outline.parents[container])
    return False
