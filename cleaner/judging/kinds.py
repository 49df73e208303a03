"""A block that is not core -> what kind of chrome it is, and why.

Rules stand in order of certainty: what the block itself says, what its containers are called, what
region it stands in, where that is. The first that fires gives the label.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final

from cleaner.blocks.segments import Zone
from cleaner.judging.chrome import Finding, quoted
from cleaner.judging.looks import Look
from cleaner.judging.shapes import CONTACT, DECORATION, ENTRY, HEADLINE, ROW, SENTENCE
from cleaner.judging.surroundings.headers import Header
from cleaner.judging.surroundings.places import KINDS_SAID, Place
from cleaner.judging.surroundings.yielding import yields
from cleaner.model import Label
from cleaner.vocabulary import LANGUAGES, Concept, Match, normalise, phrase_alone
from cleaner.vocabulary.container_names import LABEL_OF_NAME
from cleaner.vocabulary.first_letters import END, first_letters
from cleaner.vocabulary.label_phrases import Phrase
from cleaner.vocabulary.legal_sentences import reads_legal
from cleaner.vocabulary.offers import reads_as_offer

__all__ = ["REPEATED_TITLE", "kind_of", "settled"]

# By names of this module: to look a member up in its class costs more than to compare it.
ADVERT, COMMENT, COVERAGE = Label.ADVERT, Label.COMMENT, Label.COVERAGE
INTERFACE, NAVIGATION = Label.INTERFACE, Label.NAVIGATION
ASIDE, FORM, LIST = int(Zone.ASIDE), int(Zone.FORM), int(Zone.LIST)
STAY: Final = frozenset({"tags_line", "topics_line", "consent_button"})
"""Rules whose lines are of no other kind, wherever they stand."""
STEPS: Final = (Concept.PAGINATION, Concept.COVERAGE)
STEP_WORDS: Final = 4.0
OTHER_CONTENT: Final = (Concept.READ_MORE, Concept.COVERAGE)
MENU_WORDS: Final = 2.0
REPEATED_TITLE: Final = "repeated_title"
WEAK: Final = frozenset(
    """accessibility; licensing; compliance; permissions; conditions; disclosure; barrierefreiheit;
    accesibilidad; accessibilité; accessibilità; toegankelijkheid; dostępność; acessibilidade;
    доступность; erişilebilirlik; アクセシビリティ; 无障碍""".replace("\n    ", " ").split("; ")
)
"""Names of legal pages that are rather entries of a menu."""
SHORT: Final = 30.0
FEW: Final = 4
"""Lines; a list of stories inside the article is a teaser if it has fewer."""
LINKED: Final = 0.8
STORY_BOXES: Final = frozenset({Label.COMMENT, Label.ADVERT})
"""Containers named for comments or promotions in which a linked headline is another story."""
NAMES_CACHED: Final = 4096
ELEMENTS: Final = tuple(
    (int(zone), label, f"inside <{(zone.name or '').lower()}>")
    for zone, label in (
        (Zone.NAV, Label.NAVIGATION),
        (Zone.BUTTON, Label.INTERFACE),
        (Zone.DIALOG, Label.INTERFACE),
        (Zone.NOSCRIPT, Label.INTERFACE),
    )
)
AROUND_WORDS: Final = ",;:|•·/–—"
SHARE_LETTERS: Final = frozenset(
    first_letters(phrase)
    for table in LANGUAGES.values()
    for phrase in table[Concept.SHARE].whole
    if " " not in phrase
)
"""First letters of the entries of share bars, and of other words."""
SHARES: Final = Finding("own_words", Label.SHARE, "every word is one of share bars")
MENU_ROW: Final = Finding("own_words", Label.NAVIGATION, "entries of a menu in one line")
OF_COMMENTS: Final = Finding("own_words", Label.COMMENT, "speaks of readers' comments")
STEP: Final = Finding("own_words", Label.NAVIGATION, "an arrow to the next page or the last")
OFFER: Final = Finding("own_words", Label.ADVERT, "offers something")
BY_SHARING: Final = Finding("in_the_head", Label.SHARE, "beside buttons to share")
NOTICES: Final[Mapping[Label, Finding]] = {
    Label.OTHER: Finding("own_words", Label.OTHER, "a notice of who made or owns the site"),
    Label.INTERFACE: Finding("own_words", Label.INTERFACE, "names a search box"),
    Label.LEGAL: Finding("own_words", Label.LEGAL, "names a legal page"),
    Label.ADVERT: Finding("own_words", Label.ADVERT, "the mark of an advertisement"),
}
LEGAL_TEXT: Final = Finding("own_words", Label.LEGAL, "a sentence about rights and duties")
COPYRIGHT: Final = Finding("own_words", Label.LEGAL, "claims the rights")
RIGHTS: Final = "©"
ADDRESS: Final = Finding("contact", Label.OTHER, "an address or a telephone number")
LONE_SENTENCE: Final = Finding("sentence", Label.OTHER, "a sentence among short entries")
IN_HEAD: Final = Finding("in_the_head", Label.NAVIGATION, "short, above the first paragraph")
IN_FLOW: Final = Finding("in_the_flow", Label.TEASER, "core text stands before it and after")


def kind_of(look: Look, place: Place) -> Finding:
    """The kind of a block that is not core."""
    return (
        (_as_header(place.region.header, place) if place.region.header else None)
        or (_by_own_words(look, place) if look.matches else None)
        or _by_marks(look, place)
        or (_by_names(look, place) if look.names else None)
        or (_by_header(place.region.header, look, place) if place.region.header else None)
        or (_by_element(look) if look.zones else None)
        or _by_place(look, place)
    )


def _as_header(header: Header, place: Place) -> Finding | None:
    """A header of offers is one of their lines, also if it sounds like that of stories."""
    heads = header.label is ADVERT and place.region.lines[0] == place.index
    return place.region.finding if heads else None


def settled(finding: Finding, look: Look, place: Place) -> Finding:
    """What a certain rule found, after the region was asked for the label."""
    concept = finding.concept
    if concept is None:
        story = place.region.label is COVERAGE and place.over
        if finding.rule != REPEATED_TITLE or not story:
            return finding
        return Finding(finding.rule, COVERAGE, f"{finding.evidence}, {place.region.evidence}")
    if finding.rule not in STAY and yields(concept, look, place):
        evidence = f"{finding.evidence}, {place.region.evidence}"
        return Finding(finding.rule, place.region.label, evidence)
    if concept in OTHER_CONTENT and finding.rule not in STAY:
        return Finding(finding.rule, _link_to_other(look, place), finding.evidence)
    return finding


def _by_own_words(look: Look, place: Place) -> Finding | None:
    if look.words > SHORT * 2:
        return None
    if look.words <= STEP_WORDS and look.says(*STEPS) and _has_arrow(look.text):
        return STEP
    for match in look.matches:
        label = KINDS_SAID.get(match.concept)
        if label is None or yields(match.concept, look, place) or _is_weak(match, place):
            continue
        if match.concept not in OTHER_CONTENT:
            return Finding("own_words", _of_comments(label, place), quoted(match))
        if look.words <= SHORT:
            return Finding("own_words", _of_stories(look, place), quoted(match))
    return None


def _only_shares(text: str, letters: str) -> bool:
    """Whether each word by itself would be an entry of a share bar: "Facebook X WhatsApp"."""
    is_word = letters[:1].isalpha() and letters[1:2] != END  # X tells nothing
    if letters not in SHARE_LETTERS and is_word and text.isascii():
        return False
    longest = max(text.split(), key=len)
    if longest.isascii() and longest.isalpha() and not _shares(longest.lower()):
        return False
    told = 0
    for word in normalise(text).split():
        bare = word.strip(AROUND_WORDS)
        if len(bare) > 1:  # not X, and no sign between two
            if not _shares(bare):
                return False
            told += 1
    return told > 1


def _shares(word: str) -> bool:
    match = phrase_alone(word)
    return match is not None and match.concept is Concept.SHARE


def _has_arrow(text: str) -> bool:
    return text[0] in "←«‹" or text[-1] in "→»›"


def _is_weak(match: Match, place: Place) -> bool:
    return match.phrase in WEAK and place.region.label is NAVIGATION


def _of_comments(label: Label, place: Place) -> Label:
    """The fields of a form are those of the comments, if these are mentioned beside."""
    comments = label is INTERFACE and place.over and place.says_beside(COMMENT)
    return COMMENT if comments else label


def _of_stories(look: Look, place: Place) -> Label:
    """Other content, but for "Archive" and the like in the menu above the article."""
    early = place.region.early and not place.over and look.words <= MENU_WORDS
    return place.region.label if early else _link_to_other(look, place)


def _by_marks(look: Look, place: Place) -> Finding | None:
    shape, text = place.shape, look.text
    if place.region.finding.label is COMMENT:
        return OFFER if shape is HEADLINE and reads_as_offer(text) else None
    if 1 < look.words <= SHORT * 2 and _only_shares(text, look.letters):
        return SHARES
    if shape is ROW:
        return MENU_ROW
    if shape is SENTENCE and reads_legal(text):
        return LEGAL_TEXT
    if RIGHTS in text:
        return COPYRIGHT
    found = _by_phrase(place.phrase, place) if place.phrase else None
    told = shape is HEADLINE or shape is SENTENCE
    return found or (OFFER if told and _offers(look, place) else None)


def _by_phrase(phrase: Phrase, place: Place) -> Finding | None:
    if phrase.notice:
        return NOTICES[phrase.label]
    return OF_COMMENTS if phrase.label is COMMENT and place.over else None


def _offers(look: Look, place: Place) -> bool:
    """Whether a line offers goods; stories tell of them too."""
    header = place.region.header
    told = header is not None and header.label is COVERAGE
    return look.words <= SHORT and not told and reads_as_offer(look.text)


def _by_names(look: Look, place: Place) -> Finding | None:
    name = _furniture_name(look.names)
    if name is None:
        return None
    label = LABEL_OF_NAME[name]
    if _is_linked_story(look, place) and label in STORY_BOXES:
        label = COVERAGE
    elif label is INTERFACE and look.links > LINKED and place.shape is ENTRY:
        return None  # dialogs and tool bars hold whole menus
    found = _stories(look, place) if label is COVERAGE else label
    return Finding("container_name", found, f"inside a container named “{name}”")


def _is_linked_story(look: Look, place: Place) -> bool:
    return look.links > LINKED and place.shape is HEADLINE


@lru_cache(maxsize=NAMES_CACHED)
def _furniture_name(names: Sequence[str]) -> str | None:
    """The nearest name that tells of furniture; blocks of one page share most of their names."""
    return next(filter(LABEL_OF_NAME.__contains__, names), None)


def _link_to_other(look: Look, place: Place) -> Label:
    """Other content is a teaser below the headline and in the flow, and coverage outside."""
    inside = (place.inside or place.headed) and not look.zones & ASIDE
    return Label.TEASER if inside else COVERAGE


def _stories(look: Look, place: Place) -> Label:
    """As above, but a long list is no teaser, wherever it stands."""
    return COVERAGE if len(place.region.lines) >= FEW else _link_to_other(look, place)


def _by_header(header: Header, look: Look, place: Place) -> Finding | None:
    if header.label is None:
        return None
    label = place.region.label
    if label is COVERAGE:
        label = _stories(look, place)
    return Finding("list_header", label, header.evidence)


def _by_element(look: Look) -> Finding | None:
    for zone, label, evidence in ELEMENTS:
        if look.zones & zone:
            return Finding("element", label, evidence)
    if look.zones & FORM and not look.zones & LIST:  # some sites are one big form
        return Finding("element", INTERFACE, "inside <form>")
    return None


def _by_place(look: Look, place: Place) -> Finding:
    if place.inside and not look.zones & ASIDE:
        in_head = place.top and (place.shape is ENTRY or place.shape in DECORATION)
        if in_head and place.says_beside(Label.SHARE):
            return BY_SHARING
        return IN_HEAD if in_head else IN_FLOW
    if place.shape is CONTACT:
        return ADDRESS
    if place.shape is SENTENCE and place.region.label is NAVIGATION:
        return LONE_SENTENCE
    return place.region.finding
