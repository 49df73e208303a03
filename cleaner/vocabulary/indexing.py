"""Turn the languages' tables into the dictionaries that `matching` looks blocks up in.

In: `languages.LANGUAGES`. Out: one dictionary a way of matching, all languages together.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from cleaner.vocabulary.concepts import Concept, How, Match
from cleaner.vocabulary.languages import LANGUAGES
from cleaner.vocabulary.stop_words import ALL_STOP_WORDS

__all__ = [
    "IDEOGRAPHS",
    "MARKS",
    "Opening",
    "head_of",
    "index_anchors",
    "index_starts",
    "index_whole",
    "rank",
]

IDEOGRAPHS: Final = "\u2e80"
"""From here on Unicode has scripts that put no spaces between words."""
MARKS: Final = ":|–—/»›>·•→"
"""What may part a phrase from that which it is said of."""

_IDEOGRAPH: Final = re.compile(r"[\u2e80-\uffef]")
_HEAD: Final = re.compile(rf"©|(?:(?!--)[^{MARKS},.;!?])+")
_ORDER: Final = {concept: place for place, concept in enumerate(Concept)}


@dataclass(frozen=True, slots=True)
class Opening:
    """A START phrase; `marked` ones need a mark after them."""

    match: Match
    marked: bool


def rank(match: Match) -> tuple[int, int, str]:
    """Sort by concept, long phrases first."""
    return (_ORDER[match.concept], -len(match.phrase), match.phrase)


def head_of(word: str) -> str:
    """Cut off the mark that sticks to a word, and what follows it: "photo/afp" -> "photo"."""
    head = _HEAD.match(word)
    return head.group() if head else word


def index_whole() -> Mapping[str, Match]:
    """Return phrase -> match."""
    return {
        phrase: Match(concept, phrase, How.WHOLE)
        for table in LANGUAGES.values()
        for concept, listed in table.items()
        for phrase in listed.whole
    }


def index_starts() -> Mapping[str, tuple[Opening, ...]]:
    """Return first word, or first ideograph -> phrases, best first within each group."""
    openings = {
        Opening(Match(concept, phrase, How.START), marked)
        for table in LANGUAGES.values()
        for concept, listed in table.items()
        for marked, group in ((False, listed.start), (True, listed.marked))
        for phrase in group
    }
    index: defaultdict[str, list[Opening]] = defaultdict(list)
    for opening in sorted(openings, key=lambda o: (*rank(o.match), o.marked)):
        phrase = opening.match.phrase
        head = phrase[0] if phrase >= IDEOGRAPHS else head_of(phrase.split()[0])
        index[head].append(opening)
    return {head: tuple(group) for head, group in index.items()}


def index_anchors() -> tuple[Mapping[str, tuple[Match, ...]], Mapping[str, tuple[Match, ...]]]:
    """Return anchor word -> ANYWHERE phrases, and the same by anchor character for ideographs."""
    spaced: defaultdict[str, list[Match]] = defaultdict(list)
    unspaced: defaultdict[str, list[Match]] = defaultdict(list)
    matches = sorted(set(_listed_anywhere()), key=rank)
    use = Counter(character for match in matches for character in match.phrase)
    for match in matches:
        if _IDEOGRAPH.search(match.phrase):
            unspaced[_anchor_character(match.phrase, use)].append(match)
        else:
            spaced[_anchor_word(match.phrase)].append(match)
    return _frozen(spaced), _frozen(unspaced)


def _listed_anywhere() -> Iterator[Match]:
    for table in LANGUAGES.values():
        for concept, listed in table.items():
            for phrase in listed.anywhere:
                yield Match(concept, phrase, How.ANYWHERE)


def _anchor_word(phrase: str) -> str:
    """Return the longest word, at best no stop word, never the last: a comma may stick to it."""
    words = phrase.split()
    return min(words[:-1] or words, key=lambda word: (word in ALL_STOP_WORDS, -len(word)))


def _anchor_character(phrase: str, use: Mapping[str, int]) -> str:
    """Return the ideograph or kana of the phrase that the vocabulary uses least."""
    characters = (character for character in phrase if _IDEOGRAPH.match(character))
    return min(characters, key=lambda character: use[character])


def _frozen(index: Mapping[str, list[Match]]) -> Mapping[str, tuple[Match, ...]]:
    return {anchor: tuple(group) for anchor, group in index.items()}
