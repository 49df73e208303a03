"""Words of offers: prices to start from, discounts, newsletters for nothing.

The measurements do not see these phrases; see `label_phrases`. In: the text of a block that is no
core. Out: whether it offers something.
"""

import re
from typing import Final

__all__ = ["reads_as_offer"]

_MONEY: Final = (
    r"(?:[£$€]\s?\d[\d.,]*|\d[\d.,]*\s?(?:[£$€%]|euros?\b|pounds\b|dollars\b|zł|руб|лир))"
)
_FROM: Final = (
    r"\b(?:from|only|save|spend|for|ab|nur|für|bis zu|desde|solo|por|dès|à partir de|pour|"
    r"a partire da|soli|per|vanaf|slechts|voor|od|tylko|za|a partir de|от|всего|за)"
)
_OFFER: Final = re.compile(
    rf"{_FROM}(?: el| another| just)? {_MONEY}"
    r"|(?<!\d)\d+ ?% (?:off|rabatt|de (?:descuento|réduction))"
    r"|\b(?:coupon|newsletters?|discounts?|free (?:shipping|delivery)|on sale|for sale|cheap)\b"
    r"|\b(?:rabatte?|gutschein|descuentos?|ofertas?|bon plan|sconto|sconti|korting|rabat|"
    r"zniżki|descontos?|скидк\w+|indirim\w*)\b"
    r"|\b(?:inbox|mailbox|posteingang|postfach|bandeja de entrada|boîte (?:mail|de réception)|"
    r"casella di posta|skrzynk\w+ (?:e-?mail|pocztow)\w*|caixa de entrada)\b"
)


def reads_as_offer(text: str) -> bool:
    """Whether a short text offers goods or a newsletter."""
    return _OFFER.search(text.lower()) is not None
