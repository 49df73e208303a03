"""Which blocks stand in containers named for site furniture, and how much of the page does.

The same names mean different things: posts of a forum and readers' comments under an article are
both called "comment". What tells them apart is how much prose the page has elsewhere.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from cleaner.blocks.columns import Columns
from cleaner.blocks.lexicon import name_tokens
from cleaner.blocks.segments import Outline, Segments
from cleaner.model import Label
from cleaner.vocabulary.container_names import LABEL_OF_NAME, NAMES_OF

__all__ = ["add_named"]

KINDS: Final = tuple(NAMES_OF)
BITS: Final = {label: 1 << place for place, label in enumerate(KINDS)}
OUTER: Final = frozenset({"html", "body"})
"""Their classes tell of the page's theme, not of what stands in them."""


def add_named(
    columns: Columns,
    segments: Segments,
    words: NDArray[np.float64],
    prose: NDArray[np.float64],
) -> None:
    """Add a column a kind, and columns that weigh comments against the rest of the page.

    words, prose: words of each block, and the same where it reads as prose, else 0.
    """
    bits = _inherited(segments.outline)[segments.containers]
    for label, bit in BITS.items():
        columns.add(f"named_{label.value}", (bits & bit) > 0)
    comment = (bits & BITS[Label.COMMENT]) > 0
    other = bits == 0
    count = len(words)
    first = int(np.argmax(comment)) if comment.any() else count
    whole = {
        "comment_share": words[comment].sum() / words.sum(),
        "prose_in_comments": np.log1p(prose[comment].sum()),
        "prose_elsewhere": np.log1p(prose[~comment].sum()),
        "prose_unnamed": np.log1p(prose[other].sum()),
        "prose_before_comments": np.log1p(prose[:first].sum()),
    }
    for name, value in whole.items():
        columns.add(name, np.full(count, value))
    columns.add("since_first_comment", np.clip(np.arange(count) - first, -50, 50))


def _inherited(outline: Outline) -> NDArray[np.int32]:
    """The kinds that each container, or one around it, is named for, as bits."""
    known: dict[tuple[str, str], int] = {}
    bits: list[int] = []
    parents = outline.parents.tolist()
    for index, key in enumerate(zip(outline.tags, outline.attributes, strict=True)):
        own = known.get(key)
        if own is None:
            own = known[key] = 0 if key[0] in OUTER else _bits(*key)
        bits.append(own | bits[parents[index]] if index else own)
    return np.array(bits, np.int32)


def _bits(tag: str, attributes: str) -> int:
    bits = 0
    for token in name_tokens(tag, attributes):
        label = LABEL_OF_NAME.get(token)
        if label is not None:
            bits |= BITS[label]
    return bits
