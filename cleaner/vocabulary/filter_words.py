"""Lines above what a list of products or stories may be narrowed down to: "Filter by brand".

The measurements do not see these phrases; see `label_phrases`.
"""

import re
from typing import Final

from cleaner.vocabulary.beginnings import letters_of

__all__ = ["FILTER_LETTERS", "offers_filter"]

LENGTH: Final = 50
_FILTER: Final = re.compile(
    r"\W{0,3}(?:filter (?:results |products )?by|filtern nach|filtrer par|filtrar por|filtra per"
    r"|filter(?:en)? op|filtruj (?:według|wg|po)|фильтр(?:овать)? по)\b",
    re.IGNORECASE,
)


FILTER_LETTERS: Final = letters_of(_FILTER.pattern)
"""First letters of such lines, and of others."""


def offers_filter(text: str) -> bool:
    """Whether a short text begins so."""
    return len(text) <= LENGTH and _FILTER.match(text) is not None
