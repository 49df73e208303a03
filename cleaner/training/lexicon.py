"""Aligned pages -> a Lexicon: which words and container names go with core text."""

import math
from collections import defaultdict
from collections.abc import Iterable
from types import MappingProxyType
from typing import Final

import numpy as np

from cleaner.blocks.lexicon import Lexicon, name_tokens, words_of
from cleaner.training.examples import Example

__all__ = ["learn_lexicon"]

MIN_DOMAINS: Final = 10
"""A word seen on fewer domains may be a name, and is left out."""
PRIOR_PAGES: Final = 3.0
"""Evidence is mixed with this many imaginary pages of no tendency."""
SHORT_WORDS: Final = 40
"""Words are counted in blocks up to this many words: in prose they tell nothing."""
LIMIT: Final = 3.0
DECIMALS: Final = 2


def learn_lexicon(examples: Iterable[Example]) -> Lexicon:
    """Count, for every word and name, the pages on which it stood in core and in other blocks."""
    words, names = _Tally(), _Tally()
    for example in examples:
        if example.gold is None:
            continue
        words.add_page(example.domain, _word_votes(example))
        if example.segments.outline.tags[0] == "html":
            names.add_page(example.domain, _name_votes(example))
    return Lexicon(words.log_odds(), names.log_odds())


Votes = dict[str, list[float]]


def _word_votes(example: Example) -> Votes:
    votes: Votes = defaultdict(list)
    for text, share in zip(example.segments.texts, example.target, strict=True):
        words = words_of(text)
        if len(words) <= SHORT_WORDS:
            for word in set(words):
                votes[word].append(float(share))
    return votes


def _name_votes(example: Example) -> Votes:
    outline = example.segments.outline
    size = np.fromiter(map(len, example.segments.texts), np.float64, len(example.segments))
    core = np.concatenate(([0], np.cumsum(size * example.target)))
    total = np.concatenate(([0], np.cumsum(size)))
    votes: Votes = defaultdict(list)
    for index in range(1, len(outline.tags)):
        first, end = outline.first[index], outline.end[index]
        if end > first:
            share = (core[end] - core[first]) / (total[end] - total[first])
            for token in set(name_tokens(outline.tags[index], outline.attributes[index])):
                votes[token].append(float(share))
    return votes


class _Tally:
    """Sums of votes; a page counts once for a word, however often the word stands on it."""

    def __init__(self) -> None:
        self.core: dict[str, float] = defaultdict(float)
        self.other: dict[str, float] = defaultdict(float)
        self.domains: dict[str, set[str]] = defaultdict(set)

    def add_page(self, domain: str, votes: Votes) -> None:
        for word, shares in votes.items():
            mean = sum(shares) / len(shares)
            self.core[word] += mean
            self.other[word] += 1 - mean
            if len(self.domains[word]) < MIN_DOMAINS:
                self.domains[word].add(domain)

    def log_odds(self) -> MappingProxyType[str, float]:
        """By word, in alphabetical order, rounded so that the file is the same on every machine."""
        base = max(1e-6, sum(self.core.values())) / max(1e-6, sum(self.other.values()))
        prior = PRIOR_PAGES / (1 + base)
        odds = {}
        for word in sorted(self.core):
            if len(self.domains[word]) >= MIN_DOMAINS:
                ratio = (self.core[word] + prior * base) / (self.other[word] + prior) / base
                odds[word] = round(max(-LIMIT, min(LIMIT, math.log(ratio))), DECIMALS)
        return MappingProxyType(odds)
