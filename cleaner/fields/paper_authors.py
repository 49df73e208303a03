"""The authors of papers: lists of names with marks for notes, and what LaTeXML makes of the names.

"Ada Tait¹, Bo Day²" is a text with digits; ar5iv and arXiv set an element a name, and may put all
names and the institute into one.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from lxml import etree

from cleaner.fields.marks import Mark
from cleaner.fields.names import names_of
from cleaner.fields.sight import Sight

__all__ = ["listed_authors", "named_persons", "without_notes"]

PERSON: Final = "ltx_personname"
NOTES: Final = ("ltx_note", "ltx_author_notes", "ltx_sup")
BELOW: Final = 4
"""Blocks below the headline, one of which may be the list."""
MOST: Final = 20
LONGEST: Final = 300
FEWEST: Final = 2
MOST_WORDS: Final = 6
_MARK: Final = re.compile(r"[\d*∗†‡§¶⋆✉]")
_NOTE: Final = re.compile(
    r"(?<=[^\W\d_])\.?"
    r"(?:\s?(?:\d{1,2}(?:, ?\d{1,2}){0,6}(?!\d)|[*∗†‡§¶⋆✉]{1,3}),?){1,4}(?=[\s,;&]|$)"
)
"""Digits and marks right behind a name."""


def named_persons(marks: Sequence[Mark]) -> list[str]:
    """The names in LaTeXML's elements for authors, each once; none on other pages."""
    persons = [mark.element for mark in marks if PERSON in (mark.element.get("class") or "")]
    names = (name for person in persons for name in names_of(without_notes(_line(person))))
    fit = [name for name in names if FEWEST <= len(name.split()) <= MOST_WORDS]
    return list(dict.fromkeys(fit))[:MOST]


def listed_authors(sight: Sight) -> str | None:
    """The authors of a paper that the model does not see: of LaTeXML, or a list with notes."""
    if persons := named_persons(sight.marks.authors):
        return ", ".join(persons)
    top = -1 if sight.title is None else sight.title
    lines = (block.text for block in sight.blocks[top + 1 : top + 1 + BELOW if top >= 0 else 0])
    plain = (names for line in lines if (names := without_notes(line)) != line)
    return next((", ".join(names_of(names)[:MOST]) for names in plain), None)


def _line(person: etree._Element) -> str:
    """What an element says before its first break, without notes."""
    return " ".join("".join(_parts(person)).split())[:LONGEST]


def _parts(person: etree._Element) -> Iterator[str]:
    yield person.text or ""
    for child in person:
        if child.tag == "br":
            return
        noted = child.tag == "sup" or any(note in (child.get("class") or "") for note in NOTES)
        if not noted and isinstance(child.tag, str):
            yield "".join(map(str, child.itertext()))
        yield child.tail or ""


def without_notes(line: str) -> str:
    """A list of names without the marks for notes behind them; as it is, if it is none."""
    if line.isalpha() or len(line) > LONGEST or len(_MARK.findall(line)) < FEWEST:
        return line
    plain, count = _NOTE.subn(lambda found: "," if found[0][-1] == "," else "", line)
    names = names_of(plain) if count >= FEWEST else ()
    are_names = all(name[0].isupper() and len(name.split()) >= FEWEST for name in names if name)
    return plain if len(names) >= FEWEST and are_names else line
