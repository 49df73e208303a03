"""One spelling for all spellings of a phrase: "Skip to content »" -> "skip to content".

In: a block's text. Out: the form in which the vocabulary is stored and blocks are looked up.
"""

import re
from typing import Final
from unicodedata import category, normalize

__all__ = ["normalise"]

_DIGITS: Final = re.compile(r"\d+")
_COPYRIGHT: Final = re.compile(r"\(c\)(?= ?\d)")
_COPYRIGHT_SIGN: Final = "©"

_RESPELT: Final = (
    ("\u00ad", ""),  # soft hyphen
    ("\u200b", ""),  # zero-width space
    ("\u200e", ""),  # left-to-right mark
    ("\u200f", ""),  # right-to-left mark
    ("\ufeff", ""),  # byte order mark
    ("\ufe0f", ""),  # emoji variation selector
    ("\u2018", "'"),
    ("\u2019", "'"),
    ("\u2010", "-"),
    # Case folding knows no Turkish: İ becomes i and a loose dot, I becomes i and never ı.
    # With all of them folded to i, capitals and small letters meet again.
    ("\u0307", ""),
    ("ı", "i"),
)
"""What NFKC leaves apart and sites use for the same thing."""


def normalise(text: str) -> str:
    """Return `text` in NFKC, case-folded, with single spaces, 0 for every number, edges stripped.

    The edges lose everything that is not a letter: punctuation, arrows, bullets, brackets,
    numerals ("12 Comments (3)" -> "comments"). Only the copyright sign stays, since it is the
    most telling part of its line; "(c) 2008" counts as one.
    """
    is_ascii = text.isascii()
    folded = text.lower() if is_ascii else _fold(text)
    if "(c)" in folded:
        folded = _COPYRIGHT.sub(_COPYRIGHT_SIGN, folded)
    spaced = " ".join(folded.split())
    stripped = spaced.strip(_ASCII_EDGES) if is_ascii else _strip_edges(spaced)
    return _DIGITS.sub("0", stripped)


def _fold(text: str) -> str:
    """Fold compatibility forms, case, typographic variants and invisible characters."""
    folded = normalize("NFKC", text).casefold()
    for old, new in _RESPELT:
        folded = folded.replace(old, new)
    return normalize("NFKC", folded)


def _strip_edges(text: str) -> str:
    """Cut both ends back to the first and last letter. Linear: each character is seen once."""
    start, end = 0, len(text)
    while start < end and not _is_letter(text[start]):
        start += 1
    while start < end and not (_is_letter(text[end - 1]) or category(text[end - 1]) in _MARKS):
        end -= 1
    return text[start:end]


_ASCII_EDGES: Final = "".join(c for c in map(chr, range(128)) if not c.isalpha())
_MARKS: Final = frozenset({"Mn", "Mc"})
"""Vowel signs and accents, which belong to the letter before them."""


def _is_letter(character: str) -> bool:
    return character.isalpha() or character == _COPYRIGHT_SIGN
