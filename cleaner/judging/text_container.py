"""The container that holds most of what is kept of a page, and those that are named for things."""

from collections.abc import Collection, Sequence
from typing import Final

import numpy as np

from cleaner.blocks.segments import Ints, Outline, Segments
from cleaner.model import Verdict

__all__ = ["OF_POSTS", "holds", "kept_characters", "kinds_named", "text_container"]

OF_POSTS: Final = frozenset({"article", "category", "entry", "hentry", "post", "tag"})
"""Beside them a name in a class is what a post is about: "post tag-cookies"."""


def kept_characters(segments: Segments, verdicts: Sequence[Verdict]) -> Ints:
    """How many characters are kept of the first blocks: (blocks + 1,)."""
    pairs = zip(segments.texts, verdicts, strict=True)
    lengths = [len(text) if verdict.kept else 0 for text, verdict in pairs]
    return np.concatenate(([0], np.cumsum(lengths))).astype(np.int32)


def text_container(outline: Outline, kept: Ints) -> int:
    """The innermost container of half of what is kept. kept: see `kept_characters`."""
    own = kept[outline.end] - kept[outline.first]
    return int(np.flatnonzero(2 * own >= kept[-1])[-1])


def holds(outline: Outline, container: int, other: int) -> bool:
    """Whether a container is another one, or stands around it: parents come first."""
    while other > container:
        other = int(outline.parents[other])
    return other == container


def kinds_named(outline: Outline, words: Collection[str]) -> list[int]:
    """The kinds of containers in whose names one of some words may be; mostly none."""
    every = " ".join([names for _, names in outline.pairs]).lower()
    hints = [word for word in words if word in every]
    if not hints:
        return []
    small = [names.lower() for _, names in outline.pairs]
    return [i for i, names in enumerate(small) if names and any(map(names.__contains__, hints))]
