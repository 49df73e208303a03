"""A block that is not core -> what kind of chrome it is, and why.

Rules stand in order of certainty: what the block itself says, what its containers are called, what
list it stands under, where it stands. The first that fires gives the label. What `certain` finds
also overrules the model. Over the development corpora those change little (word F1 +0.0008 on
wcxb-dev, -0.0010 on gn1-a); with them a share bar is never body text, however it scored.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import inf
from typing import Final

from cleaner.blocks.segments import Zone
from cleaner.judging.flow import KINDS_SAID, Flow
from cleaner.judging.looks import Look
from cleaner.model import Label
from cleaner.vocabulary import Concept, How, Match
from cleaner.vocabulary.container_names import LABEL_OF_NAME, NAMES_OF

__all__ = ["SAID", "Finding", "SaidRule", "certain", "kind_of"]

ANY: Final = tuple(How)
SURE: Final = (How.WHOLE, How.START)
SHORT: Final = 30.0
"""Words. Furniture is short; a longer block that holds a phrase of furniture is mostly something
else."""
LINKED: Final = 0.5
MENU_WORDS: Final = 2.0
ELEMENTS: Final = tuple(
    (int(zone), label, f"inside <{(zone.name or '').lower()}>")
    for zone, label in (
        (Zone.NAV, Label.NAVIGATION),
        (Zone.BUTTON, Label.INTERFACE),
        (Zone.FORM, Label.INTERFACE),
        (Zone.DIALOG, Label.INTERFACE),
        (Zone.NOSCRIPT, Label.INTERFACE),
    )
)


@dataclass(slots=True)  # not frozen for the reason that `Look` is not
class Finding:
    """What a rule says: the label, and the evidence in words."""

    rule: str
    label: Label
    evidence: str


def _anything(_: Look) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class SaidRule:
    """A rule about what a block says.

    hows: the ways of saying it that count.  limit: words; a longer block is something else.
    test: what else must be true of the block.
    """

    name: str
    label: Label
    concept: Concept
    hows: Sequence[How] = (How.WHOLE,)
    limit: float = inf
    test: Callable[[Look], bool] = _anything

    def find(self, look: Look) -> Finding | None:
        """What the rule says of a block."""
        said = look.says(self.concept, hows=self.hows)
        if said is None or look.words > self.limit or not self.test(look):
            return None
        return Finding(self.name, self.label, _quoted(said))


def _quoted(match: Match) -> str:
    how = {How.WHOLE: "the block is", How.START: "begins with", How.ANYWHERE: "holds"}[match.how]
    return f"{how} “{match.phrase}”"


def _is_notice(look: Look) -> bool:
    boxed = look.within(Zone.DIALOG) or look.named(NAMES_OF[Label.LEGAL])
    return bool(boxed) or look.words <= SHORT


def _links_on(look: Look) -> bool:
    return (look.links > LINKED or look.tag == "line") and not look.ends_sentence


def _is_kept(look: Look) -> bool:
    return look.score >= 0.5


SAID: Final = (
    SaidRule("skip_link", Label.NAVIGATION, Concept.SKIP_LINK, SURE, 10.0),
    SaidRule("cookie_notice", Label.LEGAL, Concept.COOKIE, ANY, test=_is_notice),
    SaidRule("copyright_line", Label.LEGAL, Concept.COPYRIGHT, ANY, SHORT),
    SaidRule("share_bar", Label.SHARE, Concept.SHARE),
    SaidRule("advert_mark", Label.ADVERT, Concept.ADVERT),
    SaidRule("back_to_top", Label.NAVIGATION, Concept.BACK_TO_TOP),
    SaidRule("comment_form", Label.COMMENT, Concept.COMMENT),
    SaidRule("login", Label.INTERFACE, Concept.LOGIN),
    SaidRule("search", Label.INTERFACE, Concept.SEARCH),
    SaidRule("newsletter", Label.ADVERT, Concept.NEWSLETTER, SURE, SHORT),
    SaidRule("read_more", Label.TEASER, Concept.READ_MORE, SURE, SHORT, _links_on),
    SaidRule("coverage_header", Label.COVERAGE, Concept.COVERAGE, test=_is_kept),
)


def certain(look: Look) -> Finding | None:
    """What a certain rule says of the block, whatever the model thinks."""
    if look.matches:
        concepts = [match.concept for match in look.matches]
        for rule in SAID:
            if rule.concept in concepts and (finding := rule.find(look)):
                return finding
    if look.tag == "select":
        return Finding("choices", Label.INTERFACE, "the choices of a form's menu")
    if look.links > LINKED and look.within(Zone.NAV):
        return Finding("nav_element", Label.NAVIGATION, "inside <nav>")
    return None


def kind_of(look: Look, flow: Flow) -> Finding:
    """The kind of a block that is not core."""
    return (
        _by_own_words(look, flow)
        or _by_names(look, flow)
        or _by_header(flow)
        or _by_element(look)
        or _by_place(look, flow)
    )


def _by_own_words(look: Look, flow: Flow) -> Finding | None:
    if look.words > SHORT * 2:
        return None
    for match in look.matches:
        if match.concept is Concept.READ_MORE and look.words <= SHORT:
            return Finding("own_words", _link_to_other(look, flow), _quoted(match))
        label = KINDS_SAID.get(match.concept)
        above = flow.before == 0 and flow.after > 0
        if label is Label.COVERAGE and above and look.words <= MENU_WORDS:
            label = Label.NAVIGATION  # "Archive" or "Latest" above the article are in its menu
        if label is not None:
            return Finding("own_words", label, _quoted(match))
    return None


def _by_names(look: Look, flow: Flow) -> Finding | None:
    name = next(filter(LABEL_OF_NAME.__contains__, look.names), None)
    if name is None:
        return None
    label = LABEL_OF_NAME[name]
    found = _link_to_other(look, flow) if label is Label.COVERAGE else label
    return Finding("container_name", found, f"inside a container named “{name}”")


def _link_to_other(look: Look, flow: Flow) -> Label:
    """Other content is a teaser inside the flow of the article, and coverage outside it."""
    inside = flow.before > 0 and flow.after > 0 and not look.within(Zone.ASIDE)
    return Label.TEASER if inside else Label.COVERAGE


def _by_header(flow: Flow) -> Finding | None:
    if flow.header is None:
        return None
    label = KINDS_SAID[flow.header.concept]
    return Finding("list_header", label, f"under the header “{flow.header_text[:60]}”")


def _by_element(look: Look) -> Finding | None:
    for zone, label, evidence in ELEMENTS:
        if look.zones & zone:
            return Finding("element", label, evidence)
    return None


def _by_place(look: Look, flow: Flow) -> Finding:
    if _link_to_other(look, flow) is Label.TEASER:
        where = f"{flow.before:.0%} of the core text stands before it, {flow.after:.0%} after"
        return Finding("in_the_flow", Label.TEASER, where)
    if flow.before == 0:
        label = Label.NAVIGATION if look.words <= SHORT else Label.OTHER
        return Finding("before_the_core", label, "stands before all core text")
    if look.words <= 3 or look.within(Zone.FOOTER):
        return Finding("after_the_core", Label.NAVIGATION, "short, and after all core text")
    return Finding("after_the_core", Label.COVERAGE, "stands after all core text")
