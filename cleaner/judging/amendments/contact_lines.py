"""Verdicts -> the same, but the lines of a contact are kept where one above them is.

A name and a telephone number, a street, "e-mail: desk@gazette.example": to the model the last of
them looks like a button to share the page, and a list of offices with their numbers like a menu.
"""

from collections.abc import Sequence
from typing import Final

from cleaner.blocks.segments import Segments, Zone
from cleaner.judging.doubted import given_back, is_doubted
from cleaner.judging.shapes import names_contact
from cleaner.model import TEXT_LABELS, Label, Verdict

__all__ = ["with_contact_lines"]

LONGEST: Final = 200
"""Characters of such a line."""
REACH: Final = 3
"""Blocks down from one that is kept: a street, an address on the web between."""
LIKELY: Final = 0.2
"""The score of a line, at least."""
OUTSIDE: Final = int(Zone.NAV | Zone.FOOTER | Zone.ASIDE | Zone.FORM | Zone.HIDDEN | Zone.DIALOG)
OTHERS: Final = frozenset({Label.ADVERT, Label.COMMENT, Label.LEGAL})
REASON: Final = "rule contact_line: below another line of a contact that is kept"


def with_contact_lines(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Keep what the model took away right below such a line, in the same container."""
    outline = segments.outline
    likely = [index for index, verdict in enumerate(verdicts) if verdict.score >= LIKELY]
    doubted = [index for index in likely if _may_stay(verdicts[index])]
    if not doubted or not outline.has_places:
        return tuple(verdicts)
    decided = list(verdicts)
    kept: dict[int, int] = {}  # the last that is kept in each container
    for index in sorted({near for one in doubted for near in range(max(0, one - REACH), one + 1)}):
        text, container = segments.texts[index], segments.places[index]
        if len(text) > LONGEST or outline.zones[container] & OUTSIDE or not names_contact(text):
            continue
        parent = int(outline.parents[container])
        if index - kept.get(parent, -REACH - 1) <= REACH and _may_stay(decided[index]):
            decided[index] = given_back(REASON)
        if decided[index].label in TEXT_LABELS:
            kept[parent] = index
    return tuple(decided)


def _may_stay(verdict: Verdict) -> bool:
    return verdict.score >= LIKELY and is_doubted(verdict) and verdict.label not in OTHERS
