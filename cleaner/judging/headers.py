"""Which blocks of chrome are headers, and of what: "Related stories", "Quick links", "3 comments".

A header is told by what it says or by how it stands: a heading element, a line above a list, a line
that ends in a colon. An entry of a menu may say the same, so that the lines around decide.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from cleaner.judging.looks import Look
from cleaner.judging.shapes import DECORATION, Shape, is_listed
from cleaner.model import Label
from cleaner.vocabulary import Concept, How
from cleaner.vocabulary.label_phrases import header_label, opens_coverage

__all__ = ["HEADINGS", "Header", "header_at"]

HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "legend", "dt"})
HEADER_WORDS: Final = 10.0
SURE: Final = (How.WHOLE, How.START)
HEADED: Final[Mapping[Concept, Label]] = {
    Concept.COVERAGE: Label.COVERAGE,
    Concept.COMMENT: Label.COMMENT,
    Concept.SHARE: Label.SHARE,
    Concept.NEWSLETTER: Label.ADVERT,
    Concept.TAGS: Label.NAVIGATION,
    Concept.BREADCRUMB: Label.NAVIGATION,
    Concept.LANGUAGE_PICKER: Label.NAVIGATION,
    Concept.COPYRIGHT: Label.LEGAL,
    Concept.COOKIE: Label.LEGAL,
}
"""What stands under a header. Under other concepts nothing does: "Advertisement" is a mark."""
AHEAD: Final = 3
"""Lines looked at to tell a header from an entry of a menu."""


@dataclass(slots=True)  # not frozen for the reason that `Look` is not
class Header:
    """What a header stands for.

    label: None if only its place shows that it is one.
    heading: whether an element says so.  newsletter: whether it invites to subscribe.
    menu: whether it says "Latest" and the like above short entries.
    """

    label: Label | None
    evidence: str
    heading: bool
    newsletter: bool
    menu: bool


def header_at(looks: Sequence[Look], shapes: Sequence[Shape | None], index: int) -> Header | None:
    """The header that a block of chrome is, or None. shapes: None for core."""
    look, shape = looks[index], shapes[index]
    if look.words > HEADER_WORDS or shape is Shape.SENTENCE or shape in DECORATION:
        return None
    if shape is Shape.ENTRY and _in_menu(looks, shapes, index):
        return None
    ahead = _ahead(looks, shapes, index)
    label = _said(look, ahead) or _meant(look, ahead)
    if label is not None or look.tag in HEADINGS or _above_list(look, shape, ahead):
        return Header(
            label,
            f"under the header “{look.text[:60]}”",
            heading=look.tag in HEADINGS,
            newsletter=look.says(Concept.NEWSLETTER) is not None,
            menu=label is Label.COVERAGE and ahead.shape is Shape.ENTRY,
        )
    return None


@dataclass(slots=True)
class _Ahead:
    """The block below that is more than a mark; shape: None if it is core, or none is there."""

    look: Look
    shape: Shape | None


def _ahead(looks: Sequence[Look], shapes: Sequence[Shape | None], index: int) -> _Ahead:
    for after in range(index + 1, min(index + 1 + AHEAD, len(looks))):
        if shapes[after] is not Shape.MARK:
            return _Ahead(looks[after], shapes[after])
    return _Ahead(looks[index], None)


def _said(look: Look, ahead: _Ahead) -> Label | None:
    """By the concepts of the vocabulary."""
    said = look.says(*HEADED, hows=SURE) if look.matches else None
    if said is None:
        return None
    menu = ahead.shape is Shape.ENTRY and is_listed(ahead.look)
    if said.concept is Concept.NEWSLETTER and menu:
        return None
    if said.concept is Concept.SHARE and not _shares(look, ahead):
        return None
    return HEADED[said.concept]


def _shares(look: Look, ahead: _Ahead) -> bool:
    """Whether a share bar stands below: "Follow us:" above the names of networks."""
    if look.text[-1] == ":" or ahead.look.says(Concept.SHARE) is not None:
        return True
    return look.words > 1 and is_listed(ahead.look) and not is_listed(look)


def _meant(look: Look, ahead: _Ahead) -> Label | None:
    """By phrases that are headers above the right lines only."""
    label = header_label(look.text)
    if label in (Label.NAVIGATION, Label.OTHER):
        return label
    if ahead.shape in (Shape.ENTRY, None) or ahead.shape is Shape.MARK:
        return None
    return label or (Label.COVERAGE if opens_coverage(look.text) else None)


def _in_menu(looks: Sequence[Look], shapes: Sequence[Shape | None], index: int) -> bool:
    """Whether short entries of the same kind stand before the block and after it."""
    look = looks[index]
    if index == 0 or not _alike(look, looks[index - 1], shapes[index - 1]):
        return False
    rest = (i for i in range(index + 1, len(looks)) if shapes[i] is not Shape.MARK)
    ahead = list(islice(rest, AHEAD))
    return bool(ahead) and all(_alike(look, looks[i], shapes[i]) for i in ahead)


def _alike(look: Look, other: Look, shape: Shape | None) -> bool:
    if shape not in (Shape.ENTRY, Shape.MARK):
        return False
    return is_listed(look) == is_listed(other) and look.tag == other.tag


def _above_list(look: Look, shape: Shape | None, ahead: _Ahead) -> bool:
    """Whether entries of a list start below the block, which is none."""
    if ahead.shape is None or shape is not Shape.ENTRY or is_listed(look):
        return False
    return is_listed(ahead.look) or look.text[-1] == ":"
