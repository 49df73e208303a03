"""A document -> the columns that other programs expect, by the names that they have for them.

What we do not know is null: when a page was fetched, or how many tokens a text has. Where the
input row has it under the same name, or an archive says when, it is taken from there. LangChain's
metadata has all keys of the row.
"""

import json
from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import partial
from typing import Any, Final
from urllib.parse import urlsplit

from cleaner.readers.plain import plain

__all__ = ["Preset", "added", "arranged"]


class Preset(StrEnum):
    """Whose columns."""

    FINEWEB = "fineweb"
    DOLMA = "dolma"
    C4 = "c4"
    LANGCHAIN = "langchain"
    TRAFILATURA = "trafilatura"


def arranged(document: Mapping[str, Any], preset: Preset) -> dict[str, Any]:
    """Give the columns of a preset. document: as `Document.to_dict` gives it."""
    return {name: _filled(document, column) for name, column in COLUMNS[preset].items()}


def added(known: Mapping[str, Any], found: Mapping[str, Any]) -> dict[str, Any]:
    """Add what was found of a page to what was known of it.

    A key of both has what was found, if that is nothing too, so that it means the same everywhere.
    What was known under it, and is something else, is in `extra`, as JSON text, beside the extra
    that was found; what holds itself, and so is no JSON, is left out.
    """
    found = {"extra": None, **found}
    taken = {
        key: value
        for key, value in known.items()
        if key in found and value is not None and not _is_same(value, found[key])
    }
    written = {key: value for key, value in taken.items() if _json(value) is not None}
    extra = _json(_object(found["extra"]) | written) if written else found["extra"]
    return {**known, **found, "extra": extra}


def _json(value: Any) -> str | None:
    """Write a value; None for one that is too deep."""
    try:
        return json.dumps(plain(value), ensure_ascii=False)
    except RecursionError:
        return None


def _object(text: Any) -> dict[str, Any]:
    """Read an object; an empty one where the text is something else."""
    try:
        found = json.loads(text)
    except (ValueError, TypeError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _is_same(known: Any, found: Any) -> bool:
    return isinstance(known, str | int | float) and bool(known == found)


def _filled(document: Mapping[str, Any], column: "Column") -> Any:
    if callable(column):
        return column(document)
    if isinstance(column, dict):
        return {name: _filled(document, inner) for name, inner in column.items()}
    value: Any = document
    for key in column.split("."):
        value = value.get(key) if isinstance(value, Mapping) else None
    return value


def _host(document: Mapping[str, Any]) -> str | None:
    try:
        return urlsplit(document["url"] or "").hostname
    except ValueError:
        return None


def _tags(document: Mapping[str, Any]) -> str:
    return ";".join(document["tags"])


def _source(document: Mapping[str, Any]) -> str | None:
    source: str | None = document["url"] or document["source"]["path"]
    return source


def _file_path(document: Mapping[str, Any]) -> str | None:
    """Where the page came from first, if the row knows it."""
    path: str | None = document.get("extra", {}).get("file_path") or document["source"]["path"]
    return path


def _fetched(document: Mapping[str, Any], name: str) -> Any:
    """When the page was fetched, as its row says by the name of the column, or its archive."""
    extra = document.get("extra", {})
    return extra.get(name) or extra.get("crawl_date")


def _metadata(document: Mapping[str, Any]) -> dict[str, Any]:
    """What was found, and what the row had, on one level, as stores of vectors want it."""
    warnings = "; ".join(f"{one['code']}: {one['message']}" for one in document["warnings"])
    found = {name: document[name] for name in OURS} | {"warnings": warnings or None}
    return added(document.get("extra", {}), {"source": _source(document), **found})


def _kind(_: Mapping[str, Any]) -> str:
    return "Document"


Column = str | Callable[[Mapping[str, Any]], Any] | dict[str, "Column"]
"""A path in the document, what makes the value of it, or the columns in a column."""

OURS: Final = (
    *("title", "author", "date", "language", "language_score", "site_name", "description"),
    *("page_type", "canonical_url", "image", "tags", "license", "status"),
)

COLUMNS: Final[dict[Preset, dict[str, Column]]] = {
    Preset.FINEWEB: {
        "text": "text",
        "id": "id",
        "dump": "extra.dump",
        "url": "url",
        "date": partial(_fetched, name="date"),
        "file_path": _file_path,
        "language": "language",
        "language_score": "language_score",
        "token_count": "extra.token_count",
    },
    Preset.DOLMA: {
        "id": "id",
        "text": "text",
        "source": "extra.source",
        "added": "extra.added",
        "created": "date",
        "version": "cleaner.version",
        "metadata": {
            "url": "url",
            **{name: name for name in OURS if name != "date"},
            "warnings": "warnings",
        },
    },
    Preset.C4: {
        "text": "text",
        "timestamp": partial(_fetched, name="timestamp"),
        "url": "url",
    },
    Preset.LANGCHAIN: {
        "id": "id",
        "page_content": "text",
        "metadata": _metadata,
        "type": _kind,
    },
    Preset.TRAFILATURA: {
        "title": "title",
        "author": "author",
        "hostname": _host,
        "date": "date",
        "fingerprint": "extra.fingerprint",
        "id": "id",
        "license": "license",
        "comments": "extra.comments",
        "raw_text": "text",
        "text": "text",
        "language": "language",
        "image": "image",
        "pagetype": "page_type",
        "filedate": "extra.filedate",
        "source": "url",
        "source-hostname": "site_name",
        "excerpt": "description",
        "categories": "extra.categories",
        "tags": _tags,
    },
}
