"""The HTML tree -> the elements that are marked, by name or by link, for an author or a day.

All in one walk over the tree, since each costs as much as all that is asked of an element.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from lxml import etree

__all__ = ["BLOCKS", "ELEMENT_TAGS", "Mark", "Marks", "read_marks", "text_in"]

LIMIT: Final = 60
"""Marks of one kind that are read: the article's own come first."""
TEXT_LENGTH: Final = 120
CLASSES_CACHED: Final = 8192
"""A page has ten elements of each class, and other pages of its site have the same."""
MARKED: Final = (
    "h1", "a", "span", "time", "address", "cite", "strong", "b", "em", "small", "abbr", "meta",
    "relative-time",
)  # fmt: skip
"""Elements within blocks. Those that are blocks are seen by the names around their text."""
BLOCKS: Final = ("address", "dd", "div", "footer", "header", "li", "p", "section", "td")
TIMES: Final = frozenset({"time", "abbr"})
"""Those of them that may hold a day without being named for one."""
_IS_MARKED: Final = frozenset(MARKED)
_IS_NAMED: Final = frozenset({*BLOCKS, *MARKED})
ELEMENT_TAGS: Final = (
    "img", "table", "form", "input", "select", "button", "pre", "code", "iframe", "video",
    "article", "time", "ul", "a", "p", "h2", "h3", "section", "svg", "nav", "details", "option",
)  # fmt: skip
"""Elements that are counted, for the type of the page."""
_READ: Final = tuple(dict.fromkeys((*ELEMENT_TAGS, *MARKED, *BLOCKS)))
_AUTHOR_CLASS: Final = re.compile(
    r"(?<![a-z])(?:author(?:-?name)?|autor|by-?line|firma|writer|user-?name|poster|contributor|fn|vcard|"
    r"personname)s?(?![a-z])"
    r"|(?:author|byline|userName)[A-Z_-]"
)
_DATE_CLASS: Final = re.compile(
    r"(?<![a-z])(?:date|time|datetime|timestamp|publish(?:ed)?|posted|updated|created|pubdate)"
    r"(?![a-z])|[dD]ate[A-Z_-]|[a-z]Date\b|(?:publish|post|entry)-?date"
)
_MAY_NAME: Final = re.compile(
    r"auth?or|by-?line|firma|writer|user-?[nN]ame|poster|contributor|fn|vcard|personname"
    r"|[dD]ate|time|publish|posted|created"
)
"""In all classes that either finds. Looks in a sixth of the time, and most have none of these."""
_ISO: Final = re.compile(r"\d{4}-\d\d-\d\d")
AUTHOR_SEGMENTS: Final = frozenset(
    (
        "author", "authors", "people", "profile", "profiles", "user", "users", "u", "member",
        "members", "writer", "writers", "contributor", "contributors", "staff", "team", "by", "bio",
        "expert", "experts", "columnist", "columnists", "reporter", "reporters", "journalist",
        "journalists", "autor", "autoren", "redaktion", "creator", "creators", "editors",
        "auteur", "auteurs", "autora", "autores",
    )
)  # fmt: skip
"""Parts of the path of a link to a page about an author."""
ADDRESS: Final = 200
"""Characters of a link to the first page of a site, at most."""
SLASHES: Final = 2
"""Of "https://site.example"."""
MOST_SLASHES: Final = 4
"""Of "https://site.example/blog/"; articles have more, or do not end in one."""
HOME: Final = "home"
"""How WordPress and SPIP mark a link to the first page, by rel."""
_AUTHOR: Final = 1
_DATE: Final = 2
"""Bits of what a class is named for; `&` on an IntFlag takes twenty times as long."""
_DAY: Final = re.compile(r"/(?:19|20)\d\d/\d\d?/")
"""In links to what a columnist wrote, not to the columnist."""
_SOCIAL: Final = re.compile(
    r"(?:facebook|twitter|linkedin|instagram|youtube|pinterest|tiktok|threads|x|google|medium)\."
    r"(?:com|net)/"
)


@dataclass(frozen=True, slots=True)
class Mark:
    """An element that is marked.

    kind: "relation" (rel, itemprop, <time>), "class" or "link".
    below: whether an <h1> stands before it.
    """

    element: etree._Element
    kind: str
    below: bool


@dataclass(frozen=True, slots=True)
class Marks:
    """What is marked for an author, and what for a day, each in the order of the page.

    named: the blocks whose class is named for an author, and the elements within blocks.
    paragraphs: those that microdata marks for an author.
    tags: how many elements of each of `ELEMENT_TAGS` there are.
    home: the links that may lead to the first page of the site.
    """

    authors: list[Mark]
    dates: list[Mark]
    named: list[etree._Element]
    paragraphs: list[etree._Element]
    tags: dict[str, int]
    home: list[etree._Element]


def read_marks(root: etree._Element | None) -> Marks:
    """Find them all."""
    tags = dict.fromkeys(_READ, 0)
    marks = Marks([], [], [], [], tags, [])
    below = False
    for element in () if root is None else root.iter(*_READ):
        tag = element.tag
        tags[tag] += 1
        if tag not in _IS_NAMED:
            continue
        classes = element.get("class")
        named = _named(classes) if classes else 0
        if named & _AUTHOR:
            marks.named.append(element)
        if tag in _IS_MARKED:
            below = below or tag == "h1"
            own, rel = element.get("itemprop"), element.get("rel")
            if named or own or rel or tag in TIMES:  # as few are
                _read_mark(marks, element, named, below=below)
            if tag == "a" and (href := element.get("href")):
                if _leads_to_author(href):
                    _note(marks.authors, Mark(element, "link", below))
                if _may_lead_home(href) or (rel and HOME in rel.lower().split()):
                    marks.home.append(element)
        elif tag == "p" and element.get("itemprop") == "author":
            marks.paragraphs.append(element)
    return marks


def _read_mark(marks: Marks, element: etree._Element, named: int, *, below: bool) -> None:
    """Note an element of `MARKED` if it is marked. named: for what; see `_named`."""
    tag, own = element.tag, element.get("itemprop")
    if (
        tag == "time"
        or named & _DATE
        or (own and own.startswith("date"))
        or (tag == "abbr" and _is_of_byline(element))
    ):
        kind = "class" if tag != "time" and not own else "relation"
        _note(marks.dates, Mark(element, kind, below))
    if own in ("author", "creator") or element.get("rel") == "author":
        _note(marks.authors, Mark(element, "relation", below))
    elif named & _AUTHOR:
        _note(marks.authors, Mark(element, "class", below))


def _is_of_byline(abbreviation: etree._Element) -> bool:
    """Whether one with a day in its title stands in an element named for a writer or a day."""
    around = abbreviation.getparent()
    if around is None or not _ISO.match(abbreviation.get("title") or ""):
        return False
    return _named(around.get("class") or "") != 0


def _note(marks: list[Mark], mark: Mark) -> None:
    if len(marks) < LIMIT:
        marks.append(mark)


@lru_cache(maxsize=CLASSES_CACHED)
def _named(classes: str) -> int:
    if not _MAY_NAME.search(classes):
        return 0
    author = _AUTHOR if _AUTHOR_CLASS.search(classes) else 0
    return author | (_DATE if _DATE_CLASS.search(classes) else 0)


def _leads_to_author(href: str) -> bool:
    if AUTHOR_SEGMENTS.isdisjoint(href.rstrip("/").split("/")[:-1]) and "/@" not in href:
        return False
    return _SOCIAL.search(href) is None and _DAY.search(href) is None


def _may_lead_home(href: str) -> bool:
    """Whether an address is like that of a first page; most links of a page are not."""
    address = href.strip()
    slashes = address.count("/")
    if slashes > MOST_SLASHES or not 0 < len(address) <= ADDRESS:
        return False
    return address[-1] == "/" or slashes == SLASHES or "index." in address.lower()


def text_in(element: etree._Element) -> str:
    """The words in an element; nothing if there are too many for a name or a day."""
    parts: list[str] = []
    length = 0
    for text in element.itertext():
        parts.append(str(text))
        length += len(text)
        if length > 4 * TEXT_LENGTH:
            return ""
    words = " ".join(" ".join(parts).split())
    return words if len(words) <= TEXT_LENGTH else ""
