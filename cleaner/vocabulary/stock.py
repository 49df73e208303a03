"""What a kind of stock sentences is, and how their first words are written down."""

import re
from dataclasses import dataclass
from typing import Final

from cleaner.model import Label

__all__ = ["ELSEWHERE", "END", "Stock", "begins"]


@dataclass(frozen=True, slots=True)
class Stock:
    """One kind of such sentences.

    evidence: what they say.  begins: their first words.
    words: a longer block is something else.  linked: whether they say so only as links.
    unlisted: whether they do not say so in lists, where it may be a step to take.
    holds: what they say somewhere, in lower case.

    Phrases that begin with any word have entries of their own, to each of which every text comes.
    """

    name: str
    label: Label
    evidence: str
    begins: re.Pattern[str]
    words: float
    linked: bool = False
    unlisted: bool = False
    holds: str = ""


def begins(*phrases: str) -> re.Pattern[str]:
    """What a block that begins with one of the phrases matches, behind signs of any kind."""
    return re.compile(rf"\W{{0,16}}(?:{'|'.join(phrases)})", re.IGNORECASE)


END: Final = r"\W*$"
ELSEWHERE: Final = (
    r"(?:bluesky|facebook|google (?:news|nieuws|noticias|notícias|actualités)|instagram|linkedin"
    r"|telegram|threads|tiktok|twitter|whatsapp|x|youtube)"
)
"""Where papers have followers."""
