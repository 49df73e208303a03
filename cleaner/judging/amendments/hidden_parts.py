"""Verdicts -> the same, without what an HTML page hides and nothing unfolds.

Most of what pages hide is text: panels of tabs, answers, the rest of an article. What goes is
little beside the text that is shown, stands alone, and nothing on the page leads to it: a plea that
a script may show, words for programmers.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import compress, islice
from typing import Any, Final

import numpy as np

from cleaner.blocks.lexicon import name_tokens
from cleaner.blocks.segments import HEADING_TAGS, Ints, Outline, Segments, Zone
from cleaner.judging.removed import removed
from cleaner.judging.text_container import kept_characters
from cleaner.judging.whole_page.elements import OPENERS, PANELS
from cleaner.model import TEXT_LABELS, Label, Verdict
from cleaner.parsing.words import words_in

__all__ = ["without_hidden"]

WORDS: Final = ("display", "visibility")
"""One of these is in every page that hides something."""
_HIDES: Final = re.compile(r"display\s?:\s?none|visibility\s?:\s?hidden", re.IGNORECASE)
UNFOLDING: Final = PANELS | {
    "animate", "animated", "answers", "body", "content", "contents", "description", "details",
    "drawer", "dropdown", "expand", "expanded", "explanation", "full", "hint", "inhalt", "lyrics",
    "more", "morecontent", "product", "read", "rest", "review", "slide", "slider", "solution",
    "text", "toggle", "wow",
}  # fmt: skip
"""Names of what readers unfold, or comes up as they read, and of texts."""
PLAIN: Final = frozenset({"class", "id", "style", "lang", "dir", "align", "title", "itemprop"})
"""Attributes that no script goes by."""
OF_LINKS: Final = PLAIN | {"href", "rel", "rev", "target"}
"""And those of links."""
ANIMATED: Final = "animation"
NOWHERE: Final = ("#", "javascript:")
"""Links to what the page has."""
PLACED: Final = int(Zone.LIST | Zone.TABLE | Zone.QUOTE | Zone.PREFORMATTED | Zone.FIGURE)
ABOVE: Final = 3
"""Containers around a hidden one that are asked for names of panels."""
SHARE: Final = 0.25
"""Of the characters that are kept, at most, that all hidden parts may hold."""
MOST: Final = 60
"""Hidden parts of a page; one that has more is made of them."""
SHOWN: Final = 600
"""Characters that a page shows, at least."""
INLINE: Final = frozenset({"a", "b", "em", "i", "small", "span", "strong"})
OPENING: Final = 80
LINKED: Final = 0.5
"""Characters of a line that may unfold what stands below it, and how much of it is a link."""
BUTTON: Final = int(Zone.BUTTON)
NAMING: Final = ("class", "id", "role")
ASKING: Final = ("?", "？", ":", "：", "…", "...")
NO_OPENERS: Final = frozenset({Label.TITLE, Label.SHARE})
"""Of what stands above a part."""
REMOVABLE: Final = TEXT_LABELS | {Label.HIGHLIGHT}
REASON: Final = "rule hidden: the page hides it, and nothing unfolds it"


def without_hidden(
    segments: Segments, verdicts: Sequence[Verdict], source: str
) -> tuple[Verdict, ...]:
    """Remove the body, headings and highlights of such parts. source: of the page."""
    outline = segments.outline
    if not outline.has_places or not outline.elements or not any(map(source.__contains__, WORDS)):
        return tuple(verdicts)
    found = [*islice(_hidden(segments, verdicts), MOST + 1)]
    parts = [
        part
        for element, part in (found if len(found) <= MOST else ())
        if _is_alone(element) and not _unfolds(segments, verdicts, element, part, source)
    ]
    if not parts:  # nearly always
        return tuple(verdicts)
    kept = kept_characters(segments, verdicts)
    size = sum(int(kept[part.stop] - kept[part.start]) for part in parts)
    if size > SHARE * kept[-1] or kept[-1] - size < SHOWN:
        return tuple(verdicts)
    decided = list(verdicts)
    for index in {index for part in parts for index in part}:
        if verdicts[index].label in REMOVABLE:
            decided[index] = removed(Label.INTERFACE, REASON)
    return tuple(decided)


def _hidden(segments: Segments, verdicts: Sequence[Verdict]) -> Iterator[tuple[Any, range]]:
    """The elements that hide what is kept, the outermost, and the blocks in each."""
    outline = segments.outline
    removable = [verdict.label in REMOVABLE for verdict in verdicts]
    around = _hiding(outline, np.array([0, *removable]).cumsum())
    inside: dict[int, dict[str, Any]] = {}
    seen: set[int] = set()
    for index in compress(range(len(segments)), removable):
        container = segments.places[index]
        hiding = around[container]
        if hiding and hiding not in seen:
            seen.add(hiding)
            yield outline.elements[hiding], outline.blocks(hiding)
        if hiding:
            continue
        if container not in inside:
            inside[container] = _hidden_in_line(outline.elements[container])
        element = inside[container].get(segments.texts[index])
        if element is not None:
            yield element, range(index, index + 1)


def _hiding(outline: Outline, before: Ints) -> Mapping[int, int]:
    """The outermost container around one, or itself, whose style hides it; 0 if there is none.

    before: how many of the first blocks may be removed; of the containers of others none is asked.
    """
    holding = np.flatnonzero(before[outline.end] > before[outline.first])[1:]  # parents come first
    found = {0: 0}
    columns = holding.tolist(), outline.parents[holding].tolist()
    for one, parent in zip(*columns, strict=True):
        found[one] = found[parent] or (one if _is_hidden(outline.elements[one]) else 0)
    return found


def _is_hidden(element: Any) -> bool:
    style = element.get("style")
    return style is not None and _HIDES.search(style) is not None


def _hidden_in_line(element: Any) -> dict[str, Any]:
    """The inline elements right in a container that are hidden, by their texts."""
    if element is None or not len(element):
        return {}
    found = filter(_is_hidden, element)
    return {words_in(child): child for child in found if child.tag in INLINE}


def _is_alone(element: Any) -> bool:
    """Whether none beside it is of the same kind, as panels and slides are."""
    beside = (element.getprevious(), element.getnext())
    return not any(one is not None and _are_alike(element, one) for one in beside)


def _are_alike(element: Any, other: Any) -> bool:
    name = element.get("class")
    same = element.tag == other.tag and name == other.get("class")
    return same and (name is not None or _is_hidden(other))


def _unfolds(
    segments: Segments, verdicts: Sequence[Verdict], element: Any, part: range, source: str
) -> bool:
    """Whether something may show a part: its names, what stands beside it, a link or a script."""
    outline, first = segments.outline, part.start
    if any(verdicts[index].kept and verdicts[index].label not in REMOVABLE for index in part):
        return True
    container = int(segments.containers[first])
    names = name_tokens("", " ".join(filter(None, map(element.get, NAMING))))
    around = zip(range(ABOVE), outline.around(container), strict=False)
    if not UNFOLDING.isdisjoint(names) or any(
        not PANELS.isdisjoint(name_tokens("", outline.attributes[one])) for _, one in around
    ):
        return True
    if int(outline.zones[container]) & PLACED or _is_in_script(element, source):
        return True
    beside = _blocks_around(outline, container, element)
    above, below = first - 1, part.stop
    opened = above in beside and verdicts[above].label not in NO_OPENERS
    return (opened and _opens(segments, above)) or (below in beside and _toggles(segments, below))


def _blocks_around(outline: Outline, container: int, element: Any) -> range:
    """The blocks in what is right around an element. container: of its first block."""
    around = element.getparent()
    while container and outline.elements[container] is not around:
        container = int(outline.parents[container])
    return outline.blocks(container)


def _is_in_script(element: Any, source: str) -> bool:
    """Whether a script may know an element: by its id, its classes or what else it has."""
    plain = OF_LINKS if element.tag == "a" else PLAIN
    if not plain.issuperset(element.keys()) or ANIMATED in element.get("style", ""):
        return True
    name = element.get("id")
    return bool(name and source.count(name) > 1) or any(
        f".{name}" in source for name in (element.get("class") or "").split()
    )


def _opens(segments: Segments, above: int) -> bool:
    """Whether the block above a part may be what one presses to see it, or its question."""
    text, container = segments.texts[above], int(segments.containers[above])
    tag = segments.outline.tags[container]
    if tag in OPENERS or tag in HEADING_TAGS or text.endswith(ASKING):
        return True
    return _is_pressed(segments, above)


def _toggles(segments: Segments, below: int) -> bool:
    """Whether the block below a part may be what one presses: it leads to no other page."""
    if not _is_pressed(segments, below):
        return False
    element = segments.outline.elements[int(segments.containers[below])]
    links = () if element is None else element.iter("a")
    return all(link.get("href", "#").startswith(NOWHERE) for link in links)


def _is_pressed(segments: Segments, index: int) -> bool:
    """Whether a block is a short line of a link or a button, or a script waits for its click."""
    text, container = segments.texts[index], int(segments.containers[index])
    if len(text) > OPENING:
        return False
    linked = int(segments.link_characters[index]) >= LINKED * len(text)
    element = segments.outline.elements[container]
    clicked = element is not None and element.get("onclick") is not None
    return linked or clicked or bool(int(segments.outline.zones[container]) & BUTTON)
