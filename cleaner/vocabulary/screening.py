"""Tell blocks that hold no phrase of the vocabulary from those that may, before they are looked up.

In: a block's words. Out: mostly a fast No. Two of three blocks of a page are sent away here.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from cleaner.vocabulary.concepts import DATED, Concept, Phrases
from cleaner.vocabulary.languages import LANGUAGES

__all__ = ["may_match"]

_RUN: Final = re.compile(r"[a-z]+")


def may_match(words: Sequence[str]) -> bool:
    """Tell whether a block of ASCII characters can match at all.

    words: its runs of letters in lower case. `normalise` changes nothing about those of such a
    block, so that a phrase can only be where its own runs of letters are.
    """
    if not words:
        return False
    return (
        words[0] in _FIRST_WORDS
        or (words[0] in _FIRST_OF_TWO and " ".join(words[:2]) in _FIRST_TWO)
        or not _ANYWHERE.isdisjoint(words)
    )


def _tables() -> Iterator[tuple[Concept, Phrases]]:
    for table in LANGUAGES.values():
        yield from table.items()


def _starts(listed: Phrases) -> frozenset[str]:
    return listed.start | listed.marked


def _runs(phrase: str) -> list[str]:
    """The runs of letters of a phrase as a block in ASCII has them; none if it cannot hold it."""
    spelled = phrase.replace("©", "c ")  # for `normalise`, "(c) 2008" is as good as "© 2008"
    return _RUN.findall(spelled) if spelled.isascii() else []


def _first_words() -> Iterator[str]:
    """First words of phrases that anything may follow, or a month that sticks to their last."""
    for concept, listed in _tables():
        yield from (runs[0] for runs in map(_runs, _starts(listed)) if len(runs) == 1)
        if concept in DATED:
            yield from (runs[0] for runs in map(_runs, listed.marked) if runs)


def _first_two() -> Iterator[str]:
    """First two words of the other phrases; a block that is nothing but one word has only that."""
    for _, listed in _tables():
        phrases = listed.whole | _starts(listed)
        yield from (" ".join(runs[:2]) for runs in map(_runs, phrases) if runs)


def _rarest() -> Iterator[str]:
    """One word of each phrase that may stand anywhere: the longest is seldom in other blocks."""
    for _, listed in _tables():
        yield from (max(runs, key=len) for runs in map(_runs, listed.anywhere) if runs)


_FIRST_WORDS: Final = frozenset(_first_words())
_FIRST_TWO: Final = frozenset(_first_two())
_FIRST_OF_TWO: Final = frozenset(two.partition(" ")[0] for two in _FIRST_TWO)
_ANYWHERE: Final = frozenset(_rarest())
