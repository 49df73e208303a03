"""The lines of one paragraph -> its text: what stood between the words where a line ended."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from cleaner.blocks.lines import is_unspaced

__all__ = ["Hyphens", "learn_hyphens"]

HYPHENS: Final = ("-", "‐")
SOFT_HYPHEN: Final = "\u00ad"
MANY: Final = 0.04
"""Share of the line ends with a hyphen from which on the page divides words: English text wrapped
at its own hyphens, as in "well-known", has 0.01 to 0.02."""
FEWEST: Final = 3
LONGEST_WORD: Final = 60
# The hyphen in "Vor- und Nachteile", "pre- and post-war" stands for a word to come.
SUSPENDING: Final = frozenset(
    {"und", "oder", "bis", "bzw", "sowie", "and", "or", "to", "en", "of", "et", "ou", "och", "og"}
)
_WORD: Final = re.compile(r"\w+(?:-\w+)*")
_FIRST: Final = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Hyphens:
    """What a page does at the ends of its lines.

    words: its words in lower case, with their own hyphens; empty if no line ends with a hyphen.
    divides: whether it divides words there.
    """

    words: frozenset[str]
    divides: bool

    def join(self, texts: Sequence[str]) -> str:
        """One text from the lines of a paragraph; there must be at least one."""
        if len(texts) == 1:
            return texts[0]
        pieces: list[str] = []
        for line, after in pairwise(texts):
            if line.endswith(SOFT_HYPHEN) or self._is_divided(line, after):
                pieces.append(line[:-1])
            else:
                pieces.extend((line, "" if _needs_no_space(line, after) else " "))
        return "".join((*pieces, texts[-1]))

    def _is_divided(self, line: str, after: str) -> bool:
        if not (_ends_with_hyphen(line) and after[0].islower()):
            return False
        left, right = _around(line, after)
        if right in SUSPENDING or f"{left}-{right}" in self.words:
            return False
        return self.divides or f"{left}{right}" in self.words


def learn_hyphens(groups: Collection[Sequence[str]]) -> Hyphens:
    """Look at the line ends of all paragraphs of more than one line."""
    ends = [end for group in groups for end in pairwise(group)]
    broken = sum(_ends_with_hyphen(line) and after[0].islower() for line, after in ends)
    if not broken:
        return Hyphens(frozenset(), divides=False)
    words = (_WORD.findall(text.lower()) for group in groups for text in group)
    divides = broken >= max(FEWEST, MANY * len(ends))
    return Hyphens(frozenset(word for line in words for word in line), divides)


def _ends_with_hyphen(line: str) -> bool:
    return line.endswith(HYPHENS) and line[-2:-1].isalpha()


def _around(line: str, after: str) -> tuple[str, str]:
    """The parts of the word that the line end cuts in two, in lower case."""
    left = _FIRST.findall(line[-LONGEST_WORD:-1])[-1]
    right = _FIRST.match(after[:LONGEST_WORD])
    return left.lower(), right.group().lower() if right else ""


def _needs_no_space(line: str, after: str) -> bool:
    if is_unspaced(line[-1]) or is_unspaced(after[0]):
        return True
    if not _ends_with_hyphen(line) or not after[0].isalnum():
        return False
    return _around(line, after)[1] not in SUSPENDING
