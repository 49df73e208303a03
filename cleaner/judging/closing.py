"""Closing notes of an article: who contributed, who wrote it, the initials of agencies."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from cleaner.blocks.segments import CELL_SEPARATOR, ENTRY_TAGS, HEADING_TAGS, LINE
from cleaner.judging.flow import Flow
from cleaner.judging.looks import SURE, Look
from cleaner.judging.top.head import Head
from cleaner.judging.top.signs import name_in
from cleaner.vocabulary import BULLETS, Concept, How
from cleaner.vocabulary.credit_phrases import names_staff, opens_credit, opens_note
from cleaner.vocabulary.news_agencies import names_agency
from cleaner.vocabulary.predicates import introduces_writer
from cleaner.vocabulary.reporters import reporter_in

__all__ = ["AUTHOR_NAMES", "NOTES_REACH", "biographies_above", "closing_note", "notes_below"]

WORDS: Final = 80.0
BIOGRAPHY_MOST: Final = 120.0
"""Of what begins with the writer's whole name."""
SHORT: Final = 14.0
"""Words of a note that is told by its first words only."""
AFTER: Final = 0.8
"""Share of the core words that stand before a closing note."""
REACH: Final = 4
"""Blocks between the last core block and a closing note."""
NOTES_REACH: Final = 25
BIOGRAPHY_WORDS: Final = 12.0
"""Blocks between the core and the writer's biography, below which no note stands, and words that it
has at least."""
BIOGRAPHY_ABOVE: Final = range(8, 61)
"""Words of what tells of the writer above the text."""
LITTLE: Final = 0.3
"""Share of the core words up to its end, at most: the text is longer."""
AUTHOR_BOXES: Final = frozenset(
    [
        *(
            ("author", name)
            for name in (
                "about", "bio", "biography", "box", "card", "desc", "description", "detail",
                "details", "info", "profile",
            )
        ),
        ("about", "author"),
        *(("<div>", name) for name in ("aboutauthor", "authorbio", "authorbox", "authorinfo")),
    ]
)  # fmt: skip
"""Names in a row of boxes on who wrote a page."""
BOX_NAMES: Final = 10
POST_WORDS: Final = 6.0
LABEL: Final = 60
"""Characters of a label and a name."""
LINKED: Final = 0.3
"""Of "Source" alone, which leads to the source of code."""
ROWS: Final = frozenset({"tr", "th"})
AUTHOR_NAMES: Final = frozenset(
    {
        "author", "bio", "biography", "contributor", "contributors",
        "aboutauthor", "authorbio", "authorbox", "authorinfo", "postauthor",
    }
)  # fmt: skip
WRITERS: Final = frozenset(
    (
        "the author", "den autor", "die autorin", "l'auteur", "l’auteur", "el autor", "la autora",
        "o autor", "a autora", "l'autore", "l’autore", "de auteur", "автора", "авторе",
    )
)  # fmt: skip
ONLINE: Final = "On the Net:"
NAMING: Final = frozenset(
    ("additional reporting by", "additional writing by", "reporting by", "writing by")
)
"""Phrases of notes that name who reported; without names they open sentences."""
_LINKED_NAME: Final = re.compile(r"[^:\n]{2,60}: ?https?://\S{4,100}")
DASHES: Final = "-–— "
BEFORE: Final = f"{BULLETS} "
_WORKS: Final = re.compile(
    r" (?:also )?(?:blogs|can be reached|covers|is an?|reports (?:for|from|on)|works (?:at|for)"
    r"|writes)\b"
)
"""What is said of a writer behind the last name."""
_INITIALS: Final = re.compile(r"[^\W\d_]{2,4}(?:/[^\W\d_]{2,4}){1,3}")

_HANDLE: Final = re.compile(r"@\w+|[\w.+-]+@[\w-]+\.[\w.-]+")
_ABOUT: Final = re.compile(
    r"(?i:about|über|sobre|à propos de|acerca de|su|over|об|о|про)\s([^\W\d_].{1,40}?):?"
)


def closing_note(look: Look, head: Head, flow: Flow) -> str | None:
    """The evidence that a block is a closing note: at the end of the core text, or close behind."""
    behind = flow.behind[look.index]
    if flow.before[look.index] < AFTER or behind > NOTES_REACH or look.words > BIOGRAPHY_MOST:
        return None
    if behind > REACH or look.words > WORDS:
        return _biography(look, head)
    if said := _says_credit(look, last=flow.last):
        return said
    names = AUTHOR_NAMES.intersection(look.names[:8])
    if names and look.words >= 6 and look.links < 0.5:
        return f"inside a container named “{min(names)}”"
    if look.tag == LINE:
        return _by_text(look, head)
    return _biography(look, head)


def _says_credit(look: Look, *, last: int) -> str | None:
    """The evidence in the words of a block: who reported, or a phrase of notes.

    last: the last block of the text, above which a fact may be labelled, "Author: Jan Ek".
    """
    if reporter_in(look.text):
        return "names who reported"
    if opens_note(look.text):
        return "begins as notes of papers do"
    if look.index == last and look.tag not in ENTRY_TAGS and names_agency(look.text.lstrip(DASHES)):
        return "names an agency, below the text"
    if look.index >= last and _is_labelled_name(look):
        return "a label and a name"
    if names_staff(look.text):
        return "names the staff"
    said = look.says(Concept.CREDIT) if look.matches and not _is_row(look) else None
    names_nobody = said is not None and said.phrase in NAMING
    sure = said and not names_nobody and not (said.how is How.WHOLE and look.links > LINKED)
    return f"says “{said.phrase}”" if said and sure else None


def _is_labelled_name(look: Look) -> bool:
    """Whether a short block is one word for a writer, a colon and a name: "Autor: Jan Ek"."""
    if look.words > SHORT or look.ends_sentence or not look.says(Concept.BYLINE, hows=SURE):
        return False
    label, _, named = look.text[:LABEL].partition(":")
    name = name_in(named)
    return " " not in label and name != "" and named.lstrip().startswith(name)


def biographies_above(looks: Sequence[Look], head: Head, flow: Flow) -> dict[int, str]:
    """The blocks that tell of the writer, above the text or as its first, with the evidence.

    On a page about somebody they are the text.
    """
    if head.title is None or head.marks.isdisjoint(range(head.title + 1, head.paragraph)):
        return {}
    title, found = looks[head.title].text, dict[int, str]()
    for look in looks[head.title + 1 : head.paragraph + 1]:
        few = look.words in BIOGRAPHY_ABOVE and flow.before[look.index] <= LITTLE
        told = few and look.ends_sentence and look.links < LINKED and title not in look.text
        if told and look.tag not in HEADING_TAGS and (why := _tells_above(look, head)):
            found[look.index] = why
    return found


def _tells_above(look: Look, head: Head) -> str | None:
    if any(pair in AUTHOR_BOXES for pair in pairwise(look.names[:BOX_NAMES])):
        return "in a box on the writer, above the text"
    full = _is_full(head.writer) and look.text.startswith(head.writer)
    told = full and introduces_writer(look.text[len(head.writer) :])
    return "says who the writer is, above the text" if told else None


def notes_below(look: Look, below: Look, head: Head) -> str | None:
    """The evidence that a block is a note like the one above it. look: that one."""
    if look.text == ONLINE and _LINKED_NAME.fullmatch(below.text):
        return "an address below a note"
    if look.tag != LINE or below.words > WORDS:
        return None
    if _HANDLE.fullmatch(below.text):
        return "an address below a note"
    plain = below.words <= POST_WORDS and not below.matches and not below.ends_sentence
    if plain and look.text == head.writer:
        return "below the name of the writer"
    if below.ends_sentence and _about_writer(look, head):
        return "below the header of a biography"
    return "below a note that ends in a colon" if look.text[-1] == ":" and plain else None


def _is_row(look: Look) -> bool:
    """Whether a block is the row of a table, or the cell of one: "Translation | Ann Otter"."""
    return look.tag in ROWS and (CELL_SEPARATOR in look.text or look.tag == "th")


def _by_text(look: Look, head: Head) -> str | None:
    if _begins_with_writer(look, head):
        return "begins with the name of the writer"
    if _about_writer(look, head):
        return "the header of a biography"
    if look.words <= SHORT and opens_credit(look.text):
        return "begins as notes on who contributed"
    return "initials of agencies" if _INITIALS.fullmatch(look.text) else None


def _biography(look: Look, head: Head) -> str | None:
    """Sentences that begin with the writer's name may stand below the comments."""
    if not look.ends_sentence:
        return None
    if look.words >= BIOGRAPHY_WORDS and _begins_with_writer(look, head):
        return "begins with the name of the writer"
    return "says what else the writer does" if _tells_of_writer(look, head) else None


def _tells_of_writer(look: Look, head: Head) -> bool:
    """Whether a sentence begins with the writer's last name, and says what that person does."""
    last = head.writer.rpartition(" ")[2]
    if not _is_full(head.writer) or look.words > SHORT or not look.text.startswith(last):
        return False
    return _WORKS.match(look.text, len(last)) is not None


def _begins_with_writer(look: Look, head: Head) -> bool:
    """Whether the first words, or those behind a bullet, are the whole name of a writer."""
    names = tuple(filter(_is_full, (head.writer, *head.coauthors)))
    return bool(names) and look.text.lstrip(BEFORE).startswith(names)


def _about_writer(look: Look, head: Head) -> bool:
    found = _ABOUT.fullmatch(look.text)
    if found is None:
        return False
    named = head.writer != "" and found[1].startswith(head.writer)
    return named or found[1].casefold() in WRITERS


def _is_full(name: str) -> bool:
    """Whether it is more than a first name."""
    return " " in name
