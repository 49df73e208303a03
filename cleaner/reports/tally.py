"""Blocks -> how many there are, by label and by side, and how many words."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from cleaner.blocks.characters import count_characters
from cleaner.model import Block, Label

__all__ = ["LabelCount", "Side", "tally"]


@dataclass(frozen=True, slots=True)
class LabelCount:
    """How many blocks have a label."""

    label: Label
    blocks: int


@dataclass(frozen=True, slots=True)
class Side:
    """The kept blocks of a page, or the removed ones. labels: those that occur, as in `Label`."""

    kept: bool
    blocks: int
    words: int
    labels: tuple[LabelCount, ...]


def tally(blocks: Sequence[Block]) -> tuple[Side, Side]:
    """Count the kept blocks and the removed ones."""
    return _side(blocks, kept=True), _side(blocks, kept=False)


def _side(blocks: Iterable[Block], *, kept: bool) -> Side:
    ours = [block for block in blocks if block.kept is kept]
    counts = Counter(block.label for block in ours)
    labels = tuple(LabelCount(label, counts[label]) for label in Label if counts[label])
    return Side(kept, len(ours), _words([block.text for block in ours]), labels)


def _words(texts: Iterable[str]) -> int:
    """Count words as the block model does, so that Japanese has some too."""
    filled = [text for text in texts if text]
    return round(float(count_characters(filled).words.sum())) if filled else 0
