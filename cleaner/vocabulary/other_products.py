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
    r"|compare (?:with )?similar .{1,20}|pairs well with|other books by (?:this|the same) author"
    r"|more from this (?:shop|seller|brand)"
    r"|ähnliche (?:artikel|produkte|anzeigen)|(?:passendes )?zubehör zu .{1,40}|passendes zubehör"
    r"|zuletzt angesehen(?:e (?:artikel|produkte))?|weitere artikel aus dieser kategorie"
    r"|das könnte (?:ihnen|dir) auch gefallen|passend dazu"
    r"|kunden (?:kauften|kaufen|interessierten sich) auch.{0,20}|(?:wird )?oft zusammen gekauft"
    r"|(?:produits|articles) (?:similaires|associés|complémentaires)|complétez votre .{1,20}"
    r"|vous aimerez (?:peut-être )?aussi|souvent achetés ensemble|les clients ont .{1,40}"
    r"|(?:produits|articles) apparentés|annonces similaires"
    r"|\d{1,3} autres produits dans la même catégorie"
    r"|productos (?:relacionados|similares)|también te puede (?:gustar|interesar)"
    r"|(?:comprados|se compran) juntos(?: .{1,20})?|los clientes también .{1,30}"
    r"|(?:los )?clientes que (?:adquirieron|compraron) este producto también .{1,30}"
    r"|también podría (?:gustarle|interesarle)|\d{1,3} otros productos (?:de|en) la misma categoría"
    r"|completa tu (?:look|conjunto)|anuncios (?:similares|relacionados)"
    r"|(?:prodotti|articoli) (?:correlati|simili)"
    r"|potrebbe(?:ro)? (?:anche )?(?:piacerti|interessarti)(?: anche)?"
    r"|spesso comprati insieme|i clienti hanno acquistato anche"
    r"|\d{1,3} altri prodotti (?:della|nella) stessa categoria"
    r"|(?:produtos|anúncios|imóveis) (?:relacionados|semelhantes)|você também pode gostar"
    r"|quem comprou (?:este produto )?também levou"
    r"|(?:gerelateerde|vergelijkbare) (?:producten|artikelen)|klanten (?:kochten|bekeken) ook"
    r"|vaak samen gekocht|bekijk ook deze .{1,30}|misschien vind je dit ook leuk"
    r"|(?:podobne|powiązane) produkty|produkty (?:podobne|powiązane)|często kupowane razem"
    r"|klienci kupili (?:także|też|również).{0,20}|inne książki (?:z )?tej kategorii"
    r"|inne książki (?:tego )?autora|podobne ogłoszenia"
    r"|похожие (?:товары|объявления)|сопутствующие товары"
    r"|с этим товаром (?:также )?покупают|вам может понравиться"
    r"|benzer (?:ürünler|ilanlar)|ilgili ürünler|bu ürünü alanlar bunları? da aldı"
    r"|(?:podobné|související) produkty|zákazníci (?:také|též) (?:koupili|kupují)"
    r"|andra köpte (?:även|också)|liknande (?:produkter|annonser)"
    r"|andre kjøpte også|lignende produkter|relaterede produkter|andre købte også"
    r"|関連商品|よく一緒に購入されている商品|この商品を(?:買った|見た)人は.{1,20}|この商品に関連する商品|相关(?:商品|产品)|相似商品|猜你喜欢"
    r")\W{0,3}",
    re.IGNORECASE,
)
_PRICE: Final = re.compile(
    r"[$€£¥￥₹₽₺₩] ?\d|\d ?(?:[€£₽₺]|zł|kr\b|руб|usd\b|eur\b|gbp\b|chf\b|円|元)", re.IGNORECASE
)


OTHERS_LETTERS: Final = letters_of(_OTHERS.pattern)
"""First letters of such headers, and of others."""


def heads_other_products(text: str) -> bool:
    """Whether a text is nothing but such a header."""
    return len(text) <= LENGTH and _OTHERS.fullmatch(text) is not None


def names_price(text: str) -> bool:
    """Whether a text, which should be short, has a sum of money in it."""
    return _PRICE.search(text) is not None
