"""Aligned pages -> a Lexicon: which words and container names go with core text.

Words, and the names around a block, are weighed together by `Bags`. The names of a container are
counted: how much of what stands in containers of such a name is core.
"""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cleaner.blocks.containers import ancestors
from cleaner.blocks.lexicon import DISTANCES, Lexicon, name_tokens, tokens_of, words_of
from cleaner.training.bags import MIN_DOMAINS, Bags
from cleaner.training.examples import Example
from cleaner.training.rows import Rows

__all__ = ["LexiconTeacher"]

PRIOR_PAGES: Final = 3.0
"""Evidence is mixed with this many imaginary pages of no tendency."""
LIMIT: Final = 3.0
DECIMALS: Final = 2


class LexiconTeacher:
    """Teaches a lexicon from any of the examples. Their tokens are collected once."""

    def __init__(self, examples: Sequence[Example], rows: Rows) -> None:
        self.examples = examples
        self.target = np.concatenate(rows.targets)
        self.weight = np.concatenate(rows.weights)
        pairs = list(zip(examples, rows.picks, strict=True))
        self.words = Bags.of((e.domain, _words(e, pick)) for e, pick in pairs)
        self.near = Bags.of((e.domain, _near(e, pick)) for e, pick in pairs)

    def learn(self, pages: NDArray[np.int64]) -> Lexicon:
        """Learn from some of the examples, by their numbers."""
        words = self.words.fit(pages, self.target, self.weight)
        near = self.near.fit(pages, self.target, self.weight)
        names = _Tally()
        for page in pages.tolist():
            example = self.examples[page]
            if example.gold is not None and _is_html(example):
                names.add_page(example.domain, _name_votes(example))
        places = range(len(DISTANCES))
        return Lexicon(words, names.log_odds(), tuple(_at(near, place) for place in places))


def _is_html(example: Example) -> bool:
    return example.segments.outline.tags[0] == "html"


def _words(example: Example, pick: NDArray[np.int64]) -> list[list[str]]:
    texts = example.segments.texts
    return [tokens_of(words_of(texts[index])) for index in pick.tolist()]


def _near(example: Example, pick: NDArray[np.int64]) -> list[list[str]]:
    """The names around each block, marked with the place of their distance: "0 <p>", "2 main"."""
    if not _is_html(example):
        return [[] for _ in pick]
    outline = example.segments.outline
    levels = np.array(ancestors(example.segments.containers[pick], outline, DISTANCES[-1][1])).T
    tokens = [name_tokens(*pair) for pair in outline.pairs]
    kinds = outline.kinds.tolist()
    return [
        [
            f"{place} {token}"
            for place, (first, end) in enumerate(DISTANCES)
            for container in chain[first:end]
            if container
            for token in tokens[kinds[container]]
        ]
        for chain in levels.tolist()
    ]


def _at(near: Mapping[str, float], place: int) -> Mapping[str, float]:
    mark = f"{place} "
    return {
        token.removeprefix(mark): weight for token, weight in near.items() if token.startswith(mark)
    }


Votes = dict[str, list[float]]


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
