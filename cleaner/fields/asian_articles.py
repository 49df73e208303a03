"""A page in Chinese, Japanese or Korean -> whether its text is an article, where that shows.

The trees for types were trained on pages in English. Without a word that they know, texts look like
lists to them, or like the goods and threads whose addresses theirs resemble.
"""

import re
from typing import Final

from cleaner.fields.page_signs import PAGE_SIGNS
from cleaner.fields.sight import Sight
from cleaner.fields.stated_days import ARTICLE_META, PUBLISHED_META
from cleaner.model import Label
from cleaner.parsing.dates import YEAR_AND_DAY, parse_date

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
SURE_DATED: Final = 0.65
"""The same where the page declares its day, or shows it by the headline."""
DATED_LENGTH: Final = 120
"""Characters of sentences, at least, on such a page."""
OTHERS: Final = ("forum kind", "product kind", "forum path", "home")
"""Signs of pages that are of other types, whatever they declare."""
_OTHERS: Final = tuple(PAGE_SIGNS.index(sign) for sign in OTHERS)
_ARTICLE: Final = PAGE_SIGNS.index("og article")
LISTS: Final = frozenset({"collection", "listing"})
"""What such texts look like to the trees; shops and manuals have elements that they know."""
OF_HEADS: Final = frozenset({"forum", "product", "service", *LISTS})
"""What they look like where the page has a day; threads have many days."""
FORUM: Final = "forum"
DAYS: Final = 3
"""Lines with a day or a name on a page that is no thread, at most."""
_DAYS: Final = tuple(PAGE_SIGNS.index(sign) for sign in ("bylines", "dates"))
STATED: Final = frozenset({*ARTICLE_META, *PUBLISHED_META})
BESIDE: Final = 4
"""Blocks above and below a headline of which one may show the day."""
DAY_LENGTH: Final = 80
"""Characters of such a block, at most."""
_BOARD: Final = re.compile(r"(?:^|[/.])(?:bbs|club|tieba)[/.]")
_CART: Final = re.compile(
    "(?:加入购物车|加入購物車|放入购物车|立即购买|立即購買|カートに入れる|カートに追加|장바구니|바로구매)$"
)
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
    if sight.signs[_ARTICLE] and len(sentences) >= SENTENCES and length >= LENGTH:
        return True
    if linked >= SURE or 2 * length <= len(whole):
        return False
    if likeliest in LISTS and chance < SURE and len(sentences) >= MOST and length >= LENGTH:
        return True
    lists = len(texts) >= 2 * len(sentences)  # as many headlines as sentences
    may_be = likeliest in OF_HEADS and chance < SURE_DATED and length >= DATED_LENGTH and not lists
    return may_be and _is_dated(sight) and not _is_board_or_shop(sight, likeliest)


def _is_board_or_shop(sight: Sight, likeliest: str) -> bool:
    """Whether the page shows that it is what it looks like: a thread, or goods with a button."""
    if likeliest == FORUM:
        return _is_board(sight)
    return any(_CART.match(block.text) for block in sight.blocks)


def _is_board(sight: Sight) -> bool:
    """Whether the days and names of a page, or its address, are those of a thread."""
    many = sum(sight.signs[sign] for sign in _DAYS) > DAYS
    return many or _BOARD.search(sight.address) is not None


def _is_dated(sight: Sight) -> bool:
    """Whether the page declares its day, or a short block by the headline names one."""
    if not sight.page.declared.meta.keys().isdisjoint(STATED):
        return True
    if sight.title is None:
        return False
    near = sight.blocks[max(0, sight.title - BESIDE) : sight.title + BESIDE + 1]
    short = (block.text for block in near if len(block.text) <= DAY_LENGTH)
    return any(YEAR_AND_DAY.search(text) and parse_date(text) for text in short)
