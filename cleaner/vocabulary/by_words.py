"""Words before the name of a writer: "By Ann Lee", "Rédigé par Ann Lee", "Text: Ann Lee".

The measurements do not see these words; see `label_phrases`.
"""

import re
from typing import Final

__all__ = ["SUBMITTED", "behind_label", "behind_written", "opens_with_by", "without_by"]

SUBMITTED: Final = (
    "submitted by|ingediend door|geplaatst door|gespeichert von|eingereicht von|soumis par|"
    "enviado por|inviato da|отправлено|надіслав|skickat av|wysłane przez"
)
"""What Drupal sets before the writer and the day."""
_ROLE: Final = (
    r"(?:(?:chief|freelance|guest|political|senior|sports|staff)\s)?"
    r"(?:columnist|correspondent|editor|journalist|reporter|writer)"
    r"|(?:unserem|unserer|unseren)\s(?:[^\W\d_]{0,20}(?:redakteur|mitarbeiter|reporter)(?:in)?"
    r"|[^\W\d_]{0,20}(?:korrespondent(?:en|in)?|redaktionsmitglied))"
    r"|onze\s[^\W\d_]{0,20}(?:redacteur|correspondent|verslaggever|verslaggeefster)"
    r"|redakteur(?:in)?|notre (?:correspondante?|envoyée? spéciale?)|nuestr[oa] corresponsal"
)
"""What somebody is, between "By" and the name: "By Staff Reporter Ann Lee"."""
_LABELS: Final = (
    r"autor(?:s|e|ė|es|i|ii|iai|ius|ul|en|[:*_/]?in(?:nen)?|a|as|ka|ky|zy)?|autoři|autoarea"
    r"|auteure?s?|autrices?|szerzők?|írta|kirjoittajat?|kirjoittanut|toimittajat?|författare"
    r"|skribent|forfattere?|skrevet a[vf]|skriven av"
    r"|автор(?:ы|и|ка)?(?:\s(?:статьи|статті|текста|тексту|материала|матеріалу))?|пише|написала?"
    r"|аўтар|συντάκτ(?:ης|ρια|ες)|κείμενο|γράφουν|müəllif|muallif|ავტორი|հեղինակ|tekstas|teksts"
    r"|piše|pišu|napisa(?:o|la|li)|napsala?|připravila?|avtor(?:ica|ji)?|besedilo|textes?|texty?"
    r"|(?:text|texte|texto|testo|tekst|teksti|teksts|текст|foto(?:['’]?s)?|фото)\s"
    r"(?:und|og|och|et|y|e|en|i|ja|un|и|і|&|\+)\s(?:bild(?:er)?|bilder|foto(?:['’]?s)?|fotografie|"
    r"kuvat?|photos?|tekst|teksts|video|zdjęcia|фото|текст)"
    r"|verfasser(?:in)?|bearbeitet von|redak(?:tion|tor|torius|tör|tør|cja|ce|cija)|redacteur"
    r"|redactora?|repórter|người viết|เขียนโดย|ผู้เขียน|ผู้สื่อข่าว|ライター|취재"
    r"|الكاتبة?|تحرير|إعداد|نویسنده|گزارش|लिखित|द्वारा|রচনা|লেখক|mwandishi|penulis|oleh"
    r"|tác giả|bởi|haber|yazar|yazı|nga|av|af|teksti|kirjoitti|scris de|parengė|parašė"
)
"""Words that stand before a name with a colon, and without one mean much else."""
_UNMARKED: Final = (
    r"(?:skrevet a[vf]|skriven av|av|af|napsala?|připravila?|zpracovala?|napisao|napisala|piše"
    r"|kirjoittanut|kirjoitti|scris de|kirjutas|parengė|parašė|írta|viết bởi|bởi|oleh"
    r"|nga(?!\s(?:thi|thị|t\.|van)\b)"
    r"|γράφ(?:ει|ουν)\s(?:ο|η|οι))\s"
    r"(?=(?-i:[^\W\d_a-zß-ÿа-я][^\s,|]{1,30}\s[^\W\d_a-zß-ÿа-я]))"
)
"""The same without a colon, of languages whose "by" the concepts do not know, before two names."""
_CASELESS: Final = r"(?:โดย|מאת)\s(?=\S)"
_LABEL: Final = re.compile(
    rf"(?:{_LABELS})\s{{0,3}}[:：]\s{{0,3}}(?=\S)|{_UNMARKED}|{_CASELESS}", re.IGNORECASE
)
_BY: Final = re.compile(
    rf"^(?:(?:{_LABELS})\s{{0,3}}[:：]\s{{0,3}}"
    rf"|{_UNMARKED}|{_CASELESS}|(?:by|von|par|por|door)\s(?:{_ROLE})\s(?=(?-i:[^\W\d_a-zß-ÿ]\S{{1,30}}\s[^\W\d_a-zß-ÿ]))"
    r"|(?:by the|by|von|par|por|di|da|door|przez|автор|yazan|af|av|autor(?:in|es)?|auteur|"
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
    r"redazione|opracowanie|protokoll|gönderen|reporters?|journalist(?:e|in)?|periodista|"
    r"giornalista)\s{0,3}[:：]\s{0,3})",
    re.IGNORECASE,
)
"""Some of them are names too, and say so with a colon only."""
_WRITTEN: Final = re.compile(
    r"\W{0,3}(?:(?:this|the) (?:post|article|story|guide|blog) (?:was|is) )?"
    r"(?:written by|words by|text by|text von|geschrieben von|verfasst von|écrit par|rédigé par|"
    r"escrito por|scritto da|geschreven door|skrevet a[vf]|skriven av|napisane przez)"
    r"\s?:?\s?(?P<behind>[^\W\d_][^|:\n]{2,80})",
    re.IGNORECASE,
)
"""Those that say so wherever they stand; "by" and "from" below a text may say much else."""


def opens_with_by(line: str) -> bool:
    """Whether a line begins with such words."""
    return _BY.match(line) is not None


def behind_label(line: str) -> str | None:
    """What stands behind a word that says who wrote: "Szerző: Kis Anna", "Skrevet av Bo Ek"."""
    label = _LABEL.match(line)
    return line[label.end() :] if label else None


def behind_written(line: str) -> str | None:
    """What stands behind "Written by", and "This post was written by"."""
    found = _WRITTEN.match(line)
    return found["behind"] if found else None


def without_by(line: str) -> str:
    """A line without them."""
    return _BY.sub("", line)
