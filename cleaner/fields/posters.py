"""A page of a forum or a tracker -> who began it, where the program says so in its own names."""

from itertools import pairwise
from typing import Final

from cleaner.fields.marks import text_in
from cleaner.fields.names import clean_name
from cleaner.fields.sight import Sight

__all__ = ["declared_user", "first_poster"]

USER: Final = "og:author:username"
"""How GitHub declares who wrote an issue; `rel=author` there is whose repository it is."""
POSTER: Final = "poster"
"""The class in which Simple Machines Forum sets who wrote a post, as a heading."""
POSTED_BY: Final = frozenset({"Posted by", "Posted by:"})
BESIDE: Final = 8
"""Blocks above and below the headline."""
DETAILS: Final = "postdetails"
"""The class in which phpBB 2 sets what is known of a member, below the name in `<span>`."""


def declared_user(sight: Sight) -> str | None:
    """The user name that the page declares; None without one."""
    named = sight.page.declared.meta.get(USER, ())
    return clean_name(named[0]) if named else None


def first_poster(sight: Sight) -> str | None:
    """The heading in the first element that a forum has for who wrote a post."""
    root = sight.page.root
    if root is None:
        return None
    if name := _below_posted_by(sight):
        return name
    if DETAILS in sight.page.source:
        named = root.iterfind(".//span[@class='name']")
        return next((clean_name(text_in(one)) for one in named), None)
    if not any(POSTER in names for names in sight.names):
        return None
    headings = root.iterfind(f".//div[@class='{POSTER}']/h4")
    return next((clean_name(text_in(heading)) for heading in headings), None)


def _below_posted_by(sight: Sight) -> str | None:
    """The line below "Posted by", beside the headline."""
    if sight.title is None:
        return None
    beside = sight.blocks[max(0, sight.title - BESIDE) : sight.title + BESIDE]
    below = (after for line, after in pairwise(beside) if line.text in POSTED_BY)
    return next((clean_name(after.text) for after in below if " " not in after.text), None)
