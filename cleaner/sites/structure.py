"""Segments -> where each block stands: a hash of the tags and names of its containers."""

import re
from typing import Final

import numpy as np

from cleaner.blocks.segments import Outline, Segments
from cleaner.sites.hashing import Hashes, hash_of

__all__ = ["structures_of"]

TEXT_PAGE: Final = "page"
"""The outermost container of plain text."""
LEVELS: Final = 5
"""Containers that are looked at, from the block upwards."""
NAMES: Final = 2
"""Names of a container that count: later ones often tell pages apart (`post-12 tag-sea`)."""
_DIGITS: Final = re.compile(r"\d+")


def structures_of(segments: Segments) -> Hashes:
    """A hash for each block; blocks of plain text stand nowhere, and have 0."""
    outline = segments.outline
    if outline.tags[0] == TEXT_PAGE:
        return np.zeros(len(segments), np.uint64)
    shapes = [_shape(tag, names) for tag, names in outline.pairs]
    containers, back = np.unique(segments.containers, return_inverse=True)
    paths = [_path(container, outline, shapes) for container in containers.tolist()]
    return np.array([hash_of(path.encode()) for path in paths], np.uint64)[back]


def _shape(tag: str, names: str) -> str:
    return ".".join([tag, *_DIGITS.sub("0", names).lower().split()[:NAMES]])


def _path(container: int, outline: Outline, shapes: list[str]) -> str:
    path = []
    for _ in range(LEVELS):
        path.append(shapes[outline.kinds[container]])
        parent = int(outline.parents[container])
        if parent == container:
            break
        container = parent
    return ">".join(path)
