"""What kind of page it is, in a few numbers that every candidate of the page shares."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from cleaner.model import CORE_LABELS, Block, Label

__all__ = ["PAGE_SIGNS", "page_signs"]

PAGE_SIGNS: Final = (
    "blocks", "core words", "core blocks", "paragraph share", "linked data", "article kind",
    "og article", "forum kind", "product kind", "bylines", "dates", "comments", "headings",
    "path depth", "digits in path", "dashes in path", "forum path", "list path", "has title",
    "coverage", "home",
)  # fmt: skip
PARAGRAPH: Final = 20
_FORUM: Final = re.compile(r"forum|thread|topic|showthread|/t/|/r/|discuss|community|questions?/")
_LIST: Final = re.compile(r"categor|/tags?/|product|shop|store|collections?|archive|search|page/\d")
ARTICLES: Final = frozenset({"article", "newsarticle", "blogposting", "techarticle", "report"})


def page_signs(
    blocks: Sequence[Block], words: Sequence[int], address: str, kinds: frozenset[str]
) -> tuple[float, ...]:
    """One number a sign. words: how many each block has.  kinds: see `Declared`."""
    labels = [block.label for block in blocks]
    counts = Counter(labels)
    own = [count for label, count in zip(labels, words, strict=True) if label in CORE_LABELS]
    core, long = sum(own), sum([count for count in own if count >= PARAGRAPH])
    path = address.split("://", 1)[-1].partition("/")[2].lower()
    return (
        len(blocks),
        core,
        len(own),
        long / core if core else 0.0,
        len(kinds),
        not kinds.isdisjoint(ARTICLES),
        "og:article" in kinds,
        "discussionforumposting" in kinds or "qapage" in kinds,
        "product" in kinds or "og:product" in kinds,
        counts[Label.BYLINE],
        counts[Label.DATE],
        counts[Label.COMMENT],
        counts[Label.HEADING],
        path.count("/"),
        sum(map(str.isdigit, path)),
        path.count("-"),
        _FORUM.search(address) is not None,
        _LIST.search(path) is not None,
        counts[Label.TITLE],
        counts[Label.COVERAGE],
        bool(address) and len(path) < 2,
    )
