"""Blocks that the model alone took away: what stands around them may give them back."""

from typing import Final

from cleaner.judging.looks import CORE
from cleaner.model import CORE_LABELS, Label, Verdict

__all__ = ["MODEL", "given_back", "is_doubted"]

MODEL: Final = "block model"
"""How the reason of a verdict begins that the block model gave."""


def is_doubted(verdict: Verdict) -> bool:
    """Whether a block was removed by the model alone."""
    return verdict.label not in CORE_LABELS and verdict.reason.startswith(MODEL)


def given_back(reason: str) -> Verdict:
    """The verdict on such a block that is kept after all."""
    return Verdict(Label.BODY, CORE, reason)
