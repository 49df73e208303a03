"""Sentences of dialogs that ask for consent: purposes of the advertisers' framework, and cookies.

They are the same on millions of sites, word for word, since a few makers of such dialogs wrote
them. They read like prose. The measurements do not see these phrases; see `label_phrases`.
"""

import re
from typing import Final

from cleaner.vocabulary.beginnings import letters_of

__all__ = ["CONSENT_LETTERS", "asks_consent"]

_CONSENT: Final = re.compile(
    r"\W{0,3}(?:"
    r"(?:store and/or|we and our (?:[\d.,]{1,6} )?partners (?:store|process|use)) "
    r"|cookies, device or similar online identifiers|your data can be used to monitor for"
    r"|(?:advertising|content) presented to you on this service can be based"
    r"|information about your activity on this service|reports can be generated based on the comb"
    r"|information regarding which (?:advertising|content) is presented"
    r"|certain information \(like an ip address|the choices you make regarding the purposes"
    r"|in support of the purposes explained in this|your device might be distinguished from"
    r"|with your acceptance, (?:your precise|certain characteristics)"
    r"|(?:these|such) cookies (?:are|help|enable|allow|may|collect|track|ensure|remember|provide) "
    r"|these technologies (?:are necessary for|help us understand how|enable our site|are used our)"
    r"|(?:strictly )?(?:necessary|functional|performance|analytical|advertisement|preference"
    r"|statistics?|marketing|targeting|uncategorized) cookies (?:are|help|enable) "
    r"|other uncategorized cookies are|if you do not allow these cookies"
    r"|all information these cookies collect|you can set your browser to block or alert"
    r"|when you visit any web ?site, it may store|because we respect your right to privacy, you"
    r"|the technical storage or access (?:is|that is) "
    # German
    r"|cookies, geräte- oder ähnliche online-kennungen|ihre daten können für die überwachung"
    r"|(?:werbung|anzeigen|inhalte), die ihnen (?:in|auf) diesem (?:dienst|angebot)"
    r"|informationen über ihre aktivitäten (?:in|auf) diesem (?:dienst|angebot)"
    r"|informationen darüber, welche (?:werbung|anzeigen|inhalte) ihnen"
    r"|berichte können (?:auf|basierend) |diese cookies (?:sind|ermöglichen|werden|können|dienen) "
    r"|wir und unsere (?:[\d.,]{1,6} )?partner (?:speichern|verarbeiten|verwenden)"
    r"|die technische speicherung oder der zugang"
    # French
    r"|les cookies, identifiants de votre terminal|vos données peuvent être utilisées pour surv"
    r"|(?:les publicités|la publicité|le contenu|les contenus) (?:qui vous (?:sont|est) )?"
    r"présentée?s? sur ce service|(?:les informations|l['’]information) sur votre activité sur ce s"
    r"|des rapports peuvent être générés|ces cookies (?:sont|permettent|nous|peuvent|servent) "
    r"|nous et nos (?:[\d.,]{1,6} )?partenaires (?:stockons|traitons|utilisons)"
    r"|le stockage ou l['’]accès technique"
    # Spanish, Italian, Portuguese
    r"|las cookies, los identificadores de dispositivos|tus datos pueden utilizarse para supervisar"
    r"|(?:la publicidad|el contenido) que se te presenta en este servicio"
    r"|la información sobre tu actividad en este servicio|se pueden generar informes basados"
    r"|estas cookies (?:son|nos|permiten|pueden|se) |el almacenamiento o acceso técnico"
    r"|nosotros y nuestros (?:[\d.,]{1,6} )?socios (?:almacenamos|tratamos|utilizamos)"
    r"|cookie, dispositivi o identificatori online simili|i tuoi dati possono essere utilizzati per"
    r"|(?:la pubblicità|il contenuto) che ti viene presentat[ao] su questo servizio"
    r"|le informazioni sulla tua attività su questo servizio|i report possono essere generati"
    r"|questi cookie (?:sono|consentono|permettono|ci|possono) |l['’]archiviazione tecnica o l"
    r"|os cookies, os identificadores de dispositivos|os seus dados podem ser utilizados para mon"
    r"|as informações sobre a sua atividade neste serviço|estes cookies (?:são|permitem|podem) "
    # Dutch, Polish, Russian
    r"|cookies, apparaat- of vergelijkbare online-|uw gegevens kunnen worden gebruikt om te cont"
    r"|(?:advertenties|content) die aan (?:u|je) word(?:en|t) (?:getoond|gepresenteerd) op deze"
    r"|informatie over (?:uw|je) activiteit op deze|er kunnen rapporten worden gegenereerd"
    r"|deze cookies (?:zijn|stellen|maken|kunnen|worden) |de technische opslag of toegang"
    r"|pliki cookie, identyfikatory urządzeń|twoje dane mogą być wykorzystywane do monit"
    r"|(?:reklamy|treści) przedstawiane ci w tej usłudze|informacje o twojej aktywności w tej usł"
    r"|te pliki cookie (?:są|umożliwiają|pozwalają|mogą|służą) |raporty mogą być generowane"
    r"|эти (?:файлы cookie|куки) (?:необходимы|позволяют|помогают|используются)"
    r")",
    re.IGNORECASE,
)


CONSENT_LETTERS: Final = letters_of(_CONSENT.pattern)
"""First letters of such sentences, and of others."""


def asks_consent(text: str) -> bool:
    """Whether a text begins like a sentence of such a dialog."""
    return _CONSENT.match(text) is not None
