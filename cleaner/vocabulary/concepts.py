"""What a phrase of site furniture can mean, and how it is matched against a block.

In: nothing. Out: the types that every other module of this folder shares.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeAlias

from cleaner.vocabulary.listed import listed

__all__ = ["DATED", "Concept", "How", "Match", "Phrases", "Table", "phrases"]


class Concept(StrEnum):
    """The meanings a phrase can have, in the order in which matches are reported."""

    # Enum's own is written in Python, and concepts are looked up for every block.
    __hash__ = str.__hash__

    SKIP_LINK = "skip_link"
    """A link for keyboards and screen readers that jumps over the furniture."""
    MENU = "menu"
    """An entry or the name of a site's menu: home, about us, contact, a section's name."""
    PAGINATION = "pagination"
    """Steps through pages or posts: next, older posts, page 1 of 3."""
    BACK_TO_TOP = "back_to_top"
    """The link that scrolls back to the beginning of the page."""
    BREADCRUMB = "breadcrumb"
    """The words before the path from the home page to this page."""
    TAGS = "tags"
    """The words before the list of tags, topics or categories of an article."""
    LANGUAGE_PICKER = "language_picker"
    """The choice of a language, a country or an edition, and language names alone."""
    SHARE = "share"
    """Share, print, e-mail, like, follow, bookmark, text size; social networks' names alone."""
    LOGIN = "login"
    """Logging in and out, registering, the visitor's own account."""
    SEARCH = "search"
    """The search box and its button."""
    FORM = "form"
    """Labels and buttons of other forms, and the button that closes something."""
    PLAYER = "player"
    """Controls and messages of a video or audio player, and messages about JavaScript."""
    CART = "cart"
    """The parts of a shop: cart, wish list, checkout."""
    COVERAGE = "coverage"
    """The heading of a list of other stories outside the article's flow."""
    READ_MORE = "read_more"
    """The words before, or on, a link to another story inside the article's flow."""
    NEWSLETTER = "newsletter"
    """Invitations to subscribe, by mail or for money."""
    ADVERT = "advert"
    """The mark that what follows or surrounds it is paid for."""
    COMMENT = "comment"
    """Headings, buttons and notices around readers' comments."""
    COOKIE = "cookie"
    """Notices about cookies and consent."""
    COPYRIGHT = "copyright"
    """The line that claims the rights."""
    LEGAL = "legal"
    """Names of legal pages and short legal notices: privacy, terms, imprint, disclaimer."""
    BYLINE = "byline"
    """The words before an author's name; as prefixes they are safe in short blocks only."""
    DATELINE = "dateline"
    """The words before the date of publication or of the last change."""
    CAPTION = "caption"
    """The words before or after who took a picture, and agencies' names alone."""
    CREDIT = "credit"
    """Closing notes on who contributed, edited or first published the article."""
    HIGHLIGHT = "highlight"
    """The heading of the summary at the top of an article."""


DATED: Final = frozenset({Concept.DATELINE, Concept.COPYRIGHT})
"""Before a date or a year, the date itself is mark enough."""


class How(StrEnum):
    """How a phrase was found, the surest first."""

    __hash__ = str.__hash__

    WHOLE = "whole"
    """The block is nothing but the phrase."""
    START = "start"
    """The block starts with the phrase, which ends where a word ends."""
    ANYWHERE = "anywhere"
    """The block contains the phrase."""


@dataclass(frozen=True, slots=True)
class Match:
    """One phrase found in one block."""

    concept: Concept
    phrase: str
    how: How


@dataclass(frozen=True, slots=True)
class Phrases:
    """The phrases of one concept in one language, all of them normalised.

    whole: the block equals the phrase.
    start: the block starts with it, and ordinary sentences do not.
    marked: the block starts with it and a mark such as `:` or `|` follows, because without the mark
        ordinary sentences start so too ("Video: the rescue", "Video games sell well"). Before a
        date a DATELINE or COPYRIGHT phrase needs none ("Updated 3 May"). Reported as START.
    anywhere: contained in the block; long and certain phrases only.
    """

    whole: frozenset[str] = frozenset()
    start: frozenset[str] = frozenset()
    marked: frozenset[str] = frozenset()
    anywhere: frozenset[str] = frozenset()


Table: TypeAlias = Mapping[Concept, Phrases]
"""All phrases of one language."""


def phrases(*, whole: str = "", start: str = "", marked: str = "", anywhere: str = "") -> Phrases:
    """Read each argument, `"one phrase; another phrase"`, into a frozenset."""
    return Phrases(listed(whole), listed(start), listed(marked), listed(anywhere))
