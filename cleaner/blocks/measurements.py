"""Segments -> one float32 matrix: a row a feature, a column a block.

The files named `*_columns` list the features by family, in the order in which the model reads them.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cleaner.blocks.characters import Class
from cleaner.blocks.columns import Array, Columns, Floats
from cleaner.blocks.container_columns import add_containers
from cleaner.blocks.element_columns import add_declared, add_tags
from cleaner.blocks.facts import facts_of
from cleaner.blocks.lexicon import Lexicon
from cleaner.blocks.line_columns import add_lines
from cleaner.blocks.named import add_named
from cleaner.blocks.neighbour_columns import add_neighbours
from cleaner.blocks.own_columns import add_concepts, add_own
from cleaner.blocks.page_columns import add_page, add_runs
from cleaner.blocks.segments import Segments
from cleaner.blocks.wording import Wording

__all__ = ["Measurements", "measure"]


@dataclass(frozen=True, slots=True)
class Measurements:
    """matrix: float32, shape (features, blocks); names: one a feature.

    words, link_density, ends_sentence, wording: for the rules and the second pass.
    """

    names: Sequence[str]
    matrix: Floats
    words: Array
    link_density: Array
    ends_sentence: NDArray[np.bool_]
    wording: Wording


def measure(
    segments: Segments,
    title: str | None,
    lexicon: Lexicon,
    kinds: frozenset[str] = frozenset(),
) -> Measurements:
    """Measure every block of a page. There must be at least one block.

    title, kinds: what the page declares; see `Metadata`.
    """
    facts = facts_of(segments, title, lexicon)
    columns = Columns()
    add_own(columns, facts)
    add_concepts(columns, facts)
    add_neighbours(columns, facts)
    if segments.outline.tags[0] == "html":
        add_tags(columns, facts)
        add_containers(columns, facts, lexicon)
        add_named(columns, facts)
        add_declared(columns, kinds)
    else:
        add_lines(columns, facts)
    add_runs(columns, facts)
    add_page(columns, facts)
    return Measurements(
        names=columns.names,
        matrix=columns.matrix(),
        words=facts.words,
        link_density=facts.links,
        ends_sentence=(facts.counts.last >> Class.SENTENCE_END) & 1 > 0,
        wording=facts.wording,
    )
