"""Lines that say what somebody is: "The Ferrin Post is a member of the union of papers".

Beside a headline they look like bylines, and name nobody who wrote the page. The measurements do
not see these phrases; see `label_phrases`.
"""

import re
from typing import Final

__all__ = ["says_what_one_is"]

_IS_A: Final = re.compile(
    r"\w (?:(?:is|are|was) (?:an?|the|one of|part of|proud)|(?:ist|sind) (?:eine?|der|die|das|Teil)"
    r"|es (?:una?|el|la|miembro|parte)|est (?:une?|le|la|membre)|è (?:una?|il|la|membro|parte)"
    r"|é (?:uma?|o|a|membro|parte)|is (?:een|het|de|lid)|jest \w+|является)\b"
)


def says_what_one_is(text: str) -> bool:
    """Whether a text has a name, or another word, and behind it what that is."""
    return _IS_A.search(text) is not None
