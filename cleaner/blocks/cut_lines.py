"""Lines of a page that was cut at its elements -> where its paragraphs start.

What asks a tree for its text with a line for each piece ends a line wherever a link or a bold word
begins or ends: "The", "Harbour Board", ", which owns it, said". The pieces of a sentence are joined
again where the page is seen to be so cut: verses, lists and comments have lines that begin with a
small letter, but none that begins with a comma.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from cleaner.blocks.lines import Line, Mark
from cleaner.blocks.wrapping import SENTENCE_ENDS
from cleaner.vocabulary import ALL_STOP_WORDS, normalise, phrase_alone

__all__ = ["cut_starts", "join_cut"]

EVIDENCE: Final = 2
"""Lines that begin with what closes, on a page that is so cut, at least."""
HEADER_WORDS: Final = 3
"""Of a line that may be a heading or a name, at most."""
LONG: Final = 60
"""Characters of a line that is longer than verses and entries of lists."""
LINK_WORDS: Final = 8
"""Of a piece that begins with a capital letter, amid a sentence."""
PIECES: Final = 2
FEWEST_WORDS: Final = 8
"""Of a paragraph that is joined."""
NUMBER_WORDS: Final = 3
"""Of a first piece that ends with a number: "Some 400"."""
YEAR: Final = 4
"""Digits of a number that may be a year, as the last word of a heading."""
CLOSING: Final = ",.;:!?)]”’…"
"""What stands right behind a word."""
OPENING: Final = "([“„‘"
"""What stands right before one."""
ENDS: Final = (*SENTENCE_ENDS, "…", "”", "»", "“", '"', "।", "؟")
UNFINISHED: Final = ",(-–—"
_CODE: Final = re.compile(r"[{}=<>|\\]|\w\(|//|::")
"""What prose has not."""
OF_PROGRAMS: Final = 0.05
"""Share of such lines of a page about programs, whose code is cut at each word."""
MARKS: Final = ("...", ".-", ":-")
"""What a line may begin with that goes on with no sentence."""


def cut_starts(lines: Sequence[Line]) -> Sequence[int]:
    """Where each paragraph starts; every line is one on a page that is not so cut."""
    if sum(_CODE.search(line.text) is not None for line in lines) > OF_PROGRAMS * len(lines):
        return range(len(lines))
    chains = list(_chains(lines))
    pieces = [chain for chain in chains if _is_paragraph(lines, chain)]
    cuts = sum(_is_cut(lines[at], lines[at + 1]) for chain in pieces for at in chain[:-1])
    if cuts < EVIDENCE:
        return range(len(lines))
    inside = {index for chain in pieces for index in chain[1:]}
    return [index for index in range(len(lines)) if index not in inside]


def join_cut(texts: Sequence[str]) -> str:
    """One text from the pieces of a paragraph; there must be at least one."""
    joined = [texts[0]]
    for text, after in pairwise(texts):
        tight = _closes(after) or text[-1] in OPENING or after.startswith(("’s ", "'s "))
        joined += ("", after) if tight else (" ", after)
    return "".join(joined)


def _is_cut(line: Line, after: Line) -> bool:
    """Whether it is plain that the line after goes on with a sentence of the other."""
    return _may_go_on(line, after) and not _is_finished(line) and _closes(after.text)


def _chains(lines: Sequence[Line]) -> Iterator[Sequence[int]]:
    """The lines in rows of those that may be pieces of one paragraph."""
    start = 0
    for index in range(1, len(lines)):
        if not _goes_on(lines, start, index):
            yield range(start, index)
            start = index
    if lines:
        yield range(start, len(lines))


def _goes_on(lines: Sequence[Line], start: int, index: int) -> bool:
    line, after = lines[index - 1], lines[index]
    if not _may_go_on(line, after):
        return False
    if _closes(after.text):
        return True
    if _is_finished(line):
        return False
    if after.text[0].islower():
        return True
    if _expects_more(line):
        return True
    opens = len(line.text) >= LONG or index - 1 > start or _opens(line)
    return opens and _is_link(lines, index)


def _may_go_on(line: Line, after: Line) -> bool:
    """Whether two lines are of a kind that makes paragraphs."""
    if after.gap or line.quote != after.quote or line.cells or after.cells:
        return False
    if _CODE.search(line.text) or _CODE.search(after.text):
        return False
    return not (line.rule or after.rule or line.code or after.code or after.mark > Mark.NONE)


def _closes(text: str) -> bool:
    """Whether a line begins with what stands right behind a word, and then a space or nothing."""
    if text[0] not in CLOSING or text.startswith(MARKS):
        return False
    behind = text.lstrip(CLOSING)
    return not behind or behind[0].isspace()


def _is_finished(line: Line) -> bool:
    return line.text.endswith(ENDS)


def _opens(line: Line) -> bool:
    """Whether a line is the first words of a sentence: "The", "Some 400"."""
    *before, last = line.text.lower().split()
    counts = last.isdigit() and len(last) != YEAR and 0 < len(before) < NUMBER_WORDS
    return counts or (not before and last in ALL_STOP_WORDS)


def _expects_more(line: Line) -> bool:
    """Whether a line ends with what stands before another word: a comma, an article."""
    *before, last = line.text.split()
    if last[-1] in UNFINISHED or (len(before) > 1 and last in ALL_STOP_WORDS):
        return True
    return before[-1:] != [] and before[-1].endswith(ENDS) and last.lower() in ALL_STOP_WORDS


def _is_link(lines: Sequence[Line], index: int) -> bool:
    """Whether a line is a piece amid a sentence, which the line below it takes up."""
    if index + 1 == len(lines) or len(lines[index].text.split()) > LINK_WORDS:
        return False
    line, after = lines[index], lines[index + 1]
    goes_on = after.text[0].islower() and not _is_finished(line)
    return _may_go_on(line, after) and (_closes(after.text) or goes_on)


def _is_paragraph(lines: Sequence[Line], chain: Sequence[int]) -> bool:
    """Whether pieces make up a sentence."""
    pieces = [lines[index] for index in chain]
    words = sum(len(piece.text.split()) for piece in pieces)
    if len(pieces) < PIECES or words < FEWEST_WORDS or not _is_finished(pieces[-1]):
        return False
    if _is_header(pieces[0], pieces[1]):
        return False
    if any(_is_cut(*pair) for pair in pairwise(pieces)):
        return True
    return pieces[0].text[0].isupper() and not any(_is_phrase(piece) for piece in pieces)


def _is_header(line: Line, after: Line) -> bool:
    """Whether a line may stand for itself: a heading, a button, a name."""
    if _closes(after.text):
        return False
    short = len(line.text.split()) <= HEADER_WORDS
    return _is_phrase(line) or (short and not _opens(line) and not _expects_more(line))


def _is_phrase(line: Line) -> bool:
    """Whether the vocabulary knows a line as one of headings, menus and buttons."""
    return phrase_alone(normalise(line.text)) is not None
