"""The lines of a text -> the same without what documentation sets behind headings to link to them.

"Cookies¶" and "Cookies #" are headings with such a link; a text does not tell that it is one. The
pilcrow is no part of any line's end, and no more are pictures of chains. A number sign is, as in
"C#", but where many lines of a page end with it.
"""

import re
from collections.abc import Sequence
from typing import Final

__all__ = ["without_anchors"]

WORDS: Final = 16
"""Words of a heading at most."""
HEADINGS: Final = 3
"""Lines with a number sign at the end, of which it is the link to them."""
LONGEST: Final = 40
"""Characters of the last word and what follows it."""
SIGNS: Final = frozenset("¶🔗\uf0c1")
"""The last is a chain in fonts of icons."""
NUMBER_SIGN: Final = "#"
_NAMED: Final = re.compile(r"[^\W_]{3}[)\]?!.’'”\"]{0,3} ?#$")
"""A word with a number sign behind it, and no "C#" or "F #"."""


def without_anchors(texts: Sequence[str]) -> list[str]:
    """The lines, those that are headings without the sign at their end."""
    headings = {
        index
        for index, text in enumerate(texts)
        if text.endswith(NUMBER_SIGN) and _is_short(text) and _NAMED.search(text[-LONGEST:])
    }
    if len(headings) < HEADINGS:
        headings = set()
    return [
        _without_last(text) if index in headings or text[-1:] in SIGNS else text
        for index, text in enumerate(texts)
    ]


def _without_last(text: str) -> str:
    """A heading without its sign; a line that is nothing else stays."""
    return (text.rstrip(text[-1] + " ") or text) if _is_short(text) else text


def _is_short(text: str) -> bool:
    return text.count(" ") < WORDS
