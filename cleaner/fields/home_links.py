"""A page -> the links to the first page of its site, which often carry the name of the site.

WordPress and SPIP mark them by rel="home", wherever they lead. The first page of one language is
"/de/", but sections are "/tv/"; so this, and that of a blog in a folder, is told by the logo or the
picture it is linked from.
"""

import re
from collections.abc import Sequence
from itertools import accumulate
from typing import Final
from urllib.parse import urlsplit

from lxml.etree import _Element

from cleaner.fields.marks import HOME
from cleaner.fields.sight import Sight, once_a_page

__all__ = ["home_links", "is_logo"]

_HOME: Final = re.compile(
    r"(?:(?:https?:)?//([^/?#]*))?(?:/([a-z]{2}(?:-[a-z]{2})?/)?|/?index\.\w{2,5})?",
    re.IGNORECASE,
)
"""The host, and the folder of a language."""
_LOGO: Final = re.compile(
    r"(?<![a-z])(?:logo|branding|site-?(?:logo|name|title)|nom_site)(?![a-z])", re.IGNORECASE
)
_SCHEME: Final = re.compile(r"(?:https?:)?//(?:www\.)?", re.IGNORECASE)
LEVELS: Final = 3
"""Of the link and what is around it, that may be named for a logo."""


@once_a_page
def home_links(sight: Sight) -> Sequence[_Element]:
    """The links to the first page, in the order of the page."""
    host = sight.host
    folders = _folders(sight)
    links = []
    for link in sight.marks.home:
        href = link.get("href").strip()
        found = _HOME.fullmatch(href)
        is_home = found and (found[1] or host).lower().removeprefix("www.") == host
        if (
            (found and is_home and (not found[2] or _is_pictured(link)))
            or HOME in (link.get("rel") or "").lower().split()
            or ((is_home or _inside(href, host) in folders) and is_logo(link))
        ):
            links.append(link)
    return links


def _is_pictured(link: _Element) -> bool:
    return next(link.iter("img"), None) is not None


def _folders(sight: Sight) -> frozenset[str]:
    """The folders that the page stands in: "/", "/blog/"; none of an unknown address."""
    parts = urlsplit(sight.address).path.split("/")[:-1]
    return frozenset(accumulate(f"{part}/" for part in parts))


def _inside(href: str, host: str) -> str:
    """An address without scheme and host, if these are those of the page."""
    scheme = _SCHEME.match(href)
    return href[scheme.end() :].removeprefix(host) if scheme else href


def is_logo(link: _Element, named: re.Pattern[str] = _LOGO) -> bool:
    """Whether a link, or what is right around it, is named for the logo of the site."""
    element: _Element | None = link
    for _ in range(LEVELS):
        if element is None:
            return False
        if named.search(f"{element.get('class')} {element.get('id')}"):
            return True
        element = element.getparent()
    return False
