"""The verdict of a rule that takes a block away for certain."""

from typing import Final

from cleaner.model import Label, Verdict

__all__ = ["RULE_SCORE", "removed"]

RULE_SCORE: Final = 0.02
"""The score of a block that a rule took away from the model."""


def removed(label: Label, reason: str) -> Verdict:
    """The verdict on a block that such a rule found, and what it says of it."""
    return Verdict(label, RULE_SCORE, reason)
