"""The texts of a page's blocks -> whether another text is among them."""

import re
from collections.abc import Iterable
from typing import Final

__all__ = ["GRAM", "Shown", "count_words", "fold"]

GRAM: Final = 4
"""Words in a sequence."""
SAME: Final = 0.5
"""Of the word sequences of a text, the share that the page must have for it to show the text."""
_WORD: Final = re.compile(
    r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]|[^\W_\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]+"
)
"""Of scripts that set no spaces between words, each letter."""

Gram = tuple[str, ...]


def count_words(text: str) -> int:
    """How many words a text has."""
    return len(_WORD.findall(text))


def fold(text: str) -> str:
    """The words of a text in lower case, one space between."""
    return " ".join(_WORD.findall(text.casefold()))


class Shown:
    """What a page shows, as sequences of words."""

    __slots__ = ("_grams", "_text")

    def __init__(self, texts: Iterable[str]) -> None:
        folded = [fold(text) for text in texts]
        self._text = f" {' '.join(folded)} "
        self._grams = set(_grams(self._text))

    def shows(self, text: str) -> bool:
        """Whether most of a text stands somewhere in the page; a text without words does."""
        folded = fold(text)
        grams = _grams(folded)
        if not grams:
            return not folded or f" {folded} " in self._text
        return sum(gram in self._grams for gram in grams) >= SAME * len(grams)


def _grams(folded: str) -> list[Gram]:
    words = folded.split()
    return [tuple(words[i : i + GRAM]) for i in range(len(words) - GRAM + 1)]
