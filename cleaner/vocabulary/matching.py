"""Find the vocabulary's phrases in a block, in about a microsecond.

In: a normalised block. Out: its matches. A page has some hundred blocks and few of them match, so
the tables are indexed to say "no" fast: WHOLE is one look-up; START looks up the block's first word
(first character in Chinese and Japanese); ANYWHERE intersects the block's words with one anchor
word of every phrase. Nothing here takes more than linear time.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from cleaner.vocabulary.concepts import Concept, How, Match
from cleaner.vocabulary.languages import LANGUAGES
from cleaner.vocabulary.months import MONTHS

__all__ = ["concepts_of"]

_ANYWHERE_LIMIT: Final = 400
"""Characters. Notices are short; a longer block that holds such a phrase is mostly something else."""

_IDEOGRAPHS: Final = "\u2e80"
"""From here on Unicode has scripts that put no spaces between words."""

_HEAD: Final = re.compile(r"\w{1,32}|©")
_IDEOGRAPH: Final = re.compile(r"[\u2e80-\uffff]")
_WORD_ENDS: Final = re.compile(r"(?!\w|[-']\w)")
_WORD_STARTS: Final = re.compile(r"(?<![\w'-])")
_MARK: Final = re.compile(r" ?[:|–—/»›>·•→]| -|-[- ]")
_NUMBER_OR_WORD: Final = re.compile(r",? ?(0|\w{3,12})")

_ORDER: Final = {concept: place for place, concept in enumerate(Concept)}


@dataclass(frozen=True, slots=True)
class _Opening:
    """A phrase of the START tables, with what has to follow it."""

    match: Match
    marked: bool

    def opens(self, block: str) -> bool:
        """Tell whether the block starts with the phrase and the right thing follows."""
        phrase = self.match.phrase
        if not block.startswith(phrase):
            return False
        end = len(phrase)
        if self.marked:
            return _mark_follows(block, end, self.match.concept)
        return phrase[-1] >= _IDEOGRAPHS or _WORD_ENDS.match(block, end) is not None


def concepts_of(normalised: str, first_only: bool = False) -> tuple[Match, ...]:  # noqa: FBT001, FBT002 -- the agreed signature
    """Return what the vocabulary finds in a block that went through `normalise`.

    At most one match (the longest phrase) per way and concept; WHOLE before START before ANYWHERE,
    then in the order of Concept. With `first_only`, at most the first of them.
    """
    whole = _WHOLE.get(normalised)
    if whole is not None and first_only:
        return (whole,)
    openings = _openings_for(normalised)
    found = _first_of_each(o.match for o in openings if o.opens(normalised)) if openings else []
    if len(normalised) <= _ANYWHERE_LIMIT and not (first_only and found):
        found += _anywhere(normalised)
    if whole is not None:
        found.insert(0, whole)
    return tuple(found[:1] if first_only else found)


def _openings_for(block: str) -> tuple[_Opening, ...] | None:
    """Return the START phrases with the block's first word, or first ideograph."""
    if block >= _IDEOGRAPHS:
        return _STARTS.get(block[0])
    head = _HEAD.match(block)
    return _STARTS.get(head.group()) if head else None


def _mark_follows(block: str, end: int, concept: Concept) -> bool:
    """Tell whether a mark comes next; before a date, the date itself is mark enough."""
    if _MARK.match(block, end):
        return True
    if concept is not Concept.DATELINE:
        return False
    follows = _NUMBER_OR_WORD.match(block, end)
    return follows is not None and (follows[1] == "0" or follows[1] in MONTHS)


def _anywhere(block: str) -> list[Match]:
    """Return the ANYWHERE matches of a short block."""
    words = block.replace("(", " ").split()
    candidates: list[Match] = []
    if not _ANCHORED.keys().isdisjoint(words):
        for word in _ANCHORED.keys() & words:
            candidates += _ANCHORED[word]
    if not block.isascii() and _IDEOGRAPH.search(block):
        candidates += _UNSPACED
    return _first_of_each(sorted((m for m in candidates if _contains(block, m.phrase)), key=_rank))


def _contains(block: str, phrase: str) -> bool:
    """Tell whether the phrase's first occurrence stands at word boundaries."""
    start = block.find(phrase)
    if start < 0 or phrase[-1] >= _IDEOGRAPHS:
        return start >= 0
    ends = _WORD_ENDS.match(block, start + len(phrase))
    return ends is not None and _WORD_STARTS.match(block, start) is not None


def _rank(match: Match) -> tuple[int, int, str]:
    """Sort by concept, long phrases first."""
    return (_ORDER[match.concept], -len(match.phrase), match.phrase)


def _first_of_each(matches: Iterable[Match]) -> list[Match]:
    """Keep the first match of each concept."""
    first: dict[Concept, Match] = {}
    for match in matches:
        first.setdefault(match.concept, match)
    return list(first.values())


def _index_whole() -> Mapping[str, Match]:
    index = {
        phrase: Match(concept, phrase, How.WHOLE)
        for table in LANGUAGES.values()
        for concept, listed in table.items()
        for phrase in listed.whole
    }
    return MappingProxyType(index)


def _index_starts() -> Mapping[str, tuple[_Opening, ...]]:
    """Group the START phrases by first word or ideograph, best first within each group."""
    openings = {
        _Opening(Match(concept, phrase, How.START), marked)
        for table in LANGUAGES.values()
        for concept, listed in table.items()
        for marked, group in ((False, listed.start), (True, listed.marked))
        for phrase in group
    }
    index: defaultdict[str, list[_Opening]] = defaultdict(list)
    for opening in sorted(openings, key=lambda o: (*_rank(o.match), o.marked)):
        index[_head_of(opening.match.phrase)].append(opening)
    return MappingProxyType({head: tuple(group) for head, group in index.items()})


def _head_of(phrase: str) -> str:
    head = _HEAD.match(phrase)
    return phrase[0] if phrase >= _IDEOGRAPHS or head is None else head.group()


def _listed_anywhere() -> Iterator[Match]:
    for table in LANGUAGES.values():
        for concept, listed in table.items():
            for phrase in listed.anywhere:
                yield Match(concept, phrase, How.ANYWHERE)


def _is_unspaced(phrase: str) -> bool:
    return _IDEOGRAPH.search(phrase) is not None


def _anchor_of(phrase: str) -> str:
    """Return the longest word but the last, to which a comma or a full stop may stick."""
    words = phrase.split()
    return max(words[:-1] or words, key=len)


def _index_anchors() -> Mapping[str, tuple[Match, ...]]:
    index: defaultdict[str, list[Match]] = defaultdict(list)
    for match in sorted(set(_listed_anywhere()), key=_rank):
        if not _is_unspaced(match.phrase):
            index[_anchor_of(match.phrase)].append(match)
    return MappingProxyType({anchor: tuple(group) for anchor, group in index.items()})


_WHOLE: Final = _index_whole()
_STARTS: Final = _index_starts()
_ANCHORED: Final = _index_anchors()
_UNSPACED: Final = tuple(
    sorted({match for match in _listed_anywhere() if _is_unspaced(match.phrase)}, key=_rank)
)
