"""The title that was chosen -> whether it is the heading of a box, which says nothing of the page.

First pages of sites are made of boxes: to log in, what is new, what is read most. Templates set
their headings as <h1> too, and a menu or the foot may have the only one. What the page declares as
its title has no word of these.

Of the 1,700 pages of wcxb-dev and trafilatura-eval that this was tried on it changes the titles of
four, all of which get theirs. An article or a manual may be all of a site, under its name: there
fewer signs tell.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final
from urllib.parse import urlsplit

from cleaner.blocks.segments import HEADING_TAGS, Zone
from cleaner.fields.candidates import Candidate, bare
from cleaner.fields.entries import TOLD
from cleaner.fields.first_pages import is_first_page
from cleaner.fields.sight import Sight
from cleaner.fields.site_names import NO_NAMES
from cleaner.structure import MarkKind
from cleaner.vocabulary import ALL_STOP_WORDS

__all__ = ["declared_titles", "is_of_box", "stands_in_box"]

SHOWN: Final = frozenset({"h1", "h2", "block"})
"""Places that only stand on the page; the others are declared, or pieces of what is."""
PIECES: Final = frozenset(
    {"first piece", "without last", "without last two", "last piece", "without first"}
)
"""Of what is declared, or of a heading."""
MANUAL: Final = "documentation"
LISTING: Final = "listing"
STEM: Final = 5
LEAST: Final = 3
"""Letters of a word that are alike in its other forms, and of one that tells anything."""
LOW: Final = 0.5
"""Share of the blocks of a first page below which no headline stands."""
BOXES: Final = 3
"""Headings of the first level, each another one, that are of boxes at least."""
_BOX: Final = re.compile(
    r"footer|(?<![\w-])(?:sr-only|show-for-sr|off-?screen|(?:element-)?invisible|hide-?text"
    r"|(?:u-)?visually-?hidden|screen-?reader(?:-(?:only|text))?|unsichtbar|versteckt)(?![\w-])"
    r"|(?<![\w-])(?:sidebar|tag-?cloud|nav(?:bar|igation)?(?![a-z])|menus?(?![a-z])|subscri"
    r"|newsletter|log-?in|sign-?in)|subscribe(?![a-z])"
)
"""Names of the containers of such headings, or of what only screen readers say."""
_CRUMBS: Final = re.compile(r"(?<![a-z])bread-?_?crumbs?(?![a-z])")
_UNTITLED: Final = re.compile(r"untitled(?: (?:document|page))?|(?:new )?page(?: \d)?|document")
"""What programs write into <title>."""
_WIDE: Final = re.compile(r"[\u3041-\ud7a3]")
"""A sign of Chinese, Japanese or Korean, where no space parts the words."""


def is_of_box(sight: Sight, chosen: Candidate, page_type: str) -> bool:
    """Whether a title is the heading of a box, or the way to the page.

    So is one of several on a first page that does not say what the page declares. Nothing is known
    of a page that declares no title.
    page_type: one of `PAGE_TYPES`.
    """
    declared = _declared(sight)
    told = bare(f"{declared} {sight.address}")
    block = _shown(sight, chosen, told)
    if block is None:
        return _is_home(sight, chosen)
    if not declared:
        return False
    page_is_first = is_first_page(sight.address) and page_type != MANUAL
    if _is_none(sight, chosen, block, told, is_list=page_is_first or page_type == LISTING):
        return True
    if page_type == LISTING and _leads_on(sight, block) and not _shares(chosen.key, told):
        return True
    return page_is_first and _is_one_of_boxes(
        sight, chosen, block, told, is_article=page_type in TOLD
    )


def _is_none(sight: Sight, chosen: Candidate, block: int, told: str, *, is_list: bool) -> bool:
    """Whether a title stands where none does; what the page declares shares no word with it.

    In the menu of a list it may share some.  told: what is declared, in bare words.
    """
    said = chosen.key in told
    if (_is_way(sight, block) or (is_list and _in_menu(sight, block))) and not said:
        return True
    return stands_in_box(sight, block) and not _shares(chosen.key, told)


def _is_one_of_boxes(
    sight: Sight, chosen: Candidate, block: int, told: str, *, is_article: bool
) -> bool:
    """Whether a title is that of one of several boxes of a first page, or of one low on it."""
    tops = _tops(sight)
    if not _shares(chosen.key, told):
        low = block > LOW * len(sight.blocks)
        return tops >= BOXES or (not is_article and (low or tops != 1))
    return tops >= BOXES and not is_article and chosen.key not in told


def _shown(sight: Sight, chosen: Candidate, told: str) -> int | None:
    """The block that says a title which only stands on the page, or of which it is a piece."""
    if SHOWN.issuperset(chosen.places):
        return chosen.block
    if chosen.block is not None or chosen.key in told or not PIECES.issuperset(chosen.places):
        return None
    headings = (i for i, block in enumerate(sight.blocks) if block.tag in HEADING_TAGS)
    return next((i for i in headings if chosen.key in sight.bare[i]), None)


def stands_in_box(sight: Sight, place: int) -> bool:
    """Whether a block stands in a foot, a menu, or a box to log in, or says the way to the page.

    Or is hidden, and only said by screen readers.
    """
    named = _BOX.search(sight.around[place]) is not None
    return named or _in_menu(sight, place) or _is_way(sight, place)


def _in_menu(sight: Sight, place: int) -> bool:
    return sight.zones[place] & Zone.NAV != 0


def _leads_on(sight: Sight, place: int) -> bool:
    """Whether a block is a link as a whole to another page, which is no first page."""
    block = sight.blocks[place]
    marks = () if block.structure is None else block.structure.marks
    whole = (one for one in marks if one.end - one.start == len(block.text))
    links = (one.target or "" for one in whole if one.kind is MarkKind.LINK)
    path = urlsplit(sight.address).path.rstrip("/")
    return any(_path(target) not in ("", path) for target in links)


def _path(target: str) -> str:
    try:
        return urlsplit(target).path.rstrip("/")
    except ValueError:
        return ""


def _is_way(sight: Sight, place: int) -> bool:
    """Whether a block stands among crumbs, and is no heading: templates set both in one box."""
    is_heading = sight.blocks[place].tag in HEADING_TAGS
    return not is_heading and _CRUMBS.search(sight.around[place]) is not None


def declared_titles(sight: Sight, found: Sequence[Candidate]) -> list[int]:
    """Which candidates the page declares, or are pieces of such, and are more than "Home"."""
    told = bare(_declared(sight))
    return [
        place
        for place, one in enumerate(found)
        if one.key in told and not SHOWN.issuperset(one.places) and not _says_nothing(one)
    ]


def _is_home(sight: Sight, title: Candidate) -> bool:
    """Whether a title says no more of a first page than that it is one, or that it has no title."""
    return _says_nothing(title) and is_first_page(sight.address)


def _says_nothing(title: Candidate) -> bool:
    return NO_NAMES.issuperset(title.key.split()) or _UNTITLED.fullmatch(title.key) is not None


def _declared(sight: Sight) -> str:
    declared = sight.page.declared
    stated = (*declared.meta.get("og:title", ()), *declared.meta.get("twitter:title", ()))
    return " ".join((declared.title_element or "", *stated))


def _tops(sight: Sight) -> int:
    """How many headings of the first level there are, each counted once."""
    return len({block.text for block in sight.blocks if block.tag == "h1"})


def _shares(key: str, told: str) -> bool:
    """Whether what is told has a telling word of a title, in whatever form; all in bare words."""
    beginnings = f" {told}"
    return any(stem in beginnings for stem in _stems(key))


def _stems(key: str) -> Iterator[str]:
    """What words of a title that tell something begin with; of wide letters each two."""
    for word in key.split():
        if _WIDE.search(word):
            yield from map("".join, pairwise(word))
        elif len(word) > STEM:
            yield f" {word[:STEM]}"
        elif len(word) >= LEAST and word not in ALL_STOP_WORDS and not word.isdecimal():
            yield f" {word}"
