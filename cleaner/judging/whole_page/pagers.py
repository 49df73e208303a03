"""Numbers of pages and letters of the alphabet to choose from, one a block or all in a row.

A rule of whole pages; see `cleaner.judging.verdicts`. Such numbers are linked, or the way to the
next page stands beside them; tables have numbers without either. What is filed under a letter
stands between the letters of a glossary, and not elsewhere.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, pairwise
from typing import Final

from cleaner.blocks.segments import Zone
from cleaner.judging.looks import CORE, Look, are_lines
from cleaner.vocabulary import Concept, How
from cleaner.vocabulary.first_letters import END

__all__ = ["pagers"]

SHORT: Final = 14
"""Characters of a block that is one of them, or leads to the next, at most."""
ALONE: Final = frozenset({END, f"0{END}"})
"""Behind the first letter or digit of a row."""
PIECE: Final = 6
"""Characters of a piece of a row, with what parts it from the next, as a rule."""
NUMBERS: Final = 3
LETTERS: Final = 5
MANY_LETTERS: Final = 15
"""At least, of those that are not linked; in HTML a lesson has them too, one a block, and
no sign for what begins with no letter."""
LINKED: Final = 0.5
"""Share of them that is linked: the page one is on is not, nor is a letter without entries."""
STEPS: Final = 2
"""From a number to the next one, at least; numbers in the middle may be left out."""
FIRST: Final = 1000
"""The first number is below it, and no year."""
RISING: Final = 0.9
"""Share of the letters that follow the one before; some have no code in their order, as Ё."""
CLOSED: Final = int(Zone.PREFORMATTED | Zone.QUOTE | Zone.FIGURE)
TABLE: Final = int(Zone.TABLE)
_NUMBER: Final = re.compile(r"[\[(]?(\d{1,4})[\])]?")
_ASIDE: Final = re.compile(r"[<>«»‹›←→]{1,2}|\.{2,3}|…|#|0[-–]9")
"""An arrow, what is left out, and what stands for all that begins with no letter."""
_PARTS: Final = re.compile(r"[\s|·•]+")
_ARROW: Final = re.compile(r"[<>«»‹›←→]")
PAGES: Final = "the numbers of pages to choose from"
ALPHABET: Final = "an alphabet to choose from"


def pagers(looks: Sequence[Look]) -> Mapping[int, str]:
    """The blocks of such runs and rows, with the evidence."""
    is_text = are_lines(looks)
    short = [i for i in looks if i.words <= 2 and len(i.text) <= SHORT and _may_be_piece(i)]
    found: dict[int, str] = {}
    for run in _runs(short) if len(short) >= NUMBERS else ():
        if evidence := _evidence_of_run(run, is_text=is_text):
            found |= dict.fromkeys((look.index for look in run), evidence)
    rows = [i for i in looks if i.score >= CORE and i.letters[1:] in ALONE and _may_be_row(i)]
    return found | {look.index: told for look in rows if (told := _evidence_of_row(look))}


def _may_be_piece(look: Look) -> bool:
    """Whether a short block has no word but one letter, or none that begins with one: mostly not.

    The way to the next page may say so.
    """
    wordless = not look.letters or look.letters[0] == "0" or len(look.text) == 1
    return (wordless or bool(look.matches)) and not look.zones & CLOSED


def _may_be_row(look: Look) -> bool:
    is_short = look.words >= NUMBERS and len(look.text) < PIECE * look.words
    return is_short and not look.zones & CLOSED


def _runs(short: Sequence[Look]) -> Iterator[Sequence[Look]]:
    """Numbers, letters and what stands beside them, one right below another."""
    pieces = [look for look in short if _is_piece(look)]
    for _, group in groupby(enumerate(pieces), key=lambda entry: entry[1].index - entry[0]):
        run = [look for _, look in group]
        if len(run) >= NUMBERS and any(look.score >= CORE for look in run):
            yield run


def _is_piece(look: Look) -> bool:
    return _number(look.text) > 0 or _is_letter(look.text) or _is_aside(look)


def _is_aside(look: Look) -> bool:
    """Whether it leads to the next page, or to what has no letter or no number of its own."""
    return _ASIDE.fullmatch(look.text) is not None or _says_next(look)


def _leads(look: Look) -> bool:
    """Whether it leads to the next page."""
    return _ARROW.match(look.text) is not None or _says_next(look)


def _says_next(look: Look) -> bool:
    return bool(look.matches and look.says(Concept.PAGINATION, hows=(How.WHOLE,)))


def _number(text: str) -> int:
    """The number of a page; 0 if it is none."""
    number = _NUMBER.fullmatch(text)
    return int(number[1]) if number else 0


def _is_letter(text: str) -> bool:
    return len(text) == 1 and text.isalpha() and text == text.upper()


def _evidence_of_run(run: Sequence[Look], *, is_text: bool) -> str:
    """What blocks are; nothing for something else."""
    numbers = [number for look in run if (number := _number(look.text))]
    letters = [look.text for look in run if _is_letter(look.text)]
    linked = sum(look.links > LINKED for look in run) >= LINKED * len(run)
    if numbers and not letters and _are_pages(numbers):
        led = is_text and _leads(run[-1])
        return PAGES if linked or led else ""
    parted = linked or is_text or any(map(_is_aside, run))
    if letters and not numbers and parted and _are_alphabet(letters, is_linked=linked):
        return ALPHABET
    return ""


def _evidence_of_row(look: Look) -> str:
    """What all the pieces of a block are; nothing for something else."""
    pieces = [piece for piece in _PARTS.split(look.text) if piece]
    own = [piece for piece in pieces if not _ASIDE.fullmatch(piece)]
    linked = look.links * len(look.text) >= LINKED * sum(map(len, pieces))
    numbers = [*map(_number, own)]
    if len(own) >= NUMBERS and all(numbers):
        at_end = _ARROW.match(pieces[-1]) or _ARROW.match(pieces[0])
        inside = pieces[pieces.index(own[0]) : -pieces[::-1].index(own[-1]) or None]
        led = at_end is not None and not any(map(_ARROW.match, inside))
        return PAGES if _are_pages(numbers) and (linked or led) else ""
    if len(own) >= LETTERS and all(map(_is_letter, own)):
        parted = linked or ("|" in look.text and not look.zones & TABLE)
        return ALPHABET if parted and _are_alphabet(own, is_linked=linked) else ""
    return ""


def _are_pages(numbers: Sequence[int]) -> bool:
    steps = [after - before for before, after in pairwise(numbers)]
    return numbers[0] < FIRST and steps.count(1) >= STEPS and min(steps) > 0


def _are_alphabet(letters: Sequence[str], *, is_linked: bool) -> bool:
    rising = sum(before < after for before, after in pairwise(letters))
    least = LETTERS if is_linked else MANY_LETTERS
    return len(letters) >= least and rising >= RISING * (len(letters) - 1)
