"""Looks -> Verdicts: rules for what is certain, the model, the kind of what it removed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from cleaner.blocks.segments import LINE
from cleaner.judging.below_boxes import headings_below_boxes, text_below_boxes
from cleaner.judging.below_marks import sentences_below_marks
from cleaner.judging.chrome import NAV, NO_CAPTIONS_BY, PICTURE_FILE, WORDLESS, Finding, certain
from cleaner.judging.cleaned import is_cleaned, is_fragment
from cleaner.judging.doubted import MODEL
from cleaner.judging.flow import Flow, flow_of
from cleaner.judging.kinds import REPEATED_TITLE, kind_of, settled
from cleaner.judging.leftover import with_text
from cleaner.judging.long_lines import lines_of_prose
from cleaner.judging.looks import CORE, Look, are_lines, names_around
from cleaner.judging.marked import DRAWN_LINE, marked
from cleaner.judging.page_rules import OF_PAGES
from cleaner.judging.posts import POST, posts_alike
from cleaner.judging.provisions import provisions
from cleaner.judging.recipes import doubted_lines
from cleaner.judging.removed import RULE_SCORE, removed
from cleaner.judging.repeated_title import repeats_title
from cleaner.judging.repeats import repeats
from cleaner.judging.roles import core_role, roles_of
from cleaner.judging.subheadings import pieces, subheadings
from cleaner.judging.surroundings.around import look_around_chrome
from cleaner.judging.surroundings.places import Place, places_of
from cleaner.judging.top.above_headline import above_headline, headline_below
from cleaner.judging.top.head import Head, find_head, marks_at_top
from cleaner.judging.top.signs import is_bullet
from cleaner.judging.turns import turns
from cleaner.judging.whole_page.comments import (
    COMMENT,
    only_comments,
    signatures_above,
)
from cleaner.judging.whole_page.contents_lists import listed_headings
from cleaner.model import Label, Verdict

__all__ = ["decide"]

ROLE_SCORE: Final = 0.98
"""The score of a block that is core by its place at the top, whatever the model thought."""

BELOW_LISTED: Final = 4
SURE_TEXT: Final = 0.8
PARAGRAPH_WORDS: Final = 20.0
"""Lines below a listed heading in which its first paragraph stands, below "See also: ...", another
heading or a caption; score and words of that paragraph, at least."""
HEADING_WORDS: Final = 20.0
"""Of a heading that goes when what is under it goes."""

MEASURES: Final = 1024
"""Lengths and shares that are said again."""
ENTRY: Final = "li"
BOLD: Final = 0.5
LINKED: Final = 0.5
"""Of the entries of a list that are set in bold, and are no headings."""
KICKER: Final = Finding("kicker", Label.NAVIGATION, "short, right above the title")
SITE_NAME: Final = Finding("site_name", Label.NAVIGATION, "names the site, above the title")
OVER: Final = Finding("over_headline", Label.NAVIGATION, "unsure, above a headline with its marks")
NO_WORDS: Final = (
    DRAWN_LINE, WORDLESS.rule, PICTURE_FILE.rule, "picture_source", "doubled_line"
)  # fmt: skip
"""A heading above what these take away is not the heading of it."""
MARKS: Final = frozenset({Label.SHARE, Label.ADVERT})
"""Labels of what may stand alone between a heading and its text: a link to share, an advert."""
NO_FURNITURE: Final = "nothing on the page is site furniture"
LONG_LINES: Final = "rule long_lines: most words of the page stand on very long lines, in sentences"
ONLY_COMMENTS: Final = "rule only_comments: there is next to nothing on the page but comments"

LISTED: Final = "rule listed_heading: a list of what the page contains leads to it"
BELOW_BOX: Final = "rule below_box: goes on below a box of other stories"
HEADS_BELOW: Final = "rule below_box: heads what goes on below a box of other stories"
BELOW_MARK: Final = "rule below_mark: a sentence of the text below the mark of an advert"
TURNS: Final = "rule turns: who speaks here speaks in lines above that are kept"
RECIPE: Final = "rule recipe: a line of the recipe"
LIKE_POSTS: Final = "rule posts_alike: a sentence in a container like those of posts that are kept"
SIGNATURE: Final = "rule comment_signature: right above a comment, with who wrote it"


@dataclass(frozen=True, slots=True)
class _About:
    """What is known of a page beside its blocks: the title it declares, the names around all."""

    title: str | None
    names: frozenset[str]


def decide(looks: Sequence[Look], declared_title: str | None) -> tuple[Verdict, ...]:
    """Decide on every block of a page. There must be at least one."""
    if is_cleaned(looks):
        return _all_core(looks)
    about = _About(declared_title, names_around(looks))
    if is_fragment(looks):
        every = dict.fromkeys(range(len(looks)), f"rule fragment: {NO_FURNITURE}")
        return _with_raised(looks, every, about)
    if not COMMENT.isdisjoint(about.names) and (comments := only_comments(looks)):
        return _of_comments(looks, comments, about)
    if not POST.isdisjoint(about.names) and (posts := posts_alike(looks)):
        return _with_raised(looks, dict.fromkeys(posts, LIKE_POSTS), about)
    return _with_raised(looks, _of_text(looks), about)


def _of_text(looks: Sequence[Look]) -> dict[int, str]:
    """The blocks that belong to the text for what stands around them, and why."""
    listed = listed_headings(looks)
    found = (
        (_headings_of_paragraphs(looks, listed), LISTED),
        ([line for line in listed if looks[line + 1].score >= CORE], LISTED),
        (text_below_boxes(looks), BELOW_BOX),
        (headings_below_boxes(looks), HEADS_BELOW),
        (turns(looks), TURNS),
        (sentences_below_marks(looks), BELOW_MARK),
        (doubted_lines(looks), RECIPE),
        (lines_of_prose(looks), LONG_LINES),
    )
    return {line: reason for lines, reason in found for line in lines}


def _headings_of_paragraphs(looks: Sequence[Look], listed: Iterable[int]) -> list[int]:
    """Headings that a list of contents leads to, and close below each a paragraph that is kept."""
    return [
        line
        for line in listed
        if not is_bullet(looks[line])
        and any(map(_is_paragraph, looks[line + 1 : line + 1 + BELOW_LISTED]))
    ]


def _is_paragraph(look: Look) -> bool:
    return look.score >= SURE_TEXT and look.words >= PARAGRAPH_WORDS


def _of_comments(
    looks: Sequence[Look], comments: frozenset[int], about: _About
) -> tuple[Verdict, ...]:
    """Keep the comments of a page that has no other text, without the names above them."""
    names = signatures_above(looks, comments)
    lowered = [
        replace(look, score=min(look.score, RULE_SCORE)) if look.index in names else look
        for look in looks
    ]
    verdicts = _with_raised(lowered, dict.fromkeys(comments, ONLY_COMMENTS), about)
    return tuple(
        verdict._replace(reason=SIGNATURE)
        if index in names and verdict.score <= RULE_SCORE
        else verdict
        for index, verdict in enumerate(verdicts)
    )


def _with_raised(
    looks: Sequence[Look], reasons: Mapping[int, str], about: _About
) -> tuple[Verdict, ...]:
    """Keep blocks that the model doubts only for their place, or their number or length.

    reasons: why each of them is kept.
    """
    doubted = {index for index in reasons if looks[index].score < CORE}
    if not doubted:
        return _of_page(looks, about)
    raised = [replace(look, score=CORE) if look.index in doubted else look for look in looks]
    return tuple(
        verdict._replace(reason=reasons[index])
        if index in doubted and verdict.score == CORE
        else verdict
        for index, verdict in enumerate(_of_page(raised, about))
    )


def _of_page(looks: Sequence[Look], about: _About) -> tuple[Verdict, ...]:
    within = pieces(looks) | dict.fromkeys(
        _headings_of_paragraphs(looks, listed_headings(looks)), LISTED
    )
    findings = _certain(looks, within, about.names)
    kept = _kept(looks, findings, within)
    flow = flow_of(looks, kept)
    head = find_head(looks, about.title) if any(kept) else None
    findings = _with_repeats(looks, _with_repeated_title(looks, findings, head), kept)
    over = head.over_headline if head else frozenset()
    findings = [OVER if i in over and not found else found for i, found in enumerate(findings)]
    for line, finding in ((head.kicker, KICKER), (head.site, SITE_NAME)) if head else ():
        if line is not None and findings[line] is None:
            findings[line] = finding
    keeps = [keep and found is None for keep, found in zip(kept, findings, strict=True)]
    verdicts = with_text(looks, _cores(looks, flow, keeps, head)) if head else {}
    verdicts = {
        i: verdict
        for i, verdict in verdicts.items()
        if findings[i] is None or _stands(verdict, findings[i])
    }
    menus = frozenset(i for i, found in enumerate(findings) if found is NAV) - verdicts.keys()
    around = look_around_chrome(looks, verdicts.keys(), menus)
    for index, place in places_of(around, flow, head).items():
        verdicts[index] = _chrome(looks[index], findings[index], place)
    for index in menus:
        verdicts[index] = _by_rule(looks[index], NAV)
    return tuple([verdicts[index] for index in range(len(looks))])


def _all_core(looks: Sequence[Look]) -> tuple[Verdict, ...]:
    """Keep every block of a text that has no chrome.

    Its headline is left where it is, as a heading: often it is gone, and no line is surely one,
    but for one that has other lines above it.
    """
    headings = subheadings(looks, [True] * len(looks))
    marks = marks_at_top(looks)
    title = headline_below(looks, marks)
    above = {} if title is None else above_headline(looks, title, marks)
    if title is not None:
        marks[title] = Label.TITLE, "below other lines that are no headline"
    return tuple(
        _by_rule(look, Finding("above_headline", Label.NAVIGATION, above[look.index]))
        if look.index in above
        else _of_cleaned(look, marks, headings)
        for look in looks
    )


def _of_cleaned(
    look: Look, marks: Mapping[int, tuple[Label, str]], headings: frozenset[int]
) -> Verdict:
    if look.index in marks:
        return _by_role(look, *marks[look.index])
    verdict = _by_model(look, headings)
    if verdict.score >= CORE:
        return verdict
    return Verdict(verdict.label, CORE, f"rule cleaned_text: {NO_FURNITURE}")


def _cores(
    looks: Sequence[Look], flow: Flow, keeps: Sequence[bool], head: Head
) -> dict[int, Verdict]:
    """The verdicts on the blocks that are core."""
    headings = subheadings(looks, keeps)
    verdicts = {
        look.index: _by_model(look, headings)
        for look, keep in zip(looks, keeps, strict=True)
        if keep
    }
    for index, (label, why) in roles_of(looks, head, flow).items():
        verdicts[index] = _by_role(looks[index], label, why)
    return verdicts


def _stands(verdict: Verdict, finding: Finding | None) -> bool:
    """Whether what a block is by its place outweighs what it says: an entry of a list may link."""
    if finding is None or verdict.label is Label.HIGHLIGHT:
        return finding is None
    return verdict.label is not Label.CAPTION or finding.rule not in NO_CAPTIONS_BY


def _certain(
    looks: Sequence[Look], within: Mapping[int, str], names: frozenset[str]
) -> list[Finding | None]:
    """What the rules say that may overrule the model. Those that see the whole page go first.

    names: those around all the blocks.
    """
    is_text = are_lines(looks)
    findings = [(marked(look) if is_text else None) or certain(look) for look in looks]
    for rule in OF_PAGES:
        if rule.names and rule.names.isdisjoint(names):
            continue
        for index, evidence in rule.find(looks).items():
            findings[index] = Finding(rule.name, rule.label, evidence, rule.concept)
    for index in (*within, *provisions(looks, findings)):
        findings[index] = None
    return findings


def _kept(
    looks: Sequence[Look], findings: Sequence[Finding | None], within: Mapping[int, str]
) -> list[bool]:
    """What the model keeps and no rule takes away; nor headings of what a rule takes away."""
    kept = [
        (look.score >= CORE and finding is None) or look.index in within
        for look, finding in zip(looks, findings, strict=True)
    ]
    headings = subheadings(looks, kept)
    bare: set[int] = set()
    end = under = len(looks)  # the block under a heading, past the buttons between
    for index in range(end - 2, -1, -1):
        if (below := findings[index + 1]) is None or below.label is not Label.INTERFACE:
            alone = below is not None and below.label in MARKS and index + 2 == under < end
            if not (alone and kept[under] and _reads_on(looks[under])):
                under = index + 1
        below = findings[under] if under < end else below
        taken_away = under in bare or (below is not None and below.rule not in NO_WORDS)
        if (
            kept[index]
            and taken_away
            and within.get(index) != LISTED
            and _is_heading(looks[index], headings)
            and not _is_among_entries(looks, index)
        ):
            kept[index] = False
            bare.add(index)
    return kept


def _reads_on(look: Look) -> bool:
    """Whether a line of a text is a sentence."""
    return look.tag == LINE and look.ends_sentence


def _is_heading(look: Look, headings: frozenset[int]) -> bool:
    """Some set their paragraphs as headings: those stand for themselves."""
    return look.words <= HEADING_WORDS and core_role(look, headings)[0] is Label.HEADING


def _is_among_entries(looks: Sequence[Look], index: int) -> bool:
    """Whether a block, of which one is below, is beside an entry in bold of its own list."""
    if looks[index].tag != ENTRY:
        return False
    beside = (*looks[max(0, index - 1) : index], looks[index + 1])
    return any(one.tag == ENTRY and one.bold >= BOLD and one.links < LINKED for one in beside)


def _with_repeated_title(
    looks: Sequence[Look], findings: Sequence[Finding | None], head: Head | None
) -> list[Finding | None]:
    """A headline stands on the page once; where it is repeated, it is a crumb or a link."""
    if head is None or head.title is None:
        return list(findings)
    title = looks[head.title].text
    repeated = Finding(REPEATED_TITLE, Label.NAVIGATION, "repeats the headline")
    return [
        repeated
        if finding is None
        and (look.score >= CORE or title in look.text)
        and repeats_title(look, title, head.title)
        else finding
        for look, finding in zip(looks, findings, strict=True)
    ]


def _with_repeats(
    looks: Sequence[Look], findings: Sequence[Finding | None], kept: Sequence[bool]
) -> list[Finding | None]:
    """What is said twice is kept once."""
    again = repeats(looks, kept)
    if not again:  # mostly
        return list(findings)
    return [
        Finding("repeated_block", Label.OTHER, again[look.index])
        if finding is None and look.index in again
        else finding
        for look, finding in zip(looks, findings, strict=True)
    ]


def _by_role(look: Look, label: Label, why: str) -> Verdict:
    return Verdict(label, max(look.score, ROLE_SCORE), f"rule {label}: {why}")


def _by_model(look: Look, headings: frozenset[int]) -> Verdict:
    label, why = core_role(look, headings)
    reason = f"{_evidence(look)}; {label}: {why}" if why else _evidence(look)
    return Verdict(label, look.score, reason)


def _chrome(look: Look, finding: Finding | None, place: Place) -> Verdict:
    if finding is not None:
        return _by_rule(look, settled(finding, look, place))
    kind = kind_of(look, place)
    why = f"{kind.label} by {kind.rule}: {kind.evidence}"
    if look.score >= CORE:
        return removed(kind.label, f"rule bare_heading: what is under it was removed; {why}")
    return Verdict(kind.label, look.score, f"{_evidence(look)}; {why}")


def _by_rule(look: Look, finding: Finding) -> Verdict:
    score = min(RULE_SCORE, look.score)
    return Verdict(finding.label, score, f"rule {finding.rule}: {finding.evidence}")


def _evidence(look: Look) -> str:
    own = _measured(look.words, look.links)
    if look.by_site:
        return f"site model: {look.site}, {own}"
    return f"{MODEL}: {own}, {look.site}" if look.site else f"{MODEL}: {own}"


@lru_cache(maxsize=MEASURES)
def _measured(words: float, links: float) -> str:
    """Say how long a block is, and how much of it is linked; most of those of a page are alike."""
    number = f"{words:.0f}"
    return f"{number} word{'' if number == '1' else 's'}, {links:.0%} linked"
