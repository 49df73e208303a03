"""Scores of one page against its gold, and their sums: texts and snippets in, numbers out."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final
from unicodedata import normalize

from cleaner.fields.authors import author_key

__all__ = [
    "SnippetCounts",
    "WordScores",
    "same_authors",
    "same_field",
    "snippet_counts",
    "word_counts",
    "word_scores",
]

WORD: Final = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class WordScores:
    """Word precision, recall and F1 of one page, each 0..1."""

    precision: float
    recall: float
    f1: float


@dataclass(frozen=True, slots=True)
class SnippetCounts:
    """How many snippets fell on which side; counts of pages add up to those of a corpus.

    tp: must-have snippets found.  fn: must-have snippets missing.
    fp: must-not snippets found.   tn: must-not snippets left out.
    """

    tp: int = 0
    fn: int = 0
    fp: int = 0
    tn: int = 0

    def __add__(self, other: "SnippetCounts") -> "SnippetCounts":
        """Both counts together."""
        return SnippetCounts(
            self.tp + other.tp, self.fn + other.fn, self.fp + other.fp, self.tn + other.tn
        )

    @property
    def precision(self) -> float | None:
        """Of the snippets found, the share that must be there; None if none was found."""
        return _ratio(self.tp, self.tp + self.fp)

    @property
    def recall(self) -> float | None:
        """Of the must-have snippets, the share found; None if there are none."""
        return _ratio(self.tp, self.tp + self.fn)

    @property
    def f1(self) -> float | None:
        """The harmonic mean of both, as 2tp / (2tp + fp + fn); None if nothing was counted."""
        return _ratio(2 * self.tp, 2 * self.tp + self.fp + self.fn)


def word_counts(text: str) -> Counter[str]:
    r"""Count the lower-cased `\w+` words of a text."""
    return Counter(WORD.findall(text.lower()))


def word_scores(predicted: str, gold: str) -> WordScores:
    r"""Compare two texts as multisets of lower-cased `\w+` words, whatever their order.

    The measure of the WCXB and CleanEval style of comparison. Two texts without words agree (1);
    if only one of them has words, every score is 0.
    """
    found, wanted = word_counts(predicted), word_counts(gold)
    if not found and not wanted:
        return WordScores(1.0, 1.0, 1.0)
    common = (found & wanted).total()
    if not common:
        return WordScores(0.0, 0.0, 0.0)
    precision, recall = common / found.total(), common / wanted.total()
    return WordScores(precision, recall, 2 * precision * recall / (precision + recall))


def snippet_counts(text: str, must_have: Iterable[str], must_not: Iterable[str]) -> SnippetCounts:
    """Count the snippets that `text` contains, letter case and white space aside.

    A letter with its accent is the same in one code point or two. Added up over a corpus these give
    the micro-averaged scores of trafilatura's own evaluation. Snippets without a letter to look for
    are not counted.
    """
    page = _flat(text)
    have = [snippet in page for snippet in map(_flat, must_have) if snippet]
    avoid = [snippet in page for snippet in map(_flat, must_not) if snippet]
    return SnippetCounts(
        tp=sum(have),
        fn=len(have) - sum(have),
        fp=sum(avoid),
        tn=len(avoid) - sum(avoid),
    )


def same_field(found: str | None, gold: str) -> bool:
    """Whether a title, author or date is the gold one, letter case and punctuation aside."""
    return found is not None and _bare(found) == _bare(gold)


def same_authors(found: str | None, gold: str) -> bool:
    """Whether the same names are named, in whatever order and however joined."""
    return found is not None and author_key(found) == author_key(gold)


def _flat(text: str) -> str:
    return " ".join(normalize("NFC", text.casefold()).split())


def _bare(text: str) -> str:
    return " ".join(WORD.findall(text.casefold()))


def _ratio(part: int, whole: int) -> float | None:
    return part / whole if whole else None
