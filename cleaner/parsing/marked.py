"""Author and date that a page does not declare in its head but marks in its body or its address.

`<time datetime>`, itemprop and rel attributes, classes that say "author-name", and days in the path
of the page's own address. Only asked for what the head does not say.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import Final

from lxml import etree

from cleaner.parsing.dates import parse_date

__all__ = ["marked_author", "marked_date", "named_date"]

DATED: Final = ("time", "abbr", "meta", "span")
NAMED: Final = ("a", "span", "p", "div", "address", "cite", "strong", "meta")
DATE_PROPERTIES: Final = frozenset({"datePublished", "dateCreated"})
_AUTHOR_CLASS: Final = re.compile(
    r"(?:^|[\s_-])(?:author|byline)(?:[_-]{1,2}[a-z]{1,9})?[_-]{0,2}name\b"
    r"|(?:^|[\s_-])(?:entry|post|type)[_-]{1,2}author(?:\s|$)|(?:^|\s)fn(?:\s|$)",
    re.IGNORECASE,
)
_DATE_CLASS: Final = re.compile(
    r"(?<![a-z])(?:post|publish|published|pub|entry|article)?[_-]{0,2}date(?:time|line)?(?![a-z])"
    r"|(?<![a-z])(?:published|posted|timestamp)(?![a-z])",
    re.IGNORECASE,
)
_CHANGE: Final = re.compile(r"modified|updated|changed", re.IGNORECASE)
_ADDRESS: Final = re.compile(r"/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=[/_.-]|\b)")
SEARCHED: Final = 5
"""Marks looked at: the article's own comes first, those of other stories follow."""
NAME_LENGTH: Final = 80
CLASSES_CACHED: Final = 4096
"""A page has ten elements of each class, and other pages of its site have the same."""


def marked_date(root: etree._Element, url: str | None) -> str | None:
    """The day of publication, from the first mark that names one, else from the address."""
    for element in islice(_date_marks(root), SEARCHED):
        stated = (element.get("datetime"), element.get("content"), element.get("title"))
        for value in (*stated, _text(element)[:NAME_LENGTH]):
            if day := parse_date(value):
                return day
    found = _ADDRESS.search(url or "")
    return parse_date("-".join(found.groups())) if found else None


def named_date(root: etree._Element) -> str | None:
    """The first day in an element that is named for one; other stories on the page have them too.

    Where an element is named for a change of the page, its day is passed over.
    """
    for element in islice(_named_for_dates(root), SEARCHED):
        for value in (element.get("title"), _text(element)[:NAME_LENGTH]):
            if day := parse_date(value):
                return day
    return None


def marked_author(root: etree._Element) -> str | None:
    """The name in the first mark that holds one."""
    for element in islice(_author_marks(root), SEARCHED):
        name = element.get("content") or _inner_name(element) or _text(element)
        if 2 <= len(name) <= NAME_LENGTH:
            return name
    return None


def _date_marks(root: etree._Element) -> Iterator[etree._Element]:
    for element in root.iter(*DATED):
        if element.tag == "time" or element.get("itemprop") in DATE_PROPERTIES:
            yield element


def _author_marks(root: etree._Element) -> Iterator[etree._Element]:
    for element in root.iter(*NAMED):
        classes = element.get("class")
        named = classes is not None and _names_author(classes)
        if named or element.get("rel") == "author" or element.get("itemprop") == "author":
            yield element


def _named_for_dates(root: etree._Element) -> Iterator[etree._Element]:
    for element in root.iter(*NAMED, "time", "li", "td", "small"):
        classes = element.get("class")
        if classes is not None and _names_date(classes) and len(element) <= SEARCHED:
            yield element


def _inner_name(element: etree._Element) -> str | None:
    """The name of an author whose element holds what describes a person."""
    for inner in element.iter("meta"):
        if inner.get("itemprop") == "name":
            return inner.get("content")
    return None


@lru_cache(maxsize=CLASSES_CACHED)
def _names_date(classes: str) -> bool:
    return _DATE_CLASS.search(classes) is not None and _CHANGE.search(classes) is None


@lru_cache(maxsize=CLASSES_CACHED)
def _names_author(classes: str) -> bool:
    return _AUTHOR_CLASS.search(classes) is not None


def _text(element: etree._Element) -> str:
    return " ".join("".join(map(str, element.itertext())).split())
