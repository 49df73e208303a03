"""How many characters of each class a block has, counted for the whole page at once.

The page's blocks are laid end to end as one array of code points, and a table gives the class of
each. So the cost does not grow with the number of blocks.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

__all__ = ["Class", "Counts", "count_characters"]


class Class(IntEnum):
    """Classes of characters; one character may be in several. The value is its bit."""

    LETTER = 0
    UPPER = 1
    DIGIT = 2
    SPACE = 3
    PUNCTUATION = 4
    SENTENCE_END = 5
    UNSPACED = 6
    """Letters of scripts written without spaces between words: Han, Kana, Thai and others."""
    COMMA = 7


SENTENCE_ENDS: Final = frozenset(".!?…。！？｡؟।")
COMMAS: Final = frozenset(",;、，；،")
UNSPACED: Final = (
    (0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x3040, 0x30FF), (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0xFF66, 0xFF9F),
)  # fmt: skip
BMP: Final = 0x10000
SEPARATOR: Final = "\n"
HALF: Final = (1 << 32) - 1
_BITS: Final = np.arange(256)
PAIRS: Final = [
    (_BITS >> kind & 1) + ((_BITS >> kind + 1 & 1) << HALF.bit_length())
    for kind in range(0, len(Class), 2)
]
"""For all classes, two by two: the bits of a character -> 1 or 0 in either half of a number."""
# An unspaced script packs about as much into two characters as others into a word.
CHARACTERS_A_WORD: Final = 2


@dataclass(frozen=True, slots=True)
class Counts:
    """Counts for every block, each float64 of shape (blocks,)."""

    characters: NDArray[np.float64]
    words: NDArray[np.float64]
    by_class: NDArray[np.float64]
    """Shape (classes, blocks), indexed by `Class`."""
    last: NDArray[np.uint8]
    """The class bits of each block's last character."""
    first: NDArray[np.uint8]

    def of(self, kind: Class) -> NDArray[np.float64]:
        """The counts of one class."""
        return np.asarray(self.by_class[kind])


def count_characters(texts: Sequence[str]) -> Counts:
    """Count the characters of every block. No text may be empty."""
    lengths = np.fromiter(map(len, texts), np.int64, len(texts))
    joined = SEPARATOR.join(texts).encode("utf-32-le", errors="replace")
    codes = np.frombuffer(joined, np.uint32)
    bits = _classes().take(codes, mode="clip")
    starts = np.concatenate(([0], np.cumsum(lengths[:-1] + 1)))
    ends = starts + lengths - 1
    per_class = _sums(bits, starts)
    per_class[Class.SPACE, :-1] -= 1  # the separator before the next block
    spaced = (bits & (1 << Class.SPACE)) > 0
    begins = ~spaced
    begins[1:] &= spaced[:-1]
    words = np.add.reduceat(begins, starts, dtype=np.int64) + per_class[Class.UNSPACED] / (
        CHARACTERS_A_WORD
    )
    return Counts(lengths.astype(np.float64), words, per_class, bits[ends], bits[starts])


def _sums(bits: NDArray[np.uint8], starts: NDArray[np.int64]) -> NDArray[np.float64]:
    """How many characters of each class each block has: shape (classes, blocks).

    Two classes are counted at once, in the two halves of one number.
    """
    pairs = np.array([np.add.reduceat(ones.take(bits), starts) for ones in PAIRS])
    sums = np.empty((len(Class), len(starts)))
    sums[0::2] = pairs & HALF
    sums[1::2] = pairs >> HALF.bit_length()
    return sums


@cache
def _classes() -> NDArray[np.uint8]:
    """The class bits of every code point below 0x10000, and of all above it in the last entry."""
    characters = list(map(chr, range(BMP)))
    categories = list(map(unicodedata.category, characters))
    bits = {category: _category_bits(category) for category in set(categories)}
    spaces = np.fromiter(map(str.isspace, characters), np.uint8, BMP)
    table = np.zeros(BMP + 1, np.uint8)
    table[:BMP] = np.fromiter(map(bits.__getitem__, categories), np.uint8, BMP)
    table[:BMP] |= spaces * np.uint8(1 << Class.SPACE)
    for kind, marks in ((Class.SENTENCE_END, SENTENCE_ENDS), (Class.COMMA, COMMAS)):
        table[list(map(ord, marks))] |= 1 << kind
    for low, high in UNSPACED:
        letters = table[low : high + 1] & np.uint8(1 << Class.LETTER)
        table[low : high + 1] |= letters * np.uint8(1 << Class.UNSPACED)
    table[BMP] = 1 << Class.PUNCTUATION
    return table


def _category_bits(category: str) -> int:
    """The class bits of all characters of a category of Unicode."""
    bits = {"L": 1 << Class.LETTER, "M": 1 << Class.LETTER, "N": 1 << Class.DIGIT}
    bits |= dict.fromkeys("PS", 1 << Class.PUNCTUATION)
    return bits.get(category[0], 0) | (category in ("Lu", "Lt")) << Class.UPPER
