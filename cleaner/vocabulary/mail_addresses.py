"""Addresses of mail, also as archives hide them from collectors: "ann at example.org"."""

import re
from typing import Final

from cleaner.vocabulary.accents import without_accents

__all__ = ["without_mail_address"]

LONGEST: Final = 120
"""Characters of a line that is a name and an address."""
SHORTEST_NAME: Final = 3
_ADDRESS: Final = re.compile(
    r"(?<!\S)[<(\[]{0,2}(?:mailto:)?[\w.+-]{1,60}"
    r"(?:@|_at_|\s?[<(\[]at[>)\]]\s?|\sat\s)"
    r"(?:[\w-]{1,60}(?:(?:\.|\s?[<(\[]dot[>)\]]\s?|\sdot\s)[\w-]{1,60}){1,5}|x{4,60})[>)\]]{0,2}$",
    re.IGNORECASE,
)


def without_mail_address(line: str) -> str | None:
    """What stands before the address at the end of a line; None if there is none, or nothing."""
    if len(line) > LONGEST or ("@" not in line and "at" not in line.lower()):
        return None
    found = _ADDRESS.search(line)
    if found is None:
        return None
    end = found.start() + _glued(line[found.start() : found.end()].partition("@")[0])
    return line[:end].rstrip(" ,:-–|(<[") or None


def _glued(local: str) -> int:
    """The letters before an address that are of the name beside it: 3 of "Leeann.lee@".

    A name begins with a capital and is in the address again.
    """
    if not local[:1].isupper():
        return 0
    small = without_accents(local.casefold())
    lengths = range(len(local) // 2, SHORTEST_NAME - 1, -1) if len(small) == len(local) else ()
    return next((end for end in lengths if small[:end] in small[end:]), 0)
