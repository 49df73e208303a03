"""Whether what a block of chrome says matters less than the region it stands in.

An entry of a menu may be called "Newsletter", and a list of stories counts comments.
"""

from collections.abc import Mapping
from typing import Final

from cleaner.judging.looks import Look
from cleaner.judging.shapes import ENTRY
from cleaner.judging.surroundings.places import KINDS_SAID, Place
from cleaner.model import Label
from cleaner.vocabulary import Concept
from cleaner.vocabulary.label_phrases import phrase_of

__all__ = ["yields"]

FIRM: Final = frozenset(
    {Concept.COOKIE, Concept.COPYRIGHT, Concept.SKIP_LINK, Concept.LOGIN, Concept.SEARCH}
)
"""What these say holds wherever they stand."""
IN_MENUS: Final = frozenset(
    {
        Concept.NEWSLETTER,
        Concept.ADVERT,
        Concept.SHARE,
        Concept.COVERAGE,
        Concept.READ_MORE,
        Concept.CART,
        Concept.PLAYER,
        Concept.FORM,
        Concept.MENU,
    }
)
IN_LISTS: Final = frozenset(
    {
        Concept.MENU,
        Concept.PAGINATION,
        Concept.COMMENT,
        Concept.READ_MORE,
        Concept.PLAYER,
        Concept.FORM,
    }
)
YIELDING: Final[Mapping[Label, frozenset[Concept]]] = {
    Label.NAVIGATION: IN_MENUS,
    Label.COVERAGE: IN_LISTS,
    Label.COMMENT: frozenset(Concept)
    - {Concept.COPYRIGHT, Concept.SKIP_LINK, Concept.COVERAGE, Concept.ADVERT, Concept.TAGS},
    Label.SHARE: frozenset({Concept.MENU, Concept.FORM, Concept.COVERAGE, Concept.READ_MORE}),
    Label.ADVERT: frozenset({Concept.FORM, Concept.MENU, Concept.READ_MORE, Concept.COVERAGE}),
    Label.OTHER: frozenset({Concept.FORM, Concept.MENU, Concept.SHARE}),
}
"""Which words yield, by what the region is."""
PAID: Final = phrase_of("advertisement")
"""What such marks say, in any language."""
MENU_LINES: Final = 3
"""A menu has more lines than that."""


def yields(concept: Concept, look: Look, place: Place) -> bool:
    """Whether a block that says this is of the kind of its region all the same."""
    region = place.region
    if concept is Concept.ADVERT and place.phrase is PAID:
        return False
    if concept not in YIELDING.get(region.label, ()) or place.inside or place.headed:
        return False
    if region.label is Label.NAVIGATION:
        if (concept is Concept.SHARE and look.words > 1) or place.says_beside(KINDS_SAID[concept]):
            return False
        return place.shape is ENTRY and len(region.lines) > MENU_LINES
    if region.lines[0] == look.index:
        return False  # the header itself
    return concept not in FIRM or region.label is Label.COMMENT
