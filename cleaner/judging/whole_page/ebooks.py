"""What free electronic books say around their text, between lines of stars.

Above "*** START OF THE PROJECT ... EBOOK" stands what the book is and how it may be used, below
"*** END OF ..." the licence, of several thousand words. A rule of whole pages; see
`cleaner.judging.verdicts`.
"""

import re
from collections.abc import Mapping, Sequence
from itertools import takewhile
from typing import Final

from cleaner.judging.looks import Look

__all__ = ["ebook_notices"]

STARS: Final = "***"
LONGEST: Final = 80.0
"""Words of a block with such a line; others may stand above it."""
_BOOK: Final = r"OF TH(?:E|IS) PROJECT [^\s*]{1,30} E(?:BOOK|TEXT)\b"
_START: Final = re.compile(rf"\*{{3}} ?START {_BOOK}", re.IGNORECASE)
_END: Final = re.compile(rf"\*{{3}} ?END {_BOOK}", re.IGNORECASE)
_CLOSING: Final = re.compile(
    r"end of (?:the |this )?project [^\s*]{1,30}(?: e(?:book|text) of\b|['’]s\b)", re.IGNORECASE
)
"""Right above the last line of stars."""
_MAKERS: Final = re.compile(
    r"(?:produced by|e-?text prepared by|this (?:e-?text|e-?book) was (?:produced|prepared) by)\b",
    re.IGNORECASE,
)
"""Right below the first."""


def ebook_notices(looks: Sequence[Look]) -> Mapping[int, str]:
    """The blocks above the first line of stars and below the last, where both are."""
    starred = [look for look in looks if STARS in look.text and look.words <= LONGEST]
    start = next((look.index for look in starred if _START.search(look.text)), None)
    ends = (look.index for look in starred if _END.search(look.text))
    end = next((index for index in ends if start is not None and index > start + 1), None)
    if start is None or end is None:
        return {}
    below = looks[start + 1 : start + 2]
    first = start + 1 + sum(1 for _ in takewhile(lambda look: _MAKERS.match(look.text), below))
    last = end - bool(_CLOSING.match(looks[end - 1].text) and looks[end - 1].words <= LONGEST)
    return {
        **dict.fromkeys(range(first), "above the text of a free electronic book"),
        **dict.fromkeys(range(last, len(looks)), "below the text of a free electronic book"),
    }
