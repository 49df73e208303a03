"""Closing notes of an article: who contributed, who wrote it, the initials of agencies."""

import re
from typing import Final

from cleaner.judging.flow import Flow
from cleaner.judging.head import Head
from cleaner.judging.looks import Look
from cleaner.vocabulary import Concept
from cleaner.vocabulary.credit_phrases import opens_credit

__all__ = ["AUTHOR_NAMES", "closing_note"]

WORDS: Final = 80.0
SHORT: Final = 14.0
"""Words of a note that is told by its first words only."""
AFTER: Final = 0.8
"""Share of the core words that stand before a closing note."""
REACH: Final = 4
"""Blocks between the last core block and a closing note."""
AUTHOR_NAMES: Final = frozenset({"author", "bio", "biography", "contributor", "contributors"})
_INITIALS: Final = re.compile(r"[^\W\d_]{2,4}(?:/[^\W\d_]{2,4}){1,3}")


def closing_note(look: Look, head: Head, flow: Flow) -> str | None:
    """The evidence that a block is a closing note: at the end of the core text, or close behind."""
    if look.words > WORDS or flow.before[look.index] < AFTER or flow.behind[look.index] > REACH:
        return None
    if said := look.says(Concept.CREDIT):
        return f"says “{said.phrase}”"
    names = AUTHOR_NAMES.intersection(look.names[:8])
    if names and look.words >= 6 and look.links < 0.5:
        return f"inside a container named “{min(names)}”"
    return _by_text(look, head) if look.tag == "line" else None


def _by_text(look: Look, head: Head) -> str | None:
    if head.writer and look.text.startswith(head.writer):
        return "begins with the name of the writer"
    if look.words <= SHORT and opens_credit(look.text):
        return "begins as notes on who contributed"
    return "initials of agencies" if _INITIALS.fullmatch(look.text) else None
