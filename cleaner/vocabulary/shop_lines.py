"""What the programs of shops set around each product: buttons, messages, how a list is sorted.

Kinds of stock sentences, see `stock_sentences`. Each is the whole of a block, or a sentence that
nobody but a shop says.
"""

from typing import Final

from cleaner.model import Label
from cleaner.vocabulary.stock import END, Stock, begins

__all__ = ["SHOP_LINES"]

_CART: Final = r"(?:shopping )?(?:cart|basket|bag|trolley)"
_GOODS: Final = r"(?:items?|products?|results?|articles?|goods|entries)"
_RANGE: Final = r"(?:[:\s]*\d[\d.,]* ?(?:-|–|to|bis|a|à|do|до) ?\d[\d.,]*)"
"""From which to which, in a list."""
_COUNT: Final = r"\d[\d.,]*"
_TAIL: Final = r"[^.,;:!?]"
"""A character of the rest of a line; a sentence has other signs."""
_SAID: Final = r"(?:\W*$|[.!])"
"""The end of a message, or of its first sentence."""
_PRESSED: Final = r"[^\w.]*$"
"""The end of a button; a step to take may end in a stop: "Proceed to checkout."."""
SHOP_LINES: Final = (
    Stock(
        "shop_button",
        Label.INTERFACE,
        "is a button of a shop",
        begins(
            # English
            rf"add (?:item )?to (?:my |your |the )?(?:{_CART}|wish ?list|compare|comparison"
            rf"|registry|gift registry){_PRESSED}",
            rf"(?:view deal|buy it now|buy now|add to cart now|proceed to checkout){_PRESSED}",
            # German
            r"(?:in|zum) (?:den |meinen )?(?:warenkorb|einkaufswagen|einkaufskorb)"
            rf"(?: legen| hinzufügen)?{_PRESSED}",
            r"(?:zur|auf (?:den|die)|zum) (?:merkzettel|merkliste|wunschliste|wunschzettel)"
            rf"(?: hinzufügen)?{_PRESSED}",
            rf"(?:zum vergleich hinzufügen|jetzt kaufen){_PRESSED}",
            # French
            r"ajouter (?:au (?:panier|comparateur)|à (?:ma |la )?(?:liste d['’]\w{1,8}"
            rf"|wishlist)){_PRESSED}",
            rf"acheter maintenant{_PRESSED}",
            # Spanish, Portuguese, Italian
            r"(?:añadir|agregar) (?:al? |a la |a mi )?(?:carrito|cesta|bolsa|comparador"
            rf"|lista de deseos)(?: de (?:la )?compras?)?{_PRESSED}",
            rf"comprar (?:ahora|agora){_PRESSED}",
            r"adicionar (?:ao|à) (?:carrinho|sacola|cesto|lista de desejos)"
            rf"(?: de compras)?{_PRESSED}",
            r"aggiungi (?:al|alla) (?:carrello|confronto|wishlist|lista (?:dei )?desideri)"
            rf"{_PRESSED}",
            rf"acquista ora{_PRESSED}",
            # Dutch
            r"(?:in|toevoegen aan) (?:de |het |mijn )?winkel(?:wagen(?:tje)?|mand(?:je)?)"
            rf"(?: plaatsen)?{_PRESSED}",
            # Polish, Czech, Slovak, Romanian
            rf"(?:(?:dodaj )?do koszyka|dodaj do (?:schowka|przechowalni|porównania|listy życzeń))"
            rf"{_PRESSED}",
            rf"(?:kup teraz|przejdź do kasy){_PRESSED}",
            rf"(?:přidat|vložit|pridať|vložiť) do (?:košíku|košíka){_PRESSED}",
            rf"(?:přidat|pridať) k porovn[aá]n(?:iu|í){_PRESSED}",
            rf"adaugă (?:în|in) (?:coș|coş)(?:ul de cumpărături)?{_PRESSED}",
            # Russian, Ukrainian, Bulgarian
            rf"(?:(?:добавить )?в корзину|добавить в (?:избранное|сравнение)){_PRESSED}",
            rf"(?:купить в (?:1|один) клик|оформить (?:покупку|заказ)){_PRESSED}",
            rf"(?:додати )?(?:до|в|у) кошика?{_PRESSED}",
            rf"добави в (?:количката|количка|кошницата){_PRESSED}",
            # Turkish, Scandinavian, Finnish, Greek
            rf"sepete (?:ekle|at){_PRESSED}",
            r"lägg (?:i|till i) (?:varukorg(?:en)?|kundvagn(?:en)?|kassen|korgen)"
            rf"{_PRESSED}",
            rf"(?:læg i (?:indkøbs)?kurv(?:en)?|legg i handlekurv(?:en)?){_PRESSED}",
            rf"(?:lisää ostoskoriin|προσθήκη στο καλάθι){_PRESSED}",
            # Vietnamese, Japanese, Chinese, Korean
            rf"(?:thêm vào giỏ(?: hàng)?|cho vào giỏ(?: hàng)?|mua ngay){_PRESSED}",
            rf"(?:買い物)?(?:カート|かご|カゴ)に(?:入れる|追加(?:する)?){_PRESSED}",
            rf"(?:今すぐ購入|お気に入りに(?:追加|登録)(?:する)?){_PRESSED}",
            rf"(?:加入|放入)(?:购物车|購物車){_PRESSED}|立即(?:购买|購買|下单){_PRESSED}",
            rf"장바구니(?:에? ?(?:담기|추가))?{_PRESSED}|바로 ?구매(?:하기)?{_PRESSED}",
        ),
        6.0,
    ),
    Stock(
        "shop_button",
        Label.INTERFACE,
        "is a button of a shop",
        begins(
            rf"(?:qty|do (?:košíku|košíka)|kosárba(?: (?:teszem|rakom))?){_PRESSED}",
            rf"(?:select|choose) (?:a |an |your )?(?:size|colou?r|options?){_PRESSED}",
            rf"(?:bitte )?(?:größe|farbe|variante) (?:aus)?wählen{_PRESSED}",
            rf"choisir (?:une |votre )?(?:taille|couleur|option){_PRESSED}",
            rf"(?:köp|køb|kjøp) n[uå]{_PRESSED}",
        ),
        5.0,
        unlisted=True,
    ),
    Stock(
        "shop_button",
        Label.INTERFACE,
        "is a button of a shop",
        begins(rf"(?:купить|купити|купи|köp|køb|kjøp|satın al|đặt hàng|đặt phòng){_PRESSED}"),
        3.0,
        linked=True,
        unlisted=True,
    ),
    Stock(
        "shop_message",
        Label.INTERFACE,
        "is a message of a shop on a cart or a choice",
        begins(
            r"please (?:choose|select) (?:all|the|an?|your) (?:(?:product|available|required) )?"
            r"(?:options?|sizes?|colou?rs?|quantity|variants?) (?:to (?:proceed|continue|order|buy"
            r"|purchase)\b|(?:to|before) add(?:ing)?\b.{0,30}\b(?:cart|basket|bag|wish ?list)\b)",
            rf"(?:your {_CART}|the shopping cart) is (?:currently )?empty{_SAID}",
            rf"your {_CART} has reached the maximum\b",
            rf"your {_CART} contains (?:no|{_COUNT}) (?:items?|products?)(?:\(s\))?{END}",
            rf"(?:you have )?(?:no|{_COUNT}) (?:items?|products?)(?:\(s\))? (?:in )?in "
            rf"(?:your |the )?{_CART}\b",
            rf"{_COUNT} (?:item|product)\(s\)\W{{1,4}}(?:total\b.{{0,20}}|[$£€].{{0,12}}){END}",
            rf"(?:ihr|dein|der) (?:warenkorb|einkaufswagen) ist (?:noch |derzeit )?leer{_SAID}",
            rf"votre panier est vide{_SAID}",
            rf"(?:su|tu) (?:carrito|cesta)(?: de (?:la )?compras?)? está vací[oa]{_SAID}",
            rf"il tuo carrello è vuoto{_SAID}",
            rf"twój koszyk jest pusty{_SAID}|ilość produktów w twoim koszyku\b",
            rf"váš košík je prázdn[ýy]{_SAID}",
            rf"ваша корзина пуста{_SAID}|корзина пуста{END}",
            rf"(?:o )?seu carrinho está vazio{_SAID}",
            rf"(?:je|uw) winkel(?:wagen|mand)(?:tje|je)? is leeg{_SAID}",
        ),
        24.0,
    ),
    Stock(
        "list_tool",
        Label.INTERFACE,
        "says how a list of goods is sorted and shown",
        begins(
            r"(?:sort(?:ed)?|order) by"
            rf"(?: (?:price|name|popularity|relevance|newest|rating)){{0,2}}{END}",
            rf"(?:displaying|showing|viewing|{_GOODS})(?: {_GOODS})?{_RANGE} (?:of|out of) "
            rf"{_COUNT}(?: {_GOODS}| total){{0,2}}{END}",
            rf"showing (?:all {_COUNT} results|the single result){END}",
            rf"{_COUNT} (?:results?|items?|products?)\(s\){END}",
            rf"(?:(?:show|view) )?(?:items|products|results|{_COUNT}) per page{END}",
            rf"set (?:de|a)scending direction{END}",
            rf"(?:sortier(?:en|t) nach|sortierung:|artikel pro seite){END}",
            rf"(?:artikel|produkte|ergebnisse|zeige){_RANGE} (?:\(?von(?: insgesamt)?) {_COUNT}"
            rf".{{0,24}}{END}",
            rf"in (?:ab|auf)steigender reihenfolge{END}",
            rf"(?:trier par|classer par|afficher (?:en|par)|par ordre (?:dé)?croissant){END}",
            rf"(?:affichage de|articles|produits|résultats){_RANGE} sur {_COUNT}.{{0,20}}{END}",
            rf"(?:ordenar por|fijar dirección (?:de|a)scendente|ordina per|ordenado por){END}",
            rf"(?:mostrando|visualizzazione di|productos|artículos|prodotti|produtos){_RANGE} "
            rf"d[ei] {_COUNT}.{{0,20}}{END}",
            rf"(?:sorteer op|sorteren op|sortuj (?:według|wg|po)){END}",
            rf"(?:toont|wyświetlanie){_RANGE} (?:van(?: de)?|z) {_COUNT}.{{0,20}}{END}",
            rf"(?:(?:se)?řadit (?:dle|podle)|zoradiť (?:podľa|ako)|rendezés:){END}",
            rf"(?:сортировать по|сортировка:|показывать по|сортувати за){END}",
            rf"(?:sortera (?:efter|på)|sorter efter|sırala(?:ma)?:){END}",
            rf"(?:並び(?:替え|順)|表示順|排序(?:方式)?|정렬)[:：]{END}",
        ),
        10.0,
    ),
    Stock(
        "shop_terms",
        Label.OTHER,
        "says on which terms a shop sells everything",
        begins(
            # English
            rf"ships from (?:our|the) (?:warehouse|store)\b.{{0,40}}\b(?:day|hour|week)s?\b{_SAID}",
            rf"(?:usually )?ships (?:with)?in {_COUNT}(?:(?: ?[-–] ?| to ){_COUNT})? "
            rf"(?:business |working )?(?:day|hour|week)s?{END}",
            rf"in stock\W{{1,4}}(?:item|sku|ships)\b{_TAIL}{{0,40}}{END}",
            rf"gift[- ]?wrap(?:ping)? is (?:not )?available{_TAIL}{{0,30}}{END}",
            rf"available for (?:in[- ])?store pick-?up{END}",
            rf"(?:\d{{1,3}}[- ]day )?(?:unconditional |100% )?money[- ]back guarantee{END}",
            rf"100% (?:safe|secure) shopping{_TAIL}{{0,30}}{END}",
            r"(?:get )?free (?:shipping|delivery|returns)"
            r"(?: (?:on (?:all |any )?(?:orders?|purchases?)\b|(?:on|for|over) [$£€]? ?\d)"
            rf"{_TAIL}{{0,30}})?{_PRESSED}",
            # German
            r"(?:alle preise )?\W?(?:inkl|zzgl)\.? (?:\d{1,2} ?% )?(?:der )?(?:gesetzl\S* )?"
            rf"(?:mwst|mehrwertsteuer|ust|versand\w{{0,8}})\b.{{0,60}}{END}",
            rf"sie sparen:? \d{_TAIL}{{0,30}}{_PRESSED}",
            rf"(?:kostenloser|gratis) (?:rück)?versand\b(?: ab \d{_TAIL}{{0,20}})?{_PRESSED}",
            rf"versandkostenfrei(?: ab \d{_TAIL}{{0,20}})?{_PRESSED}",
            # French, Spanish, Portuguese, Italian
            rf"livraison (?:gratuite|offerte)(?: (?:dès|à partir de) \d{_TAIL}{{0,20}})?{_PRESSED}",
            rf"vous économisez:? \d{_TAIL}{{0,20}}{_PRESSED}",
            rf"iva inclu(?:ido|sa){END}",
            rf"(?:envíos? gratis|spedizione gratuita|frete grátis)"
            rf"(?: (?:a partir de|da|desde) \d{_TAIL}{{0,20}})?{_PRESSED}",
            # Polish, Czech, Slovak, Scandinavian
            rf"(?:darmowa dostawa|doprava zdarma)(?: (?:od|nad) \d{_TAIL}{{0,20}})?{_PRESSED}",
            rf"fri frakt(?: över \d{_TAIL}{{0,20}})?{_PRESSED}",
            # Russian, Bulgarian
            rf"бесплатная доставка(?: от \d{_TAIL}{{0,20}})?{_PRESSED}",
            rf"цените са валидни\b.{{0,60}}\bналичностите{_SAID}",
        ),
        40.0,
        unlisted=True,
    ),
    Stock(
        "review_tool",
        Label.INTERFACE,
        "leads to what customers say of a product",
        begins(
            rf"\(?based on {_COUNT} (?:customer )?(?:reviews?|ratings?)\)?{END}",
            rf"be the first to review(?: this (?:product|item))?{END}",
            rf"(?:{_COUNT} )?reviews?(?:\(s\))?\W{{1,3}}(?:add your|write a) review{END}",
            rf"(?:read|see|show|view) (?:all |the )?(?:{_COUNT} )?(?:customer )?reviews?{_PRESSED}",
            rf"\(?{_COUNT} (?:customer )?reviews?(?:\(s\))?\)?{END}",
            rf"ratings? distribution{END}",
            r"schreiben sie die erste bewertung\b",
            rf"\(?{_COUNT} avis(?: clients?)?\)?{END}",
            rf"\(?{_COUNT} (?:bewertung(?:en)?|opini(?:e|i|ones)|recensioni|отзыв(?:а|ов)?)\)?"
            rf"{END}",
        ),
        8.0,
    ),
    Stock(
        "review_tool",
        Label.INTERFACE,
        "asks customers what they say of a product",
        begins(
            rf"(?:write|add) (?:a|your)(?: own)? (?:customer )?review{_PRESSED}",
            rf"(?:jetzt )?bewertung (?:schreiben|abgeben){_PRESSED}",
            rf"(?:donner|rédiger|ajouter) (?:un|votre) avis{_PRESSED}",
            rf"dodaj (?:swoją )?(?:opinię|recenzję){_PRESSED}",
            rf"(?:оставить|написать) отзыв{_PRESSED}",
        ),
        8.0,
        unlisted=True,
    ),
)
