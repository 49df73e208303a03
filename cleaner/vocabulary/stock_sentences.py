"""Sentences that publishing systems set around every article: when it was posted, where printed.

They read like the article's own. The measurements do not see these phrases; see `label_phrases`.
"""

import re
from typing import Final

__all__ = ["is_stock"]

_STOCK: Final = re.compile(
    r"\W*(?:this entry was (?:posted|published|written) (?:on|in|by|at)\b"
    r"|(?:a|this) version of this (?:article|story|column|essay|review|op-ed|editorial|letter) "
    r"appear(?:s|ed) in print\b"
    r"|this (?:article|story) appear(?:s|ed) in print\b"
    r"|(?:dieser eintrag|dieser beitrag) wurde (?:am|unter|in|von) .{1,60}"
    r"(?:veröffentlicht|abgelegt|geschrieben|gepostet)\b"
    r"|(?:cette entrée a été publiée|ce contenu a été publié) (?:dans|le|par)\b"
    r"|esta entrada (?:fue|ha sido) (?:publicada|posteada) (?:en|el|por)\b"
    r"|questa voce è stata pubblicata (?:in|il|da)\b"
    r"|(?:esta entrada|este post) foi publicad[ao] (?:em|por)\b"
    r"|dit bericht (?:werd|is) (?:geplaatst|gepost) (?:in|op|door)\b"
    r"|ten wpis został opublikowany (?:w|dnia|przez)\b"
    r"|запись опубликована (?:в рубрике|автором)\b)",
    re.IGNORECASE,
)


def is_stock(text: str) -> bool:
    """Whether a text begins with such a sentence."""
    return _STOCK.match(text) is not None
