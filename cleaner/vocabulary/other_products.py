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
    r"|you (?:may|might) (?:also )?(?:like|love|be interested in)"
    r"(?: the following (?:items?|products?)(?:\(s\))?)?|you['’]ll (?:also )?love"
    r"|(?:customers?|people|shoppers|others) (?:who .{1,40} )?(?:also )?(?:bought|viewed|purchased)"
    r"(?: .{1,20})?|(?:frequently|often) (?:bought|purchased) together"
    r"|compare (?:with )?similar .{1,20}|pairs well with|other books by (?:this|the same) author"
    r"|more from this (?:shop|seller|brand)|we found other products you might like"
    r"|(?:your )?recently viewed(?: (?:items?|products?))?|shop the look"
    r"|(?:wear|pair|style) it with"
    r"|(?:students|guests|members) also (?:bought|viewed)"
    r"|similar (?:hotels|properties|homes|courses)"
    r"|ähnliche (?:artikel|produkte|anzeigen)|(?:passendes )?zubehör zu .{1,40}|passendes zubehör"
    r"|zuletzt angesehen(?:e (?:artikel|produkte))?|weitere artikel aus dieser kategorie"
    r"|das könnte (?:ihnen|dir) auch gefallen|passend dazu|dazu passt(?: auch)?"
    r"|(?:andere )?kunden (?:kauften|kaufen|sahen|interessierten sich) auch.{0,20}"
    r"|(?:wird )?oft zusammen gekauft|ähnliche (?:hotels|immobilien|kurse)"
    r"|(?:sie könnten auch an folgenden produkten interessiert sein"
    r"|(?:folgende|diese) (?:artikel|produkte) könnten (?:sie|dich) (?:auch )?interessieren"
    r"|es könnten sie auch folgende (?:artikel|produkte) interessieren)"
    r"|wir haben (?:noch )?andere produkte gefunden, die (?:ihnen|dir) gefallen könnten"
    r"|(?:produits|articles) (?:similaires|associés|complémentaires)|complétez votre .{1,20}"
    r"|vous aimerez (?:peut-être )?aussi|souvent achetés ensemble|les clients ont .{1,40}"
    r"|(?:produits|articles) apparentés|annonces similaires|nos clients ont aussi .{1,20}"
    r"|vous pourriez (?:également|aussi) être intéressée?(?:\(e\))? par (?:les|ces) .{1,20}"
    r"|nous avons trouvé d['’]autres produits que vous pourriez aimer"
    r"|(?:produits |articles )?(?:récemment (?:vus|consultés)|vus récemment)"
    r"|\d{1,3} autres produits dans la même catégorie"
    r"|productos (?:relacionados|similares)|también te puede (?:gustar|interesar)"
    r"|(?:comprados|se compran) juntos(?: .{1,20})?|los clientes también .{1,30}"
    r"|(?:quizás )?también le puede interesar.{0,30}"
    r"|(?:los )?clientes que (?:adquirieron|compraron) este producto también .{1,30}"
    r"|también podría (?:gustarle|interesarle)|\d{1,3} otros productos (?:de|en) la misma categoría"
    r"|completa tu (?:look|conjunto)|anuncios (?:similares|relacionados)|hoteles similares"
    r"|hemos encontrado otros productos que (?:te|le) pueden gustar"
    r"|(?:productos |artículos )?vistos recientemente"
    r"|(?:prodotti|articoli) (?:correlati|simili)"
    r"|potrebbe(?:ro)? (?:anche )?(?:piacerti|interessarti)(?: anche)?"
    r"|ti potrebbe(?:ro)? (?:anche )?(?:piacere|interessare)(?: anche)?|hotel simili"
    r"|(?:abbiamo trovato altri prodotti che ti potrebbero piacere|(?:prodotti )?visti di recente)"
    r"|potrest[ei] essere interessat[oi] anche (?:ai|a) .{1,24}"
    r"|spesso comprati insieme|i clienti hanno acquistato anche"
    r"|\d{1,3} altri prodotti (?:della|nella) stessa categoria"
    r"|(?:produtos|anúncios|imóveis) (?:relacionados|semelhantes)|você também pode gostar"
    r"|também (?:poderá|pode) gostar(?: de)?|vistos recentemente"
    r"|quem comprou (?:este produto )?também levou"
    r"|(?:gerelateerde|vergelijkbare) (?:producten|artikelen)"
    r"|(?:andere )?klanten (?:kochten|bekeken) ook"
    r"|(?:misschien bent u|u bent misschien) ook geïnteresseerd in .{1,30}"
    r"|anderen (?:bekeken|kochten) ook|(?:laatst|recent) bekeken(?: (?:producten|artikelen))?"
    r"|vaak samen gekocht|bekijk ook deze .{1,30}|misschien vind je dit ook leuk"
    r"|(?:podobne|powiązane) produkty|produkty (?:podobne|powiązane)|często kupowane razem"
    r"|mog(?:ą|łyby) (?:cię|ci|państwa|pana) (?:również |też |także )?"
    r"(?:zainteresować|spodobać)(?: się)?(?: następujące produkty)?"
    r"|klienci kupili (?:także|też|również).{0,20}|inne książki (?:z )?tej kategorii"
    r"|inne książki (?:tego )?autora|podobne ogłoszenia|może ci się (?:też |także )?spodobać"
    r"|ostatnio oglądane(?: produkty)?|inni klienci kupili(?: też| także)?"
    r"|похожие (?:товары|объявления)|сопутствующие товары"
    r"|с этим товаром (?:также )?покупают|вам (?:также )?может понравиться"
    r"|(?:вы недавно смотрели|недавно просмотренные(?: товары)?)"
    r"|benzer (?:ürünler|ilanlar)|ilgili ürünler|bu ürünü alanlar bunları? da aldı"
    r"|mohlo by vás (?:také |též |tiež )?(?:zajímat|zaujímať)"
    r"|(?:podobné|související|súvisiace) produkty|zákazníci (?:také|též) (?:koupili|kupují)"
    r"|andra (?:köpte|tittade på) (?:även|också)|liknande (?:produkter|annonser)"
    r"|du kanske (?:också|även) gillar|relaterade produkter|senast visade(?: produkter)?"
    r"|andre kjøpte også|lignende produkter|relaterede produkter|andre købte også"
    r"|muita tuotteita|saatat pitää myös|(?:σχετικά|παρόμοια) προϊόντα|καλό ταίριασμα με"
    r"|kapcsolódó termékek|hasonló termékek|produse (?:similare|asemănătoare)"
    r"|関連商品|最近(?:チェック|閲覧)した商品|관련 ?상품|함께 (?:본|구매한) 상품|최근 본 상품"
    r"|よく一緒に購入されている商品|この商品を(?:買った|見た)人は.{1,20}|この商品に関連する商品|相关(?:商品|产品)|相似商品|猜你喜欢"
    r")\W{0,3}",
    re.IGNORECASE,
)
_PRICE: Final = re.compile(
    r"[$€£¥￥₹₽₺₩₴₸] ?\d"
    r"|\d\s?(?:[€£₽₺₴₸]|zł|kč\b|kr\b|(?-i:Ft\b)|руб|грн|тг\b|тенге|лв\b"
    r"|usd\b|eur\b|gbp\b|chf\b|円|元)",
    re.IGNORECASE,
)


OTHERS_LETTERS: Final = letters_of(_OTHERS.pattern)
"""First letters of such headers, and of others."""


def heads_other_products(text: str) -> bool:
    """Whether a text is nothing but such a header."""
    return len(text) <= LENGTH and _OTHERS.fullmatch(text) is not None


def names_price(text: str) -> bool:
    """Whether a text, which should be short, has a sum of money in it."""
    return _PRICE.search(text) is not None
