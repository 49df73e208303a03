"""Verdicts on a text -> the same, but the last short sections above the furniture are kept.

To the model a heading and one sentence above the foot of a page look like a teaser, or an offer. On
pages whose text comes in sections, headings with sentences under them, the last is one more. So is
a sentence right below the last that is kept. On the development corpora, as text, four in five of
them are right; those that name furniture, or call upon the reader, are not kept.
"""

import re
from collections.abc import Sequence
from typing import Final

from cleaner.blocks.characters import SENTENCE_ENDS
from cleaner.blocks.segments import Segments
from cleaner.judging.amendments.parted import TOLD
from cleaner.judging.doubted import given_back, is_doubted
from cleaner.judging.looks import CORE
from cleaner.judging.surroundings.places import KINDS_SAID
from cleaner.model import TEXT_LABELS, Label, Verdict
from cleaner.vocabulary import BULLETS, Concept, concepts_of, normalise
from cleaner.vocabulary.appeals import heads_appeal

__all__ = ["with_last_sections"]

SECTIONS: Final = 2
"""Headings right above sentences, with next to nothing taken away down to the end of the text."""
GAP: Final = 1
"""Lines in a row that may be taken away there."""
HEADING: Final = (2, 50)
SENTENCE: Final = (8, 180)
"""Characters of a heading and of a sentence: the least, the most."""
SENTENCES: Final = 2
"""Of a section, at most."""
HEADING_SCORE: Final = 0.08
SENTENCE_SCORE: Final = 0.3
"""What the model gives a heading and a sentence at least."""
_DIGIT: Final = re.compile(r"\d")
NUMBERS: Final = "0123456789. )"
QUESTIONS: Final = "?？;"
CALLS: Final = frozenset("!！")
"""What offers and forms say under a heading: "Book a demo today!", "Oops!"."""
EXCLAIMED: Final = 50
"""Characters of a wish at the end of a text: "Good luck!"."""
_PHONE: Final = re.compile(r"\d{3}[ ./-]?\d{3}")
LABELS: Final = frozenset({Label.COVERAGE, Label.NAVIGATION, Label.OTHER, Label.TEASER})
"""What the lines seemed to be by their places."""
FURNITURE: Final = frozenset({*KINDS_SAID, Concept.BYLINE, Concept.CREDIT, Concept.DATELINE})
REASON: Final = "rule last_section: a sentence below the last that is kept"
HEADS: Final = Verdict(Label.HEADING, CORE, "rule last_section: heads a sentence below the text")


def with_last_sections(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Keep what the model took away right below the last line of the text."""
    decided = list(verdicts)
    texts, start = segments.texts, _end_of_text(verdicts)
    if not segments.outline.is_text or not start:
        return tuple(decided)
    if _sections_above(texts, verdicts, start) < SECTIONS:
        return tuple(decided)
    if _ends(texts[start - 1]) and _is_sentence(texts, decided, start):
        decided[start] = given_back(REASON)
        start += 1
    while sentences := _section(texts, decided, start):
        decided[start] = HEADS
        decided[sentences.start : sentences.stop] = [given_back(REASON)] * len(sentences)
        start = sentences.stop
    return tuple(decided)


def _end_of_text(verdicts: Sequence[Verdict]) -> int:
    """Where the last line of the text ends: the line below it, or 0."""
    lines = range(len(verdicts), 0, -1)
    return next((line for line in lines if verdicts[line - 1].label in TEXT_LABELS), 0)


def _sections_above(texts: Sequence[str], verdicts: Sequence[Verdict], end: int) -> int:
    """How many headings stand right above sentences, in the lines that are kept next to others."""
    sections = gap = 0
    for line in range(end - 1, 0, -1):
        gap = 0 if verdicts[line].kept else gap + 1
        if gap > GAP or sections == SECTIONS:
            break
        if verdicts[line].label is Label.BODY and _ends(texts[line]):
            sections += _heads(texts[line - 1], verdicts[line - 1])
    return sections


def _heads(text: str, verdict: Verdict) -> bool:
    return verdict.label is Label.HEADING or (verdict.label is Label.BODY and _is_short(text))


def _section(texts: Sequence[str], verdicts: Sequence[Verdict], heading: int) -> range:
    """The few sentences under a line that may be a heading; none if it is no section."""
    start = end = heading + 1
    if heading >= len(texts) or not _is_heading(texts[heading], verdicts[heading]):
        return range(0)
    while _is_sentence(texts, verdicts, end):
        end += 1
    calls = any(CALLS.intersection(text) or _PHONE.search(text) for text in texts[start:end])
    return range(start, end) if end - start <= SENTENCES and not calls else range(0)


def _is_heading(text: str, verdict: Verdict) -> bool:
    if _DIGIT.search(text.lstrip(NUMBERS)) or text.isupper() or heads_appeal(text):
        return False  # a count, a price, an offer
    return _is_short(text) and _is_silent(text, verdict) and verdict.score >= HEADING_SCORE


def _is_short(text: str) -> bool:
    """Whether a line may be a heading by its length."""
    low, high = HEADING
    return low <= len(text) <= high and not _ends(text) and text[0].isalnum()


def _is_sentence(texts: Sequence[str], verdicts: Sequence[Verdict], line: int) -> bool:
    if line >= len(texts):
        return False
    text, (low, high) = texts[line], SENTENCE
    told = low <= len(text) <= high and _ends(text) and text[-1] not in QUESTIONS
    calls = len(text) > EXCLAIMED and not CALLS.isdisjoint(text)
    may_be = told and not calls and not text.startswith(tuple(BULLETS))
    return may_be and _is_silent(text, verdicts[line]) and verdicts[line].score >= SENTENCE_SCORE


def _is_silent(text: str, verdict: Verdict) -> bool:
    """Whether neither a line nor a header above it names furniture."""
    if not is_doubted(verdict) or verdict.label not in LABELS:
        return False
    if any(told in verdict.reason for told in TOLD):
        return False
    return all(match.concept not in FURNITURE for match in concepts_of(normalise(text)))


def _ends(text: str) -> bool:
    return text[-1] in SENTENCE_ENDS
