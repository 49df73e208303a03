"""An address -> whether it is that of the first page of a site, or of a board of a forum.

Such pages show the entries of many.
"""

import re
from typing import Final

__all__ = ["is_board", "is_first_page", "lists_entries"]

LISTS: Final = frozenset({"collection", "listing"})
"""Types of pages whose text is entries; the first page may be that of a shop, or one article."""

_FRONT: Final = re.compile(
    r"(?:https?:)?//[^/?#]{1,300}"
    r"(?:/(?:[a-z]{2}(?:[_-][a-z]{2})?)?/?(?:(?:index|home|default|main)(?:\.\w{2,5})?)?/?)?"
    r"(?:#(?![!/]).{0,200})?",
    re.IGNORECASE,
)
"""Addresses of first pages, in one language of several; "/#!/news/4" is another page."""
_BOARD: Final = re.compile(
    r"/(?:viewforum|forumdisplay)(?:\.php)?(?:[/?]|$)|/index\.php\?board=\d|/forums?/board/",
    re.IGNORECASE,
)
"""Addresses of lists of threads in phpBB, vBulletin, MyBB, SMF."""


def is_first_page(address: str) -> bool:
    """Whether an address is that of the first page of a site; not where it is unknown."""
    return _FRONT.fullmatch(address) is not None


def is_board(address: str) -> bool:
    """Whether an address is that of a board, which lists the threads of many."""
    return _BOARD.search(address) is not None


def lists_entries(address: str, page_type: str | None) -> bool:
    """Whether a page is the first of its site and a list.

    A day that only its record has is that on which the site was set up.
    """
    return page_type in LISTS and is_first_page(address)
