"""The names of languages: in their own language, in English, and the great ones in twelve more."""

import re
from typing import Final

from cleaner.vocabulary.first_letters import first_letters
from cleaner.vocabulary.listed import listed

__all__ = ["ENGLISH", "LANGUAGE_LETTERS", "NATIVE", "language_named"]


ENGLISH: Final = listed(
    """english; englisch; anglais; inglés; inglese; inglês; engels; angielski; английский;
    i̇ngilizce; ingilizce; 英語; 英语; 英文"""
)
"""What a choice of languages nearly always has, or is written in."""
NATIVE: Final = listed(
    """deutsch; español; français; italiano; português; nederlands; polski; русский; türkçe; 日本語;
    中文; 简体中文; 繁體中文; 繁体中文; 正體中文; 한국어; العربية; svenska; dansk; norsk;
    norsk bokmål; suomi; čeština; magyar; ελληνικά; українська; română; български; tiếng việt;
    עברית; ไทย; bahasa indonesia; bahasa melayu; हिन्दी; বাংলা; தமிழ்; فارسی; اردو; català;
    euskara; galego; hrvatski; srpski; српски; slovenčina; slovenščina; lietuvių; latviešu; eesti;
    íslenska; беларуская; қазақша; македонски; shqip; bosanski; cymraeg; gaeilge; afrikaans;
    filipino; tagalog; kiswahili; latina; esperanto"""
)
FOREIGN: Final = listed(
    """german; french; spanish; italian; portuguese; dutch; polish; russian; turkish; japanese;
    chinese; simplified chinese; traditional chinese; korean; arabic; swedish; danish; norwegian;
    finnish; czech; hungarian; greek; ukrainian; romanian; bulgarian; vietnamese; hebrew; thai;
    indonesian; malay; hindi; bengali; tamil; persian; urdu; catalan; basque; galician; croatian;
    serbian; slovak; slovenian; lithuanian; latvian; estonian; icelandic; belarusian; kazakh;
    macedonian; albanian; bosnian; welsh; irish; swahili; latin; brazilian portuguese;
    latin american spanish; mandarin; cantonese;
    französisch; spanisch; italienisch; portugiesisch; niederländisch; polnisch; russisch;
    türkisch; japanisch; chinesisch; koreanisch; arabisch; schwedisch; dänisch; tschechisch;
    allemand; espagnol; italien; portugais; néerlandais; polonais; russe; turc; japonais; chinois;
    coréen; arabe; suédois; danois; tchèque;
    alemán; francés; portugués; neerlandés; polaco; ruso; turco; japonés; chino; coreano; árabe;
    tedesco; francese; spagnolo; portoghese; olandese; polacco; russo; giapponese; cinese; arabo;
    alemão; francês; espanhol; holandês; polonês; japonês; chinês;
    duits; frans; spaans; italiaans; portugees; pools; russisch; turks; japans; chinees;
    niemiecki; francuski; hiszpański; włoski; portugalski; niderlandzki; rosyjski; turecki;
    японский; китайский; немецкий; французский; испанский; итальянский; португальский; польский;
    турецкий; almanca; fransızca; ispanyolca; italyanca; portekizce; rusça; japonca; çince;
    ドイツ語; フランス語; スペイン語; イタリア語; 中国語; 韓国語; 德语; 法语; 西班牙语;
    日语; 韩语; 俄语"""
)
_ALL: Final = ENGLISH | NATIVE | FOREIGN
LANGUAGE_LETTERS: Final = frozenset(map(first_letters, _ALL))
"""First letters of lines that name one, and of others."""
_REST: Final = re.compile(r" ?[(（]| [-–] |, ")
"""Before a country, or a script."""
LONGEST: Final = 40


def language_named(text: str) -> str | None:
    """The language that a text names and says nothing more of; in lower case."""
    if len(text) > LONGEST:
        return None
    name, _, rest = text.partition(" | ")
    if rest and any(map(str.isalnum, rest)):
        return None
    name = name.strip(" \t\n*•·✓✔>-").lower()
    if name in _ALL:
        return name
    bare = _REST.split(name, 1)[0]
    return bare if bare in _ALL else None
