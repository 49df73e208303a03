"""Segments and their measurements -> Looks: all that a rule may ask about one block."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from cleaner.blocks.lexicon import name_tokens
from cleaner.blocks.measurements import Measurements
from cleaner.blocks.segments import Outline, Segments, Zone
from cleaner.vocabulary import Concept, How, Match

__all__ = ["Look", "looks_of"]

NAME_LEVELS: Final = 6
"""Containers whose names are looked at, from the block upwards."""


@dataclass(frozen=True, slots=True)
class Look:
    """One block as a rule sees it.

    place: 0..1, how far down the page.  words: counted as in `Counts.words`.  links: share 0..1.
    names: tokens of the tag, class, id and role of the containers around it, the nearest first.
    score: 0..1, the model's.
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

    def says(self, *concepts: Concept, hows: Sequence[How] = tuple(How)) -> Match | None:
        """The first match of one of the concepts, found in one of the ways."""
        return next((m for m in self.matches if m.concept in concepts and m.how in hows), None)

    def named(self, words: frozenset[str]) -> str | None:
        """The first of the words among the names of the containers."""
        return next((name for name in self.names if name in words), None)

    def within(self, zone: Zone) -> bool:
        """Whether it stands in such an element, at any distance."""
        return bool(self.zones & int(zone))


def looks_of(
    segments: Segments, measured: Measurements, scores: Sequence[float]
) -> tuple[Look, ...]:
    """A look for every block, in order."""
    outline = segments.outline
    names: dict[int, tuple[str, ...]] = {}
    ends = measured.ends_sentence
    containers = segments.containers.tolist()
    return tuple(
        Look(
            index=index,
            text=text,
            tag=outline.tags[container],
            words=words,
            links=links,
            ends_sentence=end,
            zones=zones,
            names=_names(outline, container, names),
            matches=matches,
            score=score,
        )
        for index, (text, container, words, links, end, zones, matches, score) in enumerate(
            zip(
                segments.texts,
                containers,
                measured.words.tolist(),
                measured.link_density.tolist(),
                ends.tolist(),
                outline.zones[segments.containers].tolist(),
                measured.wording.matches,
                scores,
                strict=True,
            )
        )
    )


def _names(outline: Outline, container: int, known: dict[int, tuple[str, ...]]) -> tuple[str, ...]:
    if container not in known:
        tokens: list[str] = []
        at = container
        for _ in range(NAME_LEVELS):
            if outline.tags[at] in ("html", "body"):
                break
            tokens += name_tokens(outline.tags[at], outline.attributes[at])
            at = int(outline.parents[at])
        known[container] = tuple(tokens)
    return known[container]
