"""Columns that only text scrapes have: indents, blank lines, bullets, runs of lines."""

from typing import Final

import numpy as np

from cleaner.blocks.columns import Columns, running, shifted, windowed
from cleaner.blocks.containers import sums_in
from cleaner.blocks.facts import BLOCKS, ENDS, WORDS, Facts
from cleaner.blocks.lines import is_rule
from cleaner.blocks.segments import CELL_SEPARATOR
from cleaner.vocabulary import BULLETS

__all__ = ["add_lines"]

MARKS: Final = BULLETS + "+○"
"""What the model was trained with; another set needs another training."""
INDENT_LIMIT: Final = 20
GAP_LIMIT: Final = 5


def add_lines(columns: Columns, facts: Facts) -> None:
    """Plain text has no elements, but lines have white space around them."""
    segments, outline = facts.segments, facts.segments.outline
    group = segments.containers
    words, ends, lines = sums_in(outline, facts.totals)[[WORDS, ENDS, BLOCKS]]
    index = np.arange(len(segments))
    indents = np.minimum(segments.indents, INDENT_LIMIT)
    gaps = np.minimum(segments.gaps, GAP_LIMIT)
    columns.add("indent", indents)
    columns.add_rows(("indent-1", "indent+1"), shifted(indents, (-1, 1)))
    columns.add("gap", gaps)
    columns.add_rows(("gap+1",), shifted(gaps, (1,), GAP_LIMIT))
    columns.add("group_lines", np.log1p(lines[group]))
    columns.add("group_words", np.log1p(words[group]))
    columns.add("group_words_a_line", np.log1p(words[group] / lines[group]))
    columns.add("group_sentence_ends", ends[group] / np.maximum(words[group], 1))
    columns.add("group_place", (index - outline.first[group]) / lines[group])
    for by in (-1, 1):
        beside = np.clip(group + by, 1, len(outline.tags) - 1)
        columns.add(f"group_lines{by:+d}", np.log1p(lines[beside]))
        columns.add(f"group_words_a_line{by:+d}", np.log1p(words[beside] / lines[beside]))
    columns.add("blank_lines_share", len(outline.tags) / len(index))
    bullet = np.fromiter((t[0] in MARKS for t in segments.texts), np.float32, len(index))
    columns.add("bullet", bullet)
    columns.add_rows(("bullets_within_3",), windowed(running(bullet), (3,)))
    names = np.array([bool(name) for name in outline.attributes])
    columns.add("marked", names[group])
    texts = segments.texts
    columns.add("drawn", np.array([is_rule(text) for text in texts]))
    columns.add("cells", np.array([CELL_SEPARATOR in text for text in texts]))
    columns.add("quoted", np.array([text[0] == ">" for text in texts]))
