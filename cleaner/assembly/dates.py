"""A page and its judged blocks -> the day of publication, where neither head nor date line says it.

Cheap places only, the surest first: the lines around the headline, data for the page's scripts,
elements that are named for dates.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from cleaner.model import Block, Label, Page
from cleaner.parsing.dates import parse_date
from cleaner.parsing.marked import named_date

__all__ = ["search_date"]

ABOVE: Final = 3
BELOW: Final = 8
"""Blocks around the headline that are looked at."""
LINE_WORDS: Final = 20
"""A longer block is a paragraph, whose days are those of the story."""
# As JSON, or as JSON inside an attribute of HTML.
_STORED: Final = re.compile(r"datePublished(?:\W|quot){1,24}(\d{4}-\d{2}-\d{2})")


def search_date(page: Page, blocks: Sequence[Block]) -> str | None:
    """The day, as YYYY-MM-DD; None if none of the places names one."""
    for block in _around_headline(blocks):
        if day := parse_date(block.text):
            return day
    return _stored(page.source) or (None if page.root is None else named_date(page.root))


def _around_headline(blocks: Sequence[Block]) -> Iterator[Block]:
    """The short blocks below the headline, down to the first paragraph, and those above it."""
    title = next((i for i, block in enumerate(blocks) if block.label is Label.TITLE), None)
    if title is None:
        return
    for block in blocks[title + 1 : title + 1 + BELOW]:
        if len(block.text.split()) > LINE_WORDS:
            break
        yield block
    for block in blocks[max(0, title - ABOVE) : title]:
        if len(block.text.split()) <= LINE_WORDS:
            yield block


def _stored(source: str) -> str | None:
    """The day in the page's data; none where they hold several, for several stories."""
    days = {found[1] for found in _STORED.finditer(source)}
    return parse_date(days.pop()) if len(days) == 1 else None
