"""Looks -> Verdicts: rules for what is certain, then the model, then the kind of what was removed."""

from collections.abc import Sequence
from typing import Final

from cleaner.judging.chrome import LISTS, Finding, Flow, certain, kind_of
from cleaner.judging.looks import Look
from cleaner.judging.roles import Head, core_role, find_head, role_of
from cleaner.model import Verdict
from cleaner.vocabulary import How

__all__ = ["decide"]

THRESHOLD: Final = 0.5
DECIMALS: Final = 4
RULE_SCORE: Final = 0.02
"""The score of a block that a rule took away from the model."""
ROLE_SCORE: Final = 0.98
"""The score of a block that is core by its place at the top, whatever the model thought."""


def decide(looks: Sequence[Look], declared_title: str | None) -> tuple[Verdict, ...]:
    """Decide on every block of a page. There must be at least one."""
    certainties = [certain(look) for look in looks]
    kept = [
        look.score >= THRESHOLD and finding is None
        for look, finding in zip(looks, certainties, strict=True)
    ]
    if not any(kept):
        head = Head(None, 0)
    else:
        head = find_head(looks, declared_title)
    last = max((k.index for k, keep in zip(looks, kept, strict=True) if keep and k.words >= 15), default=-1)
    flows = _flows(looks, kept)
    return tuple(
        _verdict(look, finding, head, last, flow, has_core=any(kept))
        for look, finding, flow in zip(looks, certainties, flows, strict=True)
    )


def _verdict(
    look: Look, finding: Finding | None, head: Head, last: int, flow: Flow, *, has_core: bool
) -> Verdict:
    role = role_of(look, head) if has_core else None
    if role is not None:
        label, why = role
        return Verdict(label, round(max(look.score, ROLE_SCORE), DECIMALS), f"rule {label}: {why}")
    if finding is not None:
        score = round(min(look.score, RULE_SCORE), DECIMALS)
        return Verdict(finding.label, score, f"rule {finding.rule}: {finding.evidence}")
    score = round(look.score, DECIMALS)
    if look.score >= THRESHOLD:
        label, why = core_role(look, head, last)
        reason = f"block model: {_evidence(look)}"
        return Verdict(label, score, f"{reason}; {label}: {why}" if why else reason)
    kind = kind_of(look, flow)
    reason = f"block model: {_evidence(look)}; {kind.label} by {kind.rule}: {kind.evidence}"
    return Verdict(kind.label, score, reason)


def _evidence(look: Look) -> str:
    return f"{look.words:.0f} words, {look.links:.0%} linked"


def _flows(looks: Sequence[Look], kept: Sequence[bool]) -> list[Flow]:
    """Where each block stands among the core words, and under which list header."""
    total = max(1.0, sum(look.words for look, keep in zip(looks, kept, strict=True) if keep))
    before = 0.0
    header, header_text = None, ""
    flows: list[Flow] = []
    for look, keep in zip(looks, kept, strict=True):
        if keep:
            before += look.words
            header = None
        said = look.says(*LISTS, hows=(How.WHOLE, How.START)) if look.words <= 10 else None
        flows.append(Flow(before / total, 1 - before / total, header, header_text))
        if said is not None:
            header, header_text = said, look.text
    return flows
