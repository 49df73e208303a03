"""What a kind of stock sentences is, and how their first words are written down."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from cleaner.model import Label

__all__ = ["ELSEWHERE", "END", "Beginning", "Stock", "begins", "each_of"]


@dataclass(frozen=True)
class Beginning:
    """An expression that is held against texts from their first letter on.

    It is compiled when first held against one: all together take a third of a second, and a short
    run needs few of them.
    phrases: what it is made of, if `begins` made it.
    """

    pattern: str
    cased: bool = False
    phrases: tuple[str, ...] = ()

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The expression; but for `cased` ones the case of letters is nothing to it."""
        return re.compile(self.pattern, 0 if self.cased else re.IGNORECASE)

    def each(self) -> Iterator["Beginning"]:
        """One expression for each phrase, as hardly any of them can begin a given text."""
        if not self.phrases:
            yield self
        yield from (begins(phrase) for phrase in self.phrases)

    def match(self, text: str) -> re.Match[str] | None:
        """Find it at the start of a text."""
        return self.compiled.match(text)


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
    begins: Beginning
    words: float
    linked: bool = False
    unlisted: bool = False
    holds: str = ""
    more: tuple[tuple[Beginning, str], ...] = ()


def begins(*phrases: str) -> Beginning:
    """What a block that begins with one of the phrases matches, behind signs of any kind."""
    several = phrases if len(phrases) > 1 else ()
    return Beginning(rf"\W{{0,16}}(?:{'|'.join(phrases)})", phrases=several)


def each_of(stock: Stock) -> Iterator[Stock]:
    """One kind for each of its first words."""
    for first, holds in ((stock.begins, stock.holds), *stock.more):
        for one in first.each():
            yield replace(stock, begins=one, holds=holds, more=())


END: Final = r"\W*$"
ELSEWHERE: Final = (
    r"(?:bluesky|facebook|google (?:news|nieuws|noticias|notícias|actualités)|instagram|linkedin"
    r"|telegram|threads|tiktok|twitter|whatsapp|x|youtube)"
)
"""Where papers have followers."""
