"""Which blocks stand in containers named for site furniture, and how much of the page does.

The same names mean different things: posts of a forum and readers' comments under an article are
both called "comment". What tells them apart is how much prose the page has elsewhere.
"""

from collections.abc import Sequence
from typing import Final

import numpy as np

from cleaner.blocks.columns import Columns, within
from cleaner.blocks.containers import inherited
from cleaner.blocks.facts import PROSE, Facts
from cleaner.model import Label
from cleaner.vocabulary.container_names import LABEL_OF_NAME, NAMES_OF

__all__ = ["add_named"]

KINDS: Final = tuple(NAMES_OF)
BITS: Final = {label: 1 << place for place, label in enumerate(KINDS)}
_EACH_BIT: Final = np.array([*BITS.values()], np.int32)[:, None]
_NAMED: Final = tuple(f"named_{label.value}" for label in KINDS)
_NAMES: Final = frozenset(LABEL_OF_NAME)
OUTER: Final = frozenset({"<html>", "<body>"})
"""Their classes tell of the page's theme, not of what stands in them."""


def add_named(columns: Columns, facts: Facts) -> None:
    """Add a column a kind, and columns that weigh comments against the rest of the page."""
    segments, words, prose = facts.segments, facts.words, facts.summed[PROSE]
    outline = segments.outline
    found = _NAMES & outline.names
    of_kinds = [0 if found.isdisjoint(names) else _bits(names) for names in outline.tokens]
    own = np.array(of_kinds, np.int32)[outline.kinds]
    bits = inherited(facts.steps, own, np.bitwise_or)[segments.containers]
    columns.add_rows(_NAMED, (bits & _EACH_BIT) > 0)
    comment = (bits & BITS[Label.COMMENT]) > 0
    other = bits == 0
    count = len(words)
    first = int(comment.argmax()) if comment.any() else count
    whole = {
        "comment_share": words[comment].sum() / words.sum(),
        "prose_in_comments": np.log1p(prose[comment].sum()),
        "prose_elsewhere": np.log1p(prose[~comment].sum()),
        "prose_unnamed": np.log1p(prose[other].sum()),
        "prose_before_comments": np.log1p(prose[:first].sum()),
    }
    columns.add_whole(whole)
    columns.add("since_first_comment", within(np.arange(count) - first, -50, 50))


def _bits(names: Sequence[str]) -> int:
    """The kinds that a container is named for, as bits. names: see `Outline.tokens`."""
    if names[0] in OUTER:
        return 0
    return sum(BITS[label] for label in {LABEL_OF_NAME[name] for name in _NAMES & {*names}})
