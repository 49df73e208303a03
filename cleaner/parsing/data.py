"""Text that programs read, and people do not: feeds and other XML, JSON, scripts.

Crawls and folders have such between the pages. As text scrapes they would be `ok`, tags and all.
"""

import re
from pathlib import PurePath
from typing import Final

from cleaner.errors import NotTextError
from cleaner.parsing.sniffing import OPENING, TAG

__all__ = ["refuse_by_name", "refuse_data"]

CODE: Final = "data"
WINDOW: Final = 65_536
# The outermost element, below declarations and comments; atomic, as in `sniffing`.
ROOT: Final = re.compile(
    r"\s*(?>(?:<[?!](?!--)[^>]{0,1000}>|<!--.{0,20000}?-->)\s*)*"
    r"(?=<([a-z_][\w.-]{0,40}(?::[\w.-]{1,40})?)([^>]{0,1000}))",
    re.IGNORECASE | re.DOTALL,
)
SCHEMA: Final = re.compile(r"\b(?:xmlns|version)\b", re.IGNORECASE)
"""What a feed's element says; a chat may have someone of the name <feed>."""
FORMATS: Final = {
    "feed": "an Atom feed",
    "opml": "a list of feeds (OPML)",
    "rdf:rdf": "RDF",
    "rss": "an RSS feed",
    "sitemapindex": "a sitemap",
    "urlset": "a sitemap",
}
NAMED: Final = {
    ".css": "a style sheet",
    ".csv": "a table (CSV)",
    ".js": "a script",
    ".map": "the map of a script",
    ".mjs": "a script",
    ".tsv": "a table (TSV)",
}
"""What stands beside the pages of a mirrored site, by the ends of names."""
DRAWING_END: Final = "</svg>"
JSON: Final = re.compile(r'\s*(?:\[\s*){0,3}\{\s*"[^"\n]{0,200}"\s*:')
JSON_ENDS: Final = ("}", "]")
JSON_MESSAGE: Final = (
    "this is JSON, not a page; pages in rows are objects with the key html or text, one a line"
)


def refuse_data(text: str) -> None:
    """Raise NotTextError for data in a text format, which is no page."""
    start = text[:64].lstrip()[:1]
    if start == "<":
        if what := _xml(text):
            msg = f"this is {what}, not a page"
            raise NotTextError(msg, CODE)
    elif start in {"{", "["} and JSON.match(text[:WINDOW]) and text.rstrip().endswith(JSON_ENDS):
        raise NotTextError(JSON_MESSAGE, CODE)


def refuse_by_name(name: str | None) -> None:
    """Raise NotTextError for text that is named as a program's: it was found to be no HTML."""
    what = NAMED.get(PurePath(name).suffix.lower()) if name else None
    if what:
        msg = f"this is {what}, by its name, and not HTML"
        raise NotTextError(msg, CODE)


def _xml(text: str) -> str | None:
    """Name the format of XML that is no page; None for pages and texts."""
    head = text[:WINDOW]
    root = None if OPENING.match(head) else ROOT.match(head)
    if root is None:
        return None
    name = root[1].lower()
    if name in FORMATS and SCHEMA.search(root[2]):
        return FORMATS[name]
    if name == "svg" and text.find(DRAWING_END) + len(DRAWING_END) == len(text.rstrip()):
        return "a drawing (SVG)"
    if head.lstrip()[:5].lower() == "<?xml" and not TAG.match(head, root.end()):
        return "XML"
    return None
