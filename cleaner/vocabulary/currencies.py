"""The codes of currencies (ISO 4217) that shops offer, and lines that name one and nothing more."""

import re
from typing import Final

__all__ = ["currency_named"]

_LISTED: Final = """
    USD EUR GBP JPY CNY AUD CAD CHF HKD NZD SEK NOK DKK ISK PLN CZK HUF RON BGN TRY RUB UAH INR BRL
    MXN ARS CLP COP PEN ZAR EGP MAD NGN KES ILS AED SAR KWD QAR BHD OMR JOD SGD KRW TWD THB IDR MYR
    PHP VND PKR BDT LKR KZT GEL
"""
_CODES: Final = frozenset(_LISTED.split())
_LINE: Final = re.compile(r"[^\w]*(?:[A-Z]{1,3}|[^\w]|\d[\d.,]*|kr|Kč|Ft|Fr|Rp|[Ll]ei|zł)*")
"""Codes, signs, amounts."""
_CODE: Final = re.compile(r"[A-Z]{3}")
_AMOUNT: Final = re.compile(r"\d[\d.,]*")
LONGEST: Final = 30


def currency_named(text: str) -> str | None:
    """The code of the currency that a line names, beside its sign and one amount at most."""
    if len(text) > LONGEST or not _LINE.fullmatch(text):
        return None
    codes = set(_CODE.findall(text))
    amounts = len(_AMOUNT.findall(text))
    return codes.pop() if len(codes) == 1 and codes <= _CODES and amounts <= 1 else None
