"""What the head of a page declares: JSON-LD, OpenGraph and other meta elements, the title.

JSON-LD (schema.org) comes first, since publishers write it for machines; then meta elements. The
values are kept as they stand, too: `cleaner.fields` weighs them against what the page shows.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

from lxml.etree import _Element

from cleaner.model import Declared
from cleaner.parsing.linked_data import read_linked_data, resolved, text_of, types_of

__all__ = ["ARTICLE_TYPES", "PAGE_TYPES", "read_declared"]

FIELD_LIMIT: Final = 1_000
VALUES_LIMIT: Final = 50
"""Values of one meta name, and tags, that are kept."""
DECLARING: Final = ("meta", "script", "link", "title", "base")
ARTICLE_TYPES: Final = frozenset(
    {
        "article", "newsarticle", "reportagenewsarticle", "analysisnewsarticle", "blogposting",
        "opinionnewsarticle", "reviewnewsarticle", "socialmediaposting", "liveblogposting",
        "techarticle", "scholarlyarticle", "discussionforumposting", "report", "recipe", "review",
        "howto", "medicalwebpage", "advertisercontentarticle", "satiricalarticle", "question",
        "qapage", "product", "videoobject", "podcastepisode", "event", "jobposting", "course",
    }
)  # fmt: skip
PAGE_TYPES: Final = frozenset({"webpage", "itempage", "aboutpage", "collectionpage", "faqpage"})
TITLE_META: Final = ("og:title", "twitter:title", "dc.title", "dcterms.title", "sailthru.title")
SITE_META: Final = ("og:site_name", "application-name", "al:android:app_name", "twitter:app:name")
DESCRIPTION_META: Final = (
    "og:description", "description", "twitter:description", "dc.description", "sailthru.description"
)  # fmt: skip
IMAGE_META: Final = ("og:image", "og:image:url", "twitter:image", "twitter:image:src", "thumbnail")
LICENSE_META: Final = ("dc.rights", "dcterms.license", "license")
TAG_META: Final = ("article:tag", "keywords", "news_keywords", "parsely-tags", "sailthru.tags")
_LIST: Final = re.compile(r"(?:(?<!\s)\s+)?[,;]\s*")


def read_declared(root: _Element) -> Declared:
    """Everything the page declares, whichever way it does."""
    found = _found(root)
    meta = _meta_values(found["meta"])
    objects = read_linked_data(found["script"])
    article = next((one for one in objects if types_of(one) & ARTICLE_TYPES), {})
    title = _title_element(found["title"])
    return Declared(
        title=_first(
            text_of(article.get("headline")),
            text_of(article.get("name")),
            *_values(meta, TITLE_META),
            title,
        ),
        description=_first(*_values(meta, DESCRIPTION_META), text_of(article.get("description"))),
        site_name=_first(*_values(meta, SITE_META), _site_in(objects, article)),
        language=_first(root.get("lang"), root.get("xml:lang")),
        url=_linked(found["link"], "canonical") or _web_address(_first(*meta.get("og:url", ()))),
        image=_first(
            *map(_web_address, (*_values(meta, IMAGE_META), text_of(article.get("image"))))
        ),
        license=_linked(found["link"], "license")
        or _first(text_of(article.get("license")), *_values(meta, LICENSE_META)),
        tags=_tags(meta, article),
        kinds=_kinds(objects, meta),
        title_element=title,
        base=_stated_base(found["base"]),
        meta=MappingProxyType(meta),
        objects=tuple(objects),
    )


def _first(*values: str | None) -> str | None:
    return next((value for value in values if value), None)


def _values(meta: Mapping[str, Sequence[str]], names: Iterable[str]) -> list[str]:
    return [meta[name][0] for name in names if name in meta]


def _found(root: _Element) -> dict[str, list[_Element]]:
    """The elements of each tag that declares something, all in one walk over the page."""
    found: dict[str, list[_Element]] = {tag: [] for tag in DECLARING}
    for element in root.iter(*DECLARING):
        found[element.tag].append(element)
    return found


def _meta_values(elements: Iterable[_Element]) -> dict[str, tuple[str, ...]]:
    """Meta elements by lower-case name, and what each of that name says."""
    values: dict[str, tuple[str, ...]] = {}
    for element in elements:
        content = element.get("content")
        name = element.get("property") or element.get("name") or element.get("itemprop")
        if content and name and (text := text_of(content)):
            name = name.strip().lower()
            before = values.get(name, ())
            if len(before) < VALUES_LIMIT:
                values[name] = (*before, text)
    return values


def _title_element(elements: Iterable[_Element]) -> str | None:
    for element in elements:
        parent = element.getparent()
        if parent is not None and parent.tag != "svg":
            return text_of("".join(map(str, element.itertext())))
    return None


def _stated_base(elements: Iterable[_Element]) -> str | None:
    hrefs = (element.get("href") for element in elements)
    return next((href for href in hrefs if href is not None), None)


def _linked(elements: Iterable[_Element], relation: str) -> str | None:
    for element in elements:
        if (element.get("rel") or "").lower() == relation:
            return _web_address(element.get("href"))
    return None


def _web_address(value: str | None) -> str | None:
    address = (value or "").strip()
    is_web = address.startswith(("http://", "https://")) and len(address) <= FIELD_LIMIT
    return address if is_web else None


def _tags(meta: Mapping[str, Sequence[str]], article: Mapping[str, Any]) -> tuple[str, ...]:
    """The topics, from the first place that names any; each once."""
    stated = article.get("keywords")
    stated = stated if isinstance(stated, list) else [stated]
    places = [meta[name] for name in TAG_META if name in meta]
    places.append(tuple(filter(None, map(text_of, stated))))
    named = next((place for place in places if place), ())
    parts = (part for text in named for part in _LIST.split(text) if part)
    return tuple(dict.fromkeys(parts))[:VALUES_LIMIT]


def _kinds(
    objects: Iterable[Mapping[str, Any]], meta: Mapping[str, Sequence[str]]
) -> frozenset[str]:
    kinds = {kind for one in objects for kind in types_of(one)}
    if stated := meta.get("og:type"):
        kinds.add(f"og:{stated[0].lower()}")
    return frozenset(kinds)


def _site_in(objects: Sequence[Mapping[str, Any]], article: Mapping[str, Any]) -> str | None:
    publisher = resolved(article.get("publisher"), objects)
    site = next((one for one in objects if "website" in types_of(one)), {})
    return text_of(site.get("name")) or text_of(publisher if isinstance(publisher, dict) else None)
