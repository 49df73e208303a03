"""Sentences of dialogs that ask for consent: purposes of the advertisers' framework, and cookies.

They are the same on millions of sites, word for word, since a few makers of such dialogs wrote
them. They read like prose. The measurements do not see these phrases; see `label_phrases`.
"""

import re
from typing import Final

from cleaner.vocabulary.beginnings import by_letters, letters_of
from cleaner.vocabulary.consent_requests import CONSENT_REQUESTS

__all__ = ["CONSENT_LETTERS", "asks_consent", "speaks_of_these"]

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
    # Czech, Hungarian, Scandinavian, Turkish, Ukrainian
    r"|(?:soubory )?cookies?(?:-k)?, [^.]{0,40}(?:identifik|azonosít|online-identif|kimlik)"
    r"|tyto (?:soubory )?cookies (?:jsou|umožňují|nám|slouží|mohou) |reklamy? a obsah mohou být"
    r"|ezek a (?:sütik|cookie-k) (?:segít|lehetővé|szüksége|elengedhetetlen)"
    r"|(?:dessa|disse) (?:cookies|kakor|informasjonskapslene) (?:är|er|gör|gjør|hjälper|hjælper"
    r"|kan|används|bruges|brukes) |bu çerezler |ці файли cookie (?:необхідні|дозволяють|допомаг)"
    # what readers may do, in all of these
    r"|you (?:can|may) (?:\w+ )?(?:change|withdraw|revoke|update|manage|adjust) your (?:mind"
    r"|consent|choices?|preferences|settings)\b"
    r"|(?:sie können|du kannst) (?:\w+ )?(?:ihre|deine) (?:einwilligung|zustimmung|auswahl"
    r"|einstellungen|entscheidung|präferenzen)(?:en)?\b.{0,80}(?:widerruf|änder|anpass|zurückzieh)"
    r"|(?:ihre|deine) (?:einwilligung|zustimmung|auswahl) (?:können sie|kannst du) (?:jederzeit"
    r"|hier)"
    r"|vous pouvez (?:à tout moment )?(?:retirer|modifier|changer|paramétrer|exprimer|gérer)"
    r" (?:à tout moment )?(?:votre consentement|vos choix|vos préférences|votre choix)"
    r"|(?:usted )?puedes? (?:retirar|cambiar|revocar|modificar|gestionar|configurar)"
    r" (?:en cualquier momento )?(?:su|tu)s? (?:consentimiento|preferencias|opciones|elección)"
    r"|(?:você )?pode (?:retirar|alterar|mudar|revogar|modificar|gerir|gerenciar) (?:a qualquer"
    r" momento )?(?:o |as |a )?(?:seu|suas|sua) (?:consentimento|preferências|escolhas?|opções)"
    r"|puoi (?:liberamente )?(?:prestare|rifiutare|revocare|modificare|cambiare|ritirare)\b.{0,40}"
    r"(?:il tuo consenso|le tue (?:preferenze|scelte))"
    r"|(?:u kunt|je kunt|je kan) (?:uw|je|jouw) (?:toestemming|keuzes?|voorkeuren|instellingen)"
    r"\b.{0,60}(?:intrekken|wijzigen|aanpassen|veranderen)"
    r"|(?:możesz|mogą państwo) (?:w każdej chwili |w dowolnym momencie )?(?:wycofać|zmienić|cofnąć)"
    r" (?:\w+ )?(?:zgodę|ustawienia|preferencje|wybór)"
    r"|(?:svůj |váš )?souhlas (?:můžete|lze) (?:kdykoliv? )?(?:odvolat|změnit|odmítnout)"
    r"|(?:hozzájárulását|beállításait|választását) bármikor (?:visszavonhatja|módosíthatja)"
    r"|вы можете (?:в любое время |в любой момент )?(?:отозвать|изменить) (?:сво[её]|ваше) "
    r"(?:согласие|решение)|ви можете (?:будь-коли |в будь-який час )?(?:відкликати|змінити) "
    r"(?:свою|вашу) згоду"
    r"|du kan (?:när som helst |til enhver tid |når som helst |altid |alltid )?(?:återkalla|ändra"
    r"|trække|tilbagekalde|trekke|endre|ændre) (?:tilbage )?(?:ditt|dit|dine|dina) "
    r"(?:samtycke|samtykke|valg|val|inställningar|innstillinger|indstillinger)"
    r"|μπορείτε να (?:ανακαλέσετε|αλλάξετε) .{0,20}(?:συγκατάθεσή|επιλογές) σας"
    r"|anda dapat (?:mengubah|menarik) .{0,20}persetujuan"
    r")",
    re.IGNORECASE,
)
_BY_LETTERS: Final = by_letters(
    (first.pattern, first) for stock in CONSENT_REQUESTS for first in stock.begins.each()
)
_THESE: Final = re.compile(
    r"\W{0,3}(?:(?:these|such|diese|ces|estas|questi|estes|deze|te pliki|tyto|ezek a|dessa|disse|bu"
    r"|эти|ці)\b|[^,.]{0,40}\bcookies (?:are|help|enable)\b)",
    re.IGNORECASE,
)

CONSENT_LETTERS: Final = letters_of(_CONSENT.pattern).union(
    *(letters_of(stock.begins.pattern) for stock in CONSENT_REQUESTS)
)
"""First letters of such sentences, and of others."""


def asks_consent(text: str, letters: str | None = None) -> bool:
    """Whether a text begins like a sentence of such a dialog. letters: the first, where known."""
    if _CONSENT.match(text) is not None:
        return True
    return any(first.match(text) for first in _BY_LETTERS.of(text, letters))


def speaks_of_these(text: str) -> bool:
    """Whether such a sentence may be about what is baked: "These cookies are …"."""
    return _THESE.match(text) is not None
