"""Lines of text that were links with an arrow: to the story before, the next one, or more of it."""

import re
from typing import Final

__all__ = ["leads_on"]

_BACK: Final = re.compile(r"« \S")
_ON: Final = re.compile(r"[^\s.,;:!?…] »$")
"""Behind the end of a sentence it closes a quotation."""


def leads_on(text: str) -> bool:
    """Whether a line begins with an arrow back, or ends with one on; quotations have both."""
    if _BACK.match(text):
        return " | " in text or ("»" not in text and text[-1] not in ".!?…:,;")
    return "«" not in text and _ON.search(text) is not None
