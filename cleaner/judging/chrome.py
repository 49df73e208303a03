"""A block that is not core -> what kind of chrome it is, and why.

Rules stand in order of certainty: what the block itself says, what its containers are called, what
list it stands under, where it stands. The first that fires gives the label. A rule marked `certain`
also overrules the model. Over the development corpora those change little (word F1 +0.0008 on
wcxb-dev, -0.0010 on gn1-a); with them a share bar is never body text, however it scored.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from cleaner.blocks.segments import Zone
from cleaner.judging.flow import KINDS_SAID, Flow
from cleaner.judging.looks import Look
from cleaner.model import Label
from cleaner.vocabulary import Concept, How, Match
from cleaner.vocabulary.container_names import LABEL_OF_NAME, NAMES_OF

__all__ = ["CERTAIN", "ChromeRule", "Finding", "certain", "kind_of"]

SURE: Final = (How.WHOLE, How.START)
SHORT: Final = 30.0
"""Words. Furniture is short; a longer block that holds a phrase of furniture is mostly something
else."""
LINKED: Final = 0.5
MENU_WORDS: Final = 2.0


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule says: the label, and the evidence in words."""

    rule: str
    label: Label
    evidence: str


@dataclass(frozen=True, slots=True)
class ChromeRule:
    """A named test; it returns the evidence, or None where it does not apply."""

    name: str
    label: Label
    test: Callable[[Look], str | None]


def _quoted(match: Match | None) -> str | None:
    if match is None:
        return None
    how = {How.WHOLE: "the block is", How.START: "begins with", How.ANYWHERE: "holds"}[match.how]
    return f"{how} “{match.phrase}”"


def _skip_link(look: Look) -> str | None:
    return _quoted(look.says(Concept.SKIP_LINK, hows=SURE)) if look.words <= 10 else None


def _cookie_notice(look: Look) -> str | None:
    said = look.says(Concept.COOKIE)
    boxed = look.within(Zone.DIALOG) or look.named(NAMES_OF[Label.LEGAL])
    return _quoted(said) if said and (boxed or look.words <= SHORT) else None


def _copyright_line(look: Look) -> str | None:
    return _quoted(look.says(Concept.COPYRIGHT)) if look.words <= SHORT else None


def _share_bar(look: Look) -> str | None:
    return _quoted(look.says(Concept.SHARE, hows=(How.WHOLE,)))


def _advert_mark(look: Look) -> str | None:
    return _quoted(look.says(Concept.ADVERT, hows=(How.WHOLE,)))


def _back_to_top(look: Look) -> str | None:
    return _quoted(look.says(Concept.BACK_TO_TOP, hows=(How.WHOLE,)))


def _comment_form(look: Look) -> str | None:
    return _quoted(look.says(Concept.COMMENT, hows=(How.WHOLE,)))


def _login(look: Look) -> str | None:
    return _quoted(look.says(Concept.LOGIN, hows=(How.WHOLE,)))


def _search(look: Look) -> str | None:
    return _quoted(look.says(Concept.SEARCH, hows=(How.WHOLE,)))


def _coverage_header(look: Look) -> str | None:
    said = look.says(Concept.COVERAGE, hows=(How.WHOLE,))
    return _quoted(said) if look.score >= 0.5 else None


def _newsletter(look: Look) -> str | None:
    said = look.says(Concept.NEWSLETTER, hows=SURE)
    return _quoted(said) if look.words <= SHORT else None


def _read_more(look: Look) -> str | None:
    said = look.says(Concept.READ_MORE, hows=SURE)
    linked = look.links > LINKED or look.tag == "line"
    return _quoted(said) if linked and look.words <= SHORT and not look.ends_sentence else None


def _choices(look: Look) -> str | None:
    return "the choices of a form's menu" if look.tag == "select" else None


def _nav_element(look: Look) -> str | None:
    return "inside <nav>" if look.within(Zone.NAV) and look.links > LINKED else None


SAID: Final = (
    ChromeRule("skip_link", Label.NAVIGATION, _skip_link),
    ChromeRule("cookie_notice", Label.LEGAL, _cookie_notice),
    ChromeRule("copyright_line", Label.LEGAL, _copyright_line),
    ChromeRule("share_bar", Label.SHARE, _share_bar),
    ChromeRule("advert_mark", Label.ADVERT, _advert_mark),
    ChromeRule("back_to_top", Label.NAVIGATION, _back_to_top),
    ChromeRule("comment_form", Label.COMMENT, _comment_form),
    ChromeRule("login", Label.INTERFACE, _login),
    ChromeRule("search", Label.INTERFACE, _search),
    ChromeRule("newsletter", Label.ADVERT, _newsletter),
    ChromeRule("read_more", Label.TEASER, _read_more),
    ChromeRule("coverage_header", Label.COVERAGE, _coverage_header),
)
"""Rules about what the block says; a block that says nothing known needs none of them."""
SEEN: Final = (
    ChromeRule("choices", Label.INTERFACE, _choices),
    ChromeRule("nav_element", Label.NAVIGATION, _nav_element),
)
CERTAIN: Final = SAID + SEEN


def certain(look: Look) -> Finding | None:
    """What a certain rule says of the block, whatever the model thinks."""
    for rule in CERTAIN if look.matches else SEEN:
        if evidence := rule.test(look):
            return Finding(rule.name, rule.label, evidence)
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
            return Finding("own_words", _link_to_other(look, flow), _quoted(match) or "")
        label = KINDS_SAID.get(match.concept)
        above = flow.before == 0 and flow.after > 0
        if label is Label.COVERAGE and above and look.words <= MENU_WORDS:
            label = Label.NAVIGATION  # "Archive" or "Latest" above the article are in its menu
        if label is not None:
            return Finding("own_words", label, _quoted(match) or "")
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
    for zone, label in (
        (Zone.NAV, Label.NAVIGATION),
        (Zone.BUTTON, Label.INTERFACE),
        (Zone.FORM, Label.INTERFACE),
        (Zone.DIALOG, Label.INTERFACE),
        (Zone.NOSCRIPT, Label.INTERFACE),
    ):
        if look.within(zone):
            return Finding("element", label, f"inside <{(zone.name or '').lower()}>")
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
