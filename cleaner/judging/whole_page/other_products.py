"""What else a shop sells, below the product that a page is about.

Each card of such a list has a name, a price, a rating: to a model they are like the product's own.
The header tells, and the prices below it; the product's own stands above. On a page of many
products too many prices do.

On the development corpora, cross-validated, this gains 0.003 word F1 on the products of wcxb-dev,
in HTML as read as text.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import Final

from cleaner.blocks.segments import HEADING_TAGS
from cleaner.judging.looks import CORE, Look
from cleaner.vocabulary.other_products import OTHERS_LETTERS, heads_other_products, names_price

__all__ = ["other_products"]

PRICE_WORDS: Final = 14.0
"""Of a line with a price."""
ABOVE: Final = 12
"""Prices above the header, at most: of the product, its variants, its delivery."""
PRICES: Final = 3
MANY: Final = 60
"""Prices of a list that is what the page is about."""
PARAGRAPH: Final = 30.0
"""Words of a paragraph that is of no card."""
FACTS: Final = frozenset({"dd", "dt"})
"""Elements of what stands below the price on a card: rooms of a house, the age of a car."""
CARDS: Final = 3
"""Blocks right below a header that tell whether the model keeps any of its cards."""
LINKED: Final = 0.5
NEXT: Final = 25
"""Blocks from one price to the next, at most."""


def other_products(looks: Sequence[Look]) -> Mapping[int, str]:
    """What the model keeps from such a header to the last price below it, with the evidence."""
    headers = [
        look.index
        for look in looks
        if look.letters in OTHERS_LETTERS and heads_other_products(look.text)
    ]
    if not headers:
        return {}
    prices = [look.index for look in looks if _names_price(look)]
    found: dict[int, str] = {}
    end = 0
    for header in headers:
        if header < end:
            continue
        above = bisect_right(prices, header)
        if 1 <= above <= ABOVE:
            end = _end(looks, header, prices[above : above + MANY + 1])
            why = f"in the list under “{looks[header].text}”"
            found |= {look.index: why for look in looks[header:end] if look.score >= CORE}
        if header >= end and _is_left_alone(looks, header):
            found[header] = "heads a list of links that goes"
    return found


def _is_left_alone(looks: Sequence[Look], header: int) -> bool:
    """Whether the model keeps a header, and nothing of the cards right below it."""
    cards = looks[header + 1 : header + 1 + CARDS]
    gone = len(cards) == CARDS and all(look.score < CORE for look in cards)
    linked = any(look.links > LINKED for look in cards)
    return gone and linked and looks[header].score >= CORE


def _end(looks: Sequence[Look], header: int, prices: Sequence[int]) -> int:
    """The block after the last price of the list; the header itself where it is no such list."""
    last, count = header, 0
    said: set[str] = set()  # on the cards above; "1 to 9 | 10 to 49" heads the prices on each
    for place, price in enumerate(prices):
        if price - last > NEXT:
            break
        few = len(prices) - place < PRICES
        between = [look for look in looks[last + 1 : price] if look.text not in said]
        if count >= PRICES and _begins_again(between, few=few):
            break
        said.update(look.text for look in looks[last : price + 1])
        last, count = price, count + 1
    if not PRICES <= count <= MANY:
        return header
    return last + 1 + min(_facts_below(looks, last), _facts_below(looks, prices[0]))


def _facts_below(looks: Sequence[Look], price: int) -> int:
    """How many facts stand right below a price."""
    below = looks[price + 1 : price + 1 + NEXT]
    return next((count for count, look in enumerate(below) if look.tag not in FACTS), len(below))


def _begins_again(between: Sequence[Look], *, few: bool) -> bool:
    """Whether the product's own text goes on below the list: a table, or a heading and more.

    few: whether few prices follow; above others, the heading may be of another list.
    """
    kept = [look for look in between if look.score >= CORE]
    if any(look.tag == "tr" for look in kept):
        return True
    headed = any(look.tag in HEADING_TAGS and not heads_other_products(look.text) for look in kept)
    return few and headed and any(look.words >= PARAGRAPH for look in kept)


def _names_price(look: Look) -> bool:
    return look.words <= PRICE_WORDS and names_price(look.text)
