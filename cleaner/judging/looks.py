"""Segments and their measurements -> Looks: all that a rule may ask about one block."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, partial
from itertools import starmap
from typing import Final

import numpy as np

from cleaner.blocks.measurements import Measurements
from cleaner.blocks.segments import LINE, Outline, Segments, Zone
from cleaner.blocks.styled_lines import large_lines
from cleaner.judging.own_names import own_names
from cleaner.judging.scores.site_opinion import SiteOpinion
from cleaner.vocabulary import Concept, How, Match
from cleaner.vocabulary.first_letters import first_letters

__all__ = ["CORE", "NOT_ASKED", "SURE", "Look", "are_lines", "looks_of", "names_around"]

CORE: Final = 0.5
"""The score from which on the model keeps a block."""
SURE: Final = (How.WHOLE, How.START)
"""Ways of finding a phrase in which it tells what the whole block is."""
NAME_LEVELS: Final = 6
"""Containers whose names are looked at, from the block upwards."""
NOT_ASKED: Final = "not asked yet"
OUTER: Final = frozenset({"<html>", "<body>"})


# Not frozen, though nothing changes one: to build a frozen one for every block takes six times as
# long, which the whole page would feel.
@dataclass(slots=True)
class Look:
    """One block as a rule sees it.

    words: counted as in `Counts.words`.  links, bold: shares of the characters, 0..1.
    names: tokens of the tag, class, id and role of the containers around it, the nearest first.
    score: 0..1, the model's.
    site: on how many pages of its site it is, in words; empty where that is not known.
    by_site: whether that decided, against the block model.
    alone: whether its container has no other; in text, whether blank lines stand around it.
    large: asked what lines of the page are in large letters, with their sizes; hardly ever.
    letters: the first of the text.
    byline, date: see `top.signs`, which works them out when first asked.
    """

    index: int
    text: str
    tag: str
    words: float
    links: float
    ends_sentence: bool
    zones: int
    names: Sequence[str]
    matches: Sequence[Match]
    score: float
    bold: float = 0.0
    site: str = ""
    by_site: bool = False
    alone: bool = False
    large: Callable[[], Mapping[str, int]] = field(default=dict, repr=False, compare=False)
    letters: str = field(init=False)
    byline: str | None = field(default=NOT_ASKED, init=False, repr=False, compare=False)
    date: str | None = field(default=NOT_ASKED, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Look once at what many rules ask first."""
        self.letters = first_letters(self.text)

    def says(self, *concepts: Concept, hows: Sequence[How] = tuple(How)) -> Match | None:
        """The first match of one of the concepts, found in one of the ways."""
        for match in self.matches:  # mostly none
            if match.concept in concepts and match.how in hows:
                return match
        return None

    def named(self, words: frozenset[str]) -> str | None:
        """The first of the words among the names of the containers."""
        if words.isdisjoint(self.names):  # nearly always
            return None
        return next(name for name in self.names if name in words)

    @property
    def size(self) -> int:
        """4 to 7, where an element says that all its letters are larger than text; else 0."""
        sizes = self.large()
        return sizes.get(" ".join(self.text.split()), 0) if sizes else 0

    def within(self, zone: Zone) -> bool:
        """Whether it stands in such an element, at any distance."""
        return bool(self.zones & int(zone))


def looks_of(
    segments: Segments,
    measured: Measurements,
    scores: Sequence[float],
    site: SiteOpinion | None = None,
    slug: str = "",
) -> tuple[Look, ...]:
    """A look for every block, in order. slug: see `own_names`."""
    outline = segments.outline
    size = len(segments)
    columns = (  # in the order of `Look`
        range(len(segments)),
        segments.texts,
        segments.tags,
        measured.words.tolist(),
        measured.link_density.tolist(),
        measured.ends_sentence.tolist(),
        outline.zones[segments.containers].tolist(),
        _names(outline, segments.containers.tolist(), slug),
        measured.wording.matches,
        scores,
        (segments.bold_characters / np.fromiter(map(len, segments.texts), float)).tolist(),
        site.evidence if site else [""] * size,
        site.decided if site else [False] * size,
        (outline.end - outline.first == 1)[segments.containers].tolist(),
        [cache(partial(large_lines, outline))] * size,
    )
    return tuple(starmap(Look, zip(*columns, strict=True)))


def are_lines(looks: Sequence[Look]) -> bool:
    """Whether the blocks are those of a text, and not of HTML."""
    return bool(looks) and looks[0].tag == LINE


def names_around(looks: Sequence[Look]) -> frozenset[str]:
    """The names around all the blocks of a page."""
    return frozenset().union(*{look.names for look in looks})


def _names(outline: Outline, containers: Sequence[int], slug: str) -> list[tuple[str, ...]]:
    """The names around each of the containers, the nearest first."""
    parents, kinds = outline.parents.tolist(), outline.kinds.tolist()
    tokens = [() if names[0] in OUTER else names for names in own_names(outline, slug)]
    known: dict[tuple[int, int], tuple[str, ...]] = {}
    above: dict[int, tuple[str, ...]] = {}
    names: list[tuple[str, ...]] = []
    for container in containers:
        kind, parent = key = kinds[container], parents[container]  # all that its names depend on
        if key not in known:
            if parent not in above:
                above[parent] = _upwards(parent, parents, kinds, tokens)
            known[key] = tokens[kind] and tokens[kind] + above[parent]
        names.append(known[key])
    return names


def _upwards(
    container: int,
    parents: Sequence[int],
    kinds: Sequence[int],
    tokens: Sequence[tuple[str, ...]],
) -> tuple[str, ...]:
    """The names of a container and of those around it, but for one of `NAME_LEVELS`."""
    names: list[str] = []
    for _ in range(NAME_LEVELS - 1):
        own = tokens[kinds[container]]
        if not own:  # body, or what is around it
            break
        names += own
        container = parents[container]
    return tuple(names)
