"""Where each block of a page stands: among the core words, and under which header of a list."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from cleaner.judging.looks import Look
from cleaner.model import Label
from cleaner.vocabulary import Concept, How, Match

__all__ = ["KINDS_SAID", "Flow", "flows_of"]

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
    Concept.PAGINATION: Label.NAVIGATION,
}
REACH: Final[Mapping[Concept, int]] = {
    Concept.COVERAGE: 40,
    Concept.COMMENT: 60,
}
"""How many blocks after a header are taken for its list, until core text comes again."""
SHORT_REACH: Final = 5
"""The same for every other kind: an entry of a menu tells of the entries beside it."""

HEADER_WORDS: Final = 10.0


@dataclass(slots=True)  # not frozen for the reason that `Look` is not
class Flow:
    """The place of one block.

    before, after: core words before and after it, as shares of all core words.
    behind: blocks since the last core block.
    header: the last header of a list above it, if no core block stands between, and its text.
    """

    before: float
    after: float
    behind: int
    header: Match | None
    header_text: str


def flows_of(looks: Sequence[Look], kept: Sequence[bool]) -> tuple[Flow, ...]:
    """Place every block. kept: whether it counts as core."""
    core = sum(look.words for look, keep in zip(looks, kept, strict=True) if keep)
    total = max(1.0, core)
    before, behind = 0.0, 0
    header: Match | None = None
    header_text, reach = "", 0
    flows: list[Flow] = []
    for look, keep in zip(looks, kept, strict=True):
        before += look.words if keep else 0.0
        behind = 0 if keep else behind + 1
        header = None if keep or reach == 0 else header
        reach -= 1
        after = core - before
        flows.append(Flow(before / total, after / total, behind, header, header_text))
        said = look.says(*KINDS_SAID, hows=(How.WHOLE, How.START)) if look.matches else None
        if said is not None and not keep and look.words <= HEADER_WORDS:
            header, header_text = said, look.text
            reach = REACH.get(said.concept, SHORT_REACH)
    return tuple(flows)
