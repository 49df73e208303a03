"""What words and container names say by themselves: how much they speak for core text.

Learned from the corpora (`cleaner.training.lexicon`); only words seen on many domains are in it,
so that it holds words of the web's trade ("sidebar", "subscribe") and no site's name.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from cleaner.blocks.lookups import Glossary, compile_tables
from cleaner.blocks.word_odds import BEGIN, END, WordTable, compile_words

__all__ = [
    "DISTANCES",
    "EMPTY",
    "MARKS",
    "Lexicon",
    "name_tokens",
    "name_tokens_of_each",
    "tokens_of",
    "words_of",
    "words_of_each",
]

WORD_WINDOW: Final = 240
"""Characters from the start of a block in which words are looked at."""
DISTANCES: Final = ((0, 1), (1, 3), (3, 8))
"""Levels above a block, from and before: its own container, those close by, those far up."""
NAME_LIMIT: Final = 200
NAMES_CACHED: Final = 4096
"""Distinct names whose tokens are remembered; pages of one site share most of them."""

_WORD: Final = re.compile(r"[^\W\d_]+")
_SMALL_LETTERS: Final = bytes(
    ord(c.lower() if c.isalpha() else " ") for c in map(chr, range(128))
).ljust(256)
"""For `bytes.translate`: letters become small, all else becomes a space."""
SEPARATOR: Final = "\0"
_SMALL_LETTERS_APART: Final = SEPARATOR.encode() + _SMALL_LETTERS[1:]
"""The same for texts with that between them."""
MARKS: Final = "‘’“”«»–—…·•©®™→"
"""What most texts beyond ASCII have of it; no part of any word."""
_NAME: Final = re.compile(r"[A-Z]?[a-z]{2,}|[A-Z]{2,}")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Weights in log-odds, above 0 for core.

    words: by token of a block; see `tokens_of`.
    names: by token of a container, for all that stands in it; see `name_tokens`.
    near: by token of the containers around a block, one table for each of `DISTANCES`.
    """

    words: Mapping[str, float]
    names: Mapping[str, float]
    near: Sequence[Mapping[str, float]]
    word_table: WordTable = field(init=False, repr=False, compare=False)
    name_tables: Glossary = field(init=False, repr=False, compare=False)
    """`names`, then those of `near`."""

    def __post_init__(self) -> None:
        """Number the words, so that a page's are looked up once."""
        object.__setattr__(self, "word_table", compile_words(self.words))
        object.__setattr__(self, "name_tables", compile_tables((self.names, *self.near)))


_NOTHING: Final[Mapping[str, float]] = MappingProxyType({})
EMPTY: Final = Lexicon(_NOTHING, _NOTHING, (_NOTHING,) * len(DISTANCES))


def words_of(text: str) -> list[str]:
    """The first words of a block, in lower case."""
    start = text[:WORD_WINDOW]
    if start.isascii():  # the same words in a third of the time
        return _ascii_words(start)
    return _WORD.findall(start.lower())


def words_of_each(texts: Iterable[str]) -> list[list[str]]:
    """The words of many blocks, at least one; see `words_of`.

    No text has a NUL; decoding takes them out.
    """
    joined = SEPARATOR.join([text[:WORD_WINDOW] for text in texts])
    for mark in MARKS if not joined.isascii() else "":
        joined = joined.replace(mark, " ")
    starts = joined.split(SEPARATOR)
    # Those in ASCII all at once, in a fraction of the time.
    ascii_only = SEPARATOR.join([start if start.isascii() else "" for start in starts])
    small = ascii_only.encode().translate(_SMALL_LETTERS_APART).decode()
    return [
        letters.split() if start.isascii() else _WORD.findall(start.lower())
        for start, letters in zip(starts, small.split(SEPARATOR), strict=True)
    ]


def tokens_of(words: Sequence[str]) -> list[str]:
    """The words, and each with the one before: "go on" -> go, on, "^ go", "go on", "on $"."""
    if not words:
        return []
    return [*words, *map(" ".join, zip((BEGIN, *words), (*words, END), strict=True))]


def name_tokens_of_each(pairs: Iterable[tuple[str, str]]) -> list[tuple[str, ...]]:
    """The parts of the names of many containers, each its tag and attributes; see `name_tokens`.

    No name has a NUL; decoding takes them out.
    """
    pairs = list(pairs)
    names = [attributes[:NAME_LIMIT] for _, attributes in pairs]
    joined = SEPARATOR.join(names)
    # Those in small letters all at once, in a fraction of the time.
    small = joined.encode().translate(_SMALL_LETTERS_APART).decode().split(SEPARATOR)
    return [
        (f"<{tag}>", *[part for part in letters.split() if len(part) > 1])
        if own.isascii() and own.islower()
        else name_tokens(tag, own)
        for (tag, _), own, letters in zip(pairs, names, small, strict=True)
    ]


@lru_cache(maxsize=NAMES_CACHED)
def name_tokens(tag: str, attributes: str) -> tuple[str, ...]:
    """The parts of a container's names: ("div", "mainNav top-bar") -> <div> main nav top bar."""
    if not attributes:
        return (f"<{tag}>",)
    names = attributes[:NAME_LIMIT]
    if names.isascii() and names == names.lower():  # the same parts in half the time
        return (f"<{tag}>", *[part for part in _ascii_words(names) if len(part) > 1])
    return (f"<{tag}>", *[part.lower() for part in _NAME.findall(names)])


def _ascii_words(text: str) -> list[str]:
    return text.encode().translate(_SMALL_LETTERS).decode().split()
