"""What stands in the sections where a shop's customers review a product.

Signs come in kinds, since one alone proves little: an article too may say "4 out of 5". Several
kinds near each other are only found where customers write. The measurements do not see these
phrases; see `label_phrases`.
"""

import re
from typing import Final

from cleaner.vocabulary.beginnings import letters_of

__all__ = ["REVIEWS_LETTERS", "heads_reviews", "review_signs"]

HEADER_WORDS: Final = 8
SIGN_LENGTH: Final = 140
_HEADER: Final = re.compile(
    r"\W{0,3}(?:[\d.,]{1,9} )?(?:"
    r"(?:(?:customer|user|product|guest|buyer|verified|all|most|top|recent|latest|helpful) ){,3}"
    r"(?:ratings? (?:&|and) )?reviews?(?: (?:&|and) ratings?)?"
    r"|(?:(?:customer|product|global|verified) )?ratings"
    r"|(?:kunden|produkt)?(?:bewertungen|rezensionen|meinungen)"
    r"|das sagen (?:unsere|andere) kund(?:en|innen)(?: und kund(?:en|innen))?"
    r"|avis(?: (?:des )?(?:clients?|voyageurs?))?"
    r"|(?:opiniones|reseñas|valoraciones)(?: de (?:los )?clientes)?"
    r"|recensioni(?: (?:dei |degli )?(?:clienti|ospiti|utenti))?"
    r"|(?:avaliações|opiniões)(?: (?:de|dos) (?:clientes|alunos|compradores))?"
    r"|(?:klant)?(?:beoordelingen|recensies)"
    r"|(?:opinie|recenzje)(?: klientów| o produkcie)?"
    r"|отзывы(?: покупателей| клиентов| о товаре)?|відгуки(?: покупців| про товар)?"
    r"|(?:müşteri |ürün )?(?:yorumları|değerlendirmeleri)"
    r"|(?:kund|produkt)?(?:recensioner|omdömen|anmeldelser|anmeldelserne|omtaler)"
    r"|(?:asiakkaiden )?(?:arvostelu(?:t|ja)|arviot)|(?:αξιολογήσεις|κριτικές)(?: πελατών)?"
    r"|(?:hodnocení|recenze)(?: zákazníků)?|vásárlói vélemények|értékelések"
    r"|(?:recenzii|păreri)(?: (?:de la )?clienți)?"
    r"|(?:カスタマー|商品の?|お客様の?)?レビュー|(?:用户|商品|买家|顾客|用戶|買家|顧客)(?:评价|评论|評價|評論)"
    r"|(?:고객|구매|상품) ?(?:리뷰|후기)"
    r")(?: (?:for|of|zu|für|zum|sur|sobre|su|van|do) .{1,60})?\W{0,3}(?:\d[\d.,]{0,8})?\W{0,3}",
    re.IGNORECASE,
)
_SIGNS: Final = re.compile(
    # One group a kind.
    r"(?P<invited>(?:write|leave|add) (?:a|your) (?:customer )?review|review this (?:product|item)"
    r"|be the first to (?:write|leave|review)|bewertung (?:schreiben|abgeben|verfassen)"
    r"|füge deine bewertung hinzu"
    r"|(?:ajouter|rédiger|écrire|donner|laisser) (?:un|votre|mon) avis"
    r"|(?:añadir|escrib[ei]r?|dejar?) (?:una|tu|mi|su) (?:reseña|opinión|valoración)"
    r"|(?:aggiungi|scrivi) (?:una|la tua) recensione"
    r"|(?:escrever|escreva|adicionar) (?:uma|sua) (?:avaliação|opinião)"
    r"|schrijf (?:een|je|uw) (?:review|recensie|beoordeling)|een beoordeling toevoegen"
    r"|(?:napisz|dodaj) (?:swoją )?(?:opinię|recenzję)|(?:написать|оставить) отзыв"
    r"|(?:написати|залишити) відгук|skriv (?:en |ett |din )?(?:recension|omdöme|anmeldelse|omtale)"
    r"|(?:kirjoita|jätä) (?:arvostelu|arvio)|γράψτε (?:μια )?(?:αξιολόγηση|κριτική)"
    r"|(?:napsat|přidat) (?:hodnocení|recenzi)|(?:írjon|írj|írok) (?:értékelést|véleményt)"
    r"|(?:scrie|adaugă) (?:o recenzie|un review|recenzia ta)"
    r"|yorum yaz|değerlendirme yaz|レビューを(?:書く|投稿)|写评论|发表评[论价]|撰寫評[論價]"
    r"|(?:리뷰|후기) (?:작성|쓰기))"
    r"|(?P<verified>verified (?:buyer|purchase|owner|customer|reviewer|review)"
    r"|verifizierte[rn]? (?:kauf|käufer|besitzer)|(?:achat|client) (?:vérifié|confirmé)"
    r"|compra verificada|(?:acquisto|proprietario) verificato|propietario verificado"
    r"|geverifieerde (?:aankoop|koper|eigenaar)|(?:potwierdzony|zweryfikowany) zakup"
    r"|\(zweryfikowany\)|подтвержд[её]нный владелец"
    r"|подтвержд[её]нная покупка|verifierat köp|verificeret køb|verifisert kjøp|varmistettu osto"
    r"|επαληθευμένη αγορά|ověřený (?:nákup|zákazník)|onaylanmış (?:alıcı|satın alma)"
    r"|amazonで購入|購入者さん|已验证购买|已驗證購買|구매 ?인증)"
    r"|(?P<helpful>this (?:review )?helpful|found (?:this|it) helpful|fanden das hilfreich"
    r"|(?:cet|votre) avis (?:vous a(?:[ -]t-il)? été )?utile"
    r"|(?:le|te) ha (?:resultado|parecido) útil|è stata utile"
    r"|was deze (?:review|recensie|beoordeling) nuttig|opinia (?:była )?(?:przydatna|pomocna)"
    r"|esta avaliação foi útil|foi útil para você|\bήταν χρήσιμη|bylo toto hodnocení užitečné"
    r"|(?:var|är) (?:den här|denna) (?:recensionen|omdömet|anmeldelse) (?:till hjälp|nyttig)"
    r"|oliko tästä arvostelusta apua|yorum faydalı"
    r"|отзыв (?:был )?полез[а-я]{2,3}|参考になった|これが役に立った|有用吗|도움이 되었나요)"
    r"|(?P<stars>\b[0-5](?:[.,]\d\d?)? ?"
    r"(?:out of|/|von|sur|de|su|van(?: de)?|uit|na|из|з|av|af|στα|z) ?5\b"
    r"|\b[1-5] (?:stars?|sterne?n?|étoiles?|estrellas?|stelle|estrelas?|sterren|gwiazdki?)\b"
    r"|average (?:customer |overall )?rating|5つ星のうち)"
    r"|(?P<counted>based on [\d.,]{1,9} (?:customer |verified )?(?:reviews?|ratings?)"
    r"|(?:basierend auf|aus) [\d.,]{1,9} (?:kunden)?(?:bewertungen|rezensionen)"
    r"|(?:basée?s? sur|sur la base de) [\d.,]{1,9} avis"
    r"|basado en [\d.,]{1,9} (?:opiniones|reseñas|valoraciones)"
    r"|basat[oa] su [\d.,]{1,9} recensioni|com base em [\d.,]{1,9} avaliações"
    r"|op basis van [\d.,]{1,9} (?:reviews|beoordelingen)"
    r"|na podstawie [\d.,]{1,9} (?:ocen|opinii|recenzji)"
    r"|[\d.,]{1,9} ?(?:(?:customer|global|verified|total) )?(?:ratings|reviews)\b"
    r"|\b\d[\d.,]{0,8} (?:avis|bewertungen|opiniones|recensioni|avaliações|opinii|отзыв(?:а|ов)?"
    r"|omdömen|recensioner|anmeldelser|arvostelua|αξιολογήσεις|hodnocení|recenzí|yorum)\b"
    r"|[\d.,]{1,9} ?(?:件の)?(?:グローバル評価|(?:カスタマー)?レビュー)"
    r"|(?<=this item )\([\d.,]{1,9}\))"
    r"|(?P<recommends>(?:would|yes|not|i) ?,? ?recommend this (?:product|item)"
    r"|recommends this (?:product|item)|(?:ich )?empfehle dieses produkt"
    r"|je recommande ce produit|recomiendo este producto|consiglio questo prodotto"
    r"|recomendo este produto|poleca(?:m)? ten produkt)"
    r"|(?P<all>(?:read|see|show|view) (?:all|more) (?:[\d,.]{1,9} )?reviews"
    r"|alle (?:[\d.]{1,9} )?(?:bewertungen|rezensionen) (?:an)?(?:zeigen|sehen|lesen)"
    r"|(?:voir|lire|afficher) tous les avis|ver todas las (?:opiniones|reseñas)"
    r"|(?:vedi|leggi) tutte le recensioni|ver todas as avaliações"
    r"|(?:zobacz|pokaż) wszystkie opinie|все отзывы|すべてのレビューを見る)"
    r"|(?P<named>(?:customer|user|guest|product|buyer) (?:reviews?|ratings?)\b"
    r"|ratings? (?:&|and) reviews?|reviews? (?:&|and) ratings?|kunden(?:bewertungen|rezensionen)"
    r"|avis (?:des )?clients|opiniones de (?:los )?clientes|recensioni (?:dei )?clienti"
    r"|avaliações (?:de|dos) clientes|klantbeoordelingen|(?:opinie|recenzje) klientów"
    r"|отзывы покупателей"
    r"|カスタマーレビュー|用户评价|买家评论|reviews for this (?:item|shop))"
    r"|(?P<whence>reviewed in |rezensiert (?:aus|in) |bewertet in |évalué (?:en|au) "
    r"|(?:reseñado|calificado) en |recensito in |avaliado (?:no|na|em) )",
    re.IGNORECASE,
)


REVIEWS_LETTERS: Final = letters_of(_HEADER.pattern)
"""First letters of such headers, and of others."""


def heads_reviews(text: str) -> bool:
    """Whether a text is nothing but the header of such a section."""
    return text.count(" ") < HEADER_WORDS and _HEADER.fullmatch(text) is not None


def review_signs(text: str) -> frozenset[str]:
    """The kinds of signs in a text; none in a long one, which may be about reviews."""
    if len(text) > SIGN_LENGTH:
        return frozenset()
    return frozenset(found.lastgroup for found in _SIGNS.finditer(text) if found.lastgroup)
