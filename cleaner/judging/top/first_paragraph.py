"""The blocks of a page -> where the first paragraph stands."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from cleaner.blocks.segments import ENTRY_TAGS, LINE
from cleaner.judging.captions import photo_credit
from cleaner.judging.chrome import is_caption
from cleaner.judging.looks import CORE, Look
from cleaner.judging.top.signs import byline, date, is_bullet

__all__ = ["PARAGRAPH_WORDS", "SENTENCE_WORDS", "first_paragraph"]

SENTENCE_WORDS: Final = 6.0
"""Words of a paragraph where none is long, as in interviews."""
SEVERAL: Final = 3
"""Short paragraphs that tell a byline from them; two may be all that a picture is shown with."""
PARAGRAPH_WORDS: Final = 25.0
GALLERIES: Final = frozenset({"carousel", "gallery", "slideshow"})
NAMES: Final = 8
"""Names of the nearest containers in which one of a gallery is looked for."""
ENTRIES: Final = (2, 6)
"""Of a list that sums the story up above it; the last is no first paragraph, however long."""


def first_paragraph(looks: Sequence[Look], start: int) -> int:
    """The first long block that the model keeps, or else the first of any length.

    Where none is long, a byline, a day or a caption above several others is none.
    """
    kept = [look for look in looks[start:] if look.score >= CORE]
    long = [look for look in kept if look.words >= PARAGRAPH_WORDS]
    if long:  # nearly always
        plain = (look for look in long if not _is_of_picture(look))
        found = _below_list(looks, start, plain) or _below_list(looks, start, iter(long))
    else:
        plain = (look for look in kept if not (byline(look) or date(look) or photo_credit(look)))
        told = list(islice(plain, SEVERAL))
        found = next(iter(told if len(told) == SEVERAL else kept), None)
    return min(start, len(looks) - 1) if found is None else found.index


def _is_of_picture(look: Look) -> bool:
    """Whether a long block is a caption, or stands in a gallery."""
    if not GALLERIES.isdisjoint(look.names[:NAMES]):
        return True
    return photo_credit(look) is not None or is_caption(look)


def _below_list(looks: Sequence[Look], start: int, long: Iterator[Look]) -> Look | None:
    """The first long block; if it is an entry of a short list, the first below the list."""
    found = next(long, None)
    if found is None or not (mark := _mark_of(found)):
        return found
    first = last = found.index
    while first > start and _mark_of(looks[first - 1]) == mark:
        first -= 1
    while last + 1 < len(looks) and _mark_of(looks[last + 1]) == mark:
        last += 1
    low, high = ENTRIES
    if first == found.index or not low <= last + 1 - first <= high:
        return found
    below = next((look for look in long if look.index > last), None)
    return found if below is None or _mark_of(below) else below


def _mark_of(look: Look) -> str:
    """What marks an entry of a list: the element, or the bullet of a line; nothing else."""
    if look.tag == LINE:
        return look.text[0] if is_bullet(look) else ""
    return look.tag if look.tag in ENTRY_TAGS else ""
