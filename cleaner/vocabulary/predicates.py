"""Lines that say what somebody is: "The Ferrin Post is a member of the union of papers".

Beside a headline they look like bylines, and name nobody who wrote the page. The measurements do
not see these phrases; see `label_phrases`.
"""

import re
from typing import Final

__all__ = ["introduces_writer", "says_what_one_is"]

_IS_A: Final = re.compile(
    r"\w (?:(?:is|are|was) (?:an?|the|one of|part of|proud)|(?:ist|sind) (?:eine?|der|die|das|Teil)"
    r"|es (?:una?|el|la|miembro|parte)|est (?:une?|le|la|membre)|è (?:una?|il|la|membro|parte)"
    r"|é (?:uma?|o|a|membro|parte)|is (?:een|het|de|lid)|jest \w+|является)\b"
)
_INTRODUCES: Final = re.compile(
    r",? (?:is (?:an?|the|one of|currently|based)|was born|writes (?:for|about|on|the)|covers|hosts"
    r"|reports (?:for|on)|works (?:as|at|for|in)|lives (?:in|with|near)|teaches"
    r"|ist (?:eine?|der|die|seit|(?:Autor|Redakteur|Journalist)(?:in)?|freie)"
    r"|schreibt (?:für|über|als|seit)"
    r"|arbeitet (?:als|bei|für|in)|lebt in|est (?:une?|le|la|journaliste|professeur)"
    r"|écrit (?:pour|sur)|couvre|collabore|travaille|vit à|es (?:una?|el|la|periodista|profesora?)"
    r"|escribe|cubre|trabaja|vive|è (?:una?|il|la|giornalista)|scrive|lavora"
    r"|é (?:uma?|o|a|jornalista|professora?)|escreve|cobre|trabalha|mora em"
    r"|is (?:een|de|het)|schrijft|werkt|woont|jest|pisze|pracuje|mieszka|является|пишет|работает"
    r"|är (?:en|journalist)|skriver|er (?:en|journalist))\b"
)


def introduces_writer(text: str) -> bool:
    """Whether a text goes on behind a name as notes on who wrote a page do."""
    return _INTRODUCES.match(text) is not None


def says_what_one_is(text: str) -> bool:
    """Whether a text has a name, or another word, and behind it what that is."""
    return _IS_A.search(text) is not None
