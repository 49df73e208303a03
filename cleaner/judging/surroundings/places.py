"""Where each block of chrome stands: its region, its shape, and what is said beside it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from cleaner.judging.flow import Flow
from cleaner.judging.shapes import MENU, Shape
from cleaner.judging.surroundings.around import Around
from cleaner.judging.surroundings.regions import Region, regions_of
from cleaner.judging.top.head import Head
from cleaner.model import Label
from cleaner.vocabulary import Concept
from cleaner.vocabulary.label_phrases import Phrase

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
    """Where a block of chrome stands.

    inside: in the article's flow.  over: whether no core block follows.
    top: above the first paragraph.  headed: in there, and below the headline.
    phrase: what it says beyond the concepts.
    said: what each block of the page says that it is.
    """

    index: int
    region: Region
    shape: Shape
    inside: bool
    over: bool
    top: bool
    headed: bool
    phrase: Phrase | None
    said: Sequence[Label | None]

    def says_beside(self, label: Label) -> bool:
        """Whether a block close by says that it is of this kind."""
        low, index = max(0, self.index - NEAR), self.index
        return label in self.said[low:index] or label in self.said[index + 1 : index + NEAR + 1]


def places_of(around: Around, flow: Flow, head: Head | None) -> dict[int, Place]:
    """Place every block of chrome that no element says to be of a menu. head: None without core."""
    title, end_of_head = len(around.looks), len(around.looks)
    if head is not None:
        title, end_of_head = end_of_head if head.title is None else head.title, head.paragraph
    said = _labels_said(around)
    places: dict[int, Place] = {}
    for index, region in enumerate(regions_of(around, flow)):
        shape = around.shapes[index]
        if region is None or shape is None or shape is MENU:
            continue
        over = index > flow.last
        inside = flow.first < index < flow.last
        headed = title < index < end_of_head
        top, phrase = index < end_of_head, around.phrases[index]
        places[index] = Place(index, region, shape, inside, over, top, headed, phrase, said)
    return places


def _labels_said(around: Around) -> list[Label | None]:
    """What each block of chrome says that it is, if anything."""
    said: list[Label | None] = [None] * len(around.looks)
    for index, look in enumerate(around.looks):
        if look.matches and around.shapes[index] is not None and (match := look.says(*KINDS_SAID)):
            said[index] = KINDS_SAID[match.concept]
    return said
