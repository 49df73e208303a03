"""A page in Chinese, Japanese or Korean -> whether its text is an article, where that shows.

The trees for types were trained on pages in English. Without a word that they know, texts look like
lists to them.
"""

import re
from typing import Final

from cleaner.fields.page_signs import PAGE_SIGNS
from cleaner.fields.sight import Sight
from cleaner.model import Label

__all__ = ["is_asian_article"]

LETTERS: Final = 0.3
"""Of the characters of such a text, at least; the others are marks, digits and Latin letters."""
SENTENCES: Final = 2
LENGTH: Final = 150
"""Characters of blocks that end a sentence, at least: five lines of a newspaper."""
MOST: Final = 3
"""Sentences are so many of a page that declares no article, at least."""
SURE: Final = 0.5
"""How likely another type is at least, for a page to be of it that declares no article."""
OTHERS: Final = ("forum kind", "product kind", "forum path", "home")
"""Signs of pages that are of other types, whatever they declare."""
_OTHERS: Final = tuple(PAGE_SIGNS.index(sign) for sign in OTHERS)
_ARTICLE: Final = PAGE_SIGNS.index("og article")
LISTS: Final = frozenset({"collection", "listing"})
"""What such texts look like to the trees; shops and manuals have elements that they know."""
_SHELF: Final = re.compile(
    r"/(?:categor|tags?/|author/|page/\d|search)|/(?:19|20)\d\d(?:/\d\d)?/?$"
)
"""In the address of a list, or of the entries of a month; "archives" may be one of articles."""
_LETTER: Final = re.compile(r"[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_SENTENCE: Final = re.compile(r"(?:[。！？!?]|(?<!\.)\.)[」』）)”\"]?$")


def is_asian_article(sight: Sight, linked: float, likeliest: str, chance: float) -> bool:
    """Whether the page is an article. linked: share of links in its core.

    likeliest: the likeliest of the other types.  chance: how likely it is.
    """
    texts = [block.text for block in sight.blocks if block.label is Label.BODY]
    whole = "\n".join(texts)
    if whole.isascii() or len(_LETTER.findall(whole)) < LETTERS * len(whole):
        return False
    if any(sight.signs[sign] for sign in _OTHERS) or _SHELF.search(sight.address):
        return False
    sentences = [text for text in texts if _SENTENCE.search(text)]
    length = sum(map(len, sentences))
    if len(sentences) < SENTENCES or length < LENGTH:
        return False
    if sight.signs[_ARTICLE]:
        return True
    if likeliest not in LISTS or chance >= SURE or linked >= SURE:
        return False
    return len(sentences) >= MOST and 2 * length > len(whole)
