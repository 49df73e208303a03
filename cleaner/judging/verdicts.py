"""Looks -> Verdicts: rules for what is certain, the model, the kind of what it removed."""

from collections.abc import Sequence
from typing import Final

from cleaner.judging.chrome import Finding, certain, kind_of
from cleaner.judging.cleaned import is_cleaned
from cleaner.judging.comments import reader_comments
from cleaner.judging.flow import Flow, flows_of
from cleaner.judging.lists import coverage_lists
from cleaner.judging.looks import Look
from cleaner.judging.marked import DRAWN_LINE, marked
from cleaner.judging.repeats import repeats
from cleaner.judging.roles import Head, core_role, find_head, role_of
from cleaner.judging.teasers import teasers_in_flow
from cleaner.model import Label, Verdict

__all__ = ["decide"]

THRESHOLD: Final = 0.5
DECIMALS: Final = 4
RULE_SCORE: Final = 0.02
"""The score of a block that a rule took away from the model."""
ROLE_SCORE: Final = 0.98
"""The score of a block that is core by its place at the top, whatever the model thought."""


def decide(looks: Sequence[Look], declared_title: str | None) -> tuple[Verdict, ...]:
    """Decide on every block of a page. There must be at least one."""
    if is_cleaned(looks):
        return _all_core(looks, declared_title)
    findings = _certain(looks)
    kept = _kept(looks, findings)
    flows = flows_of(looks, kept)
    if not any(kept):
        return tuple(map(_chrome, looks, findings, flows))
    head = find_head(looks, declared_title)
    findings = _with_repeats(looks, _with_repeated_title(looks, findings, head), kept)
    return tuple(
        _core(look, head, flow, keep=keep and finding is None) or _chrome(look, finding, flow)
        for look, finding, flow, keep in zip(looks, findings, flows, kept, strict=True)
    )


def _all_core(looks: Sequence[Look], declared_title: str | None) -> tuple[Verdict, ...]:
    """Keep every block of a text that has no chrome."""
    head, flows = find_head(looks, declared_title), flows_of(looks, [True] * len(looks))
    return tuple(
        _core(look, head, flow, keep=look.score >= THRESHOLD) or _kept_of_cleaned(look)
        for look, flow in zip(looks, flows, strict=True)
    )


def _kept_of_cleaned(look: Look) -> Verdict:
    label, _ = core_role(look)
    return Verdict(label, THRESHOLD, "rule cleaned_text: nothing on the page is site furniture")


def _certain(looks: Sequence[Look]) -> list[Finding | None]:
    """What the rules say that may overrule the model. Those that see the whole page go first."""
    lists = coverage_lists(looks)
    teasers = teasers_in_flow(looks)
    comments = reader_comments(looks)
    findings: list[Finding | None] = []
    for look in looks:
        if evidence := lists.get(look.index):
            findings.append(Finding("coverage_list", Label.COVERAGE, evidence))
        elif evidence := teasers.get(look.index):
            findings.append(Finding("teaser_in_flow", Label.TEASER, evidence))
        elif evidence := comments.get(look.index):
            findings.append(Finding("reader_comments", Label.COMMENT, evidence))
        else:
            findings.append(marked(look) or certain(look))
    return findings


def _kept(looks: Sequence[Look], findings: Sequence[Finding | None]) -> list[bool]:
    """What the model keeps and no rule takes away; nor headings of what a rule takes away."""
    kept = [
        look.score >= THRESHOLD and finding is None
        for look, finding in zip(looks, findings, strict=True)
    ]
    bare: set[int] = set()
    for index in range(len(looks) - 2, -1, -1):
        below = findings[index + 1]
        taken_away = index + 1 in bare or (below is not None and below.rule != DRAWN_LINE)
        if kept[index] and taken_away and core_role(looks[index])[0] is Label.HEADING:
            kept[index] = False
            bare.add(index)
    return kept


def _with_repeated_title(
    looks: Sequence[Look], findings: Sequence[Finding | None], head: Head
) -> list[Finding | None]:
    """A headline stands on the page once; where it is repeated, it is a crumb or a link."""
    if head.title is None:
        return list(findings)
    title = looks[head.title].text
    repeated = Finding("repeated_title", Label.NAVIGATION, "repeats the headline")
    return [
        repeated if finding is None and look.text == title and look.index != head.title else finding
        for look, finding in zip(looks, findings, strict=True)
    ]


def _with_repeats(
    looks: Sequence[Look], findings: Sequence[Finding | None], kept: Sequence[bool]
) -> list[Finding | None]:
    """What is said twice is kept once."""
    again = repeats(looks, kept)
    return [
        Finding("repeated_block", Label.OTHER, again[look.index])
        if finding is None and look.index in again
        else finding
        for look, finding in zip(looks, findings, strict=True)
    ]


def _core(look: Look, head: Head, flow: Flow, *, keep: bool) -> Verdict | None:
    role = role_of(look, head, flow)
    if role is not None:
        label, why = role
        return Verdict(label, round(max(look.score, ROLE_SCORE), DECIMALS), f"rule {label}: {why}")
    if not keep:
        return None
    label, why = core_role(look)
    reason = f"block model: {_evidence(look)}" + (f"; {label}: {why}" if why else "")
    return Verdict(label, round(look.score, DECIMALS), reason)


def _chrome(look: Look, finding: Finding | None, flow: Flow) -> Verdict:
    if finding is not None:
        score = round(min(look.score, RULE_SCORE), DECIMALS)
        return Verdict(finding.label, score, f"rule {finding.rule}: {finding.evidence}")
    kind = kind_of(look, flow)
    why = f"{kind.label} by {kind.rule}: {kind.evidence}"
    if look.score >= THRESHOLD:
        return Verdict(
            kind.label, RULE_SCORE, f"rule bare_heading: what is under it was removed; {why}"
        )
    reason = f"block model: {_evidence(look)}; {why}"
    return Verdict(kind.label, round(look.score, DECIMALS), reason)


def _evidence(look: Look) -> str:
    words = round(look.words)
    return f"{words} word{'' if words == 1 else 's'}, {look.links:.0%} linked"
