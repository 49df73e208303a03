"""Verdicts -> the same, without a link to the first page of the site, above the headline.

Where a logo is written in words, perhaps in the only <h1> of the page and with a motto below, it
looks like one more headline of a listing.
"""

import re
from collections.abc import Sequence
from typing import Any, Final
from urllib.parse import urlsplit

from cleaner.blocks.segments import Segments
from cleaner.judging.removed import removed
from cleaner.judging.title import title_of
from cleaner.model import TEXT_LABELS, Label, Verdict

__all__ = ["without_home_links"]

LINKED: Final = 0.9
LINKS: Final = 3
"""In an element with the name of the site, at most: a picture, the name, a motto."""
LONGEST: Final = 150
"""Characters of such a name with its motto."""
_ARCHIVED: Final = re.compile(r"(?:https?://web\.archive\.org)?/web/(?:\d{4,14}[a-z_]{0,4}/)?")
_FIRST: Final = re.compile(r"/?(?:index\.\w{2,5})?")
REASON: Final = "rule home_link: above the headline, leads to the first page"


def without_home_links(
    segments: Segments, verdicts: Sequence[Verdict], address: str | None
) -> tuple[Verdict, ...]:
    """Remove them. address: of the page."""
    outline = segments.outline
    if not outline.elements:
        return tuple(verdicts)
    title = title_of(verdicts) or 0
    above = [index for index in range(title) if verdicts[index].label in TEXT_LABELS]
    if not above:  # mostly
        return tuple(verdicts)
    decided = list(verdicts)
    for index in above:
        length, container = segments.lengths[index], segments.places[index]
        if length > LONGEST or segments.linked[index] < LINKED * length:
            continue
        if len(outline.blocks(container)) == 1 and _is_home(outline.elements[container], address):
            decided[index] = removed(Label.NAVIGATION, REASON)
    return tuple(decided)


def _is_home(element: Any, address: str | None) -> bool:
    """Whether all links in an element lead to the first page of the site."""
    if element is None:
        return False
    links = [*element.iter("a")] or [*element.iterancestors("a")]
    if not 0 < len(links) <= LINKS:
        return False
    return all(_is_first(str(link.get("href", "")), address) for link in links)


def _is_first(link: str, address: str | None) -> bool:
    """Whether a link leads to the first page of the site of a page."""
    place = _place(link.strip())
    if place is None or not link:
        return False
    host, rest = place
    if not _FIRST.fullmatch(rest):
        return False
    own = _place(address) if address else None
    if not host:
        return rest[:1] == "/"
    return own is not None and own[0] == host


def _place(address: str) -> tuple[str, str] | None:
    """The host of an address, and what is behind it; None if it is none, or of a part of a page."""
    try:
        parts = urlsplit(_ARCHIVED.sub("", address, count=1))
    except ValueError:
        return None
    if parts.scheme not in {"", "http", "https"} or parts.fragment:
        return None
    behind = f"?{parts.query}" if parts.query else ""
    return parts.netloc.lower().removeprefix("www."), parts.path + behind
