"""Threads whose posts are a tree: above each stand its level, who wrote it, and how many liked it.

"level 2", "36 points · 1 day ago": to the model each post is a comment or the text, as it comes.
Where there are some, all of them are the text. What stands at the side below the rules of the
community is none of it.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from cleaner.blocks.segments import HEADING_TAGS
from cleaner.judging.looks import Look

__all__ = ["around_tree_posts", "tree_posts"]

POSTS: Final = 3
HEAD: Final = 4
"""Blocks from the level of a post to the points that it has, at most."""
BLOCKS: Final = 40
"""Of a post, at most."""
LEVEL: Final = "level "
BUTTON: Final = "button"
BUTTONS: Final = frozenset({"give award", "reply", "report", "save", "share"})
EVIDENCE: Final = "the level of a post, or its writer, above its points"
DETAILS: Final = "Community Details"
"""Above how many its members are."""
SIDE: Final = "below the rules of the community"
_LEVEL: Final = re.compile(r"level \d{1,2}")
_POINTS: Final = re.compile(
    r"(?:score hidden|-?\d[\d.,]{0,6}k? points?)\W{1,5}(?:just now|\d{1,2} [a-z]{3,7} ago)\b"
    r".{0,30}",
    re.IGNORECASE,
)
_MORE: Final = re.compile(r"\d{1,4} more repl(?:y|ies)|continue this thread", re.IGNORECASE)
_RULES: Final = re.compile(r"r/\w{2,30} Rules")


def tree_posts(looks: Sequence[Look]) -> frozenset[int]:
    """The blocks of the posts of such a thread; nothing for other pages."""
    heads = _heads(looks)
    return frozenset(index for head in heads for index in _post(looks, head.stop))


def around_tree_posts(looks: Sequence[Look]) -> Mapping[int, str]:
    """What stands above the posts, and what is at the side, with the evidence."""
    heads = _heads(looks)
    if not heads:  # nearly always
        return {}
    found = {line: EVIDENCE for head in heads for line in head[:-1]}
    below = looks[heads[-1].stop :]
    side = next((look.index for look in below if _is_side(look)), len(looks))
    return found | dict.fromkeys(range(side, len(looks)), SIDE)


def _is_side(look: Look) -> bool:
    if look.tag in HEADING_TAGS:
        return False
    return look.text == DETAILS or _RULES.fullmatch(look.text) is not None


def _heads(looks: Sequence[Look]) -> list[range]:
    """From the level of each post to its points, if they are enough."""
    heads = [
        range(look.index, points + 1)
        for look in looks
        if look.text.startswith(LEVEL) and look.tag not in HEADING_TAGS
        if _LEVEL.fullmatch(look.text) and (points := _points(looks, look.index))
    ]
    return heads if len(heads) >= POSTS else []


def _points(looks: Sequence[Look], level: int) -> int:
    """The block below a level that says how many liked the post; 0 without one."""
    below = looks[level + 1 : level + HEAD]
    return next((look.index for look in below if _POINTS.fullmatch(look.text)), 0)


def _post(looks: Sequence[Look], start: int) -> Iterator[int]:
    """The blocks of a post, down to its first button, or the next post."""
    for look in looks[start : start + BLOCKS]:
        ends = look.tag == BUTTON or look.text.lower() in BUTTONS or _LEVEL.fullmatch(look.text)
        if ends or _MORE.match(look.text):
            return
        yield look.index
