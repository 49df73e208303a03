"""What a page declares about itself: JSON-LD, OpenGraph and other meta elements, the title.

JSON-LD (schema.org) comes first, since publishers write it for machines; then meta elements.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from lxml.etree import _Element

from cleaner.model import Metadata
from cleaner.parsing.dates import parse_date
from cleaner.parsing.decoding import without_unwanted
from cleaner.parsing.marked import marked_author, marked_date

__all__ = ["clean_author", "read_declared"]

# Hostile or broken pages carry JSON-LD of many megabytes; real ones stay far below this.
JSON_LD_LIMIT: Final = 500_000
NODE_LIMIT: Final = 2_000
FIELD_LIMIT: Final = 1_000
DECLARING: Final = ("meta", "script", "link", "title")
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
AUTHOR_META: Final = (
    "author", "article:author", "article:author_name", "parsely-author", "sailthru.author",
    "dc.creator", "dcterms.creator", "dc.creator.name", "byl", "citation_author", "authors",
    "twitter:creator_name", "cxenseparse:author", "creator",
)  # fmt: skip
DATE_META: Final = (
    "article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "pubdate",
    "publishdate", "publish-date", "publish_date", "sailthru.date", "dc.date.issued",
    "dcterms.created", "dc.date", "dcterms.date", "dc.date.created", "date", "citation_date",
    "citation_publication_date", "article.published", "published_time", "originalpublicationdate",
    "cxenseparse:recs:publishtime", "ptime", "displaydate", "created", "og:article:published_time",
    "bt:pubdate", "article_date_original", "published", "published-date", "published_date",
    "date_published", "publication_date", "publication-date", "article:published", "og:pubdate",
)  # fmt: skip
WRITTEN_BY: Final = frozenset(
    {
        "written by", "by", "author", "verfasst von", "geschrieben von", "escrito por", "écrit par",
        "rédigé par", "scritto da", "geschreven door", "napisane przez", "автор", "yazan",
    }
)  # fmt: skip
"""What "twitter:label1" says where "twitter:data1" names the author."""
SITE_META: Final = ("og:site_name", "application-name", "al:android:app_name", "twitter:app:name")
DESCRIPTION_META: Final = (
    "og:description", "description", "twitter:description", "dc.description", "sailthru.description"
)  # fmt: skip
_SPACE: Final = re.compile(r"\s+")
_BY: Final = re.compile(
    r"^(?:by the|by|von|par|por|di|da|door|autor(?:in)?|author|written by|posted by|text|"
    r"автор|przez|yazan|文|著者|作者)\s{0,3}[:：]?(?:\s+|$)",
    re.IGNORECASE,
)
_NOT_A_NAME: Final = re.compile(r"https?://|www\.|^@|^\W*$|\.(?:com|org|net|de)\b", re.IGNORECASE)
NO_AUTHORS: Final = frozenset({"admin", "administrator", "editor", "webmaster", "null", "none"})


def read_declared(root: _Element, url: str | None = None) -> Metadata:
    """Everything the page declares, whichever way it does. url: where it was fetched, if known."""
    found = _found(root)
    meta = _meta_values(found["meta"])
    linked = _linked_data(found["script"])
    article = next((node for node in linked if _types(node) & ARTICLE_TYPES), {})
    page = next((node for node in linked if _types(node) & PAGE_TYPES), {})
    author = _first(
        _names(article.get("author") or article.get("creator"), linked),
        *(clean_author(meta.get(name)) for name in AUTHOR_META),
        *(clean_author(name) for name in _labelled_authors(meta)),
    )
    date = _first(
        *(parse_date(_text(node.get("datePublished"))) for node in (article, page)),
        *(parse_date(meta.get(name)) for name in DATE_META),
        *(parse_date(_text(node.get("dateCreated"))) for node in (article, page)),
    )
    address = _canonical(found["link"]) or _web_address(meta.get("og:url"))
    return Metadata(
        title=_first(
            _text(article.get("headline")),
            _text(article.get("name")),
            *(meta.get(name) for name in TITLE_META),
            _title_element(found["title"]),
        ),
        author=author or clean_author(marked_author(root)),
        date=date or marked_date(root, url or address),
        site_name=_first(
            *(meta.get(name) for name in SITE_META),
            _site_in(linked, article),
        ),
        description=_first(
            *(meta.get(name) for name in DESCRIPTION_META), _text(article.get("description"))
        ),
        language=_first(root.get("lang"), root.get("xml:lang")),
        kinds=_kinds(linked, meta),
        url=address,
    )


def clean_author(value: str | None) -> str | None:
    """A name without "By" and without what is no name (addresses, handles, placeholders)."""
    if not value:
        return None
    name = _BY.sub("", _SPACE.sub(" ", value).strip()).strip(" ,;|-–—·•")
    if not 2 <= len(name) <= 200 or _NOT_A_NAME.search(name) or name.casefold() in NO_AUTHORS:
        return None
    return name


def _first(*values: str | None) -> str | None:
    return next((value for value in values if value), None)


def _text(value: Any) -> str | None:
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name")
    if not isinstance(value, str):
        return None
    # JSON's escapes can hold what no document may: NULs, half characters.
    return without_unwanted(_SPACE.sub(" ", value).strip()[:FIELD_LIMIT]) or None


def _found(root: _Element) -> dict[str, list[_Element]]:
    """The elements of each tag that declares something, all in one walk over the page."""
    found: dict[str, list[_Element]] = {tag: [] for tag in DECLARING}
    for element in root.iter(*DECLARING):
        found[element.tag].append(element)
    return found


def _meta_values(elements: Iterable[_Element]) -> dict[str, str]:
    """Meta elements by lower-case name; of several with one name the first that says something."""
    values: dict[str, str] = {}
    for element in elements:
        content = element.get("content")
        name = element.get("property") or element.get("name") or element.get("itemprop")
        if content and name and (text := _text(content)):
            values.setdefault(name.strip().lower(), text)
    return values


def _labelled_authors(meta: Mapping[str, str]) -> Iterator[str]:
    for place in "12":
        if meta.get(f"twitter:label{place}", "").strip(" :").lower() in WRITTEN_BY:
            yield meta.get(f"twitter:data{place}", "")


def _title_element(elements: Iterable[_Element]) -> str | None:
    for element in elements:
        parent = element.getparent()
        if parent is not None and parent.tag != "svg":
            return _text("".join(map(str, element.itertext())))
    return None


def _canonical(elements: Iterable[_Element]) -> str | None:
    for element in elements:
        if (element.get("rel") or "").lower() == "canonical":
            return _web_address(element.get("href"))
    return None


def _web_address(value: str | None) -> str | None:
    address = (value or "").strip()
    is_web = address.startswith(("http://", "https://")) and len(address) <= FIELD_LIMIT
    return address if is_web else None


def _linked_data(scripts: Iterable[_Element]) -> list[dict[str, Any]]:
    nodes: list[dict[str, Any]] = []
    for script in scripts:
        if "ld+json" in (script.get("type") or "").lower():
            nodes.extend(_nodes(_load_json(script.text or "")))
    return nodes[:NODE_LIMIT]


def _load_json(text: str) -> Any:
    if len(text) > JSON_LD_LIMIT:
        return None
    text = text.strip().removeprefix("<!--").removesuffix("-->").strip().rstrip(";")
    text = text.removeprefix("//<![CDATA[").removesuffix("//]]>")
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


def _nodes(data: Any) -> Iterator[dict[str, Any]]:
    """Every object of a JSON-LD document that has a type, outermost first."""
    queue = [data]
    for _ in range(NODE_LIMIT):
        if not queue:
            return
        item = queue.pop(0)
        if isinstance(item, list):
            queue[:0] = item[:NODE_LIMIT]
        elif isinstance(item, dict):
            if "@type" in item:
                yield item
            queue.extend(
                item[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in item
            )


def _kinds(linked: list[dict[str, Any]], meta: dict[str, str]) -> frozenset[str]:
    kinds = {kind for node in linked for kind in _types(node)}
    if stated := meta.get("og:type"):
        kinds.add(f"og:{stated.lower()}")
    return frozenset(kinds)


def _types(node: dict[str, Any]) -> set[str]:
    kinds = node.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return {kind.rsplit("/", 1)[-1].lower() for kind in kinds if isinstance(kind, str)}


def _names(value: Any, nodes: list[dict[str, Any]]) -> str | None:
    """The names of one or several people, in the order given, joined by commas."""
    people = value if isinstance(value, list) else [value]
    names: list[str] = []
    for person in people[:20]:
        name = clean_author(_text(_resolved(person, nodes)))
        if name and name not in names:
            names.append(name)
    return ", ".join(names) or None


def _resolved(value: Any, nodes: list[dict[str, Any]]) -> Any:
    """An object that is only a reference, as the object it refers to."""
    if isinstance(value, dict) and "name" not in value and "@id" in value:
        return next((node for node in nodes if node.get("@id") == value["@id"]), value)
    return value


def _site_in(nodes: list[dict[str, Any]], article: dict[str, Any]) -> str | None:
    publisher = _resolved(article.get("publisher"), nodes)
    site = next((node for node in nodes if "website" in _types(node)), {})
    return _text(site.get("name")) or _text(publisher if isinstance(publisher, dict) else None)
