"""Verdicts on a text -> the same, but a section on cookies does not lose its heading.

Dialogs and buttons are told by the same words: "Cookies", "Privacy settings". A line of a text is
no marked heading; one below sentences that are kept is a heading if it is numbered, or names what
the sentence right below it speaks of.
"""

import re
from collections.abc import Sequence
from typing import Final

from cleaner.blocks.characters import SENTENCE_ENDS
from cleaner.blocks.segments import Segments
from cleaner.judging.looks import CORE
from cleaner.model import Label, Verdict
from cleaner.vocabulary import Concept, How, concepts_of, normalise

__all__ = ["with_cookie_headings"]

MISLED: Final = ("rule consent_button:", "rule cookie_notice:")
"""Rules that take the heading for a part of a dialog."""
LENGTH: Final = (2, 40)
"""Characters of the heading, the least and the most."""
REACH: Final = 3
"""Lines up to a sentence above it, at most."""
STEM: Final = 5
LEAST_STEM: Final = 4
"""Letters that a word has in common with another form of it, and of the shortest word."""
_NUMBERED: Final = re.compile(r"(?:§ ?)?\d{1,2}(?:\.\d{1,2})?[.):]? {1,2}[^\W\d_]")
_WORD: Final = re.compile(r"[^\W\d_]+")
HEADING: Final = Verdict(
    Label.HEADING, CORE, "rule cookie_heading: the heading of a text that is kept"
)


def with_cookie_headings(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Keep such headings that a rule took away."""
    if not segments.outline.is_text:
        return tuple(verdicts)
    return tuple(
        HEADING
        if verdict.reason.startswith(MISLED) and _is_heading(segments.texts, verdicts, line)
        else verdict
        for line, verdict in enumerate(verdicts)
    )


def _is_heading(texts: Sequence[str], verdicts: Sequence[Verdict], line: int) -> bool:
    low, high = LENGTH
    text, above = texts[line], range(max(0, line - REACH), line)
    if not low <= len(text) <= high or _ends(text) or line + 1 == len(texts):
        return False
    told = [_is_told(texts[at], verdicts[at]) for at in (*above, line + 1)]
    if not (told[-1] and any(told[:-1])) or _is_notice(texts[line + 1]):
        return False
    return _NUMBERED.match(text) is not None or _speaks_of(texts[line + 1], text)


def _is_told(text: str, verdict: Verdict) -> bool:
    return verdict.label is Label.BODY and _ends(text)


def _is_notice(paragraph: str) -> bool:
    matches = concepts_of(normalise(paragraph))
    return any(match.concept is Concept.COOKIE and match.how is How.START for match in matches)


def _speaks_of(paragraph: str, heading: str) -> bool:
    words = (word[:STEM] for word in _WORD.findall(heading.lower()) if len(word) >= LEAST_STEM)
    lower = paragraph.lower()
    return any(word in lower for word in words)


def _ends(text: str) -> bool:
    return text[-1] in SENTENCE_ENDS
