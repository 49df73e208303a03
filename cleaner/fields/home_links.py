"""A page -> the links to the first page of its site, which often carry the name of the site."""

import re
from collections.abc import Iterator
from typing import Final

from lxml.etree import _Element

from cleaner.fields.sight import Sight

__all__ = ["home_links"]

_HOME: Final = re.compile(r"(?:(?:https?:)?//([^/?#]*))?(?:/|/?index\.\w{2,5})?", re.IGNORECASE)


def home_links(sight: Sight) -> Iterator[_Element]:
    """The links to the first page, in the order of the page."""
    host = sight.host
    for link in sight.marks.home:
        found = _HOME.fullmatch(link.get("href").strip())
        if found and (found[1] or host).lower().removeprefix("www.") == host:
            yield link
