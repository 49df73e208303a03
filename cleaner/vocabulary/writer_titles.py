"""What stands behind the name of a writer: "Ann Lee, Staff Writer", "Jan Ott, Redakteur".

The measurements do not see these words; see `label_phrases`.
"""

import re
from typing import Final

__all__ = ["is_title", "is_title_of_writer"]

_PRESS: Final = """
    correspondent correspondents reporter reporters editor editors writer writers columnist
    columnists journalist journalists contributor contributors photographer blogger critic
    reviewer copywriter foodstylist
    redakteur redakteurin redaktor redaktorin korrespondent korrespondentin chefredakteur
    chefredakteurin volontär volontärin volontaer journalistin reporterin kolumnist kolumnistin
    ressortleiter ressortleiterin
    journaliste correspondante rédacteur rédactrice chroniqueur chroniqueuse pigiste éditorialiste
    corresponsal redactor redactora periodista columnista editora reportero reportera
    repórter jornalista redator redatora correspondente colunista
    giornalista corrispondente redattore redattrice editorialista
    verslaggever verslaggeefster redacteur columniste
    dziennikarz dziennikarka redaktorka publicysta publicystka
    журналист журналистка корреспондент корреспондентка редактор обозреватель
    журналіст журналістка кореспондент кореспондентка
    journalisten redaktör korrespondenten reportern skribent toimittaja kirjeenvaihtaja
    muhabir muhabiri editör editörü yazarı
"""
_FIRMS: Final = """
    producer publisher author freelancer intern fellow staff analyst expert specialist consultant
    strategist researcher advisor adviser attorney lawyer engineer manager director president
    founder co-founder ceo cto cfo cmo coo owner vp professor lecturer marketer autorin
    geschäftsführer geschäftsführerin fotograf envoyé envoyée enviado enviada colaborador
    colaboradora inviato inviata yazar
"""
PRESS: Final = frozenset(_PRESS.split())
"""What somebody is who writes for papers, which is never given as a part of the name."""
TITLES: Final = PRESS | frozenset(_FIRMS.split())
_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")


def is_title(text: str) -> bool:
    """Whether some words say what somebody is: "Tarn Correspondent", "CEO and founder"."""
    return not TITLES.isdisjoint(_WORD.findall(text.casefold()))


def is_title_of_writer(text: str) -> bool:
    """Whether some words say what a writer is: "Tarn Correspondent"."""
    return not PRESS.isdisjoint(_WORD.findall(text.casefold()))
