"""Crumbs, the way from the home page to this one: "Home » Boats » Oars".

A rule of whole pages; see `cleaner.judging.verdicts`. Not all crumbs are links. Themes set the
headline into such a container too.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from cleaner.blocks.segments import HEADING_TAGS, Zone
from cleaner.judging.looks import Look
from cleaner.vocabulary.menu_rows import CRUMB_MARKS, opens_with_home

__all__ = ["crumbs"]

CRUMBS: Final = frozenset({"breadcrumb", "breadcrumbs", "crumb", "crumbs"})
"""Parts of the names of what is around them, also of "navBreadCrumb"."""
STROKES: Final = (" / ", "::")
"""What stands between two of them, as `CRUMB_MARKS` do; also between words of texts, code and days:
some of the row is linked, and no other number is in it."""
LEVELS: Final = 3
"""Containers around a block that may be named so; others are told to leave room for crumbs."""
THEMED: Final = frozenset({"has", "no", "with", "without"})
WAY_MARKS: Final = frozenset("»›")
WORDS: Final = 25.0
LINKED: Final = 0.3
"""Share that is linked of what no name tells; the last crumb is not, and may be long."""
NAMED: Final = "crumbs, inside a container named “{}”"
HOME: Final = "crumbs that begin at home"
CLOSED: Final = int(Zone.PREFORMATTED | Zone.QUOTE | Zone.TABLE)


def crumbs(looks: Sequence[Look]) -> Mapping[int, str]:
    """The rows of crumbs of a page, with the evidence."""
    found: dict[int, str] = {}
    for look in looks:
        if name := _named(look):
            found[look.index] = NAMED.format(name)
        elif look.links >= LINKED and _is_short(look) and _begins_at_home(look):
            found[look.index] = HOME
    return found


def _named(look: Look) -> str | None:
    """The name of the container of a row of crumbs, if it has one."""
    name = look.named(CRUMBS)
    return name if name and _is_short(look) and _is_row(look) else None


def _is_short(look: Look) -> bool:
    return look.words <= WORDS and not look.ends_sentence and look.tag not in HEADING_TAGS


def _is_row(look: Look) -> bool:
    """Whether a block in a container of such a name has a mark; the container is near."""
    tags = [at for at, name in enumerate(look.names) if name[0] == "<"]
    near = look.names[: tags[LEVELS] if len(tags) > LEVELS else None]
    if CRUMBS.isdisjoint(near) or not THEMED.isdisjoint(near):
        return False
    if any(mark in look.text for mark in CRUMB_MARKS):
        return True
    stroked = look.links > 0 and any(mark in look.text for mark in STROKES)
    return stroked and (not any(map(str.isdigit, look.text)) or opens_with_home(look.text))


def _begins_at_home(look: Look) -> bool:
    steps = sum(look.text.count(mark) for mark in WAY_MARKS)
    return steps > 1 and not look.zones & CLOSED and opens_with_home(look.text)
