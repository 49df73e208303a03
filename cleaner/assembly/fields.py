"""A page and its judged blocks -> title, author, date, site name, description.

In this order of trust: what the page declares, what its blocks show, what trafilatura and htmldate
find. The last is slow, and is asked only for HTML and for what is still missing: never by `fast`,
by `balanced` for pages that read as an article, by `thorough` for all.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

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
_SITE_TAIL: Final = re.compile(r"\s+[|–—·•»«:-]{1,2}\s+")
_AFTER_NAME: Final = re.compile(
    r"\s+(?:[|•·–—»]|in\s|on\s|am\s|le\s|el\s|-{1,2}\s).*$|,?\s+\d{1,2}[./: ].*$"
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
    if page.media_type is MediaType.TEXT or effort is Effort.FAST:
        return known
    if known.title and known.author and known.date:
        return known
    if effort is Effort.BALANCED and not _reads_as_article(blocks):
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
    headline = next((b.text for b in blocks if b.label is Label.TITLE), None)
    if headline and len(headline) <= TITLE_LIMIT:
        return " ".join(headline.split()).rstrip(ANCHORS)
    if not declared.title:
        return None
    return _without_site(declared.title, declared.site_name)


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
    line = next((block.text for block in blocks if block.label is Label.BYLINE), None)
    if line is None:
        return None
    first = line.split("\n")[0]
    name = clean_author(first)
    return clean_author(_AFTER_NAME.sub("", name)) if name else None


def _date(blocks: Sequence[Block]) -> str | None:
    for label in (Label.DATE, Label.BYLINE):
        for block in blocks:
            if block.label is label and (day := parse_date(block.text)):
                return day
    return None
