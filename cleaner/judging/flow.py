"""Where each block of a page stands among the core words."""

from collections.abc import Sequence
from dataclasses import dataclass

from cleaner.judging.looks import Look

__all__ = ["Flow", "flows_of"]


@dataclass(slots=True)  # not frozen for the reason that `Look` is not
class Flow:
    """The place of one block.

    before, after: core words before and after it, as shares of all core words.
    behind: blocks since the last core block.
    """

    before: float
    after: float
    behind: int


def flows_of(looks: Sequence[Look], kept: Sequence[bool]) -> tuple[Flow, ...]:
    """Place every block. kept: whether it counts as core."""
    core = sum(look.words for look, keep in zip(looks, kept, strict=True) if keep)
    total = max(1.0, core)
    before, behind = 0.0, 0
    flows: list[Flow] = []
    for look, keep in zip(looks, kept, strict=True):
        before += look.words if keep else 0.0
        behind = 0 if keep else behind + 1
        flows.append(Flow(before / total, (core - before) / total, behind))
    return tuple(flows)
