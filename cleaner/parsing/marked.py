"""Author and date that a page does not declare in its head but marks in its body or its address.

`<time datetime>`, itemprop and rel attributes, and days in the path of the page's own address. Only
asked for what the head does not say.
"""

import re
from typing import Final

from lxml import etree

from cleaner.parsing.dates import parse_date

__all__ = ["marked_author", "marked_date"]

_DATES: Final = etree.XPath(
    "//*[@itemprop='datePublished' or @itemprop='dateCreated'] | //time[@pubdate] |"
    "//time[@datetime] | //abbr[contains(@class, 'published')]"
)
_AUTHORS: Final = etree.XPath(
    "//*[@itemprop='author' or @rel='author' or contains(@class, 'author-name') or"
    " contains(@class, 'byline-name') or contains(@class, 'author_name') or"
    " contains(@class, 'fn') and ancestor::*[contains(@class, 'author')]]"
)
_NAMES: Final = etree.XPath(".//*[@itemprop='name']")
_ADDRESS: Final = re.compile(r"/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=[/_.-]|\b)")
SEARCHED: Final = 5
"""Elements looked at: the article's own mark comes first, those of other stories follow."""
NAME_LENGTH: Final = 80


def marked_date(root: etree._Element, url: str | None) -> str | None:
    """The day of publication, from the first mark that names one, else from the address."""
    for element in _found(_DATES, root):
        stated = (element.get("datetime"), element.get("content"), element.get("title"))
        for value in (*stated, _text(element)[:NAME_LENGTH]):
            if day := parse_date(value):
                return day
    found = _ADDRESS.search(url or "")
    return parse_date("-".join(found.groups())) if found else None


def marked_author(root: etree._Element) -> str | None:
    """The name in the first mark that holds one."""
    for element in _found(_AUTHORS, root):
        inner = _found(_NAMES, element)
        name = _text(inner[0] if inner else element) or element.get("content") or ""
        if 2 <= len(name) <= NAME_LENGTH:
            return name
    return None


def _found(path: etree.XPath, root: etree._Element) -> list[etree._Element]:
    elements: list[etree._Element] = path(root)  # type: ignore[assignment]
    return elements[:SEARCHED]


def _text(element: etree._Element) -> str:
    return " ".join("".join(map(str, element.itertext())).split())
