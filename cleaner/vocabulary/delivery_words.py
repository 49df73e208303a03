"""Headings of panels on how a shop delivers, takes back and is paid: "Shipping & Returns".

The measurements do not see these words; see `label_phrases`. A heading is one if each of its words
is of shipping, returns or payment, or stands beside those: "Versand und Rückgabe", "配送について".
"""

import re
from typing import Final

from cleaner.vocabulary.first_letters import first_letters

__all__ = ["DELIVERY_LETTERS", "heads_delivery"]

LENGTH: Final = 60
_TELLING: Final = """
    deliveries delivery dispatch exchanges payment payments postage refund refunds return returns
    shipment shipping
    bezahlung lieferbedingungen lieferinformation lieferinformationen lieferung lieferzeit
    lieferzeiten retoure retouren rückerstattung rückgabe rückgaberecht rücksendung rücksendungen
    rückversand versand versandarten versandbedingungen versandinfo versandinformation
    versandinformationen versandinfos versandkosten zahlung zahlungsarten zahlungsmethoden
    zahlungsmöglichkeiten
    expédition expéditions livraison livraisons paiement paiements remboursement remboursements
    retour retours
    devolución devoluciones entrega entregas envío envíos pago pagos reembolso reembolsos
    consegna consegne pagamenti pagamento resi reso restituzione restituzioni rimborsi rimborso
    spedizione spedizioni
    betaalmethoden betaling betalingen bezorging levering levertijd retourbeleid retouren
    retourneren terugsturen verzendinformatie verzending verzendkosten
    dostawa dostawy płatności płatność wysyłka wysyłki zwrot zwroty zwrotów
    devolução devoluções envio envios frete reembolso reembolsos trocas
    возврат возврата возврате доставка доставке доставки доставку оплата оплате оплаты
    gönderim iade iadeler kargo teslimat ödeme
    betalning frakt leverans leveranser retur returer returrätt
    fragt levering leveringer returnering
    dodání doprava platba vrácení
    """
TELLING: Final = frozenset(_TELLING.split())
_BESIDE: Final = """
    about and cost costs details domestic easy estimated exchange fast free guarantee hassle info
    information international item items local method methods note notes on option options our
    policies policy rates secure the time times to us warranty with worldwide your
    bei bezahlen bedingungen die garantie hinweise info informationen infos kosten kostenlose
    kostenloser mit möglichkeiten optionen schnelle schneller sichere umtausch und unsere widerruf
    widerrufsrecht zu zum zur
    aux conditions d de délai délais des du en et frais garantie garanties gratuit gratuite gratuits
    informations l la le les livrer modalités mode modes moyens nos politique rapide sur sécurisé
    échange échanges
    cambio cambios condiciones de del el formas garantía gastos gratis gratuito información
    la las los métodos opciones plazo plazos política políticas segura seguro sobre tu tus y
    cambi cambio condizioni costi di e garanzia gratuita gratuite gratuito i informazioni le metodi
    modalità nostra politica sicuri sicuro su sulla sulle tempi
    betalen bezorgen en garantie gratis het informatie je kosten leveren onze opties over ruilen
    snelle van verzenden voorwaarden
    czas darmowa formy gwarancja i informacje koszt koszty metody o oraz polityka reklamacje sposoby
    towaru wymiana wymiany warunki
    a as com condições custo custos da das do dos e garantia grátis informação informações métodos
    os para pelo por prazo prazos seguro sobre política políticas troca
    бесплатная в и информация о об обмен обмена обмене по способы стоимость сроки товара товаров
    условия
    bilgileri bilgisi değişim hakkında koşulları politikası seçenekleri ve ücretsiz
    byte byten byta fri fria gratis information informasjon oplysninger och og om snabb tid tider
    vilkår villkor våra vår
    a informace možnosti o způsoby zboží
    """
BESIDE: Final = frozenset(_BESIDE.split())
_WORDS: Final = re.compile(r"[^\W\d_]+")
_IDEOGRAPHS: Final = re.compile(
    r"(?:配送|発送|お届け|送料|返品|返金|お?支払い?|納期|配達|物流|运费|運費|发货|發貨|退货|退貨|退换货|退換貨|退款|付款|支付"
    r"|方法|交換|情報|ご?案内|について|に関して|に関する|説明|说明|說明|政策|方式|信息|資訊|换货"
    r"|および|[・、,/／＆&\s]|[のとやご及和与與])+"
)
_TOLD: Final = re.compile(
    r"配送|発送|お届け|返品|支払|配達|物流|运费|運費|发货|發貨|退货|退貨|退换|退換|付款|送料"
)
DELIVERY_LETTERS: Final = frozenset(first_letters(word) for word in TELLING | BESIDE) | frozenset(
    map(first_letters, "配発お送返支納ご物运運发發退付")
)
"""First letters of such headings, and of others."""


def heads_delivery(text: str) -> bool:
    """Whether a text is nothing but such a heading."""
    if not 1 < len(text) <= LENGTH or any(map(str.isdecimal, text)):
        return False
    if _TOLD.search(text):
        return _IDEOGRAPHS.fullmatch(text) is not None
    words = _WORDS.findall(text.casefold())
    return not TELLING.isdisjoint(words) and all(
        word in TELLING or word in BESIDE for word in words
    )


def speaks_of_delivery(text: str) -> bool:
    """Whether a text has a word of such things."""
    return _TOLD.search(text) is not None or not TELLING.isdisjoint(_WORDS.findall(text.casefold()))
