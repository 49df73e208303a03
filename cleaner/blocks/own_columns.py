"""Columns about a block alone: its characters and words, and what its words say."""

from typing import Final

import numpy as np

from cleaner.blocks.characters import Class
from cleaner.blocks.columns import Columns, since, windowed
from cleaner.blocks.facts import Facts
from cleaner.blocks.wording import CONCEPTS
from cleaner.vocabulary import Concept

__all__ = ["add_concepts", "add_own"]

SURE: Final = 0.6
"""Concepts found as a whole block or at its start count for more than this."""
# Headers of lists that are no part of the article: what follows one is likely not either.
LIST_HEADERS: Final = (Concept.COVERAGE, Concept.COMMENT, Concept.NEWSLETTER, Concept.ADVERT)
_SAYS: Final = tuple(f"says_{concept.value}" for concept in CONCEPTS)


def add_own(columns: Columns, facts: Facts) -> None:
    """Add the columns of characters, words, stop words and the lexicon."""
    segments, counts, wording = facts.segments, facts.counts, facts.wording
    size = counts.characters
    columns.add("words", np.log1p(counts.words))
    columns.add("characters", np.log1p(size))
    columns.add("word_length", size / np.maximum(counts.words, 0.5))
    columns.add("link_density", facts.links)
    columns.add("bold_density", np.minimum(segments.bold_characters / size, 1.0))
    for kind in (Class.LETTER, Class.UPPER, Class.DIGIT, Class.PUNCTUATION, Class.UNSPACED):
        columns.add(f"{kind.name.lower()}_share", counts.of(kind) / size)
    columns.add("sentence_ends", counts.of(Class.SENTENCE_END))
    columns.add("commas", counts.of(Class.COMMA))
    columns.add("ends_sentence", (counts.last >> Class.SENTENCE_END) & 1)
    columns.add("ends_letter", (counts.last >> Class.LETTER) & 1)
    columns.add("ends_punctuation", (counts.last >> Class.PUNCTUATION) & 1)
    columns.add("begins_upper", (counts.first >> Class.UPPER) & 1)
    columns.add("begins_digit", (counts.first >> Class.DIGIT) & 1)
    columns.add("begins_punctuation", (counts.first >> Class.PUNCTUATION) & 1)
    columns.add("stop_word_share", wording.stop_words / np.maximum(wording.words, 1))
    columns.add("odds", wording.odds)
    columns.add("odds_sum", wording.odds_sum)
    columns.add("odds_low", wording.odds_low)
    columns.add("odds_high", wording.odds_high)
    columns.add("repeats", wording.repeats)
    columns.add("repeats_folded", wording.repeats_folded)
    columns.add("title_share", wording.title_share)
    columns.add("title_cover", wording.title_cover)


def add_concepts(columns: Columns, facts: Facts) -> None:
    """Add a column a concept, and columns about where the headers of lists are."""
    wording = facts.wording
    columns.add_rows(_SAYS, wording.concepts)
    comments = (wording.concepts[CONCEPTS.index(Concept.COMMENT)] >= SURE) & (facts.words <= 12)
    first = int(comments.argmax()) if comments.any() else len(comments)
    prose = facts.words * facts.prose
    columns.add("after_comment_header", np.arange(len(comments)) > first)
    columns.add("prose_to_comment_header", np.log1p(prose[:first].sum()))
    columns.add("prose_past_comment_header", np.log1p(prose[first:].sum()))
    for concept in LIST_HEADERS:
        said = wording.concepts[CONCEPTS.index(concept)] > 0
        columns.add(f"since_{concept.value}", since(said))
    chrome = wording.concepts.max(axis=0)
    columns.add("chrome_nearby", windowed(chrome, 4))
