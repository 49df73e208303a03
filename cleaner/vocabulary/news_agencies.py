"""Agencies that write the news: "Reuters" between a headline and the day is who reported it.

Below a picture the same words say who took it. The measurements do not see this list.
"""

import re
from typing import Final

__all__ = ["names_agency", "without_agency"]

_AGENCIES: Final = """
    ap; associated press; the associated press; ap news; reuters; reuters staff; afp;
    agence france-presse; agence france presse; bloomberg; bloomberg news; pa; pa media;
    press association; upi; aap; cp; the canadian press; pti; ani; ians; xinhua;
    kyodo; kyodo news; jiji press; yonhap; dpa; apa; sda; ats; sid; epd; kna; afx;
    keystone-sda; efe; agencia efe; europa press; ep; notimex; télam; telam; colpisa; pap; ansa;
    agi; adnkronos; askanews; lapresse; italpress; anp; belga; lusa; agência lusa;
    agência brasil; agência senado; estadão conteúdo; folhapress; ritzau; ntb; tt; stt; mti; čtk;
    tasr; sita; agerpres; mediafax; бта; dha; iha; i̇ha; anadolu ajansı; anadolu agency; anka;
    tass; тасс; риа новости; интерфакс; рбк; укринформ; укрінформ; уніан; antara;
    共同通信社; 共同通信; 共同; 時事通信社; 時事通信; 時事;
    新华社; 新華社; 中新社; 中央社; 路透社; 法新社;
    美联社; 美聯社; ロイター; 연합뉴스; 뉴시스; 뉴스1; رويترز; أ ف ب; د ب أ; الأناضول; وكالات;
    एजेंसी; भाषा; पीटीआई; आईएएनएस;
    agencies; news agencies; wire reports; agencias; agências; agenzie; agences; agenturen;
    agentschappen; agencje; ajanslar; agentur; agencia; агентства
"""
AGENCIES: Final = frozenset(agency.strip() for agency in _AGENCIES.split(";"))
SHORT: Final = 3
"""Letters of a name that is written in capitals."""
IN_SMALL: Final = frozenset({"dpa", "sda", "apa", "sid", "epd", "kna"})
LONGEST: Final = 80
_PARTS: Final = re.compile(
    r"\s?[/,|&+·]\s?|\s(?:and|und|et|y|e|en|i|och|og|ve|и)\s|(?<=[A-Za-z])-(?=[A-Z])"
)
_BEHIND: Final = re.compile(
    r"\s?[/,|·–—-]\s?|\s(?:and|with|und|mit|et|avec|y|con|e|com|en|met|i|och|og|ve|и)\s|\s?[(\[]"
)
"""Between a writer or a paper and an agency."""
_GLUED: Final = re.compile(
    r"(?<=[^\W\d_])(?<!\bthe) (?:the )?"
    r"(?:associated press|canadian press|agence france[- ]presse)$",
    re.IGNORECASE,
)
"""Long names right behind one, as elements without a space between have it."""
_GLUED_SHORT: Final = re.compile(
    r"(?<=[^\W\d_]{2}) (?:Bloomberg(?: News| Opinion)?|Reuters|AFP|EFE|ANSA|Agencia EFE"
    r"|Europa Press|Thomson Reuters(?: Foundation)?|CP|dpa|Adnkronos)$"
)
"""Short names, as they are written, behind two words or more: "Bloomberg" is a surname."""
FULL_NAME: Final = 2
_WITH: Final = re.compile(r"(?:with|mit|avec|con|com|met|med)\s")


def names_agency(text: str) -> bool:
    """Whether a line is the name of an agency, or of several: "AP", "dpa/Reuters"."""
    if len(text) > LONGEST:
        return False
    parts = [text] if text.casefold() in AGENCIES else _PARTS.split(text)
    return all(map(_is_agency, parts))


def without_agency(text: str) -> str | None:
    """What stands before an agency at the end of a line, "Ann Lee / EFE"; None without one."""
    if len(text) > LONGEST:
        return None
    if (glued := _GLUED.search(text)) is not None:
        return text[: glued.start()]
    if (glued := _GLUED_SHORT.search(text)) is not None:
        before = text[: glued.start()]
        words = before.split()
        if len(words) >= FULL_NAME and all(word[0].isupper() for word in words):
            return before
    for found in _BEHIND.finditer(text):
        behind = text[found.end() :].rstrip(")]")
        if with_ := _WITH.match(behind):
            behind = behind[with_.end() :]
        if found.start() and names_agency(behind):
            return text[: found.start()]
    return None


def _is_agency(part: str) -> bool:
    shouted = len(part) > SHORT or part in IN_SMALL or part.upper() == part
    return shouted and part.casefold() in AGENCIES
