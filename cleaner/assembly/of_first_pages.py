"""Blocks of a first page -> the same, but without highlights: those are of its entries or its form.

What stands between the headline of such a page and its first day is the motto of the site, the
label of a search or the first entry. It stays in the text.
"""

from collections.abc import Sequence
from typing import Final

from cleaner.fields.first_pages import lists_entries
from cleaner.model import Block, Label

__all__ = ["without_highlights"]

REASON: Final = "rule first_page: the page is a list of others, which has no highlights"


def without_highlights(
    blocks: Sequence[Block], page_type: str | None, address: str
) -> tuple[Block, ...]:
    """The blocks of a page. page_type: None for texts.  address: "" if unknown."""
    if not lists_entries(address, page_type):
        return tuple(blocks)
    return tuple(
        block._replace(label=Label.BODY, reason=REASON) if block.label is Label.HIGHLIGHT else block
        for block in blocks
    )
