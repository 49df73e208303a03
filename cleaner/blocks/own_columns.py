"""Columns about a block alone: its characters and words, and what its words say."""

from typing import Final

import numpy as np

from cleaner.blocks.characters import Class
from cleaner.blocks.columns import Columns, running, since, windowed
from cleaner.blocks.facts import PROSE, Facts
from cleaner.blocks.wording import CONCEPTS
from cleaner.vocabulary import Concept

__all__ = ["add_concepts", "add_own"]

SURE: Final = 0.6
"""Concepts found as a whole block or at its start count for more than this."""
CHROME_REACH: Final = 4
# Headers of lists that are no part of the article: what follows one is likely not either.
LIST_HEADERS: Final = (Concept.COVERAGE, Concept.COMMENT, Concept.NEWSLETTER, Concept.ADVERT)
_SAYS: Final = tuple(f"says_{concept.value}" for concept in CONCEPTS)
_HEADERS: Final = [CONCEPTS.index(concept) for concept in LIST_HEADERS]
_SINCE_HEADERS: Final = tuple(f"since_{concept.value}" for concept in LIST_HEADERS)
_SHARED: Final = [Class.LETTER, Class.UPPER, Class.DIGIT, Class.PUNCTUATION, Class.UNSPACED]
_SHARES: Final = tuple(f"{kind.name.lower()}_share" for kind in _SHARED)
_AT_END: Final = np.array([[Class.SENTENCE_END], [Class.LETTER], [Class.PUNCTUATION]], np.uint8)
_ENDS: Final = ("ends_sentence", "ends_letter", "ends_punctuation")
_AT_START: Final = np.array([[Class.UPPER], [Class.DIGIT], [Class.PUNCTUATION]], np.uint8)
_BEGINS: Final = ("begins_upper", "begins_digit", "begins_punctuation")
_SAID: Final = (
    "odds", "odds_sum", "odds_low", "odds_high", "repeats", "repeats_folded", "title_share",
    "title_cover",
)  # fmt: skip
"""Columns of `Wording`."""


def add_own(columns: Columns, facts: Facts) -> None:
    """Add the columns of characters, words, stop words and the lexicon."""
    segments, counts, wording = facts.segments, facts.counts, facts.wording
    size = counts.characters
    columns.add("words", np.log1p(counts.words))
    columns.add("characters", np.log1p(size))
    columns.add("word_length", size / np.maximum(counts.words, 0.5))
    columns.add("link_density", facts.links)
    columns.add("bold_density", np.minimum(segments.bold_characters / size, 1.0))
    columns.add_rows(_SHARES, counts.by_class[_SHARED] / size)
    columns.add("sentence_ends", counts.of(Class.SENTENCE_END))
    columns.add("commas", counts.of(Class.COMMA))
    columns.add_rows(_ENDS, counts.last >> _AT_END & 1)
    columns.add_rows(_BEGINS, counts.first >> _AT_START & 1)
    columns.add("stop_word_share", wording.stop_words / np.maximum(wording.words, 1))
    columns.add_rows(_SAID, wording.said)


def add_concepts(columns: Columns, facts: Facts) -> None:
    """Add a column a concept, and columns about where the headers of lists are."""
    wording = facts.wording
    columns.add_rows(_SAYS, wording.concepts)
    comments = (wording.concepts[CONCEPTS.index(Concept.COMMENT)] >= SURE) & (facts.words <= 12)
    first = int(comments.argmax()) if comments.any() else len(comments)
    prose = facts.summed[PROSE]
    columns.add("after_comment_header", np.arange(len(comments)) > first)
    columns.add("prose_to_comment_header", np.log1p(prose[:first].sum()))
    columns.add("prose_past_comment_header", np.log1p(prose[first:].sum()))
    columns.add_rows(_SINCE_HEADERS, since(wording.concepts[_HEADERS] > 0))
    chrome = wording.concepts.max(axis=0)
    columns.add_rows(("chrome_nearby",), windowed(running(chrome), (CHROME_REACH,)))
