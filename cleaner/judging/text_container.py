"""The container that holds most of what is kept of a page, and those that are named for things."""

from collections.abc import Collection, Sequence
from itertools import accumulate
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cleaner.blocks.segments import Ints, Outline, Segments
from cleaner.model import CORE_LABELS, Verdict

__all__ = [
    "OF_POSTS",
    "are_of_kinds",
    "holds",
    "kept_characters",
    "kinds_named",
    "kinds_spelt",
    "text_container",
]

OF_POSTS: Final = frozenset({"article", "category", "entry", "hentry", "post", "tag"})
"""Beside them a name in a class is what a post is about: "post tag-cookies"."""


def kept_characters(segments: Segments, verdicts: Sequence[Verdict]) -> Ints:
    """How many characters are kept of the first blocks: (blocks + 1,)."""
    pairs = zip(segments.lengths, verdicts, strict=True)
    lengths = [length if label in CORE_LABELS else 0 for length, (label, _, _) in pairs]
    return np.fromiter(accumulate(lengths, initial=0), np.int32, len(lengths) + 1)


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


def are_of_kinds(outline: Outline, kinds: Sequence[int]) -> NDArray[np.bool_]:
    """Whether each container is of one of some kinds."""
    chosen = np.zeros(len(outline.pairs), bool)
    chosen[kinds] = True
    return np.asarray(chosen[outline.kinds])


def kinds_spelt(outline: Outline, words: Collection[str]) -> list[int]:
    """The kinds of containers in whose names one of some words is, anywhere; mostly none."""
    hints = [word for word in words if word in outline.written]
    if not hints:
        return []
    small = [names.lower() for _, names in outline.pairs]
    return sorted({i for hint in hints for i, names in enumerate(small) if hint in names})
