"""Addresses of mail, also as archives hide them from collectors: "ann at example.org"."""

import re
from typing import Final

__all__ = ["without_mail_address"]

LONGEST: Final = 120
"""Characters of a line that is a name and an address."""
_ADDRESS: Final = re.compile(
    r"(?<!\S)[<(\[]{0,2}(?:mailto:)?[\w.+-]{1,60}"
    r"(?:@|\s?[<(\[]at[>)\]]\s?|\sat\s)"
    r"[\w-]{1,60}(?:(?:\.|\s?[<(\[]dot[>)\]]\s?|\sdot\s)[\w-]{1,60}){1,5}[>)\]]{0,2}$",
    re.IGNORECASE,
)


def without_mail_address(line: str) -> str | None:
    """What stands before the address at the end of a line; None if there is none, or nothing."""
    if len(line) > LONGEST or ("@" not in line and "at" not in line.lower()):
        return None
    found = _ADDRESS.search(line)
    return (line[: found.start()].rstrip(" ,:-–|") or None) if found else None
