"""The container that holds most of what is kept of a page, and those that are named for things."""

from collections.abc import Collection, Sequence
from itertools import accumulate
from typing import Final

import numpy as np

from cleaner.blocks.segments import Ints, Outline, Segments
from cleaner.model import CORE_LABELS, Verdict

__all__ = ["OF_POSTS", "holds", "kept_characters", "kinds_named", "kinds_spelt", "text_container"]

OF_POSTS: Final = frozenset({"article", "category", "entry", "hentry", "post", "tag"})
"""Beside them a name in a class is what a post is about: "post tag-cookies"."""


def kept_characters(segments: Segments, verdicts: Sequence[Verdict]) -> Ints:
    """How many characters are kept of the first blocks: (blocks + 1,)."""
    columns = zip(segments.texts, verdicts, strict=True)
    lengths = [len(text) if label in CORE_LABELS else 0 for text, (label, _, _) in columns]
    return np.array([*accumulate(lengths, initial=0)], np.int32)


def text_container(outline: Outline, kept: Ints) -> int:
    """The innermost container of half of what is kept. kept: see `kept_characters`."""
    own = kept[outline.end] - kept[outline.first]
    return int(np.flatnonzero(2 * own >= kept[-1])[-1])


def holds(outline: Outline, container: int, other: int) -> bool:
    """Whether a container is another one, or stands around it: parents come first."""
    while other > container:
        other = int(outline.parents[other])
    return other == container


def kinds_named(outline: Outline, words: frozenset[str]) -> list[int]:
    """The kinds of containers that have one of some words among the parts of their names."""
    found = words & outline.names
    if not found:  # mostly
        return []
    return [kind for kind, names in enumerate(outline.tokens) if not found.isdisjoint(names)]


def kinds_spelt(outline: Outline, words: Collection[str]) -> list[int]:
    """The kinds of containers in whose names one of some words is, anywhere; mostly none."""
    every = " ".join([names for _, names in outline.pairs]).lower()
    hints = [word for word in words if word in every]
    if not hints:
        return []
    small = [names.lower() for _, names in outline.pairs]
    return [i for i, names in enumerate(small) if names and any(map(names.__contains__, hints))]
