"""A heading that is like the declared title -> the topic below it, where it names the site.

Forums, wikis and blogs may set the name of the site as an <h1> at the top, linked as a whole, and
the topic of the page as an <h2>. <title> has both.
"""

from collections.abc import Sequence
from typing import Final

from cleaner.blocks.lexicon import words_of
from cleaner.blocks.segments import HEADLINE_TAGS, Zone
from cleaner.judging.looks import CORE, Look
from cleaner.parsing.titles import pieces

__all__ = ["instead_of_site"]

TOPICS: Final = frozenset({"h1", "h2"})
WORDS: Final = 60.0
LINKED: Final = 0.9
SITE: Final = frozenset({"logo", "brand", "branding", "masthead", "sitename", "site"})
"""Names of an <h1>, or of what is right around it, that is the name of the site."""
OWN_LEVELS: Final = 2
REACH: Final = 3
"""Blocks below a heading of which one must be core."""
ELSEWHERE: Final = Zone.NAV | Zone.ASIDE | Zone.FOOTER


def instead_of_site(looks: Sequence[Look], heading: int, declared: str | None) -> int:
    """The topic below a heading that is the name of the site; else the heading itself."""
    title = declared or ""
    named = {place: tuple(words_of(piece)) for place, piece in pieces(title)}
    said = tuple(words_of(looks[heading].text))
    is_last = said == named.get("last piece")
    is_logo = _is_logo(looks[heading])
    topic = None
    if is_last or (is_logo and said == named.get("first piece")):
        sides = ("without last", "first piece") if is_last else ("without first", "last piece")
        topic = _said_below(looks, heading, {named[side] for side in sides} - {said, ()})
    if topic is None and is_logo:
        whole = said == tuple(words_of(title))
        topic = _heading_below(looks, heading, {"h1"} if whole else TOPICS)
    return heading if topic is None else topic


def _is_logo(look: Look) -> bool:
    if look.links <= LINKED:
        return False
    own: list[str] = []
    levels = 0
    for name in look.names:
        levels += name.startswith("<")
        if levels > OWN_LEVELS:
            break
        own.append(name)
    return not SITE.isdisjoint(own)


def _said_below(looks: Sequence[Look], site: int, rests: set[tuple[str, ...]]) -> int | None:
    """The heading below the name of the site that says the rest of the declared title."""
    below = (look for look in looks[site + 1 :] if look.tag in HEADLINE_TAGS)
    return next((look.index for look in below if tuple(words_of(look.text)) in rests), None)


def _heading_below(looks: Sequence[Look], site: int, tags: frozenset[str] | set[str]) -> int | None:
    """The first heading below the name of the site that is no link and stands above core text."""
    for look in looks[site + 1 :]:
        if look.tag in tags and look.words <= WORDS and look.links <= LINKED:
            after = looks[look.index + 1 : look.index + 1 + REACH]
            if not look.within(ELSEWHERE) and any(below.score >= CORE for below in after):
                return look.index
    return None
