"""A block that is not core -> what kind of chrome it is, and why.

Rules stand in order of certainty: what the block itself says, what its containers are called, what
region it stands in, where that is. The first that fires gives the label. But what a block says may
be said by an entry of a menu, or in a list of stories, so that some words yield to the region.
"""

from collections.abc import Mapping
from typing import Final

from cleaner.blocks.segments import Zone
from cleaner.judging.chrome import Finding, quoted
from cleaner.judging.looks import Look
from cleaner.judging.places import KINDS_SAID, Place
from cleaner.judging.shapes import DECORATION, Shape
from cleaner.model import Label
from cleaner.vocabulary import Concept, Match
from cleaner.vocabulary.container_names import LABEL_OF_NAME
from cleaner.vocabulary.label_phrases import notice_label

__all__ = ["REPEATED_TITLE", "kind_of", "settled"]

OTHER_CONTENT: Final = (Concept.READ_MORE, Concept.COVERAGE)
FIRM: Final = frozenset(
    {Concept.COOKIE, Concept.COPYRIGHT, Concept.SKIP_LINK, Concept.LOGIN, Concept.SEARCH}
)
"""What these say holds wherever they stand."""
YIELDING: Final[Mapping[Label, frozenset[Concept]]] = {
    Label.NAVIGATION: frozenset(
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
    ),
    Label.COVERAGE: frozenset(
        {
            Concept.MENU,
            Concept.PAGINATION,
            Concept.COMMENT,
            Concept.READ_MORE,
            Concept.PLAYER,
            Concept.FORM,
            Concept.TAGS,
        }
    ),
    Label.COMMENT: frozenset(Concept) - {Concept.COPYRIGHT, Concept.SKIP_LINK, Concept.COVERAGE},
    Label.SHARE: frozenset({Concept.MENU, Concept.FORM, Concept.COVERAGE, Concept.READ_MORE}),
    Label.ADVERT: frozenset({Concept.FORM, Concept.MENU, Concept.READ_MORE, Concept.COVERAGE}),
    Label.OTHER: frozenset({Concept.FORM, Concept.MENU, Concept.SHARE}),
}
"""Which words yield to the region: menus name newsletters, lists of stories count comments."""
MENU_LINES: Final = 3
MENU_WORDS: Final = 2.0
REPEATED_TITLE: Final = "repeated_title"
WEAK: Final = frozenset(
    """accessibility; licensing; compliance; permissions; conditions; disclosure; barrierefreiheit;
    accesibilidad; accessibilité; accessibilità; toegankelijkheid; dostępność; acessibilidade;
    доступность; erişilebilirlik; アクセシビリティ; 无障碍""".replace("\n    ", " ").split("; ")
)
"""Names of legal pages that are rather entries of a menu."""
SHORT: Final = 30.0
NOTICE_WORDS: Final = 8.0
ROW_WORDS: Final = 3.0
ROW_MARKS: Final = (" | ", " > ", " » ", " › ")
ELEMENTS: Final = tuple(
    (int(zone), label, f"inside <{(zone.name or '').lower()}>")
    for zone, label in (
        (Zone.NAV, Label.NAVIGATION),
        (Zone.BUTTON, Label.INTERFACE),
        (Zone.DIALOG, Label.INTERFACE),
        (Zone.NOSCRIPT, Label.INTERFACE),
    )
)


def kind_of(look: Look, place: Place) -> Finding:
    """The kind of a block that is not core."""
    return (
        _by_own_words(look, place)
        or _by_names(look, place)
        or _by_header(place)
        or _by_element(look)
        or _by_place(look, place)
    )


def settled(finding: Finding, look: Look, place: Place) -> Finding:
    """What a certain rule found, after the region was asked for the label."""
    concept = finding.concept
    if concept is None:
        story = place.region.label is Label.COVERAGE and place.over
        if finding.rule != REPEATED_TITLE or not story:
            return finding
        return Finding(finding.rule, Label.COVERAGE, f"{finding.evidence}, {place.region.evidence}")
    if yields(concept, look, place):
        evidence = f"{finding.evidence}, {place.region.evidence}"
        return Finding(finding.rule, place.region.label, evidence)
    if concept in OTHER_CONTENT:
        return Finding(finding.rule, _link_to_other(look, place), finding.evidence)
    return finding


def yields(concept: Concept, look: Look, place: Place) -> bool:
    """Whether what a block says matters less than where it stands."""
    region = place.region
    if concept not in YIELDING.get(region.label, ()) or place.inside:
        return False
    if region.label is Label.NAVIGATION:
        if (concept is Concept.SHARE and look.words > 1) or place.says_beside(KINDS_SAID[concept]):
            return False
        return place.shape is Shape.ENTRY and len(region.lines) > MENU_LINES
    if region.lines[0] == look.index:
        return False  # the header itself
    return concept not in FIRM or region.label is Label.COMMENT


def _by_own_words(look: Look, place: Place) -> Finding | None:
    if look.words > SHORT * 2:
        return None
    for match in look.matches:
        label = KINDS_SAID.get(match.concept)
        if label is None or yields(match.concept, look, place) or _is_weak(match, place):
            continue
        if match.concept not in OTHER_CONTENT:
            return Finding("own_words", _of_comments(label, place), quoted(match))
        if look.words <= SHORT:
            return Finding("own_words", _of_stories(look, place), quoted(match))
    return _by_marks(look, place)


def _is_weak(match: Match, place: Place) -> bool:
    return match.phrase in WEAK and place.region.label is Label.NAVIGATION


def _of_comments(label: Label, place: Place) -> Label:
    """The fields of a form are those of the comments, if these are mentioned beside."""
    comments = place.over and place.says_beside(Label.COMMENT)
    return Label.COMMENT if label is Label.INTERFACE and comments else label


def _of_stories(look: Look, place: Place) -> Label:
    """Other content, but for "Archive" and the like in the menu above the article."""
    early = place.region.early and not place.over and look.words <= MENU_WORDS
    return place.region.label if early else _link_to_other(look, place)


def _by_marks(look: Look, place: Place) -> Finding | None:
    row = look.words >= ROW_WORDS and place.region.label is not Label.COMMENT
    if row and any(look.text.count(m) > 1 for m in ROW_MARKS):
        return Finding("own_words", Label.NAVIGATION, "entries of a menu in one line")
    if look.words <= NOTICE_WORDS and (told := notice_label(look.text)):
        return Finding("own_words", told, "a notice of who made or owns the site")
    return None


def _by_names(look: Look, place: Place) -> Finding | None:
    name = next(filter(LABEL_OF_NAME.__contains__, look.names), None)
    if name is None:
        return None
    label = LABEL_OF_NAME[name]
    found = _link_to_other(look, place) if label is Label.COVERAGE else label
    return Finding("container_name", found, f"inside a container named “{name}”")


def _link_to_other(look: Look, place: Place) -> Label:
    """Other content is a teaser inside the flow of the article, and coverage outside it."""
    inside = place.inside and not look.within(Zone.ASIDE)
    return Label.TEASER if inside else Label.COVERAGE


def _by_header(place: Place) -> Finding | None:
    header = place.region.header
    if header is None or header.label is None:
        return None
    label = place.region.label
    if label is Label.COVERAGE and place.inside and len(place.region.lines) < 4:
        label = Label.TEASER
    return Finding("list_header", label, header.evidence)


def _by_element(look: Look) -> Finding | None:
    for zone, label, evidence in ELEMENTS:
        if look.zones & zone:
            return Finding("element", label, evidence)
    if look.within(Zone.FORM) and not look.within(Zone.LIST):  # some sites are one big form
        return Finding("element", Label.INTERFACE, "inside <form>")
    return None


def _by_place(look: Look, place: Place) -> Finding:
    region = place.region
    if place.inside and not look.within(Zone.ASIDE):
        if place.top and (place.shape is Shape.ENTRY or place.shape in DECORATION):
            return Finding("in_the_head", Label.NAVIGATION, "short, above the first paragraph")
        return Finding("in_the_flow", Label.TEASER, "core text stands before it and after")
    return Finding("region", region.label, region.evidence)
