"""Blocks of a list -> the same, but without highlights: those are of its entries, or of its form.

What stands between the headline of a list and its first day is the motto of the site, the label of
a search or the first entry. It stays in the text.
"""

from collections.abc import Sequence
from typing import Final

from cleaner.model import Block, Label

__all__ = ["without_highlights"]

LISTS: Final = frozenset({"collection", "listing"})
REASON: Final = "rule of_list: the page is a list, which has no highlights"


def without_highlights(blocks: Sequence[Block], page_type: str | None) -> tuple[Block, ...]:
    """The blocks of a page. page_type: None for texts, of which it is not known."""
    if page_type not in LISTS:
        return tuple(blocks)
    return tuple(
        block._replace(label=Label.BODY, reason=REASON) if block.label is Label.HIGHLIGHT else block
        for block in blocks
    )
