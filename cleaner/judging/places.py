"""Where each block of chrome stands: its region, its shape, and what is said beside it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from cleaner.judging.flow import Flow
from cleaner.judging.looks import Look
from cleaner.judging.regions import Region, regions_of
from cleaner.judging.shapes import Shape, shape_of
from cleaner.model import Label
from cleaner.vocabulary import Concept

__all__ = ["KINDS_SAID", "Place", "places_of"]

KINDS_SAID: Final[Mapping[Concept, Label]] = {
    Concept.COOKIE: Label.LEGAL,
    Concept.COPYRIGHT: Label.LEGAL,
    Concept.LEGAL: Label.LEGAL,
    Concept.SHARE: Label.SHARE,
    Concept.COMMENT: Label.COMMENT,
    Concept.NEWSLETTER: Label.ADVERT,
    Concept.ADVERT: Label.ADVERT,
    Concept.CART: Label.INTERFACE,
    Concept.LOGIN: Label.INTERFACE,
    Concept.SEARCH: Label.INTERFACE,
    Concept.FORM: Label.INTERFACE,
    Concept.PLAYER: Label.INTERFACE,
    Concept.SKIP_LINK: Label.NAVIGATION,
    Concept.BACK_TO_TOP: Label.NAVIGATION,
    Concept.BREADCRUMB: Label.NAVIGATION,
    Concept.LANGUAGE_PICKER: Label.NAVIGATION,
    Concept.TAGS: Label.NAVIGATION,
    Concept.MENU: Label.NAVIGATION,
    Concept.COVERAGE: Label.COVERAGE,
    Concept.READ_MORE: Label.TEASER,
    Concept.PAGINATION: Label.NAVIGATION,
}
"""What a block is that says such a thing."""
NEAR: Final = 2
"""Blocks before and after that are beside a block."""


@dataclass(slots=True)  # not frozen for the reason that `Look` is not
class Place:
    """Where a block of chrome stands. top: above the first paragraph.

    around: what the blocks near it say that they are.
    """

    flow: Flow
    region: Region
    shape: Shape
    top: bool
    around: frozenset[Label]

    @property
    def inside(self) -> bool:
        """Whether it stands in the article's flow."""
        return self.flow.before > 0 and self.flow.after > 0


def places_of(
    looks: Sequence[Look], flows: Sequence[Flow], core: Collection[int], end_of_head: int
) -> dict[int, Place]:
    """Place every block that is not among the core ones."""
    shapes = [None if look.index in core else shape_of(look) for look in looks]
    regions = regions_of(looks, flows, shapes)
    said = _labels_said(looks, shapes)
    return {
        index: Place(flows[index], region, shape, index < end_of_head, _around(said, index))
        for index, (region, shape) in enumerate(zip(regions, shapes, strict=True))
        if region is not None and shape is not None
    }


def _labels_said(looks: Sequence[Look], shapes: Sequence[Shape | None]) -> list[Label | None]:
    """What each block of chrome says that it is, if anything."""
    said: list[Label | None] = []
    for look, shape in zip(looks, shapes, strict=True):
        match = None if shape is None or not look.matches else look.says(*KINDS_SAID)
        said.append(KINDS_SAID[match.concept] if match else None)
    return said


def _around(said: Sequence[Label | None], index: int) -> frozenset[Label]:
    near = (*said[max(0, index - NEAR) : index], *said[index + 1 : index + NEAR + 1])
    return frozenset(label for label in near if label is not None)
