"""Blocks of a first page -> the same, but without highlights: those are of its entries or its form.

What stands between the headline of such a page and its first day is the motto of the site, the
label of a search or the first entry. It stays in the text.
"""

from collections.abc import Sequence
from typing import Final

from cleaner.fields.first_pages import is_first_page
from cleaner.model import Block, Label

__all__ = ["without_highlights"]

LISTS: Final = frozenset({"collection", "listing"})
"""Types of pages whose text is entries; the first page may be that of a shop, or one article."""
REASON: Final = "rule first_page: the page is a list of others, which has no highlights"


def without_highlights(
    blocks: Sequence[Block], page_type: str | None, address: str
) -> tuple[Block, ...]:
    """The blocks of a page. page_type: None for texts.  address: "" if unknown."""
    if page_type not in LISTS or not is_first_page(address):
        return tuple(blocks)
    return tuple(
        block._replace(label=Label.BODY, reason=REASON) if block.label is Label.HIGHLIGHT else block
        for block in blocks
    )
