"""A Scrape -> a Page: decoding, the kind of page, the HTML tree, what the page declares.

Of a page that was saved with all its parts, only the page itself.
"""

import re
from typing import Final

from cleaner.model import Declared, MediaType, Notice, Page, Scrape
from cleaner.parsing.data import refuse_by_name, refuse_data
from cleaner.parsing.decoding import decode
from cleaner.parsing.fragments import with_paragraphs
from cleaner.parsing.html import parse_html
from cleaner.parsing.markdown import address_of, may_be_markdown, to_html
from cleaner.parsing.metadata import read_declared
from cleaner.parsing.saved import unpacked
from cleaner.parsing.sniffing import sniff

__all__ = ["parse"]

MARKDOWN_NAMES: Final = (".md", ".markdown")
INCOMPLETE: Final = frozenset({"damaged", "too_long", "truncated"})
"""Codes of notices that the end of a page may be missing."""
_RESPONSE_HEAD: Final = re.compile(
    r"(?>HTTP/\d(?:\.\d)? \d{3}[^\n]{0,500}\n(?:[\w-]{1,100}:[^\n]{0,8000}\n){0,200}\r?\n){1,10}"
)
"""Several of them where the server first sent the client elsewhere."""


def parse(scrape: Scrape, max_characters: int) -> Page:
    """Decode and parse one scrape.

    Raises NotTextError for bytes that are neither HTML nor text, and for data in a text format
    unless it is said that it is a page.
    """
    scrape = unpacked(scrape)
    decoded = decode(scrape.data, scrape.charset)
    source, notices = _cut(_without_response_head(decoded.text), max_characters)
    notices = (*_joined(scrape.notices, decoded.notices), *notices)
    if scrape.media_type is None:
        refuse_data(source)
    media_type = scrape.media_type or sniff(source)
    if media_type is MediaType.TEXT and scrape.media_type is None:
        refuse_by_name(scrape.path)
        if _is_named_markdown(scrape) and may_be_markdown(source):
            media_type = MediaType.MARKDOWN
    if media_type is MediaType.TEXT:
        return Page(media_type, source, None, decoded.charset, Declared(), notices, scrape.url)
    address = scrape.url
    if media_type is MediaType.MARKDOWN:
        address = address or address_of(source)
        source = to_html(source)
    else:
        source = with_paragraphs(source)
    tree = parse_html(decoded.encoded if source is decoded.text else source)
    declared = Declared() if tree.root is None else read_declared(tree.root, address)
    notices = _joined(notices, tree.notices)
    return Page(media_type, source, tree.root, decoded.charset, declared, notices, address)


def _is_named_markdown(scrape: Scrape) -> bool:
    """Whether its file is named as Markdown, which some of it does not show."""
    return scrape.path is not None and scrape.path.lower().endswith(MARKDOWN_NAMES)


def _without_response_head(text: str) -> str:
    """A page that was saved with what the server said of it, as by `curl -i`, without that."""
    head = _RESPONSE_HEAD.match(text) if text.startswith("HTTP/") else None
    return text[head.end() :] if head else text


def _joined(known: tuple[Notice, ...], found: tuple[Notice, ...]) -> tuple[Notice, ...]:
    """Notices, without what the end stands inside where it is known that more is missing."""
    if not INCOMPLETE.isdisjoint(notice.code for notice in known):
        found = tuple(notice for notice in found if notice.code != "truncated")
    return (*known, *found)


def _cut(text: str, limit: int) -> tuple[str, tuple[Notice, ...]]:
    if len(text) <= limit:
        return text, ()
    notice = Notice("too_long", f"only the first {limit:,} of {len(text):,} characters were read")
    return text[:limit], (notice,)
