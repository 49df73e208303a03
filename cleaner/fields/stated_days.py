"""A page -> the days that it declares, marks with elements or stores for its scripts."""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any, Final

from cleaner.fields.day_lines import CHANGE, JOINED, WHOLE_YEAR, has_short_year
from cleaner.fields.marks import Mark, text_in
from cleaner.fields.sight import Sight
from cleaner.parsing.linked_data import text_of, types_of
from cleaner.parsing.metadata import ARTICLE_TYPES, PAGE_TYPES
from cleaner.parsing.short_days import is_short_day
from cleaner.vocabulary.day_words import small

__all__ = ["ARTICLE_META", "PUBLISHED_META", "declared_values", "marked_values", "stored_days"]

ARTICLE_META: Final = ("article:published_time", "og:article:published_time", "og:published_time")
"""Open Graph's own names, which systems fill in by themselves; the others mean many things."""
PUBLISHED_META: Final = (
    "datepublished", "parsely-pub-date", "pubdate", "publishdate", "publish-date",
    "publish_date", "sailthru.date", "dc.date.issued", "dcterms.created", "dc.date",
    "dcterms.date", "dc.date.created", "date", "citation_date", "citation_publication_date",
    "article.published", "published_time", "originalpublicationdate",
    "cxenseparse:recs:publishtime", "ptime", "displaydate", "created", "bt:pubdate",
    "article_date_original", "published", "published-date", "published_date", "date_published",
    "publication_date", "publication-date", "article:published", "og:pubdate",
    "citation_online_date", "dcterms.issued", "release_date", "article:create_at", "ms.date",
    "dc.date.issue", "apub:time",
)  # fmt: skip
CHANGED_META: Final = (
    "article:modified_time", "og:updated_time", "last-modified", "datemodified", "lastmod",
    "dcterms.modified", "dc.date.modified", "revised", "article:modified", "updated",
    "last_updated", "modified", "og:modified_time", "date_modified", "last-updated",
)  # fmt: skip
# What stands before a day as JSON, or as JSON inside an attribute of HTML.
_STORED_KEY: Final = re.compile(
    r"(date_?published|published_?(?:at|date|time|on)?|publish_?date|created_?(?:at|date|time)?|"
    r"date_?created|created[-_]timestamp|post_?date|first_?published|pub_?(?:date|time)|updated_?(?:at|date)?|"
    r"modified_?(?:at|date)?|date_?modified|last_?modified)(?:[\W]|quot){1,24}$",
    re.IGNORECASE,
)
MARKING: Final = ("datetime", "content", "title", "data-date", "pubdate")
"""Attributes in which an element that is marked for a day may have it."""
BY_READERS: Final = ("review", "reviews", "comment", "comments")
"""What an object of JSON-LD has of those who read the page, or bought what it is about."""
STORED: Final = 30
STORED_LENGTH: Final = 1_500_000
KEY_LENGTH: Final = 40
DAY_LENGTH: Final = len("2012-03-04")


def declared_values(sight: Sight) -> Iterator[tuple[str, str | None]]:
    """The places and values of days in JSON-LD and in <meta>."""
    declared = sight.page.declared
    for one in declared.objects:
        kinds = types_of(one)
        who = "article" if kinds & ARTICLE_TYPES else "page" if kinds & PAGE_TYPES else "object"
        yield f"{who} published", text_of(one.get("datePublished"))
        if who != "object":
            yield f"{who} changed", text_of(one.get("dateModified"))
        if who == "article":
            yield "article created", text_of(one.get("dateCreated") or one.get("uploadDate"))
    for place, names in (
        ("article meta", ARTICLE_META),
        ("published meta", PUBLISHED_META),
        ("changed meta", CHANGED_META),
    ):
        for name in names:
            for value in declared.meta.get(name, ())[:1]:
                yield place, value


def marked_values(sight: Sight) -> Iterator[tuple[str, str | None]]:
    """The places and values of days in elements that are marked for them."""
    short = ""  # the first one: days of other pages are written like it
    for mark in sight.marks.dates:
        stated = (mark.element.get(name) for name in MARKING)
        value = next((one for one in stated if one and _may_be_day(one)), None)
        value = value or text_in(mark.element)
        if not WHOLE_YEAR.search(value):
            short = short or (value if has_short_year(value) else "")
            if not short or value != short:
                continue
        yield _place(mark), value


def _may_be_day(value: str) -> bool:
    return WHOLE_YEAR.search(value) is not None or is_short_day(value)


def _place(mark: Mark) -> str:
    element = mark.element
    names = f"{element.get('class') or ''} {element.get('itemprop') or ''}"
    if CHANGE.search(small(names)):
        return "changed class"
    if JOINED.search(_before(element)):
        return "joined line"
    if (element.get("itemprop") or "").startswith("date"):
        return "stated property"
    kind = "time" if element.tag in ("time", "relative-time", "abbr") else "class"
    return f"{kind} below" if mark.below else kind


def _before(element: Any) -> str:
    """The words right before an element."""
    before, around = element.getprevious(), element.getparent()
    return str((before.tail if before is not None else around is not None and around.text) or "")


def stored_days(sight: Sight) -> Iterator[tuple[str, str]]:
    """The days in data for the page's scripts, by the names of their keys."""
    of_readers = _days_of_readers(sight.page.declared.objects)
    days = (found for found in sight.days if found[1] not in of_readers)
    for start, day in islice(days, STORED):
        if start + len(day) > STORED_LENGTH:
            return
        before = sight.page.source[max(0, start - KEY_LENGTH) : start]
        if key := _STORED_KEY.search(before):
            changed = CHANGE.search(small(key[1])) is not None
            yield ("stored changed" if changed else "stored published"), day


def _days_of_readers(objects: Iterable[Mapping[str, Any]]) -> set[str]:
    """The days on which readers wrote what the objects of a page hold of them."""
    stated = (one[name] for one in objects for name in BY_READERS if one.get(name))
    remarks = (remark for one in stated for remark in (one if isinstance(one, list) else [one]))
    days = (text_of(one.get("datePublished")) for one in remarks if isinstance(one, dict))
    return {day[:DAY_LENGTH] for day in days if day}
