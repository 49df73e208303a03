"""Periods of an account, whose last day is not that of the page: "the quarter ended 30 June 2002".

The measurements do not see these phrases; see `label_phrases`.
"""

import re
from typing import Final

__all__ = ["without_periods"]

_DAY: Final = (
    r"(?:\d{1,2}[./-]\d{1,2}[./-]\d{4}|[^\W\d_]{3,12}\.? \d{1,2},? \d{4}"
    r"|(?:de |den )?\d{1,2}(?:\.|º|er|st|nd|rd|th)? (?:de )?[^\W\d_]{3,12}\.?,? (?:de |del )?\d{4})"
)
_ENDED: Final = (
    r"(?:(?:quarters?|years?|months?|weeks?|periods?|half|season|term) end(?:ed|ing|s)(?: on)?"
    r"|(?:quartal|halbjahr|geschäftsjahr|jahr|zeitraum|monate)\w{0,2}"
    r"(?:,? d(?:as|ie|er) am| bis zum| bis| per| zum| endend am| endete am)"
    r"|(?:trimestre|semestre|exercice|année|mois|période)s? (?:clos|close|achevée?|terminée?s?"
    r"|finissant|se terminant)(?: fiscale)? (?:le|au)"
    r"|(?:trimestre|semestre|ejercicio|año|meses|período|periodo) (?:fiscal )?(?:terminados?"
    r"|finalizados?|cerrados?|concluidos?|que (?:terminó|finalizó|cerró)) (?:el|al|en)"
    r"|(?:trimestre|semestre|esercizio|anno|mesi|periodo) (?:chius[oi]|terminat[oi]|conclus[oi])"
    r"(?:si)? (?:il|al)"
    r"|(?:trimestre|semestre|exercício|ano|meses|período) (?:findos?|encerrados?|terminados?"
    r"|concluídos?) (?:em|a)"
    r"|(?:kwartaal|boekjaar|halfjaar|jaar|maanden|periode)(?:,? dat)? (?:eindigend|geëindigd"
    r"|eindigde|afgesloten|tot)(?: op| en met)?"
    r"|(?:kwarta|rok|okres|półrocz|miesięc)\w{0,4},? (?:zakończon\w{1,4}|kończąc\w{1,4} się)"
    r"(?: dnia| w dniu)?"
    r"|(?:квартал|год|полугоди|период|месяц)\w{0,4},? (?:за|о)(?:кончивш|вершивш|канчивающ)\w{2,6}"
    r"|(?:kvartal|år|halvår|perioden?|månader|måneder)\w{0,3} (?:som |der )?(?:avslutades"
    r"|slutade|slutter|sluttede|avsluttet|endte)(?: den)?)"
)
_PERIOD: Final = re.compile(rf"\b{_ENDED} {_DAY}", re.IGNORECASE)
_MAY_END: Final = re.compile(
    r" (?:end|bis|per|zum|am |beend|clos|achev|term|fini|cerr|conclu|que |chius|find|encerr|eind"
    r"|geëind|afge|tot |zako|kończ|за|ок|som |der |av|slut)"
)
"""In all that `_PERIOD` finds; looks in a tenth of the time."""


def without_periods(text: str) -> str:
    """A text without its periods that end on a day."""
    return _PERIOD.sub(" ", text) if _MAY_END.search(text.lower()) else text
