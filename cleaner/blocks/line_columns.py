"""Columns that only text scrapes have: indents, blank lines, bullets, runs of lines."""

from typing import Final

import numpy as np

from cleaner.blocks.characters import Class
from cleaner.blocks.columns import Columns, shifted, windowed
from cleaner.blocks.containers import sums_in
from cleaner.blocks.facts import Facts
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
    segments, words, counts = facts.segments, facts.words, facts.counts
    outline = segments.outline
    group = segments.containers
    sums = sums_in(outline, np.array([words, np.ones_like(words), counts.of(Class.SENTENCE_END)]))
    index = np.arange(len(words))
    indents = np.minimum(segments.indents, INDENT_LIMIT)
    gaps = np.minimum(segments.gaps, GAP_LIMIT)
    columns.add("indent", indents)
    columns.add("indent-1", shifted(indents, -1))
    columns.add("indent+1", shifted(indents, 1))
    columns.add("gap", gaps)
    columns.add("gap+1", shifted(gaps, 1, GAP_LIMIT))
    columns.add("group_lines", np.log1p(sums[1, group]))
    columns.add("group_words", np.log1p(sums[0, group]))
    columns.add("group_words_a_line", np.log1p(sums[0, group] / sums[1, group]))
    columns.add("group_sentence_ends", sums[2, group] / np.maximum(sums[0, group], 1))
    columns.add("group_place", (index - outline.first[group]) / sums[1, group])
    for by in (-1, 1):
        beside = np.clip(group + by, 1, len(outline.tags) - 1)
        columns.add(f"group_lines{by:+d}", np.log1p(sums[1, beside]))
        columns.add(f"group_words_a_line{by:+d}", np.log1p(sums[0, beside] / sums[1, beside]))
    columns.add("blank_lines_share", len(outline.tags) / len(index))
    bullet = np.fromiter((t[0] in MARKS for t in segments.texts), np.float32, len(index))
    columns.add("bullet", bullet)
    columns.add("bullets_within_3", windowed(bullet, 3))
    names = np.array([bool(name) for name in outline.attributes])
    columns.add("marked", names[group])
    texts = segments.texts
    columns.add("drawn", np.array([is_rule(text) for text in texts]))
    columns.add("cells", np.array([CELL_SEPARATOR in text for text in texts]))
    columns.add("quoted", np.array([text[0] == ">" for text in texts]))
