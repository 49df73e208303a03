"""A page and its judged blocks -> title, author, date, site name, description.

In this order of trust: what the page declares, what its blocks show, what is found in other places
of a page that reads as an article, what trafilatura and htmldate find. The last is slow: only
`thorough` asks it, for HTML and for what is still missing.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from cleaner.assembly.dates import search_date
from cleaner.model import Block, Label, MediaType, Metadata, Page
from cleaner.parsing.dates import parse_date
from cleaner.parsing.metadata import clean_author
from cleaner.second_opinion import found_metadata
from cleaner.settings import Effort

__all__ = ["find_fields"]

TITLE_LIMIT: Final = 300
ANCHORS: Final = " ¶"
"""What documentation puts behind a heading, to link to it."""
PARAGRAPH_WORDS: Final = 20
PARAGRAPH_SHARE: Final = 0.4
NAME_WORDS: Final = 4
LINE: Final = "line"
_SITE_TAIL: Final = re.compile(r"\s+[|–—·•»«:-]{1,2}\s+")
_AFTER_NAME: Final = re.compile(
    r"\s+(?:[|•·–—»]|in\s|on\s|am\s|le\s|el\s|-{1,2}\s).*$|,?\s+\d{1,2}[./: ].*$"
    r"|,?\s+[^\W\d_]{3,12}\.?\s\d{1,2},?\s\d{4}.*$"
)


def find_fields(page: Page, blocks: Sequence[Block], effort: Effort) -> Metadata:
    """Everything known about the page."""
    declared = page.declared
    known = replace(
        declared,
        title=_title(declared, blocks),
        author=declared.author or _author(blocks),
        date=declared.date or _date(blocks),
    )
    if page.media_type is MediaType.TEXT:
        return known
    if not known.date and _reads_as_article(blocks):
        known = replace(known, date=search_date(page, blocks))
    if effort is not Effort.THOROUGH or (known.title and known.author and known.date):
        return known
    found = found_metadata(page.source)
    return replace(
        known,
        title=known.title or found.title,
        author=known.author or found.author,
        date=known.date or found.date,
        site_name=known.site_name or found.site_name,
        description=known.description or found.description,
    )


def _reads_as_article(blocks: Sequence[Block]) -> bool:
    """Whether much of the page is paragraphs: a shop or a list has no author and no day."""
    total = paragraphs = 0
    for block in blocks:
        words = len(block.text.split())
        total += words
        if words >= PARAGRAPH_WORDS and block.label is Label.BODY and block.tag != "li":
            paragraphs += words
    return paragraphs > PARAGRAPH_SHARE * total


def _title(declared: Metadata, blocks: Sequence[Block]) -> str | None:
    """The headline on the page if there is one, else the declared title without the site's name."""
    headline = next((b.text for b in blocks if b.label is Label.TITLE), None) or _opening(blocks)
    if headline and len(headline) <= TITLE_LIMIT:
        return " ".join(headline.split()).rstrip(ANCHORS)
    if not declared.title:
        return None
    return _without_site(declared.title, declared.site_name)


def _opening(blocks: Sequence[Block]) -> str | None:
    """The heading that a text without site furniture opens with, which stays in the text."""
    opens = blocks and blocks[0].label is Label.HEADING and blocks[0].tag == LINE
    return blocks[0].text if opens else None


def _without_site(title: str, site_name: str | None) -> str:
    parts = _SITE_TAIL.split(title)
    if len(parts) < 2:
        return title
    site = (site_name or "").casefold()
    for end in (-1, 0):
        part = parts[end].casefold()
        if site and (part in site or site in part):
            cut = title[: title.rindex(parts[-1])] if end else title[title.index(parts[1]) :]
            return cut.strip(" |–—·•»«:-") or title
    return title


def _author(blocks: Sequence[Block]) -> str | None:
    for block, after in pairwise((*blocks, None)):
        if block is not None and block.label is Label.BYLINE:
            name = _name_in(block.text)
            if name is None and after is not None and len(after.text.split()) <= NAME_WORDS:
                name = _name_in(after.text)  # below "Written by:"
            if name:
                return name
    return None


def _name_in(text: str) -> str | None:
    name = clean_author(text.split("\n", maxsplit=1)[0])
    return clean_author(_AFTER_NAME.sub("", name)) if name else None


def _date(blocks: Sequence[Block]) -> str | None:
    for label in (Label.DATE, Label.BYLINE):
        for block in blocks:
            if block.label is label and (day := parse_date(block.text)):
                return day
    return None
