"""The blocks of a page -> where the first paragraph stands."""

from collections.abc import Sequence
from itertools import chain
from typing import Final

from cleaner.judging.captions import photo_credit
from cleaner.judging.looks import CORE, Look
from cleaner.judging.signs import byline, date

__all__ = ["PARAGRAPH_WORDS", "SENTENCE_WORDS", "first_paragraph"]

SENTENCE_WORDS: Final = 6.0
"""Words of a paragraph where none is long, as in interviews."""
SEVERAL: Final = 3
"""Short paragraphs that tell a byline from them; two may be all that a picture is shown with."""
PARAGRAPH_WORDS: Final = 25.0


def first_paragraph(looks: Sequence[Look], start: int) -> int:
    """The first long block that the model keeps, or else the first of any length.

    Where none is long, a byline, a day or a caption above several others is none.
    """
    kept = [look for look in looks[start:] if look.score >= CORE]
    long = [look for look in kept if look.words >= PARAGRAPH_WORDS]
    long = [look for look in long if not photo_credit(look)] or long
    told = [look for look in kept if not (byline(look) or date(look) or photo_credit(look))]
    found = next(chain(long, told if len(told) >= SEVERAL else (), kept), None)
    return min(start, len(looks) - 1) if found is None else found.index
