"""Verdicts -> the same, but the notes that a word processor sets below a text are kept.

Word puts footnotes and endnotes behind all else, a line each, with a link back: to the model they
look like what stands outside of an article. The classes say what they are.
"""

from collections.abc import Sequence
from typing import Final

from cleaner.blocks.segments import Segments
from cleaner.judging.doubted import given_back, is_doubted
from cleaner.model import Verdict

__all__ = ["with_footnotes"]

NOTES: Final = frozenset({"msoendnotetext", "msofootnotetext"})
"""Styles of paragraphs."""
REASON: Final = "rule footnote: in a paragraph of the style that Word gives notes"


def with_footnotes(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Keep notes that the model took away, on pages of which anything is kept."""
    outline = segments.outline
    kinds = frozenset(
        kind for kind, (_, names) in enumerate(outline.pairs) if "Mso" in names and _is_note(names)
    )
    if not kinds or not any(verdict.kept for verdict in verdicts):
        return tuple(verdicts)
    of_blocks = outline.kinds[segments.containers].tolist()
    return tuple(
        given_back(REASON) if kind in kinds and is_doubted(verdict) else verdict
        for kind, verdict in zip(of_blocks, verdicts, strict=True)
    )


def _is_note(names: str) -> bool:
    return not NOTES.isdisjoint(names.lower().split())
