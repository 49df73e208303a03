"""What a kind of stock sentences is, and how their first words are written down."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from cleaner.model import Label

__all__ = ["ELSEWHERE", "END", "Stock", "begins", "each_of"]


@dataclass(frozen=True, slots=True)
class Stock:
    """One kind of such sentences.

    evidence: what they say.  begins: their first words.
    words: a longer block is something else.  linked: whether they say so only as links.
    unlisted: whether they do not say so in lists, where it may be a step to take.
    holds: what they say somewhere, in lower case.
    more: other first words, each with its `holds`. Phrases that begin with any word are set so, as
        every text is held against these.
    """

    name: str
    label: Label
    evidence: str
    begins: re.Pattern[str]
    words: float
    linked: bool = False
    unlisted: bool = False
    holds: str = ""
    more: tuple[tuple[re.Pattern[str], str], ...] = ()


def begins(*phrases: str) -> re.Pattern[str]:
    """What a block that begins with one of the phrases matches, behind signs of any kind."""
    return re.compile(rf"\W{{0,16}}(?:{'|'.join(phrases)})", re.IGNORECASE)


def each_of(stock: Stock) -> Iterator[Stock]:
    """One kind for each of its first words."""
    yield replace(stock, more=())
    for first, holds in stock.more:
        yield replace(stock, begins=first, holds=holds, more=())


END: Final = r"\W*$"
ELSEWHERE: Final = (
    r"(?:bluesky|facebook|google (?:news|nieuws|noticias|notícias|actualités)|instagram|linkedin"
    r"|telegram|threads|tiktok|twitter|whatsapp|x|youtube)"
)
"""Where papers have followers."""
