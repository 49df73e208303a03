"""What meta elements of one name say -> the authors, each as "First Last".

Journals and libraries declare "Halloran, Ines", one element an author, or all of them in one with
semicolons between them.
"""

from collections.abc import Sequence
from typing import Final

__all__ = ["names_in_meta"]

CITED: Final = ("citation_", "bepress_citation_", "eprints.")
"""Names of meta elements begin so where the last name stands first."""
LISTS: Final = "citation_authors"
LAST_WORDS: Final = 4
FIRST_WORDS: Final = 4
SUFFIXES: Final = frozenset(
    (
        "inc", "llc", "ltd", "gmbh", "co", "corp", "jr", "sr", "ii", "iii", "iv", "phd", "md", "ma",
        "msc", "ba", "bsc", "mba", "rn", "esq", "dr", "prof", "rd", "dvm", "edd", "cpa", "mph",
    )
)  # fmt: skip
"""What stands behind a comma and is no first name."""


def names_in_meta(name: str, values: Sequence[str]) -> Sequence[str]:
    """The authors, in the order given. name: of the meta elements, in small letters."""
    if name == LISTS and any(";" in value for value in values):
        parts = (part.strip() for value in values for part in value.split(";"))
        values = tuple(filter(None, parts))
    cited = name.startswith(CITED)
    if not (cited or len(values) > 1) or (len(values) == 1 and _are_two(values[0])):
        return values
    turned = [_turned(value, strict=not cited) for value in values]
    given = [one for one in turned if one is not None]
    return given if len(given) == len(values) else values


def _are_two(value: str) -> bool:
    """Whether a value may be "Ann Lee, Bo Day"."""
    return all(" " in part.strip() for part in value.split(","))


def _turned(value: str, *, strict: bool) -> str | None:
    """Turn "Halloran, Ines" into "Ines Halloran"; None for what is not of that form.

    strict: whether "Ann Lee, Editor" may stand there as well, so that what is before the comma
    must be one last name: "Lee", "van der Lee".
    """
    last, _, first = (part.strip() for part in value.partition(","))
    words, given = last.split(), first.split()
    is_name = 0 < len(words) <= LAST_WORDS and 0 < len(given) <= FIRST_WORDS and "," not in first
    if not is_name or given[0].replace(".", "").casefold() in SUFFIXES:
        return None
    if strict and any(not word[:1].islower() for word in words[:-1]):
        return None
    return f"{first} {last}"
