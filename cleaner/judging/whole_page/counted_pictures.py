"""Counters in a row of pictures: "1/4", "2 of 4".

A rule of whole pages; see `cleaner.judging.verdicts`. A number alone may be a fraction in a text,
so that three are needed which count to the same.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from cleaner.judging.looks import Look

__all__ = ["counted_pictures", "is_count"]

WORDS: Final = 3.0
COUNTERS: Final = 3
_COUNT: Final = re.compile(
    r"\(?(\d{1,3})\s?(?:/|of|von|sur|de|di|van|из|av|af|z|sobre)\s?(\d{1,3})\)?", re.IGNORECASE
)


def counted_pictures(looks: Sequence[Look]) -> Mapping[int, str]:
    """The counters of a page that has three which follow each other."""
    counted: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for look in looks:
        if look.words <= WORDS and look.letters[:1] == "0" and (found := is_count(look.text)):
            number, total = map(int, found.groups())
            if number <= total:
                counted[total].append((number, look.index))
    found_at: dict[int, str] = {}
    for total, counters in counted.items():
        numbers = {number for number, _ in counters}
        if sum(b == a + 1 for a, b in pairwise(sorted(numbers))) >= COUNTERS - 1:
            evidence = f"one of the numbers up to {total}"
            found_at |= dict.fromkeys((index for _, index in counters), evidence)
    return found_at


def is_count(text: str) -> re.Match[str] | None:
    """What a text counts, if it is nothing but that."""
    is_likely = text[-1:].isdigit() or text[-1:] == ")"  # mostly not
    return _COUNT.fullmatch(text) if is_likely else None
