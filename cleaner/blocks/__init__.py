"""A Page -> Segments: its text blocks in reading order; and their measurements."""

from dataclasses import replace

from cleaner.blocks.html import split_html
from cleaner.blocks.more_links import set_more_links_apart
from cleaner.blocks.placed import join_placed
from cleaner.blocks.preformatted import unwrap_prose
from cleaner.blocks.segments import Segments
from cleaner.blocks.text import split_text
from cleaner.model import MediaType, Page

__all__ = ["split_into_blocks"]


def split_into_blocks(page: Page) -> Segments:
    """Split a page into its blocks. Nothing is left out but scripts, styles and empty elements.

    Changes the tree of the page: prose in <pre>, or set line by line, becomes paragraphs, and links
    to read on become paragraphs of their own.
    """
    if page.root is None:
        return split_text(page.source if page.media_type is MediaType.TEXT else "")
    join_placed(page.root, page.source)
    unwrap_prose(page.root)
    set_more_links_apart(page.root)
    segments = split_html(page.root)
    if page.media_type is MediaType.HTML:
        return segments
    return replace(segments, outline=replace(segments.outline, has_places=False))
