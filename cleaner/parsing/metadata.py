"""What the head of a page declares: JSON-LD, OpenGraph and other meta elements, the title.

JSON-LD (schema.org) comes first, since publishers write it for machines; then meta elements. The
values are kept as they stand, too: `cleaner.fields` weighs them against what the page shows.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from html import unescape
from types import MappingProxyType
from typing import Any, Final
from urllib.parse import urljoin

from lxml.etree import _Element

from cleaner.model import Declared
from cleaner.parsing.decoding import without_unwanted
from cleaner.parsing.linked_data import read_linked_data, resolved, text_of, types_of

__all__ = [
    "ARTICLE_TYPES",
    "DESCRIPTION_META",
    "PAGE_TYPES",
    "SITE_META",
    "TITLE_META",
    "read_declared",
]

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
QUALIFIERS: Final = frozenset({"applicant", "assignee", "datesubmitted", "issue", "owner"})
"""Schemes of Dublin Core that say which day it is, or that it is no author. Most say how a value is
written: "W3CDTF"."""
WEB: Final = ("http://", "https://")
_ELEMENT_END: Final = re.compile(r"</(?:a|b|div|em|i|li|p|span|strong|ul)>", re.IGNORECASE)
_ELEMENT: Final = re.compile(r"</?[a-z][a-z0-9]{0,10}(?:\s[^<>]{0,500})?/?>", re.IGNORECASE)
_REFERENCE: Final = re.compile(r"&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,30});")
_LIST: Final = re.compile(r"(?:(?<!\s)\s+)?[,;]\s*")


def read_declared(root: _Element, address: str | None = None) -> Declared:
    """Everything the page declares, whichever way it does.

    address: where the page was fetched from, if that is known; what is relative to it is given in
        full.
    """
    found = _found(root)
    stated_base = _stated_base(found["base"])
    whole = partial(_web_address, base=_joined(address, stated_base or ""))
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
        description=_resolved(
            _first(*_values(meta, DESCRIPTION_META), text_of(article.get("description")))
        ),
        site_name=_first(*_values(meta, SITE_META), _site_in(objects, article)),
        language=_first(*((root.get(name) or "").strip() for name in ("lang", "xml:lang"))),
        url=whole(_linked(found["link"], "canonical")) or whole(_first(*meta.get("og:url", ()))),
        image=_first(*map(whole, (*_values(meta, IMAGE_META), text_of(article.get("image"))))),
        license=whole(_linked(found["link"], "license"))
        or _first(text_of(article.get("license")), *_values(meta, LICENSE_META)),
        tags=_tags(meta, article),
        kinds=_kinds(objects, meta),
        title_element=title,
        base=stated_base,
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
            name = _qualified(name.strip().lower(), element)
            before = values.get(name, ())
            if len(before) < VALUES_LIMIT:
                values[name] = (*before, text)
    return values


def _qualified(name: str, element: _Element) -> str:
    """The name of a meta element of Dublin Core, with what its scheme makes of it, if that does."""
    scheme = (element.get("scheme") or "").lower() if name.startswith("dc.") else ""
    return f"{name}.{scheme}" if scheme in QUALIFIERS else name


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
        if relation in (element.get("rel") or "").lower().split():
            href: str | None = element.get("href")
            return href
    return None


def _web_address(value: str | None, base: str | None) -> str | None:
    """An address in full; None for what is none on the web, and for no address at all."""
    address = (value or "").strip()
    if not address or len(address) > FIELD_LIMIT:
        return None
    if not address.startswith(WEB) and not address.startswith("#"):
        address = _joined(base, address) or ""
    return address if address.startswith(WEB) else None


def _joined(base: str | None, address: str) -> str | None:
    """What an address is in full; None where that cannot be told."""
    if not base or any(character.isspace() for character in address):
        return None
    try:
        return urljoin(base, address)
    except ValueError:  # brackets that hold no number of a host
        return None


def _resolved(text: str | None) -> str | None:
    """A text that was escaped once more than it should be, as it was meant; without elements."""
    if not text or ("&" not in text and "</" not in text):
        return text
    plain = without_unwanted(_REFERENCE.sub(lambda found: unescape(found[0]), text))
    return " ".join(_ELEMENT.sub(" ", plain).split()) if _ELEMENT_END.search(plain) else plain


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
