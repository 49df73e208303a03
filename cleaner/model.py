"""What flows between the stages: Scrape -> Page -> Segments -> Verdicts -> Document.

`Segments`, the blocks before they are judged, are columns and live in `cleaner.blocks.segments`.

Everything here is immutable. The only behaviour is how a document is written down.
"""

import json
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from cleaner.read_only import ReadOnly
from cleaner.structure import Structure

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = [
    "CORE_LABELS",
    "SCHEMA_VERSION",
    "TEXT_LABELS",
    "Block",
    "Declared",
    "Document",
    "Fields",
    "Label",
    "MediaType",
    "Notice",
    "Page",
    "Scrape",
    "Source",
    "Status",
    "Verdict",
    "without_halves",
]

SCHEMA_VERSION: Final = 2


class MediaType(StrEnum):
    """The kinds of scrape."""

    HTML = "text/html"
    TEXT = "text/plain"
    MARKDOWN = "text/markdown"
    """Text that keeps the links, headings and tables of the page; read as HTML is."""


class Status(StrEnum):
    """What became of a scrape."""

    OK = "ok"
    EMPTY = "empty"
    """Read without trouble, but it holds no core text."""
    PARTIAL = "partial"
    """Cleaned, but a part of the page is missing; a warning says which."""
    FAILED = "failed"
    SKIPPED = "skipped"
    """Not a page at all, for example a PDF."""


class Label(StrEnum):
    """What a block is. The first eight are core, the other nine are site chrome."""

    # Enum's own is written in Python, and labels are looked up for every block.
    __hash__ = str.__hash__

    TITLE = "title"
    BYLINE = "byline"
    DATE = "date"
    HIGHLIGHT = "highlight"
    BODY = "body"
    HEADING = "heading"
    CAPTION = "caption"
    CREDIT = "credit"
    NAVIGATION = "navigation"
    TEASER = "teaser"
    COVERAGE = "coverage"
    SHARE = "share"
    COMMENT = "comment"
    ADVERT = "advert"
    LEGAL = "legal"
    INTERFACE = "interface"
    OTHER = "other"


TEXT_LABELS: Final = frozenset({Label.BODY, Label.HEADING})
"""What `Document.text` holds, whatever else is asked for."""
CORE_LABELS: Final = frozenset(
    {
        Label.TITLE,
        Label.BYLINE,
        Label.DATE,
        Label.HIGHLIGHT,
        Label.BODY,
        Label.HEADING,
        Label.CAPTION,
        Label.CREDIT,
    }
)


_HALF: Final = re.compile("[\ud800-\udfff]")
"""Halves of characters, as addresses and keys of a row may have; UTF-8 cannot write them."""
_CONTROL: Final = re.compile("[\x00-\x1f\x7f-\x9f]")
"""Characters that no address has, and no id."""
ODD_VALUE: Final = "odd_value"
"""The code of the notice that something beside the page is not what a row should have there."""


def without_halves(text: str) -> str:
    """Join the halves of characters that belong together; others become U+FFFD."""
    if _HALF.search(text) is None:
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


@dataclass(frozen=True, slots=True)
class Notice:
    """Something worth knowing about one scrape: `code` for programs, `message` for people."""

    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Scrape:
    """One raw page as it came in.

    data: the bytes as fetched, or text that is already decoded.
    media_type: what the caller knows, its name will do; None lets the content decide.
    charset: what the server or the caller declared, if anything.
    path: where it was read from, relative to the input folder.
    record_id: its id in the input (the `id` of a JSONL row).
    extra: keys of the input row that are carried along unchanged.
    notices: what its reader has to say of it, for example that it is cut.
    """

    data: bytes | str
    url: str | None = None
    media_type: MediaType | None = None
    charset: str | None = None
    path: str | None = None
    record_id: str | None = None
    extra: Mapping[str, Any] = field(default_factory=ReadOnly)
    notices: tuple[Notice, ...] = ()

    def __post_init__(self) -> None:
        """Refuse what is no page, or nothing that a document can say, by TypeError or ValueError.

        What a row had is kept as it is; an address loses its control characters, and so does an id,
        of which a notice tells: it may now be that of another page.
        """
        if not isinstance(self.data, bytes | str):
            msg = f"data is bytes or str, not {type(self.data).__name__}"
            raise TypeError(msg)
        for name in _NAMES:
            if (value := getattr(self, name)) is not None and not isinstance(value, str):
                msg = f"{name} is a str or None, not {type(value).__name__}"
                raise TypeError(msg)
        if self.media_type is not None and type(self.media_type) is not MediaType:
            object.__setattr__(self, "media_type", _media_type(self.media_type))
        if type(self.extra) is not ReadOnly:
            object.__setattr__(self, "extra", _written(self.extra))
        if self.url is not None:
            object.__setattr__(self, "url", _CONTROL.sub("", self.url) or None)
        if self.record_id is not None and _CONTROL.search(self.record_id):
            notice = Notice(ODD_VALUE, "the id had control characters; they are left out")
            object.__setattr__(self, "record_id", _CONTROL.sub("", self.record_id) or None)
            object.__setattr__(self, "notices", (*self.notices, notice))

    def __hash__(self) -> int:
        """Leave out what a row had: it may hold lists."""
        return hash((self.data, self.url, self.path, self.record_id))


_NAMES: Final = ("url", "charset", "path", "record_id")
"""The fields of a scrape that are text."""


def _media_type(name: Any) -> MediaType:
    """Give the kind of a scrape by its name; raises ValueError."""
    try:
        return MediaType(name)
    except ValueError as error:
        msg = f"media_type is {' or '.join(MediaType)}, not {name!r}"
        raise ValueError(msg) from error


def _written(extra: object) -> ReadOnly:
    """Keep what a row had; raises TypeError or ValueError for what no JSON can hold."""
    if not isinstance(extra, Mapping):
        msg = f"extra is a mapping, not {type(extra).__name__}"
        raise TypeError(msg)
    if extra:
        try:
            json.dumps(dict(extra), allow_nan=False)
        except TypeError as error:
            msg = f"extra holds what JSON cannot: {error}"
            raise TypeError(msg) from error
        except (ValueError, RecursionError) as error:
            msg = f"extra holds what JSON cannot: {error}"
            raise ValueError(msg) from error
    return ReadOnly(extra)


@dataclass(frozen=True, slots=True)
class Declared:
    """What the head of a page says about it. None where it says nothing.

    title, description, site_name, language, url, image, license: as declared, the most trusted
        place first. language: for example "pt-BR".  url: the canonical address.
    tags: the topics it is filed under.
    kinds: schema.org types in lower case, and the OpenGraph type as "og:article".
    title_element: the text of the title element.
    base: what <base> says that addresses are relative to.
    meta: the values of meta elements, by lower-case name, in the order of the page.
    objects: the typed objects of its JSON-LD, outermost first.
    """

    title: str | None = None
    description: str | None = None
    site_name: str | None = None
    language: str | None = None
    url: str | None = None
    image: str | None = None
    license: str | None = None
    tags: tuple[str, ...] = ()
    kinds: frozenset[str] = frozenset()
    title_element: str | None = None
    base: str | None = None
    meta: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    objects: tuple[Mapping[str, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class Fields:
    """What was found about a page. None where unknown. date: ISO 8601 (YYYY-MM-DD).

    heads_box: whether what was taken for the headline stands in a menu, a foot or a box to log in.
    """

    title: str | None = None
    author: str | None = None
    date: str | None = None
    site_name: str | None = None
    description: str | None = None
    page_type: str | None = None
    heads_box: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """A scrape, decoded and parsed.

    source: the decoded characters, cleaned of what no document may hold; of Markdown, its HTML.
    root: the HTML tree, of Markdown too; None for plain text.
    charset: the encoding that was used; None for text that came decoded.
    declared: what the page says about itself (nothing, for plain text).
    address: where it was fetched from, as the scrape says, or else the browser or the service that
    saved it.
    """

    media_type: MediaType
    source: str
    root: "_Element | None"
    charset: str | None
    declared: Declared
    notices: tuple[Notice, ...]
    address: str | None = None


class Verdict(NamedTuple):
    """The judgement on one block; a tuple, which is made three times as fast as a frozen dataclass.

    score: 0..1, how sure that the block is core.
    reason: the rule or model that decided, and its evidence.
    """

    label: Label
    score: float
    reason: str

    @property
    def kept(self) -> bool:
        """Whether the block is core."""
        return self.label in CORE_LABELS


class Block(NamedTuple):
    """One block of a page with its judgement; a tuple for the reason that `Verdict` is one.

    text: the block's own words, white space collapsed (kept in preformatted blocks).
    tag: the HTML element it stood in ("p", "h2", "li", ...), or "line" for plain text.
    structure: what the block is besides its words; None for a removed one.
    """

    text: str
    label: Label
    score: float
    reason: str
    tag: str
    structure: Structure | None = None

    @property
    def kept(self) -> bool:
        """Whether the block is core."""
        return self.label in CORE_LABELS

    def to_dict(self) -> dict[str, Any]:
        """The block as it stands in a JSON document."""
        return {
            "text": self.text,
            "kept": self.kept,
            "label": self.label.value,
            "score": self.score,
            "reason": self.reason,
            "tag": self.tag,
            "structure": self.structure and self.structure.to_dict(self.text),
        }


@dataclass(frozen=True, slots=True)
class Source:
    """Where a document came from. sha256 is of the raw bytes (UTF-8 for text that came decoded)."""

    path: str | None
    record_id: str | None
    sha256: str
    media_type: MediaType | None
    charset: str | None


@dataclass(frozen=True, slots=True)
class Document:
    """A cleaned scrape.

    text: the core text, blocks separated by blank lines; never contains removed chrome.
    date: the day of publication, ISO 8601 (YYYY-MM-DD).
    language: ISO 639-1, or "und" when the text is too short to tell.
    page_type: article, collection, documentation, forum, listing, product or service; None for
        text scrapes.
    declared_language, canonical_url, image, tags, license: as the page declares them.
    blocks: every block of the page in reading order, kept and removed alike.
    settings: the choices that made it, by name.
    duplicate_of: the id of the document that it is a near-duplicate of, where that is known.
    """

    id: str
    url: str | None
    title: str | None
    author: str | None
    date: str | None
    language: str | None
    language_score: float | None
    site_name: str | None
    description: str | None
    highlights: tuple[str, ...]
    text: str
    captions: tuple[str, ...]
    credits: tuple[str, ...]
    page_type: str | None
    declared_language: str | None
    canonical_url: str | None
    image: str | None
    tags: tuple[str, ...]
    license: str | None
    status: Status
    warnings: tuple[Notice, ...]
    blocks: tuple[Block, ...]
    source: Source
    version: str
    settings: Mapping[str, Any]
    extra: Mapping[str, Any]
    duplicate_of: str | None = None

    def __post_init__(self) -> None:
        """Keep the mappings as they are."""
        object.__setattr__(self, "settings", ReadOnly(self.settings))
        object.__setattr__(self, "extra", ReadOnly(self.extra))

    def __hash__(self) -> int:
        """Go by what names it: a row may hold lists."""
        return hash((self.id, self.source))

    def to_dict(self) -> dict[str, Any]:
        """The document as plain values, in the order of the JSON Schema.

        Lists every block if `Settings.blocks` was set; else counts the removed ones by label.
        `duplicate_of` is there only if a model of sites was used, and `extra` only if the input row
        had keys of its own.
        """
        removed = Counter(block.label.value for block in self.blocks if not block.kept)
        return (
            {
                "schema_version": SCHEMA_VERSION,
                "id": self.id,
                "url": self.url,
                "title": self.title,
                "author": self.author,
                "date": self.date,
                "language": self.language,
                "language_score": self.language_score,
                "site_name": self.site_name,
                "description": self.description,
                "highlights": list(self.highlights),
                "text": self.text,
                "captions": list(self.captions),
                "credits": list(self.credits),
                "page_type": self.page_type,
                "declared_language": self.declared_language,
                "canonical_url": self.canonical_url,
                "image": self.image,
                "tags": list(self.tags),
                "license": self.license,
                "status": self.status.value,
                "warnings": [{"code": w.code, "message": w.message} for w in self.warnings],
            }
            | (
                {"blocks": [block.to_dict() for block in self.blocks]}
                if self.settings["blocks"]
                else {"removed": {name: removed[name] for name in sorted(removed)}}
            )
            | {
                "source": {
                    "path": self.source.path,
                    "record_id": self.source.record_id,
                    "sha256": self.source.sha256,
                    "media_type": self.source.media_type and self.source.media_type.value,
                    "charset": self.source.charset,
                },
                "cleaner": {"version": self.version, "settings": dict(self.settings)},
            }
            | ({"duplicate_of": self.duplicate_of} if "site_model" in self.settings else {})
            | ({"extra": dict(self.extra)} if self.extra else {})
        )

    def to_json(self, indent: int | None = None) -> str:
        """The document as JSON: UTF-8 characters as they are, one line unless `indent` is given."""
        return without_halves(json.dumps(self.to_dict(), ensure_ascii=False, indent=indent))

    def to_markdown(self) -> str:
        """The title and the core text as CommonMark, with tables as GitHub writes them.

        `Settings.markdown` says whether with links and images.
        """
        from cleaner.markdown import to_markdown  # noqa: PLC0415 - comes after this module

        return to_markdown(self)
