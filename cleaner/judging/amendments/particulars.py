"""Boxes of particulars in texts: "Director: ...", "Eintritt: ...", "Attendance: 4,312".

Each line is a label, a colon and a few words, as are headlines of some papers ("Football: ...").
What tells is that half of them at least have a label of such boxes, or a number behind it.
In: verdicts. Out: the same, but a box right below what is kept is kept.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from cleaner.blocks.segments import CELL_SEPARATOR, Segments
from cleaner.judging.doubted import given_back, is_doubted
from cleaner.judging.looks import CORE, SURE, Look
from cleaner.judging.surroundings.places import KINDS_SAID
from cleaner.model import TEXT_LABELS, Label, Verdict
from cleaner.vocabulary import BULLETS, Concept, concepts_of, normalise
from cleaner.vocabulary.particulars import heads_particulars, names_particular, names_site

__all__ = ["particular_lines", "particulars", "with_particulars"]

LINES: Final = 3
TOLD: Final = 0.5
NAMED_LINES: Final = 2
"""Lines of a box at least, and the share of them that surely are particulars; and lines of one in
which each has a label of such boxes."""
LINE_WORDS: Final = 24
SENTENCE_WORDS: Final = 9
"""Words of a line at most, and of one that ends as a sentence."""
NUMBER_WORDS: Final = 5
"""Words behind a label that say a number; headlines with one are longer."""
STOPS: Final = ".!?"
PARAGRAPH_WORDS: Final = 8
SHORT_SENTENCE: Final = 5
"""Words of a line of the text above a box, and of one that ends as a sentence."""
HEADING_WORDS: Final = 6
ABOVE: Final = 2
"""Short lines between a paragraph and the box, at most, and the words of each."""
REASON: Final = "rule particulars: in a box of particulars below what is kept"
HEADING: Final = Verdict(Label.HEADING, CORE, "rule particulars: heads a box that is kept")
FURNITURE: Final = frozenset({*KINDS_SAID, Concept.BYLINE, Concept.DATELINE})
_LABELLED: Final = re.compile(r"([^:：\n]{1,40}?)[ \xa0]?(?:: |：\s?)(?=\S)")
_DIGIT: Final = re.compile(r"\d")


def particulars(texts: Sequence[str]) -> Iterator[range]:
    """The lines of each such box, in order."""
    end = 0
    for index, text in enumerate(texts):
        if index < end or (":" not in text and "：" not in text):  # mostly
            continue
        end = _end_of_labelled(texts, index)
        if _is_box(texts[index:end]):
            yield range(index, end)


def particular_lines(looks: Sequence[Look]) -> frozenset[int]:
    """The lines of all such boxes of a text."""
    return frozenset().union(*particulars([look.text for look in looks]))


def _is_box(lines: Sequence[str]) -> bool:
    told = sum(map(_is_told, lines))
    if len(lines) >= LINES:
        return told >= TOLD * len(lines)
    return len(lines) >= NAMED_LINES and all(map(_is_named, lines))


def with_particulars(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Keep the lines of such boxes that the model took away, and the heading above them."""
    decided = list(verdicts)
    if not segments.outline.is_text:
        return tuple(decided)
    for box in particulars(segments.texts):
        top = _top(segments.texts, decided, box.start)
        for line in range(box.start if top is None else top, box.stop if top is not None else 0):
            if is_doubted(decided[line]):
                heads = line == top and line < box.start
                decided[line] = HEADING if heads else given_back(REASON)
    return tuple(decided)


def _top(texts: Sequence[str], verdicts: Sequence[Verdict], start: int) -> int | None:
    """The first line of what belongs to a box, with what heads it; None if it is below no text."""
    for above in range(start - 1, max(-1, start - 2 - ABOVE), -1):
        if verdicts[above].label in TEXT_LABELS and _is_long(texts[above]):
            return above + 1
        if not _may_head(texts[above]):
            return None
    return None


def _is_long(text: str) -> bool:
    return len(text.split()) >= (SHORT_SENTENCE if text[-1] in STOPS else PARAGRAPH_WORDS)


def _may_head(text: str) -> bool:
    """Whether a line is a short one that says nothing of a site's furniture."""
    short = len(text.split(None, HEADING_WORDS)) <= HEADING_WORDS
    return short and (heads_particulars(text) or not _is_furniture(text))


def _end_of_labelled(texts: Sequence[str], start: int) -> int:
    """Where lines with a label that begin at one end; among them a number may stand without."""
    end, last = start, start
    while end < len(texts):
        if _is_labelled(texts[end]):
            last = end + 1
        elif end > last or end == start or not _is_number(texts[end]):
            break
        end += 1
    return last


def _is_labelled(text: str) -> bool:
    if ":" not in text and "：" not in text:  # mostly
        return False
    words, found = len(text.split(None, LINE_WORDS)), _LABELLED.match(text)
    if found is None or words > LINE_WORDS or CELL_SEPARATOR in text or names_site(_label(found)):
        return False
    if text[-1] in STOPS and (words > SENTENCE_WORDS or not _is_told(text)):
        return False
    return not _is_furniture(text)


def _is_told(text: str) -> bool:
    """Whether a line has a label of such boxes, or a number behind its label."""
    found = _LABELLED.match(text)
    if found is None:
        return False
    behind = text[found.end() :]
    is_number = _DIGIT.search(behind) is not None and len(behind.split()) <= NUMBER_WORDS
    return is_number or names_particular(_label(found))


def _is_named(text: str) -> bool:
    found = _LABELLED.match(text)
    return found is not None and names_particular(_label(found))


def _label(found: re.Match[str]) -> str:
    return found[1].lstrip(BULLETS + " ")


def _is_number(text: str) -> bool:
    short = len(text.split(None, HEADING_WORDS)) <= HEADING_WORDS and text[-1] not in STOPS
    return short and _DIGIT.search(text) is not None


def _is_furniture(text: str) -> bool:
    matches = concepts_of(normalise(text))
    return any(match.concept in FURNITURE and match.how in SURE for match in matches)
