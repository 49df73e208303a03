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
SHOP_LINES: Final = (
    Stock(
        "shop_button",
        Label.INTERFACE,
        "is a button of a shop",
        begins(
            # English
            rf"add (?:item )?to (?:my |your |the )?(?:{_CART}|wish ?list|compare|comparison"
            rf"|registry|gift registry){END}",
            rf"(?:view deal|buy it now|buy now|add to cart now|proceed to checkout){END}",
            rf"(?:select|choose) (?:a |an |your )?(?:size|colou?r|options?){END}",
            # German
            r"(?:in|zum) (?:den |meinen )?(?:warenkorb|einkaufswagen|einkaufskorb)"
            rf"(?: legen| hinzufügen)?{END}",
            r"(?:zur|auf (?:den|die)|zum) (?:merkzettel|merkliste|wunschliste|wunschzettel"
            rf"|vergleich)(?: hinzufügen)?{END}",
            rf"(?:jetzt kaufen|(?:bitte )?(?:größe|farbe|variante) (?:aus)?wählen){END}",
            # French
            r"ajouter (?:au (?:panier|comparateur)|à (?:ma |la )?(?:liste d['’]\w{1,8}"
            rf"|wishlist)){END}",
            rf"(?:acheter maintenant|choisir (?:une |votre )?(?:taille|couleur|option)){END}",
            # Spanish, Portuguese, Italian
            r"(?:añadir|agregar) (?:al? |a la |a mi )?(?:carrito|cesta|bolsa|comparador"
            rf"|lista de deseos)(?: de (?:la )?compras?)?{END}",
            rf"comprar (?:ahora|agora){END}",
            r"adicionar (?:ao|à) (?:carrinho|sacola|cesto|lista de desejos)"
            rf"(?: de compras)?{END}",
            r"aggiungi (?:al|alla) (?:carrello|confronto|wishlist|lista (?:dei )?desideri)"
            rf"{END}",
            rf"acquista ora{END}",
            # Dutch
            r"(?:in|toevoegen aan) (?:de |het |mijn )?winkel(?:wagen(?:tje)?|mand(?:je)?)"
            rf"(?: plaatsen)?{END}",
            # Polish, Czech, Slovak, Hungarian, Romanian
            r"(?:dodaj )?do (?:koszyka|schowka|przechowalni|porównania|listy życzeń)"
            rf"{END}",
            rf"(?:kup teraz|przejdź do kasy){END}",
            rf"(?:přidat|vložit|pridať|vložiť) do (?:košíku|košíka){END}",
            rf"(?:přidat|pridať) k porovn[aá]n(?:iu|í){END}",
            rf"adaugă (?:în|in) (?:coș|coş)(?:ul de cumpărături)?{END}",
            # Russian, Ukrainian, Bulgarian
            rf"(?:добавить )?в (?:корзину|избранное|сравнение){END}",
            rf"(?:купить в (?:1|один) клик|оформить (?:покупку|заказ)){END}",
            rf"(?:додати )?(?:до|в|у) кошика?{END}",
            rf"добави в (?:количката|количка|кошницата){END}",
            # Turkish, Scandinavian, Finnish, Greek
            rf"(?:sepete (?:ekle|at)|satın al|hemen al){END}",
            r"lägg (?:i|till i) (?:varukorg(?:en)?|kundvagn(?:en)?|kassen|korgen)"
            rf"{END}",
            rf"(?:læg i (?:indkøbs)?kurv(?:en)?|legg i handlekurv(?:en)?){END}",
            rf"(?:lisää ostoskoriin|προσθήκη στο καλάθι){END}",
            # Vietnamese, Japanese, Chinese, Korean
            rf"(?:thêm vào giỏ(?: hàng)?|cho vào giỏ(?: hàng)?|mua ngay){END}",
            rf"(?:買い物)?(?:カート|かご|カゴ)に(?:入れる|追加(?:する)?){END}",
            rf"(?:今すぐ購入|お気に入りに(?:追加|登録)(?:する)?){END}",
            rf"(?:加入|放入)(?:购物车|購物車){END}|立即(?:购买|購買|下单){END}",
            rf"장바구니(?:에? ?(?:담기|추가))?{END}|바로 ?구매(?:하기)?{END}",
        ),
        6.0,
    ),
    Stock(
        "shop_button",
        Label.INTERFACE,
        "is a button of a shop",
        begins(
            rf"(?:qty|do (?:košíku|košíka)|kosárba(?: (?:teszem|rakom))?){END}",
            rf"(?:купить|купити|купи|(?:köp|køb|kjøp)(?: n[uå])?|đặt hàng|đặt phòng){END}",
        ),
        3.0,
        unlisted=True,
    ),
    Stock(
        "shop_message",
        Label.INTERFACE,
        "is a message of a shop on a cart or a choice",
        begins(
            r"(?:please )?(?:choose|select) (?:all|the|an?|your) "
            r"(?:(?:product|available|required) )?"
            r"(?:options?|sizes?|colou?rs?|quantity|variants?)\b.{0,12}\b(?:to|before|first)\b",
            rf"(?:your|the) {_CART} (?:is (?:currently )?empty|has reached the maximum"
            rf"|contains (?:no|{_COUNT}) items?)\b",
            rf"(?:you have )?(?:no|{_COUNT}) (?:items?|products?)(?:\(s\))? (?:in )?in "
            rf"(?:your |the )?{_CART}\b",
            rf"bag contains {_COUNT} items?\b",
            rf"items will remain in your {_CART} for\b",
            rf"{_COUNT} (?:item|product)\(s\)\W{{1,4}}(?:total\b.{{0,20}}|[$£€].{{0,12}}){END}",
            r"(?:ihr|dein|der) (?:warenkorb|einkaufswagen) ist (?:noch |derzeit )?leer\b",
            r"votre panier (?:est vide|contient)\b",
            r"(?:su|tu) (?:carrito|cesta)(?: de (?:la )?compras?)? (?:está vací[oa]|contiene)\b",
            r"(?:il tuo|il) carrello è vuoto\b",
            r"(?:twój )?koszyk jest pusty\b|ilość produktów w twoim koszyku\b",
            r"(?:váš )?košík je prázdn[ýy]\b",
            r"ваша корзина пуста\b|корзина пуста\b",
            r"(?:o )?seu carrinho está vazio\b",
            r"(?:je|uw) winkel(?:wagen|mand)(?:tje|je)? is leeg\b",
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
            rf"(?:sortier(?:en|t|ung)(?: nach)?|artikel pro seite){END}",
            rf"(?:artikel|produkte|ergebnisse|zeige){_RANGE} (?:\(?von(?: insgesamt)?) {_COUNT}"
            rf".{{0,24}}{END}",
            rf"in (?:ab|auf)steigender reihenfolge{END}",
            rf"(?:trier par|classer par|afficher (?:en|par)|par ordre (?:dé)?croissant){END}",
            rf"(?:affichage de|articles|produits|résultats){_RANGE} sur {_COUNT}.{{0,20}}{END}",
            rf"(?:ordenar por|fijar dirección (?:de|a)scendente|ordina per|ordenado por){END}",
            rf"(?:mostrando|visualizzazione di|productos|artículos|prodotti|produtos){_RANGE} "
            rf"d[ei] {_COUNT}.{{0,20}}{END}",
            rf"(?:sorteer op|sorteren(?: op)?|sortuj(?: (?:według|wg|po))?){END}",
            rf"(?:toont|wyświetlanie){_RANGE} (?:van(?: de)?|z) {_COUNT}.{{0,20}}{END}",
            rf"(?:(?:se)?řadit (?:dle|podle)|zoradiť (?:podľa|ako)|rendezés){END}",
            rf"(?:сортировать(?: по)?|сортировка|показывать по|сортувати(?: за)?){END}",
            rf"(?:sortera (?:efter|på)|sorter efter|sırala(?:ma)?){END}",
            rf"(?:並び(?:替え|順)|表示順|排序(?:方式)?|정렬){END}",
        ),
        10.0,
    ),
    Stock(
        "shop_terms",
        Label.OTHER,
        "says on which terms a shop sells everything",
        begins(
            # English
            r"ships (?:from (?:our|the) (?:warehouse|store)|(?:with)?in \d)",
            r"usually ships (?:with)?in\b",
            rf"in stock\W{{1,4}}(?:item|sku|ships)\b.{{0,40}}{END}",
            r"gift[- ]?wrap(?:ping)? is (?:not )?available\b",
            rf"available for (?:in[- ])?store pick-?up{END}",
            rf"(?:\d{{1,3}}[- ]day )?(?:unconditional |100% )?money[- ]back guarantee{END}",
            r"100% (?:safe|secure) shopping\b",
            rf"(?:get )?free (?:shipping|delivery|returns)"
            rf"(?: (?:on|for|over|within|to)\b.{{0,60}})?{END}",
            r"(?:all )?prices (?:are |shown |quoted |exclude |include ){1,3}(?:in |are )?"
            r"(?:\S{1,12} ){0,3}(?:vat|gst|tax|usd|us dollars)\b",
            # German
            r"alle preis(?:angab)?en? .{0,40}(?:inkl|mwst|mehrwertsteuer)",
            r"(?:alle preise )?\W?(?:inkl|zzgl)\.? (?:\d{1,2} ?% )?(?:der )?(?:gesetzl\S* )?"
            rf"(?:mwst|mehrwertsteuer|ust|versand\w{{0,8}})\b.{{0,60}}{END}",
            rf"sie sparen:? \d.{{0,30}}{END}",
            rf"(?:kostenloser|gratis) (?:rück)?versand\b.{{0,40}}{END}",
            rf"versandkostenfrei\b.{{0,30}}{END}",
            # French, Spanish, Portuguese, Italian
            r"(?:tous )?(?:les |nos )?prix .{0,40}\b(?:ttc|tva)\b",
            rf"livraison (?:gratuite|offerte)\b.{{0,50}}{END}|vous économisez:? \d.{{0,20}}{END}",
            rf"(?:todos )?(?:los )?precios .{{0,40}}\biva\b.{{0,40}}{END}",
            rf"iva inclu(?:ido|sa){END}",
            rf"(?:envíos? gratis|spedizione gratuita)\b.{{0,50}}{END}",
            rf"frete grátis\b.{{0,50}}{END}",
            # Polish, Czech, Slovak, Scandinavian
            rf"(?:wszystkie )?ceny .{{0,40}}\b(?:vat|brutto)\b.{{0,30}}{END}",
            rf"(?:darmowa dostawa|doprava zdarma)\b.{{0,40}}{END}",
            rf"(?:všechny |uvedené )?ceny .{{0,30}}\bdph\b.{{0,30}}{END}",
            rf"alla priser .{{0,40}}\bmoms\b.{{0,30}}{END}|fri frakt\b.{{0,40}}{END}",
            # Russian, Bulgarian
            rf"бесплатная доставка\b.{{0,40}}{END}",
            r"(?:всички цени|цените) (?:са|включват) .{0,30}(?:ддс|валидни)",
            r"цените са валидни\b",
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
            rf"(?:write|add) (?:a|your)(?: own)? (?:customer )?review{END}",
            rf"(?:{_COUNT} )?reviews?(?:\(s\))?\W{{1,3}}(?:add your|write a) review{END}",
            rf"(?:read|see|show|view) (?:all |the )?(?:{_COUNT} )?(?:customer )?reviews?{END}",
            rf"\(?{_COUNT} (?:customer )?reviews?(?:\(s\))?\)?{END}",
            rf"ratings? distribution{END}",
            rf"(?:jetzt )?bewertung (?:schreiben|abgeben){END}",
            r"schreiben sie die erste bewertung\b",
            rf"(?:donner|rédiger|ajouter) (?:un|votre) avis{END}",
            rf"\(?{_COUNT} avis(?: clients?)?\)?{END}",
            rf"dodaj (?:swoją )?(?:opinię|recenzję){END}|(?:оставить|написать) отзыв{END}",
            rf"\(?{_COUNT} (?:bewertung(?:en)?|opini(?:e|i|ones)|recensioni|отзыв(?:а|ов)?)\)?"
            rf"{END}",
        ),
        8.0,
    ),
)
