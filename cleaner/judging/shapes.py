"""A block -> its shape: what a line of site furniture is by its length and its marks alone.

Menus are made of entries, lists of stories of headlines with dates and numbers between them; so the
shapes of the lines around it tell what a line is that says nothing itself.
"""

import re
from enum import StrEnum
from typing import Final

from cleaner.blocks.segments import CELL_SEPARATOR
from cleaner.judging.looks import Look
from cleaner.vocabulary import BULLETS
from cleaner.vocabulary.all_months import month_of

__all__ = [
    "CONTACT",
    "DATE",
    "DECORATION",
    "ENTRY",
    "HEADLINE",
    "MARK",
    "MENU",
    "NUMBER",
    "QUOTES",
    "ROW",
    "SENTENCE",
    "Shape",
    "ends_prose",
    "is_listed",
    "is_row",
    "names_contact",
    "shape_of",
]

ENTRY_WORDS: Final = 4.0
DATE_WORDS: Final = 8.0
CONTACT_WORDS: Final = 14.0
ROW_WORDS: Final = 3.0
HEADLINE_WORDS: Final = 24.0
SENTENCE_WORDS: Final = 3.0
QUESTIONS: Final = "?!？！"
QUOTES: Final = "\"”»«“'’」』"
"""What a line may end with that quotes somebody."""
SEPARATORS: Final = 2
_ROW: Final = re.compile(r" ([|>»›]) [^|>»›]* \1 ")
_STOP: Final = re.compile(r"[^.]\.$|。$")
_NUMBERED: Final = re.compile(r"\d{1,2}[.)] ")
_TELLING: Final = re.compile(r"[\d@]")
_LETTER: Final = re.compile(r"[^\W\d_]")
_LONG_WORD: Final = re.compile(r"[^\W\d_]{3,}")
_TIME: Final = re.compile(
    r"\b\d{1,2}[:.h]\d\d|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{4}-\d\d"
    r"|(?<![\w/])\d{4}[./]\d{1,2}[./]\d{1,2}\b|\d月"
)
_ADDRESS: Final = re.compile(
    r"(?<![\w.+-])[\w.+-]+@[\w-]+\.\w|\b[A-Z]{2},? \d{5}\b"
    r"|(?<![\d-])[+(]?\d{2,4}[)./ -]{1,2}\d{2,4}[./ -]\d{2,4}(?:[./ -]\d{2,4})*(?![\d-])"
)
_DAY: Final = re.compile(r"(?:19|20)\d\d([./-])(?:0?\d|1[0-2])\1[0-3]?\d\b")
"""What an address begins with that is none: "2014/05/12"."""
ON_WEB: Final = "://"


class Shape(StrEnum):
    """What a line looks like."""

    __hash__ = str.__hash__

    MARK = "mark"
    """No letter and no digit: a separator."""
    NUMBER = "number"
    """Digits without letters: a counter."""
    DATE = "date"
    CONTACT = "contact"
    """A telephone number, an address."""
    ROW = "row"
    """Several entries of a menu with marks between them."""
    MENU = "menu"
    """Whatever an element says is of a menu."""
    ENTRY = "entry"
    """A word or a few, as in a menu."""
    HEADLINE = "headline"
    """More words, and no end of a sentence but a question's."""
    SENTENCE = "sentence"


# By names of modules: to look a member up in its class costs more than to compare it.
MARK, NUMBER, DATE, CONTACT = Shape.MARK, Shape.NUMBER, Shape.DATE, Shape.CONTACT
ROW, MENU, ENTRY = Shape.ROW, Shape.MENU, Shape.ENTRY
HEADLINE, SENTENCE = Shape.HEADLINE, Shape.SENTENCE
DECORATION: Final = frozenset({MARK, NUMBER, DATE})
"""Shapes that belong to whatever stands around them."""


def shape_of(look: Look, words: float) -> Shape:
    """Tell the shape of a block. words: without a bullet before them."""
    text = look.text
    if words <= CONTACT_WORDS and not text.replace(" ", "").isalpha():
        special = _special_shape(words, text)
        if special is not None:
            return special
    if words >= ROW_WORDS and _ROW.search(text) and not _states_facts(text):
        return ROW
    if words <= ENTRY_WORDS:
        ends = look.ends_sentence and words >= SENTENCE_WORDS and _STOP.search(text)
        return SENTENCE if ends else ENTRY
    if words > HEADLINE_WORDS or (look.ends_sentence and text[-1] not in QUESTIONS):
        return SENTENCE
    return HEADLINE


def _states_facts(text: str) -> bool:
    """Whether the cells of a row are no entries: "Size: 2 MB | Cost: $9 | Free", "1 | Ann | 7"."""
    if CELL_SEPARATOR not in text:
        return False
    cells = text.split(CELL_SEPARATOR)
    numbered = cells[0].isdigit() and cells[-1].strip()[-1:].isdigit()
    return numbered or sum(": " in cell for cell in cells) >= SEPARATORS


def _special_shape(words: float, text: str) -> Shape | None:
    """Date, contact, number or mark; None for what is made of words."""
    if not _TELLING.search(text):
        return None if _LETTER.search(text) else MARK
    if words <= DATE_WORDS and _is_date(text):
        return DATE
    if any(not _DAY.match(found.group()) for found in _ADDRESS.finditer(text)):
        return CONTACT
    return None if _LETTER.search(text) else NUMBER


def names_contact(text: str) -> bool:
    """Whether a text holds a telephone number or an address of mail.

    Days look like numbers, and so does what stands in an address on the web.
    """
    found = _ADDRESS.search(text) if _TELLING.search(text) else None
    if found is None or ON_WEB in text[: found.start()]:
        return False
    return "@" in found.group() or not _TIME.search(text)


def _is_date(text: str) -> bool:
    if _TIME.search(text):
        return True
    return any(map(month_of, _LONG_WORD.findall(text)))


def ends_prose(look: Look) -> bool:
    """Whether a block ends as a sentence does, or as what somebody says."""
    return look.ends_sentence or look.text[-1] in QUOTES


def is_row(text: str) -> bool:
    """Whether a line is a row of three cells or more; a headline may have one mark."""
    return text.count(CELL_SEPARATOR) >= SEPARATORS


def is_listed(look: Look) -> bool:
    """Whether the block is marked as the entry of a list."""
    if look.tag == "li" or look.text[0] in BULLETS:
        return True
    return look.letters[:1] == "0" and _NUMBERED.match(look.text) is not None
