"""What customers say of a product, below what its shop says of it.

The section is named for reviews, in HTML, or has a header; and it holds signs of several kinds that
customers, not editors, write in it: "Verified purchase", "4.7 out of 5", "Write a review". Reviews
by editors have no such signs, and are the page. Below a section with a header a shop says nothing
more of the product: there stand further reviews, without signs, and what else it sells.

On the development corpora, cross-validated, this gains 0.020 word F1 on the products of wcxb-dev;
read as text, 0.012. No page of another type changes.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate, pairwise
from typing import Final

from cleaner.judging.looks import CORE, Look
from cleaner.vocabulary import Concept
from cleaner.vocabulary.review_words import REVIEWS_LETTERS, heads_reviews, review_signs

__all__ = ["REVIEW_SECTIONS", "below_reviews", "headed_reviews", "named_reviews"]

PRODUCT_WORDS: Final = 60.0
"""Words of likely core above the section. Without a description above them, the reviews are what
the page is about."""
SHOP_WORDS: Final = 15.0
"""The same on the page of a shop, whose description may be a sentence."""
SIGNS: Final = 3
"""Different kinds of signs in a section."""
FIRST: Final = 6
"""Blocks from a header to the first sign; entries of a menu have none near them."""
NEXT: Final = 25
"""Blocks from one sign to the next, at most: a page of reviews may show them below each other."""
REVIEW_SECTIONS: Final = frozenset(
    {
        "review", "reviews", "reviewer", "ratings", "bewertung", "bewertungen", "rezensionen",
        "opiniones", "recensioni", "avaliacoes", "beoordelingen", "opinie",
    }
)  # fmt: skip
"""Names of a section, or of a review in it."""
NAMED: Final = frozenset({("box", "reviews"), ("customer", "reviews")})
"""Names of a section in which customers write, whatever the language of the signs in it; ..."""
FEWER: Final = 2
"""... so many kinds of those are enough."""
EDITORS: Final = frozenset({"editorial", "editor", "editors", "critic", "critics"})
"""Names around reviews by others: shops quote them as a part of the description."""


def named_reviews(looks: Sequence[Look]) -> Mapping[int, str]:
    """The blocks in containers that are named for reviews, if together they hold signs."""
    inside = {
        look.index: name
        for look in looks
        if (name := look.named(REVIEW_SECTIONS)) and not look.named(EDITORS)
    }
    least = _least(looks)
    product = 0.0
    found = {}
    for look in looks:
        if look.index not in inside:
            product += _core_words(look)
        elif product >= least:
            found[look.index] = f"inside a container named “{inside[look.index]}”, by customers"
    signs = SIGNS if found and NAMED.isdisjoint(pairwise(looks[min(found)].names)) else FEWER
    return found if found and _has_signs((looks[index].text for index in inside), signs) else {}


def headed_reviews(looks: Sequence[Look]) -> Mapping[int, str]:
    """The blocks from a header to the last sign below it."""
    headers = [
        look for look in looks if look.letters in REVIEWS_LETTERS and heads_reviews(look.text)
    ]
    if not headers:
        return {}
    least = _least(looks)
    product = list(accumulate(map(_core_words, looks), initial=0.0))
    end = 0
    found: dict[int, str] = {}
    for header in headers:
        if header.index >= end and product[header.index] >= least:
            end, kinds = _signs_below(looks, header.index, _next_section(headers, header, product))
            if len(kinds) >= SIGNS:
                why = f"below “{header.text}”, by customers"
                found |= dict.fromkeys(range(header.index, end), why)
    return found


def below_reviews(looks: Sequence[Look]) -> Mapping[int, str]:
    """What the model keeps below a section with a header, on the page of a shop."""
    headed = headed_reviews(looks) if _is_shop(looks) else {}
    if not headed:
        return {}
    below = looks[max(headed) + 1 :]
    return {look.index: "below what customers say" for look in below if look.score >= CORE}


def _is_shop(looks: Sequence[Look]) -> bool:
    """Services are reviewed too, in the midst of what they say of themselves."""
    return any(look.says(Concept.CART) for look in looks if look.matches)


def _least(looks: Sequence[Look]) -> float:
    return SHOP_WORDS if _is_shop(looks) else PRODUCT_WORDS


def _next_section(headers: Sequence[Look], header: Look, product: Sequence[float]) -> int:
    """The next header with more core between than above; the end of the page where none has.

    Above the description a line may lead to the reviews, with stars and a link to write one.
    product: words of likely core above each block.
    """
    least = 2 * product[header.index]
    below = (one.index for one in headers if product[one.index] > least)
    return next(below, len(product) - 1)


def _signs_below(looks: Sequence[Look], header: int, again: int) -> tuple[int, set[str]]:
    """The block after the last sign below a header, and the kinds of all of them.

    again: the next header. A section without a sign right above it has ended long before.
    """
    kinds = set(review_signs(looks[header].text))
    last, reach = header, FIRST
    for index in range(header + 1, len(looks)):
        if index - last > (FIRST if index == again else reach):
            break
        if signs := review_signs(looks[index].text):
            kinds |= signs
            last, reach = index, NEXT
    return last + 1, kinds


def _has_signs(texts: Iterable[str], least: int) -> bool:
    """Whether some texts hold so many kinds of signs. Cards of a list say much the same."""
    kinds: set[str] = set()
    for text in dict.fromkeys(texts):
        kinds |= review_signs(text)
        if len(kinds) >= least:
            return True
    return False


def _core_words(look: Look) -> float:
    return look.words if look.score >= CORE else 0.0
