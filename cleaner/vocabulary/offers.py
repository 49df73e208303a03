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
_PRICED: Final = re.compile(
    rf"{_FROM}(?: el| another| just)? {_MONEY}"
    r"|(?<!\d)\d+ ?% (?:off|rabatt|de (?:descuento|réduction))"
)
_MONEY_MARK: Final = re.compile(r"[£$€%]|euro|pounds|dollars|zł|руб|лир")
"""Hardly any line has one, and each price does."""
_WORDS: Final = re.compile(
    r"\b(?:coupon|newsletters?|discounts?|free (?:shipping|delivery)|on sale|for sale|cheap"
    r"|rabatte?|gutschein|descuentos?|ofertas?|bon plan|sconto|sconti|korting|rabat"
    r"|zniżki|descontos?|скидк\w+|indirim\w*"
    r"|inbox|mailbox|posteingang|postfach|bandeja de entrada|boîte (?:mail|de réception)"
    r"|casella di posta|skrzynk\w+ (?:e-?mail|pocztow)\w*|caixa de entrada)\b"
)


def reads_as_offer(text: str) -> bool:
    """Whether a short text offers goods or a newsletter."""
    small = text.lower()
    if _WORDS.search(small):
        return True
    return _MONEY_MARK.search(small) is not None and _PRICED.search(small) is not None
