"""A page of a corpus -> a short page of the same type, in plain markup.

The corpora hold whole pages of real sites. People also clean pages that were stripped before, or
made by hand: a headline, a few paragraphs, hardly anything around them.
"""

from collections.abc import Sequence
from html import escape
from itertools import compress
from typing import Final
from zlib import crc32

from cleaner.model import CORE_LABELS, Block, Label

__all__ = ["short_page"]

LEAST: Final = 2
MOST: Final = 16
"""Core blocks that are left; how many is told by the page's id, so that it is always the same."""
FRAMED: Final = 3
"""One page in so many is left without a menu and a line of copyright."""
_TAGS: Final = frozenset(
    ("h1", "h2", "h3", "h4", "p", "li", "pre", "blockquote", "td", "th", "dt", "dd", "figcaption")
)
MENU: Final = '<nav><a href="/">Home</a> <a href="/about">About</a> <a href="/all">All</a></nav>'
FOOT: Final = "<footer>© 2021. All rights reserved.</footer>"


def short_page(page_id: str, title: str | None, blocks: Sequence[Block]) -> str:
    """HTML with the first core blocks of a judged page."""
    number = crc32(page_id.encode())
    count = LEAST + number // FRAMED % (MOST - LEAST)
    core = list(compress(blocks, (block.label in CORE_LABELS for block in blocks)))[:count]
    body = "\n".join(
        f"<{tag}>{escape(block.text)}</{tag}>" for block in core if (tag := _tag(block))
    )
    around = (MENU, FOOT) if number % FRAMED else ("", "")
    head = f"<title>{escape(title or '')}</title>"
    return f"<html><head>{head}</head><body>{around[0]}\n{body}\n{around[1]}</body></html>"


def _tag(block: Block) -> str:
    if block.label is Label.TITLE:
        return "h1"
    return block.tag if block.tag in _TAGS else "p"
