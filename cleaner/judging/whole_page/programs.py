"""What programs set around texts: in forums what they know of a writer, and buttons to answer.

Each program has its own classes, the same in all languages, which name what stands in them. The
lines that say who wrote a post and when are left to the model: on the threads of wcxb-dev,
cross-validated, most of them are gold.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from cleaner.judging.looks import CORE, Look, names_around

__all__ = ["LAST_POSTS", "OF_PROGRAMS", "set_by_programs"]

WORDS: Final = 25.0
"""A longer block is of a text that stands in an element which was never closed."""
Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Program:
    """Names by which a program is known, and those of its furniture: one word of a name, or two."""

    signs: frozenset[str]
    names: frozenset[str]
    pairs: frozenset[Pair] = frozenset()


PROGRAMS: Final = (
    Program(  # vBulletin
        frozenset({"postbit", "posthead", "postcontrols"}),
        frozenset(
            {
                "postcontrols", "postfoot", "textcontrols", "threadcontrols",
                "threadinfohead", "userinfo", "usertitle",
            }
        ),
        frozenset({("forum", "rules"), ("thread", "controls"), ("thread", "info")}),
    ),
    Program(  # vBulletin: lists of forums and of threads
        frozenset({"forumbit", "forumrow", "threadbit", "forumhome"}),
        frozenset(
            {
                "forumactionlink", "forumactionlinks", "forumlastpost", "forumstats", "lastpostby",
                "lastpostdate", "lastpostlabel", "moderators", "nocss",
                "threadlastpost", "threadstats", "wgo",
            }
        ),
        frozenset(
            {
                ("forumhome", "activeusers"), ("forumhome", "birthdays"), ("forumhome", "stats"),
                ("icon", "legends"),
            }
        ),
    ),
    Program(  # Simple Machines
        frozenset({"keyinfo", "moderatorbar"}),
        frozenset(
            {"keyinfo", "moderatorbar", "nextlinks", "pagelinks", "poster", "whoisviewing"}
        ),
    ),
    Program(  # MyBB
        frozenset({"tborder", "postbit"}),
        frozenset(),
        frozenset(
            {
                ("author", "information"), ("author", "statistics"), ("post", "controls")
            }
        ),
    ),
    Program(frozenset({"postprofile"}), frozenset({"postprofile"})),  # phpBB
    Program(  # phpBB 2, and the style of phpBB 3 that looks like it
        frozenset({"forumline", "tablebg"}), frozenset({"postdetails"})
    ),
    Program(  # XenForo
        frozenset({"xen"}),
        frozenset(),
        frozenset({("likes", "summary"), ("post", "number"), ("user", "text")}),
    ),
    Program(  # Vanilla
        frozenset({"discussions"}),
        frozenset(),
        frozenset({("guest", "box"), ("numbered", "pager")}),
    ),
    Program(  # Discuz!
        frozenset({"authi", "plhin"}), frozenset({"authi", "plm", "pls", "pti"})
    ),
    Program(  # The Events Calendar
        frozenset({"tribe"}),
        frozenset(),
        frozenset(
            {
                ("messages", "message"), ("subscribe", "dropdown"), ("view", "selector"),
                ("visual", "hide"),
            }
        ),
    ),
    Program(  # Confluence
        frozenset({"likes"}),
        frozenset(),
        frozenset({("labels", "section"), ("likes", "and"), ("likes", "section")}),
    ),
    Program(  # WooCommerce
        frozenset({"woocommerce"}),
        frozenset({"upsells"}),
        frozenset({("cross", "sells"), ("product", "rating"), ("up", "sells")}),
    ),
    Program(  # Magento
        frozenset({"collateral"}),
        frozenset(),
        frozenset({("cross", "sell"), ("ratings", "table"), ("up", "sell")}),
    ),
)  # fmt: skip
SAID: Final = "inside a container that a program names “{}”"
LAST_POSTS: Final = tuple(
    SAID.format(name) for name in ("forumlastpost", "lastpostby", "threadlastpost")
)
"""Evidence that a block says who wrote in a forum last."""
OF_PROGRAMS: Final = frozenset().union(*(program.signs for program in PROGRAMS))


def set_by_programs(looks: Sequence[Look]) -> Mapping[int, str]:
    """What the model keeps of it, with the evidence."""
    there = names_around(looks)
    programs = [program for program in PROGRAMS if not program.signs.isdisjoint(there)]
    if not programs:
        return {}
    names = frozenset().union(*(program.names for program in programs))
    pairs = frozenset().union(*(program.pairs for program in programs))
    any_of_them = names | {first for first, _ in pairs}
    return {
        look.index: SAID.format(name)
        for look in looks
        if look.score >= CORE and look.words <= WORDS and not any_of_them.isdisjoint(look.names)
        if (name := _named(look, names, pairs))
    }


def _named(look: Look, names: frozenset[str], pairs: frozenset[Pair]) -> str | None:
    if name := look.named(names):
        return name
    if pairs.isdisjoint(pairwise(look.names)):  # mostly
        return None
    found = next(pair for pair in pairwise(look.names) if pair in pairs)
    return " ".join(name.strip("<>") for name in found) or None
