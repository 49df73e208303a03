"""Segments -> where each block stands: a hash of the tags and names of its containers."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

import numpy as np

from cleaner.blocks.segments import Ints, Outline, Segments
from cleaner.sites.hashing import Hashes, hash_of

__all__ = ["structures_of"]

LEVELS: Final = 5
"""Containers that are looked at, from the block upwards."""
BEYOND: Final = -1
"""Stands in a path for what is above the root."""
NAMES: Final = 2
"""Names of a container that count: later ones often tell pages apart (`post-12 tag-sea`)."""
NAMES_CACHED: Final = 4096
"""Names whose shapes are remembered; pages of one site share most of them."""
_DIGITS: Final = re.compile(r"\d+")


def structures_of(segments: Segments) -> Hashes:
    """A hash for each block; those of a page without places stand nowhere, and have 0."""
    outline = segments.outline
    if not outline.has_places:
        return np.zeros(len(segments), np.uint64)
    shapes = [_shape(tag, names) for tag, names in outline.pairs]
    paths = _paths(segments.containers, outline)
    hashes = {path: hash_of(_written(path, shapes)) for path in set(paths)}
    return np.array([hashes[path] for path in paths], np.uint64)


@lru_cache(maxsize=NAMES_CACHED)
def _shape(tag: str, names: str) -> str:
    return ".".join([tag, *_DIGITS.sub("0", names).lower().split()[:NAMES]]) if names else tag


def _paths(containers: Ints, outline: Outline) -> Sequence[tuple[int, ...]]:
    """For each block the kinds of the containers around it, from its own upwards."""
    root = len(outline.parents)  # one above the root, which is its own parent
    parents, kinds = np.append(outline.parents, root), np.append(outline.kinds, BEYOND)
    parents[0] = root
    levels = []
    for _ in range(LEVELS):
        levels.append(kinds[containers].tolist())
        containers = parents[containers]
    return [*zip(*levels, strict=True)]


def _written(path: Sequence[int], shapes: Sequence[str]) -> bytes:
    return ">".join([shapes[kind] for kind in path if kind != BEYOND]).encode()
