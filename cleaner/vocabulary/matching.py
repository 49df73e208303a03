"""Find the vocabulary's phrases in a block, in one to two microseconds.

In: a normalised block. Out: its matches. A page has some hundred blocks and few of them match, so
the tables are indexed to say "no" fast: WHOLE is one look-up; START looks up the block's first word
(first character in Chinese and Japanese); ANYWHERE looks for one anchor word of every phrase among
the block's words (an anchor character in Chinese and Japanese). Time grows linearly at worst.
"""

import re
from collections.abc import Iterable
from typing import Final

from cleaner.vocabulary.concepts import DATED, Concept, Match
from cleaner.vocabulary.indexing import (
    IDEOGRAPHS,
    MARKS,
    Opening,
    head_of,
    index_anchors,
    index_starts,
    index_whole,
    rank,
)
from cleaner.vocabulary.months import MONTHS

__all__ = ["concepts_of", "phrase_alone"]

_ANYWHERE_LIMIT: Final = 400
"""Characters. Notices are short; longer blocks with such a phrase are mostly something else."""

_WORD_ENDS: Final = re.compile(r"(?!\w|[-']\w)")
_WORD_STARTS: Final = re.compile(r"(?<![\w'-])")
_MARK: Final = re.compile(rf" ?[{MARKS}]| -|-[- ]")
_DATE: Final = re.compile(r",? ?(?:0|(\w{3,12})\.?(?: 0|$))")

_WHOLE: Final = index_whole()
_STARTS: Final = index_starts()
_WORD_ANCHORS, _IDEOGRAPH_ANCHORS = index_anchors()
_ANCHOR_WORDS: Final = frozenset(_WORD_ANCHORS)


def concepts_of(normalised: str) -> tuple[Match, ...]:
    """Return what the vocabulary finds in a block that went through `normalise`.

    At most one match (the longest phrase) per way and concept; WHOLE before START before ANYWHERE,
    then in the order of Concept.
    """
    whole = phrase_alone(normalised)
    found = [] if whole is None else [whole]
    is_short = len(normalised) <= _ANYWHERE_LIMIT
    words = normalised.replace("(", " ").split() if is_short else normalised.split(maxsplit=1)
    openings = _openings(normalised, words[0]) if words else ()
    if openings:
        found += _first_of_each(o.match for o in openings if _opens(o, normalised))
    if is_short and not _ANCHOR_WORDS.isdisjoint(words):
        found += _anywhere(normalised, words)
    elif is_short and not normalised.isascii():
        found += _anywhere(normalised, ())
    return tuple(found)


def phrase_alone(normalised: str) -> Match | None:
    """What a block is that is nothing but a phrase."""
    return _WHOLE.get(normalised)


def _openings(block: str, first_word: str) -> tuple[Opening, ...]:
    """Return the START phrases with the block's first word, or first ideograph."""
    if block >= IDEOGRAPHS:
        return _STARTS.get(block[0], ())
    openings = _STARTS.get(first_word, ())
    if openings or first_word.isalnum():
        return openings
    return _STARTS.get(head_of(first_word), ())


def _opens(opening: Opening, block: str) -> bool:
    """Tell whether the block starts with the phrase and the right thing follows."""
    phrase = opening.match.phrase
    if not block.startswith(phrase):
        return False
    if opening.marked:
        return _mark_follows(block, len(phrase), opening.match.concept)
    return _ends_word(block, len(phrase))


def _mark_follows(block: str, end: int, concept: Concept) -> bool:
    """Tell whether a mark comes next, or a date where the concept is followed by dates."""
    if _MARK.match(block, end):
        return True
    date = _DATE.match(block, end) if concept in DATED else None
    return date is not None and (date[1] is None or date[1] in MONTHS)


def _anywhere(block: str, words: Iterable[str]) -> list[Match]:
    """Return the ANYWHERE matches of a short block, given the words that may be anchors."""
    candidates = [
        match for word in _ANCHOR_WORDS.intersection(words) for match in _WORD_ANCHORS[word]
    ]
    if not block.isascii():
        for character in _IDEOGRAPH_ANCHORS.keys() & set(block):
            candidates += _IDEOGRAPH_ANCHORS[character]
    matches = [match for match in candidates if _contains(block, match.phrase)]
    return _first_of_each(sorted(matches, key=rank)) if matches else matches


def _contains(block: str, phrase: str) -> bool:
    """Tell whether the phrase's first occurrence stands at word boundaries."""
    start = block.find(phrase)
    return start >= 0 and _starts_word(block, start) and _ends_word(block, start + len(phrase))


def _starts_word(block: str, start: int) -> bool:
    around = block[max(start - 1, 0) : start + 1]
    return max(around) >= IDEOGRAPHS or _WORD_STARTS.match(block, start) is not None


def _ends_word(block: str, end: int) -> bool:
    """Tell whether a word may end before `end`: always after an ideograph or a sign."""
    last = block[end - 1]
    return last >= IDEOGRAPHS or not last.isalnum() or _WORD_ENDS.match(block, end) is not None


def _first_of_each(matches: Iterable[Match]) -> list[Match]:
    """Keep the first match of each concept."""
    first: dict[Concept, Match] = {}
    for match in matches:
        first.setdefault(match.concept, match)
    return list(first.values())
