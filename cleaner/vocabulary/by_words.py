"""Words before the name of a writer: "By Ann Lee", "Rédigé par Ann Lee", "Text: Ann Lee".

The measurements do not see these words; see `label_phrases`.
"""

import re
from typing import Final

__all__ = ["SUBMITTED", "opens_with_by", "without_by"]

SUBMITTED: Final = (
    "submitted by|ingediend door|geplaatst door|gespeichert von|eingereicht von|soumis par|"
    "enviado por|inviato da|отправлено|надіслав|skickat av|wysłane przez"
)
"""What Drupal sets before the writer and the day."""
_BY: Final = re.compile(
    r"^(?:(?:by the|by|von|par|por|di|da|door|przez|автор|yazan|af|av|autor(?:in|es)?|auteur|"
    r"autore|authors?|author\(s\)|written by|posted by|published by|created by|contributed by|"
    rf"{SUBMITTED}|опубликовано|"
    r"geschrieben von|verfasst von|veröffentlicht von|escrito por|publicado por|écrit par|"
    r"publié par|rédigé par|scritto da|geschreven door|napisane przez|started by|asked by|escribe|"
    r"(?:authored|compiled|reported|shared|updated|uploaded) by|"
    r"(?:gepostet|eingestellt|erstellt|hochgeladen) (?:von|durch)|aufgezeichnet von|"
    r"(?:entretien réalisé|propos recueillis) par|postado por|publicada por|entrevista de|"
    r"inserito da|pubblicato da|dal nostro inviato|dalla nostra inviata|"
    r"(?:gepubliceerd|gepost) door|(?:dodane|opublikowane) przez|oprac\.|rozmawia(?:ła|ł)?|"
    r"upplagd av|lagt inn av|indsendt af|lähettänyt|yayınlayan|ditulis oleh|diposting oleh|"
    r"tác giả|γράφ(?:ει|ουν) (?:ο|η|οι)|μετάφραση|(?-i:via|oleh|durch)|"
    r"text|words|byline|writer|contributor|editor|from|文|著者|作者)"
    r"\s{0,3}[:：-]?(?:\s+|$)|(?:文|著者|作者|作成者|投稿者|記者|记者|글|기자|كتب|بقلم|लेखक)\s{0,3}[:：●]\s*"
    r"|기자명\s+|authors?:|(?-i:του|της|των|Του|Της|Των|ΤΟΥ|ΤΗΣ)\s(?=(?-i:[Α-ΩΆ-Ώ]))"
    r"|(?:texte|texto|testo|tekst|текст|bericht|rédaction|redacción|redacao|redação|"
    r"redazione|opracowanie|haber|yazı|yazar|"
    r"oleh|penulis|protokoll|gönderen|reporters?|journalist(?:e|in)?|periodista|"
    r"giornalista)\s{0,3}[:：]\s{0,3})",
    re.IGNORECASE,
)
"""Some of them are names too, and say so with a colon only."""


def opens_with_by(line: str) -> bool:
    """Whether a line begins with such words."""
    return _BY.match(line) is not None


def without_by(line: str) -> str:
    """A line without them."""
    return _BY.sub("", line)
