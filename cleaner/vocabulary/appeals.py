"""Headings above what a site says of itself below a text: gifts, hours, members.

The measurements do not see these words.
"""

from typing import Final

from cleaner.vocabulary.listed import listed

__all__ = ["heads_appeal"]

_BEGINNINGS: Final = listed(
    """support the; support our; support us; donate; donations; make a donation; members only;
    members area; become a member; opening hours; opening times; office hours; business hours;
    spenden; jetzt spenden; unterstützen sie; unterstütze uns; mitglied werden; nur für mitglieder;
    öffnungszeiten; geschäftszeiten; bürozeiten; faire un don; faites un don; soutenez;
    nous soutenir; devenir membre; heures d'ouverture; horaires d'ouverture; dona; donar; apóyanos;
    apoya a; hazte socio; horario de atención; horario de apertura; sostieni; sostienici;
    diventa socio; orari di apertura; orario di apertura; doneer; steun ons; word lid;
    openingstijden; openingsuren; wesprzyj; godziny otwarcia; faça uma doação; apoie; doe agora;
    horário de funcionamento; horário de atendimento; поддержите; поддержать проект;
    режим работы; часы работы; bağış yap; çalışma saatleri; 営業時間; 開館時間; 寄付; 营业时间;
    開放時間; 开放时间; öppettider; åbningstider; åpningstider; aukioloajat; otevírací doba;
    nyitvatartás; program de lucru; ώρες λειτουργίας"""
)
LONGEST: Final = 4
"""Words of a beginning."""


def heads_appeal(heading: str) -> bool:
    """Whether a heading begins with such words: "Support the Otter"."""
    words = heading.casefold().replace("’", "'").split()[:LONGEST]
    words = [word.rstrip(":!.,") for word in words]
    return any(" ".join(words[:size]) in _BEGINNINGS for size in range(1, len(words) + 1))
