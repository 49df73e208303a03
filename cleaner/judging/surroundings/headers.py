"""Which blocks of chrome are headers, and of what: "Related stories", "Quick links", "3 comments".

A header is told by what it says or by how it stands: a heading element, a line above a list, a line
that ends in a colon. An entry of a menu may say the same, so that the lines around decide.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from cleaner.blocks.segments import HEADING_TAGS, LINE
from cleaner.judging.looks import SURE
from cleaner.judging.shapes import DECORATION, ENTRY, HEADLINE, SENTENCE, Shape
from cleaner.judging.surroundings.around import Around
from cleaner.model import Label
from cleaner.vocabulary import Concept, How
from cleaner.vocabulary.label_phrases import Phrase

__all__ = ["Header", "header_at"]

HEADINGS: Final = HEADING_TAGS | {"legend", "dt"}
HEADER_WORDS: Final = 10.0
HEADED: Final[Mapping[Concept, Label]] = {
    Concept.COVERAGE: Label.COVERAGE,
    Concept.COMMENT: Label.COMMENT,
    Concept.SHARE: Label.SHARE,
    Concept.NEWSLETTER: Label.ADVERT,
    Concept.ADVERT: Label.ADVERT,
    Concept.TAGS: Label.NAVIGATION,
    Concept.BREADCRUMB: Label.NAVIGATION,
    Concept.LANGUAGE_PICKER: Label.NAVIGATION,
    Concept.COPYRIGHT: Label.LEGAL,
    Concept.COOKIE: Label.LEGAL,
}
"""What stands under a header."""
OPEN: Final = frozenset({Concept.TAGS, Concept.BREADCRUMB})
"""These stand in one line with what they head, or alone above it."""
ADVERT, COVERAGE = Label.ADVERT, Label.COVERAGE
ANYWHERE: Final = frozenset({Label.NAVIGATION, Label.OTHER, Label.COMMENT})
"""What phrases head whatever stands below."""


@dataclass(slots=True)  # not frozen for the reason that `Look` is not
class Header:
    """What a header stands for.

    label: None if only its place shows that it is one.
    heading: whether an element says so.  newsletter: whether it invites to subscribe.
    mark: whether it says that what follows is paid for.
    menu: whether it says "Latest" and the like above short entries.
    """

    label: Label | None
    evidence: str
    heading: bool
    newsletter: bool
    mark: bool
    menu: bool


def header_at(around: Around, index: int) -> Header | None:
    """The header that a block of chrome is, or None."""
    look, shape = around.looks[index], around.shapes[index]
    if look.words > HEADER_WORDS or shape is SENTENCE or shape in DECORATION:
        return None
    if shape is ENTRY and around.in_menu(index):
        return None
    below = around.below[index]
    beneath = around.shapes[below] if below < len(around.shapes) else None
    meant = _meant(around.phrases[index], beneath)
    label = meant if meant is ADVERT or not look.matches else _said(around, index) or meant
    heading = look.tag in HEADINGS
    if label is None and not heading and not _above_list(around, index):
        return None
    return Header(
        label,
        f"under the header “{look.text[:60]}”",
        heading=heading,
        newsletter=bool(look.matches) and look.says(Concept.NEWSLETTER) is not None,
        mark=bool(look.matches) and look.says(Concept.ADVERT) is not None,
        menu=label is COVERAGE and beneath is ENTRY,
    )


def _said(around: Around, index: int) -> Label | None:
    """By the concepts of the vocabulary."""
    look = around.looks[index]
    said = look.says(*HEADED, hows=SURE)
    if said is None:
        return None
    if said.concept is Concept.NEWSLETTER and _lists_below(around, index, ENTRY):
        return None
    if said.concept in OPEN and said.how is not How.WHOLE:
        return None
    if said.concept is Concept.ADVERT and not _offers_below(around, index):
        return None
    if said.concept is Concept.SHARE and not _shares(around, index):
        return None
    return HEADED[said.concept]


def _lists_below(around: Around, index: int, shape: Shape | None = None) -> bool:
    """Whether the entries of a list begin below."""
    below = around.below[index]
    if below == len(around.looks) or not around.listed[below]:
        return False
    return shape is None or around.shapes[below] is shape


def _offers_below(around: Around, index: int) -> bool:
    """Whether more than an entry of a menu stands below a mark such as "Advertisement".

    In text only; in HTML what is paid for mostly comes by script, and nothing of it is there.
    """
    if around.looks[index].tag != LINE:
        return False
    below = around.below[index]
    return below < len(around.looks) and around.shapes[below] in (HEADLINE, SENTENCE)


def _shares(around: Around, index: int) -> bool:
    """Whether a share bar stands below: "Follow us:" above the names of networks."""
    look, below = around.looks[index], around.below[index]
    if look.text[-1] == ":":
        return True
    if below < len(around.looks) and around.looks[below].says(Concept.SHARE) is not None:
        return True
    return look.words > 1 and _lists_below(around, index) and not around.listed[index]


def _meant(phrase: Phrase | None, beneath: Shape | None) -> Label | None:
    """By phrases that are headers above the right lines only. beneath: the shape of the next."""
    if phrase is None or phrase.label is None or phrase.notice:
        return None
    if phrase.label in ANYWHERE or beneath not in (ENTRY, None):
        return phrase.label
    return None


def _above_list(around: Around, index: int) -> bool:
    """Whether entries of a list start below the block, which is none."""
    if around.shapes[index] is not ENTRY or around.listed[index]:
        return False
    below = around.below[index]
    if below == len(around.looks) or around.shapes[below] is None:
        return False
    return around.listed[below] or around.looks[index].text[-1] == ":"
