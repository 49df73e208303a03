"""The day that was chosen -> the day of publication beside it, where it is that of a change.

"Updated 16 March" may stand above "Published 14 March", and the model takes the first day below a
headline.
"""

from collections.abc import Iterable
from typing import Final

from cleaner.fields.candidates import Candidate

__all__ = ["published_day"]

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


def _says(day: Candidate, this: str, other: str) -> bool:
    return this in day.places and other not in day.places
