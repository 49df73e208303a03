"""Headers above what else a shop sells, on the page of one product.

"Best sellers" or "Recommended for you" are left out: they head what a page of many products is
about too. The measurements do not see these phrases; see `label_phrases`.
"""

import re
from typing import Final

from cleaner.vocabulary.beginnings import letters_of

__all__ = ["OTHERS_LETTERS", "heads_other_products", "names_price"]

LENGTH: Final = 80
_OTHERS: Final = re.compile(
    r"\W{0,3}(?:"
    r"(?:(?:explore|view|see|shop|our) )?(?:similar|related|matching|complementary|sponsored) "
    r"(?:items?|products?|styles?|listings?|accessories)"
    r"|products related to .{1,40}|complete (?:the|your) (?:look|set|outfit|order)"
    r"|you (?:may|might) (?:also )?(?:like|love|be interested in)|you['’]ll (?:also )?love"
    r"|(?:customers?|people|shoppers|others) (?:who .{1,40} )?(?:also )?(?:bought|viewed|purchased)"
    r"(?: .{1,20})?|(?:frequently|often) (?:bought|purchased) together"
    r"|compare (?:with )?similar .{1,20}"
    r"|ähnliche (?:artikel|produkte)|das könnte (?:ihnen|dir) auch gefallen|passend dazu"
    r"|kunden (?:kauften|kaufen|interessierten sich) auch.{0,20}|(?:wird )?oft zusammen gekauft"
    r"|(?:produits|articles) (?:similaires|associés|complémentaires)|complétez votre .{1,20}"
    r"|vous aimerez (?:peut-être )?aussi|souvent achetés ensemble|les clients ont .{1,40}"
    r"|productos (?:relacionados|similares)|también te puede (?:gustar|interesar)"
    r"|(?:comprados|se compran) juntos(?: .{1,20})?|los clientes también .{1,30}"
    r"|(?:prodotti|articoli) (?:correlati|simili)"
    r"|potrebbe(?:ro)? (?:anche )?(?:piacerti|interessarti)"
    r"|spesso comprati insieme|produtos (?:relacionados|semelhantes)|você também pode gostar"
    r"|(?:gerelateerde|vergelijkbare) (?:producten|artikelen)|klanten (?:kochten|bekeken) ook"
    r"|vaak samen gekocht|misschien vind je dit ook leuk"
    r"|(?:podobne|powiązane) produkty|produkty (?:podobne|powiązane)|często kupowane razem"
    r"|klienci kupili (?:także|też|również).{0,20}"
    r"|похожие товары|сопутствующие товары|с этим товаром (?:также )?покупают|вам может понравиться"
    r"|benzer ürünler|ilgili ürünler"
    r"|関連商品|よく一緒に購入されている商品|この商品を買った人は.{1,20}|相关(?:商品|产品)|相似商品|猜你喜欢"
    r")\W{0,3}",
    re.IGNORECASE,
)
_PRICE: Final = re.compile(
    r"[$€£¥₹₽₺₩] ?\d|\d ?(?:[€£₽₺]|zł|kr\b|руб|usd\b|eur\b|gbp\b|chf\b|円|元)", re.IGNORECASE
)


OTHERS_LETTERS: Final = letters_of(_OTHERS.pattern)
"""First letters of such headers, and of others."""


def heads_other_products(text: str) -> bool:
    """Whether a text is nothing but such a header."""
    return len(text) <= LENGTH and _OTHERS.fullmatch(text) is not None


def names_price(text: str) -> bool:
    """Whether a text, which should be short, has a sum of money in it."""
    return _PRICE.search(text) is not None
