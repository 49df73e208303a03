"""The container that holds most of what is kept of a page."""

from collections.abc import Sequence

import numpy as np

from cleaner.blocks.segments import Ints, Outline, Segments
from cleaner.model import Verdict

__all__ = ["holds", "kept_characters", "text_container"]


def kept_characters(segments: Segments, verdicts: Sequence[Verdict]) -> Ints:
    """How many characters are kept of the first blocks: (blocks + 1,)."""
    pairs = zip(segments.texts, verdicts, strict=True)
    lengths = [len(text) if verdict.kept else 0 for text, verdict in pairs]
    return np.concatenate(([0], np.cumsum(lengths))).astype(np.int32)


def text_container(segments: Segments, verdicts: Sequence[Verdict]) -> int | None:
    """The innermost container of half of what is kept, if anything is."""
    kept, outline = kept_characters(segments, verdicts), segments.outline
    if not kept[-1]:
        return None
    own = kept[outline.end] - kept[outline.first]
    return int(np.flatnonzero(2 * own >= kept[-1])[-1])


def holds(outline: Outline, container: int, other: int) -> bool:
    """Whether a container is another one, or stands around it: parents come first."""
    while other > container:
        other = int(outline.parents[other])
    return other == container
