"""Short lines among the core lines of a text scrape: which are subheadings, which a part of a text.

Both lack the end of a sentence. A subheading stands alone between a finished sentence and a text
that starts anew. Entries of a list come in runs; and a rendering that breaks lines at links leaves
pieces of sentences, which go on with a small letter or a full stop.
"""

from collections.abc import Sequence
from typing import Final

from cleaner.judging.looks import Look
from cleaner.vocabulary import BULLETS, Concept, How

__all__ = ["pieces", "subheadings"]

HEADING_WORDS: Final = 10.0
PIECE_WORDS: Final = 4.0
CORE: Final = 0.5
"""The score from which on the model keeps a block."""
RUN: Final = 3
"""So many short lines in a row are a list; the first may be its heading."""
QUESTIONS: Final = 2
"""Subheadings that a page must have for a question to be one; else it is an interview."""
QUOTES: Final = "\"”»'’“„«"
GOES_ON: Final = ".,;:)–-"


def pieces(looks: Sequence[Look]) -> dict[int, str]:
    """Short lines within a sentence that the lines around them begin and end, with the evidence."""
    if not looks or looks[0].tag != "line":
        return {}
    return {
        index: "within a sentence of the lines around it"
        for index in range(1, len(looks) - 1)
        if looks[index].words <= PIECE_WORDS and _is_piece(looks, index)
    }


def _is_piece(looks: Sequence[Look], index: int) -> bool:
    before, look = looks[index - 1], looks[index]
    if before.score < CORE or before.words <= PIECE_WORDS or not _unfinished(before):
        return False
    if not any(map(str.isalnum, look.text)):
        return look.text[0] in ".,;:" and looks[index + 1].score >= CORE
    return look.text[0].islower() and _goes_on(looks[index + 1])


def _unfinished(look: Look) -> bool:
    text = look.text
    return not look.ends_sentence and text[-1] not in QUOTES and text[0] not in BULLETS


def _goes_on(look: Look) -> bool:
    return look.text[0].islower() or look.text[0] in GOES_ON


def subheadings(looks: Sequence[Look], kept: Sequence[bool]) -> frozenset[int]:
    """The kept lines of a text page that are subheadings by their place."""
    if not looks or looks[0].tag != "line":
        return frozenset()
    short = [keep and _is_short(look) for look, keep in zip(looks, kept, strict=True)]
    found = {i for i, one in enumerate(short) if one and _stands_alone(looks, kept, short, i)}
    if len(found) >= QUESTIONS:
        found |= {i for i in range(len(looks)) if kept[i] and _asks(looks, kept, i)}
    return frozenset(found)


def _is_short(look: Look) -> bool:
    text = look.text
    quoted = text[0] in QUOTES and text[-1] in QUOTES and text[-2:-1] not in {".", "!", "?", ","}
    return (
        look.words <= HEADING_WORDS
        and (quoted or not look.ends_sentence)
        and text[0] not in BULLETS
        and not text[0].islower()
        and text[-1] not in ":,;"
        and look.says(Concept.BYLINE, hows=(How.WHOLE, How.START)) is None
    )


def _stands_alone(
    looks: Sequence[Look], kept: Sequence[bool], short: Sequence[bool], index: int
) -> bool:
    after = index + 1
    if after >= len(looks) or _goes_on(looks[after]):
        return False
    before = index - 1
    while before >= 0 and not kept[before]:
        before -= 1
    if before >= 0 and not short[before] and _unfinished(looks[before]):
        return False
    return _place_in_run(short, index) == 0 or _run_length(short, index) < RUN


def _place_in_run(short: Sequence[bool], index: int) -> int:
    start = index
    while start > 0 and short[start - 1]:
        start -= 1
    return index - start


def _run_length(short: Sequence[bool], index: int) -> int:
    end = index
    while end < len(short) and short[end]:
        end += 1
    return end - index + _place_in_run(short, index)


def _asks(looks: Sequence[Look], kept: Sequence[bool], index: int) -> bool:
    """Whether a short question stands above a text."""
    look, after = looks[index], index + 1
    asks = look.text[-1] in "?？" and look.words <= HEADING_WORDS and look.text[0] not in QUOTES
    return asks and after < len(looks) and kept[after] and looks[after].text[-1] not in "?？"
