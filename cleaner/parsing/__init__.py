"""A Scrape -> a Page: decoding, the kind of page, the HTML tree, what the page declares."""

from cleaner.model import Declared, MediaType, Notice, Page, Scrape
from cleaner.parsing.data import refuse_data
from cleaner.parsing.decoding import decode
from cleaner.parsing.html import parse_html
from cleaner.parsing.metadata import read_declared
from cleaner.parsing.sniffing import sniff

__all__ = ["parse"]


def parse(scrape: Scrape, max_characters: int) -> Page:
    """Decode and parse one scrape.

    Raises NotTextError for bytes that are neither HTML nor text, and for data in a text format
    unless it is said that it is a page.
    """
    decoded = decode(scrape.data, scrape.charset)
    source, notices = _cut(decoded.text, max_characters)
    notices = (*scrape.notices, *decoded.notices, *notices)
    if scrape.media_type is None:
        refuse_data(source)
    media_type = scrape.media_type or sniff(source)
    if media_type is MediaType.TEXT:
        return Page(media_type, source, None, decoded.charset, Declared(), notices)
    tree = parse_html(decoded.encoded if source is decoded.text else source)
    declared = Declared() if tree.root is None else read_declared(tree.root, scrape.url)
    notices = (*notices, *tree.notices)
    return Page(media_type, source, tree.root, decoded.charset, declared, notices)


def _cut(text: str, limit: int) -> tuple[str, tuple[Notice, ...]]:
    if len(text) <= limit:
        return text, ()
    notice = Notice("too_long", f"only the first {limit:,} of {len(text):,} characters were read")
    return text[:limit], (notice,)
