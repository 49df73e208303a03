"""A text scrape's judged lines -> title, author, date: what lines with those labels say."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from cleaner.fields.addressed_titles import addressed_title, says_address
from cleaner.fields.author_boxes import author_in_box
from cleaner.fields.candidates import bare
from cleaner.fields.day_order import reads_day_first
from cleaner.fields.first_pages import is_first_page
from cleaner.fields.names import (
    DIRECTIONS,
    clean_name,
    labelled_name,
    names_of,
    names_place,
)
from cleaner.fields.people import OF_OTHERS, is_person, without_titles
from cleaner.fields.published_days import filed_day
from cleaner.fields.site_lines import site_behind, site_of
from cleaner.fields.stated_authors import stated_author
from cleaner.model import Block, Fields, Label, Page
from cleaner.parsing.short_days import any_day
from cleaner.vocabulary import BULLETS, Concept, How, concepts_of, normalise
from cleaner.vocabulary.by_words import opens_with_by
from cleaner.vocabulary.days_of_life import says_of_life
from cleaner.vocabulary.labelled_rows import writer_in_row
from cleaner.vocabulary.picture_words import is_portrait

__all__ = ["fields_from_lines"]

TITLE_LIMIT: Final = 300
NAME_WORDS: Final = 4
BUTTONS: Final = frozenset({Label.SHARE, Label.INTERFACE, Label.NAVIGATION})
"""What else stands below a byline."""
SIGNING: Final = frozenset({Label.CREDIT, Label.DATE})
REACH: Final = 4
"""Blocks below the text that may name its writer; what else is removed there names others."""
SURNAME: Final = 4
"""Letters of a last name that is looked for in the headline, at least."""
DATED: Final = 60
"""Characters of a line that says when a page was published."""
MONTHS: Final = 12
_NUMERIC: Final = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/\d{4}(?!\d)")
_WORD: Final = re.compile(r"[\w-]+")
_HEADING: Final = re.compile(r"^#{1,6} | #{1,6}$")
_MARKS: Final = "".join(mark for mark in BULLETS if mark not in "*-»") + " "
"""Of an entry of a list, before it; Markdown has others, and one opens quotations in German."""
_BOLD: Final = re.compile(r"\*\*[^*]+\*\*")


def fields_from_lines(page: Page, blocks: Sequence[Block], url: str | None = None) -> Fields:
    """What the lines say, and the little that a page without lines declares.

    url: where the page was fetched from, if known.
    """
    declared = page.declared
    title = _title(blocks) or _opening(blocks) or declared.title
    if (stated := addressed_title(url, blocks)) and not says_address(url, title or ""):
        title = _words(stated)
    own = url is None or not is_first_page(url)  # that shows the entries of many
    return Fields(
        title=title,
        author=_named(blocks) if own else None,
        date=_date(blocks) or filed_day(blocks) if own else None,
        site_name=declared.site_name or site_behind(title, blocks) or site_of(url, blocks),
        description=declared.description,
    )


def _title(blocks: Sequence[Block]) -> str | None:
    titles = (_words(b.text) for b in blocks if b.label is Label.TITLE)
    return next((title for title in titles if title and len(title) <= TITLE_LIMIT), None)


def _opening(blocks: Sequence[Block]) -> str | None:
    """The heading that a text without site furniture opens with, which stays in the text."""
    opens = blocks and blocks[0].label is Label.HEADING and len(blocks[0].text) <= TITLE_LIMIT
    return _words(blocks[0].text) if opens else None


def _words(text: str) -> str:
    """A line without what is none of its words: marks of direction, lists, Markdown's headings."""
    line = _HEADING.sub("", " ".join(text.split()).translate(DIRECTIONS)).lstrip(_MARKS)
    return line[2:-2] if _BOLD.fullmatch(line) else line


def _named(blocks: Sequence[Block]) -> str | None:
    """The author by the surest of what names one."""
    by = (_author, stated_author, _before_day, author_in_box)
    return next(filter(None, (named_by(blocks) for named_by in by)), None)


def _before_day(blocks: Sequence[Block]) -> str | None:
    """The name before the first day, "Ann Lee December 18, 2025", if the text tells not of it."""
    told = "\n".join(block.text for block in blocks if block.label is Label.BODY)
    lines = (block.text for block in blocks if block.label is Label.DATE)
    names = (clean_name(line) for line in lines if line[:1].isalpha() and not names_place(line))
    return next((name for name in names if name and is_person(name) and name not in told), None)


def _author(blocks: Sequence[Block]) -> str | None:
    start = _byline_with_by(blocks)
    shown = (block for block in blocks[start:] if not is_portrait(block.text))
    for block, after in pairwise((*shown, None)):
        if block is not None and block.label is Label.BYLINE:
            name = clean_name(block.text.split("\n", maxsplit=1)[0])
            if name is None and after is not None and _may_name(block, after):
                name = clean_name(after.text)  # below "Written by:"
            if (
                name
                and bare(name) != bare(_title(blocks) or "")
                and not _is_topic(block.text, blocks)
            ):
                name = without_titles(name)
                people = names_of(name)
                return ", ".join(people) if all(map(is_person, people)) else name
    told = (place for place, block in enumerate(blocks) if block.label is Label.BODY)
    end = max(told, default=len(blocks)) + REACH
    lines = (
        block.text.translate(DIRECTIONS)
        for place, block in enumerate(blocks)
        if block.label not in OF_OTHERS and (place < end or block.label in SIGNING)
    )
    return next(filter(None, map(labelled_name, lines)), None)


def _is_topic(line: str, blocks: Sequence[Block]) -> bool:
    """Whether a name without "By" is one of the headline's, which does not begin with it.

    "Tom Bridge" may write of an old bridge.
    """
    title = (_title(blocks) or "").replace("’", "'")
    last = line.rpartition(" ")[2]
    named = len(last) >= SURNAME and not {last, last.capitalize()}.isdisjoint(_WORD.findall(title))
    begins = title.casefold().startswith(line.casefold())
    return named and not opens_with_by(line) and not begins


def _byline_with_by(blocks: Sequence[Block]) -> int:
    """The byline with "By" close below one that may be a topic; else 0."""
    first = next((place for place, one in enumerate(blocks) if one.label is Label.BYLINE), None)
    if first is None or opens_with_by(blocks[first].text):
        return 0
    for place in range(first + 1, min(first + REACH, len(blocks))):
        label, text = blocks[place].label, blocks[place].text
        named = label is Label.BYLINE and opens_with_by(text)
        if named and is_person(clean_name(text) or ""):
            return place
    return 0


def _may_name(line: Block, below: Block) -> bool:
    """Whether the name of the writer may stand below a line that has none, and has no day."""
    said = any(map(str.isdigit, line.text)) or writer_in_row(line.text) is not None
    return not said and below.label not in BUTTONS and len(below.text.split()) <= NAME_WORDS


def _date(blocks: Sequence[Block]) -> str | None:
    above = ("", *(block.text for block in blocks))
    own = [b for b, line in zip(blocks, above, strict=False) if not says_of_life(b.text, line)]
    lines = [b.text for label in (Label.DATE, Label.BYLINE) for b in own if b.label is label]
    lines = lines or [b.text for b in own if b.label not in OF_OTHERS and _tells_day(b.text)]
    first = next((line for line in lines if any_day(line, day_first=True)), None)
    if first is None:
        return None
    if certain := any_day(first):
        return certain
    day_first = reads_day_first(block.text for block in blocks if block.kept)
    if day_first is None:
        day_first = _told_by_others(blocks)
    return next(filter(None, (any_day(line, day_first=day_first) for line in lines)), None)


def _told_by_others(blocks: Sequence[Block]) -> bool | None:
    """Whether other days of the page have the day first, as 25/06/2024; None if they differ."""
    days = [day for block in blocks for day in _NUMERIC.findall(block.text[:DATED])]
    day_first = any(int(first) > MONTHS for first, _ in days)
    month_first = any(int(second) > MONTHS for _, second in days)
    return None if day_first == month_first else day_first


def _tells_day(line: str) -> bool:
    """Whether a line says when the page was published: "Published 4 January 2021"."""
    if len(line) > DATED or not any(map(str.isdigit, line)):
        return False
    found = concepts_of(normalise(line))
    sure = (How.WHOLE, How.START)
    return any(match.concept is Concept.DATELINE and match.how in sure for match in found)
