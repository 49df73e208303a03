"""Plain text -> Segments: a block is a line; a container is a run of lines without a blank one."""

from typing import Final

import numpy as np

from cleaner.blocks.segments import Outline, Segments

__all__ = ["split_text"]

TAB: Final = 8


def split_text(source: str) -> Segments:
    """Split a text scrape into its lines, in order, without the blank ones."""
    texts: list[str] = []
    containers: list[int] = []
    indents: list[int] = []
    gaps: list[int] = []
    first = [0]
    gap = 1
    for line in source.splitlines():
        text = " ".join(line.split())
        if not text:
            gap += 1
            continue
        if gap:
            first.append(len(texts))
        expanded = line.expandtabs(TAB)
        texts.append(text)
        containers.append(len(first) - 1)
        indents.append(len(expanded) - len(expanded.lstrip()))
        gaps.append(gap)
        gap = 0
    nothing = np.zeros(len(texts), np.int32)
    return Segments(
        texts=texts,
        containers=np.array(containers, np.int32),
        link_characters=nothing,
        bold_characters=nothing,
        indents=np.array(indents, np.int32),
        gaps=np.array(gaps, np.int32),
        outline=_outline(first, len(texts)),
    )


def _outline(first: list[int], lines: int) -> Outline:
    groups = len(first)
    end = np.array([*first[1:], lines], np.int32)
    end[0] = lines
    nothing = np.zeros(groups, np.int32)
    return Outline(
        tags=["page", *["line"] * (groups - 1)],
        attributes=[""] * groups,
        parents=nothing,
        first=np.array(first, np.int32),
        end=end,
        zones=nothing,
        images=nothing,
    )
