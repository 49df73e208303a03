"""The lines of a text scrape, and its address -> the line that the address is made of.

Programs make the address of an article of its headline: "/2021/the-ferry-sails-again-8231.html".
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final
from urllib.parse import unquote, urlsplit

from cleaner.fields.candidates import bare
from cleaner.model import Block, Label
from cleaner.vocabulary.accents import without_accents

__all__ = ["addressed_title", "says_address"]

LEAST: Final = 3
"""Words of the last part of an address that tells a headline."""
ABOVE: Final = 5
"""Words of a part before it, where the last is a number; most are sections: "home-and-garden"."""
ALIKE: Final = 0.8
"""Share of all words that a line and an address both have. Of 38 renderings of news, eight have
such a line, and each is the title."""
PARAGRAPH: Final = 25
"""Words of a block below which no headline stands."""
LIMIT: Final = 400
"""Blocks that are looked at."""
_ENDING: Final = re.compile(r"\.\w{2,5}$")


def addressed_title(url: str | None, blocks: Sequence[Block]) -> str | None:
    """The last line above the first paragraph that says nearly all words of the address."""
    paths = list(_paths(url))
    if not paths:
        return None
    found = None
    for block in blocks[:LIMIT]:
        count = block.text.count(" ") + 1
        if count > PARAGRAPH:
            if block.label is Label.BODY:
                break
        elif count >= LEAST - 1 and _says(block.text, paths):
            found = block.text
    return found


def says_address(url: str | None, title: str) -> bool:
    """Whether a title has all words of the address, which may leave out some of a long one."""
    words = _words(title)
    return any(path <= words for path in _paths(url)) or _says(title, list(_paths(url)))


def _paths(url: str | None) -> Iterator[frozenset[str]]:
    """The words of the parts of an address that have enough of them, from the last one on.

    A number is none.
    """
    try:
        path = unquote(urlsplit(url or "").path)
    except ValueError:
        return
    least = LEAST
    for part in reversed(path.strip("/").split("/")):
        if "-" in part or "_" in part:
            words = _words(_ENDING.sub("", part).replace("_", " "))
            words = frozenset(word for word in words if not word.isdecimal())
            if len(words) >= least:
                yield words
                return
        least = ABOVE


def _words(text: str) -> frozenset[str]:
    return frozenset(without_accents(bare(text.replace("'", "").replace("’", ""))).split())


def _says(text: str, paths: Sequence[frozenset[str]]) -> bool:
    words = frozenset(word for word in _words(text) if not word.isdecimal())
    return any(len(path & words) >= ALIKE * len(path | words) for path in paths)
