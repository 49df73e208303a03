"""Crumbs, the way from the home page to this one: "Home » Boats » Oars".

A rule of whole pages; see `cleaner.judging.verdicts`. Not all crumbs are links. Themes set the
headline into such a container too.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from cleaner.blocks.segments import HEADING_TAGS, Zone
from cleaner.judging.looks import Look
from cleaner.vocabulary.menu_rows import CRUMB_MARKS, opens_with_home

__all__ = ["CRUMBS", "crumbs_from_home", "named_crumbs"]

CRUMBS: Final = frozenset({"breadcrumb", "breadcrumbs", "crumb", "crumbs"})
"""Parts of the names of what is around them, also of "navBreadCrumb"."""
STROKES: Final = (" / ", "::")
"""What stands between two of them, as `CRUMB_MARKS` do; also between words of texts, code and days:
some of the row is linked, and no other number is in it."""
_MARKED: Final = re.compile("|".join(map(re.escape, (*STROKES, *sorted(CRUMB_MARKS)))))
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


def crumbs_from_home(looks: Sequence[Look]) -> Mapping[int, str]:
    """The rows of crumbs of a page that begin at home, with the evidence."""
    return {
        look.index: HOME
        for look in looks
        if look.links >= LINKED and ("»" in look.text or "›" in look.text)
        if _may_be_row(look) and _begins_at_home(look)
    }


def named_crumbs(looks: Sequence[Look]) -> Mapping[int, str]:
    """The rows of crumbs in containers that are named so, with the evidence."""
    return {
        look.index: NAMED.format(name)
        for look in looks
        if _may_be_row(look) and (name := look.named(CRUMBS)) and _MARKED.search(look.text)
        if _is_row(look)
    }


def _may_be_row(look: Look) -> bool:
    return look.words <= WORDS and not look.ends_sentence and look.tag not in HEADING_TAGS


def _is_row(look: Look) -> bool:
    """Whether marks part a block in a container of such a name; the container is near."""
    tags = [at for at, name in enumerate(look.names) if name[0] == "<"]
    near = look.names[: tags[LEVELS] if len(tags) > LEVELS else None]
    if CRUMBS.isdisjoint(near) or not THEMED.isdisjoint(near):
        return False
    if any(mark in look.text for mark in CRUMB_MARKS):
        return True
    is_text = not any(map(str.isdigit, look.text)) or opens_with_home(look.text)
    return look.links > 0 and is_text


def _begins_at_home(look: Look) -> bool:
    steps = sum(map(look.text.count, WAY_MARKS))
    return steps > 1 and not look.zones & CLOSED and opens_with_home(look.text)
