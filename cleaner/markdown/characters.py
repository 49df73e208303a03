"""Characters as CommonMark sorts them, where it says what may open and close emphasis."""

import unicodedata
from functools import lru_cache
from typing import Final

__all__ = ["is_punctuation", "is_space", "is_word"]

SPACE: Final = "\t\n\f\r"
CACHED: Final = 4096


@lru_cache(CACHED)
def is_space(character: str) -> bool:
    """Whether it is white space; so is what stands before and behind a text."""
    return not character or character in SPACE or unicodedata.category(character) == "Zs"


@lru_cache(CACHED)
def is_punctuation(character: str) -> bool:
    """Whether it is a punctuation mark or a symbol."""
    return bool(character) and unicodedata.category(character)[0] in "PS"


def is_word(character: str) -> bool:
    """Whether it is neither."""
    return not (is_space(character) or is_punctuation(character))
