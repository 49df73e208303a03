"""Short lines among the core lines of a text scrape: which are subheadings, which a part of a text.

Both lack the end of a sentence. A subheading stands alone between a finished sentence and a text
that starts anew. Entries of a list come in runs; and a rendering that breaks lines at links leaves
pieces of sentences, which go on with a small letter or a full stop.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from cleaner.judging.amendments.particulars import particular_lines
from cleaner.judging.looks import CORE, Look, are_lines
from cleaner.judging.recipes import recipe_of
from cleaner.judging.shapes import is_row
from cleaner.judging.top.signs import byline, date
from cleaner.judging.whole_page.contents_lists import listed_headings
from cleaner.vocabulary import BULLETS, Concept, How
from cleaner.vocabulary.addressing import addresses_somebody
from cleaner.vocabulary.picture_words import numbers_figure

__all__ = ["pieces", "subheadings"]

_HAS_WORD: Final = re.compile(r"[^\W\d_]{3}|[^\x00-\u024f]")
"""Three letters, or one of a script with short words: no price, no hour is a heading."""

_FACT: Final = re.compile(
    r"[^\W\d_][^\d:]{1,24} ?: ?\d[\d.,:/–-]{0,12} ?"
    r"(?:min\w{0,6}|std|stunden?|hours?|hrs?|h|horas?|heures?|ore|uur|godz\w{0,4}|g|kg|ml|l|cm|mm|km|m"
    r"|kcal|°C?|%|€|\$|£)\.?",
    re.IGNORECASE,
)
"""A word, a number and its unit: "Prep: 15 mins"."""
HEADING_WORDS: Final = 10.0
PIECE_WORDS: Final = 4.0
RUN: Final = 3
"""So many short lines in a row are a list; the first may be its heading."""
REACH: Final = 20
"""Blocks above a short line in which the sentence before it is looked for."""
QUESTIONS: Final = 2
"""Subheadings that a page must have for a question to be one; else it may be an interview."""
ANSWER: Final = 1.5
"""Paragraphs below each question, on average, of a page that explains; in interviews it is one."""
ADDRESSED: Final = 0.3
"""Share of questions that address somebody, at most; in interviews most of them do."""
QUOTES: Final = "\"”»'’“„«"
STOPS: Final = ".,;:!?)”»"
GOES_ON: Final = ".,;:)–-"


def pieces(looks: Sequence[Look]) -> dict[int, str]:
    """Short lines within a sentence that the lines around them begin and end, with the evidence."""
    if not are_lines(looks):
        return {}
    found: dict[int, str] = {}
    for index in range(1, len(looks)):
        if looks[index].words > PIECE_WORDS:
            continue
        if (looks[index - 1].score >= CORE or index - 1 in found) and _is_stop(looks[index].text):
            found[index] = "the end of the sentence above"
        elif index + 1 < len(looks) and _is_piece(looks, index):
            found[index] = "within a sentence of the lines around it"
        elif index + 1 < len(looks) and _is_initial(looks[index].text, looks[index + 1]):
            found[index] = "the first letter of the line below"
    return found


def _is_stop(text: str) -> bool:
    return all(character in STOPS for character in text)


def _is_initial(text: str, after: Look) -> bool:
    """Whether a line is a large first letter, which renderings part from its word."""
    return len(text) == 1 and text.isupper() and after.score >= CORE and after.text[0].islower()


def _is_piece(looks: Sequence[Look], index: int) -> bool:
    before, look = looks[index - 1], looks[index]
    if before.score < CORE or before.words <= PIECE_WORDS or not _unfinished(before):
        return False
    within = look.text[0].islower() and _goes_on(looks[index + 1])
    return within and byline(before) is None and date(before) is None


def _unfinished(look: Look) -> bool:
    text = look.text
    return not look.ends_sentence and text[-1] not in QUOTES and text[0] not in BULLETS


def _goes_on(look: Look) -> bool:
    return look.text[0].islower() or look.text[0] in GOES_ON


def subheadings(looks: Sequence[Look], kept: Sequence[bool]) -> frozenset[int]:
    """The kept lines of a text page that are subheadings by their place."""
    if not are_lines(looks):
        return frozenset()
    facts = particular_lines(looks)
    short = [
        keep and _is_short(look) and look.index not in facts
        for look, keep in zip(looks, kept, strict=True)
    ]
    found = {index for index in _leaders(short) if _may_head(looks, kept, short, index)}
    asked = [i for i in range(len(looks)) if kept[i] and _asks(looks, kept, i)]
    if len(found) >= QUESTIONS or _explain(looks, kept, asked):
        found.update(asked)
    if recipe := recipe_of(looks):
        amounts = {i for i in recipe.ingredients if _begins_with_amount(looks[i])}
        found -= amounts | recipe.steps
        found.update(i for i in recipe.headings if kept[i])
    return frozenset(found | {line for line in listed_headings(looks) if kept[line]})


def _begins_with_amount(look: Look) -> bool:
    """Whether a line of a recipe begins with no letter: with an amount, or a mark before one."""
    return not look.text[0].isalpha()


def _explain(looks: Sequence[Look], kept: Sequence[bool], asked: Sequence[int]) -> bool:
    """Whether questions head parts of a text, and are not those of an interview."""
    if len(asked) < QUESTIONS:
        return False
    below = sum(kept[asked[0] :]) - len(asked)
    addressed = sum(addresses_somebody(looks[i].text) for i in asked)
    return below >= ANSWER * len(asked) and addressed <= ADDRESSED * len(asked)


def _leaders(short: Sequence[bool]) -> Iterator[int]:
    """The short lines that stand alone, in pairs, or first of a longer run."""
    for is_short, group in groupby(range(len(short)), key=short.__getitem__):
        run = list(group)
        if is_short:
            yield from run if len(run) < RUN else run[:1]


def _may_head(
    looks: Sequence[Look], kept: Sequence[bool], short: Sequence[bool], index: int
) -> bool:
    """Whether a finished sentence stands above a short line, and a text starts anew below."""
    after = index + 1
    if after >= len(looks) or _goes_on(looks[after]):
        return False
    before = next((i for i in range(index - 1, max(-1, index - REACH), -1) if kept[i]), -1)
    return before < 0 or short[before] or not _unfinished(looks[before])


def _is_short(look: Look) -> bool:
    text = look.text
    if is_row(text):
        return False
    quoted = text[0] in QUOTES and text[-1] in QUOTES and text[-2:-1] not in {".", "!", "?", ","}
    return (
        look.words <= HEADING_WORDS
        and (quoted or not look.ends_sentence)
        and (quoted or text[0] not in BULLETS)
        and not text[0].islower()
        and _HAS_WORD.search(text) is not None
        and text[-1] not in ":,;"
        and _FACT.fullmatch(text) is None
        and look.says(Concept.BYLINE, hows=(How.WHOLE, How.START)) is None
        and not numbers_figure(text)
    )


def _asks(looks: Sequence[Look], kept: Sequence[bool], index: int) -> bool:
    """Whether a short question stands above a text."""
    look, after = looks[index], index + 1
    asks = look.text[-1] in "?？" and look.words <= HEADING_WORDS and look.text[0] not in QUOTES
    return asks and after < len(looks) and kept[after] and looks[after].text[-1] not in "?？"
