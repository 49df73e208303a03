"""The day that was chosen -> the day of publication beside it, where it is that of a change.

"Updated 16 March" may stand above "Published 14 March", and the model takes the first day below a
headline. And the day of what blogs set below a text.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from cleaner.fields.candidates import Candidate
from cleaner.model import Block
from cleaner.parsing.dates import parse_date

__all__ = ["FILED", "filed_day", "published_day"]

FILED: Final = re.compile(
    r"this (?:entry|post) was (?:posted|published|written) "
    r"|dieser (?:artikel|beitrag|eintrag|post) wurde (?:vor )?(?:geschrieben )?am "
    r"|(?:cet article|cette entrée|ce billet) a été (?:publiée?|écrite?|postée?) le "
    r"|esta entrada (?:fue|ha sido) publicada el |questa voce è stata pubblicata il "
    r"|dit bericht (?:werd|is) geplaatst op ",
    re.IGNORECASE,
)
"""What blogs set below a text; it goes on with many topics, and ways to respond."""
SAID: Final = 120
"""Characters of such a line in which its day stands."""

NEAR: Final = 3
"""Blocks between the two days, at most."""
STATED: Final = frozenset(
    {
        "article published", "article created", "page published", "article meta",
        "published meta", "stated property", "stored published", "address",
    }
)  # fmt: skip
"""Places that tell that the day chosen is one of publication after all."""


def published_day(found: Iterable[Candidate], chosen: Candidate) -> str:
    """The text of the day; that of an earlier one, if only that one is said to be published."""
    if not _says(chosen, "updated line", "published line") or chosen.block is None:
        return chosen.text
    if not STATED.isdisjoint(chosen.places):
        return chosen.text
    earlier = (
        one.text
        for one in found
        if one.text < chosen.text
        and _says(one, "published line", "updated line")
        and one.block is not None
        and abs(one.block - chosen.block) <= NEAR
    )
    return next(earlier, chosen.text)


def filed_day(blocks: Sequence[Block]) -> str | None:
    """The day in the only line that says when a text was filed; a page of several has several."""
    lines = [block.text for block in blocks if FILED.match(block.text)]
    return parse_date(lines[0][:SAID], day_first=True) if len(lines) == 1 else None


def _says(day: Candidate, this: str, other: str) -> bool:
    return this in day.places and other not in day.places
