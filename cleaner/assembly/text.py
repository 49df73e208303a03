"""Judged blocks -> the core text."""

from collections.abc import Collection, Sequence
from typing import Final

from cleaner.model import Block, Label
from cleaner.vocabulary import BULLETS

__all__ = ["TEXT_LABELS", "join_text", "strip_bullet"]

TEXT_LABELS: Final = frozenset({Label.BODY, Label.HEADING})


def join_text(blocks: Sequence[Block], include: Collection[Label]) -> str:
    """The body and heading blocks, and those of the labels to include, with blank lines between."""
    wanted = TEXT_LABELS | frozenset(include)
    return "\n\n".join(block.text for block in blocks if block.label in wanted)


def strip_bullet(text: str) -> str:
    """An entry of a list without the mark before it."""
    return text.lstrip(BULLETS + " ") or text
