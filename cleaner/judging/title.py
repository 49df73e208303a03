"""Where the title stands among the verdicts on a page."""

from collections.abc import Sequence

from cleaner.model import Label, Verdict

__all__ = ["title_of"]


def title_of(verdicts: Sequence[Verdict]) -> int | None:
    """The first block that is the title; None if there is none."""
    labels = [verdict.label for verdict in verdicts]
    return labels.index(Label.TITLE) if Label.TITLE in labels else None
