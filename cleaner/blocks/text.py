"""Plain text -> Segments: a block is a paragraph; a container is a run without a blank line.

Where the page is not hard-wrapped, each line is a paragraph (see `paragraphs`). A heading that is
marked as one, and the list of links with which lynx closes a page, stand in containers of their
own, whose attributes are "heading h2" and "references"; so does code, which is preformatted. A
drawn line ("-----") is a block without words, but for the one that underlines a heading, which is a
part of its mark. The marks with which wikis let readers edit a section are no part of a line.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

import numpy as np

from cleaner.blocks.anchors import without_anchors
from cleaner.blocks.gutters import columns_apart
from cleaner.blocks.lines import read_lines
from cleaner.blocks.paragraphs import Paragraph, join_lines
from cleaner.blocks.references import are_numbered, find_references, without_marks
from cleaner.blocks.segments import LINE, Outline, Segments, Zone
from cleaner.vocabulary.edit_marks import without_edit_marks

__all__ = ["HEADING", "REFERENCES", "split_text"]

CODE: Final = "code"
HEADING: Final = "heading"
REFERENCES: Final = "references"


def split_text(source: str) -> Segments:
    """Split a text scrape into its blocks, in order."""
    lines = read_lines(columns_apart(without_edit_marks(source)))
    start = find_references(lines)
    body = join_lines(lines[:start])
    texts = [paragraph.text for paragraph in body]
    linked = [0] * len(body)
    if are_numbered(lines[:start], listed=start < len(lines)):
        prose = [index for index, paragraph in enumerate(body) if not paragraph.is_code]
        for index, block in zip(prose, without_marks(texts[i] for i in prose), strict=True):
            texts[index], linked[index] = block.text, block.linked
    _take_anchors(body, texts)
    linked = [min(pair) for pair in zip(linked, map(len, texts), strict=True)]
    listed = lines[start:]
    texts += [line.text for line in listed]
    linked += [len(line.text) for line in listed]
    firsts = [paragraph.first for paragraph in body] + listed
    names = [_name(paragraph) for paragraph in body] + [REFERENCES] * len(listed)
    gaps = [line.gap for line in firsts]
    starts = _starts(gaps, names)
    sizes = np.diff([*starts, len(firsts)])
    return Segments(
        texts=texts,
        containers=np.repeat(np.arange(len(sizes), dtype=np.int32) + 1, sizes),
        link_characters=np.array(linked, np.int32),
        bold_characters=np.zeros(len(firsts), np.int32),
        indents=np.array([line.indent for line in firsts], np.int32),
        gaps=np.array(gaps, np.int32),
        outline=_outline(starts, len(firsts), [names[index] for index in starts]),
    )


def _take_anchors(body: Sequence[Paragraph], texts: list[str]) -> None:
    """Headings lose the signs of links to them; in code they are what they are."""
    prose = [index for index, paragraph in enumerate(body) if not paragraph.is_code]
    bare = without_anchors([texts[index] for index in prose])
    for index, text in zip(prose, bare, strict=True):
        texts[index] = text


def _name(paragraph: Paragraph) -> str:
    if paragraph.is_code:
        return CODE
    return f"{HEADING} h{paragraph.level}" if paragraph.level else ""


def _starts(gaps: Sequence[int], names: Sequence[str]) -> list[int]:
    """Where a container starts: after a blank line, and where what the lines are changes."""
    changes = [True, *(before != after for before, after in pairwise(names))]
    return [index for index, gap in enumerate(gaps) if gap or changes[index]]


def _outline(starts: list[int], blocks: int, names: Sequence[str]) -> Outline:
    nothing = np.zeros(len(starts) + 1, np.int32)
    zones = [Zone.PREFORMATTED if name == CODE else 0 for name in names]
    ends = [*starts[1:], blocks] if starts else []
    return Outline(
        tags=["page", *[LINE] * len(starts)],
        attributes=["", *names],
        parents=nothing,
        first=np.array([0, *starts], np.int32),
        end=np.array([blocks, *ends], np.int32),
        zones=np.array([0, *zones], np.int32),
        images=nothing,
        has_places=False,
    )
