"""A page -> the links to the first page of its site, which often carry the name of the site."""

import re
from collections.abc import Iterator
from typing import Final

from lxml.etree import _Element

from cleaner.fields.sight import Sight

__all__ = ["home_links"]

ADDRESS: Final = 200
"""Characters of a link to the first page of a site, at most."""
SLASHES: Final = 2
"""Of "https://site.example"."""
_HOME: Final = re.compile(r"(?:(?:https?:)?//([^/?#]*))?(?:/|/?index\.\w{2,5})?", re.IGNORECASE)


def home_links(sight: Sight) -> Iterator[_Element]:
    """The links to the first page, in the order of the page."""
    host = sight.host
    for link in sight.page.root.iter("a") if sight.page.root is not None else ():
        address = (link.get("href") or "").strip()
        found = _HOME.fullmatch(address) if _may_lead_home(address) else None
        if found and (found[1] or host).lower().removeprefix("www.") == host:
            yield link


def _may_lead_home(address: str) -> bool:
    """Whether an address is like such a one; most links of a page are not."""
    if not 0 < len(address) <= ADDRESS:
        return False
    return address[-1] == "/" or address.count("/") == SLASHES or "index." in address.lower()
