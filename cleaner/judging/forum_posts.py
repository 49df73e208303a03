"""What programs of forums set around posts: who wrote each, when, and buttons to answer it.

Each program has its own classes, the same in all languages, which name what stands in them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from cleaner.blocks.segments import Zone
from cleaner.judging.looks import CORE, Look, names_around

__all__ = ["OF_FORUMS", "around_posts"]

WORDS: Final = 25.0
"""A longer block is of a post that stands in an element which was never closed."""
CITED_WORDS: Final = 8.0
CITED: Final = (":", ": ↑")
"""How the line ends above a quotation that says who wrote it."""
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
                "postcontrols", "postfoot", "posthead", "textcontrols", "threadcontrols",
                "threadinfohead", "userinfo", "usertitle",
            }
        ),
        frozenset({("forum", "rules"), ("thread", "controls"), ("thread", "info")}),
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
                ("author", "information"), ("author", "statistics"), ("post", "controls"),
                ("post", "date"), ("post", "head"),
            }
        ),
    ),
    Program(  # phpBB
        frozenset({"postprofile"}),
        frozenset({"postprofile"}),
        frozenset({("<p>", "author"), ("responsive", "hide")}),
    ),
)  # fmt: skip
OF_FORUMS: Final = frozenset().union(*(program.signs for program in PROGRAMS))


def around_posts(looks: Sequence[Look]) -> Mapping[int, str]:
    """What the model keeps of it, with the evidence."""
    there = names_around(looks)
    programs = [program for program in PROGRAMS if not program.signs.isdisjoint(there)]
    if not programs:
        return {}
    names = frozenset().union(*(program.names for program in programs))
    pairs = frozenset().union(*(program.pairs for program in programs))
    return {
        look.index: f"inside a container named “{name}” of a forum"
        for look in looks
        if look.score >= CORE and look.words <= WORDS and (name := _named(look, names, pairs))
    }


def _named(look: Look, names: frozenset[str], pairs: frozenset[Pair]) -> str | None:
    if name := look.named(names):
        return name
    if look.within(Zone.QUOTE) and look.words <= CITED_WORDS and look.text.endswith(CITED):
        return "blockquote"
    found = next((pair for pair in pairwise(look.names) if pair in pairs), ())
    return " ".join(name.strip("<>") for name in found) or None
