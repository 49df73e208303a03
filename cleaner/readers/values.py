"""The values of one row by their names -> a Scrape; for JSON Lines and Parquet alike."""

import math
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from cleaner.errors import BadRowError
from cleaner.model import MediaType, Scrape
from cleaner.readers.reading import Columns

__all__ = ["page_column", "scrape_of"]

HEAD = 200_000
"""Bytes of a text that tell whether it is Markdown."""


def scrape_of(row: Mapping[str, Any], path: str | None, columns: Columns) -> Scrape:
    """Give the page of a row; what is in no column of `columns` is carried along as `extra`.

    A page that is null is an empty page. Raises BadRowError.
    """
    key = page_column(row, columns)
    if key is None:
        keys = ", ".join(sorted(row)[:8]) or "none"
        missing = f"neither {' nor '.join(columns.pages)} among its keys ({keys})"
        msg = f"{missing}; name one by --html-column or --text-column"
        raise BadRowError(msg)
    page = row[key]
    data = page if isinstance(page, bytes) else _text(row, key) or ""
    null = {name for name in columns.pages if _is_blank(row.get(name))}
    used = {columns.id, columns.url, key} | null
    return Scrape(
        data,
        url=_text(row, columns.url),
        media_type=_kind(columns.pages[key], data),
        path=path,
        record_id=_identity(row, columns.id),
        extra={name: row[name] for name in row if name not in used},
    )


def page_column(row: Mapping[str, Any], columns: Columns) -> str | None:
    """Name the column that holds a row's page, if one does; blank ones give way."""
    filled = (key for key in columns.pages if not _is_blank(row.get(key)))
    return next(filled, None) or next((key for key in columns.pages if key in row), None)


def _kind(kind: MediaType, data: bytes | str) -> MediaType:
    """What a page is; the column of texts may hold Markdown."""
    if kind is not MediaType.TEXT:
        return kind
    from cleaner.parsing.markdown import is_markdown  # noqa: PLC0415 - brings lxml with it

    text = data if isinstance(data, str) else data[:HEAD].decode("utf-8", "replace")
    return MediaType.MARKDOWN if is_markdown(text) else kind


def _is_blank(value: object) -> bool:
    """Tell null, and what programs without null write in its place."""
    return value is None or (isinstance(value, bytes | str) and (not value or value.isspace()))


def _at(row: Mapping[str, Any], key: str) -> Any:
    """The value of a key; "metadata.url" is the key of an object in the row."""
    if key in row:
        return row[key]
    outer, dot, inner = key.partition(".")
    within = row.get(outer)
    return _at(within, inner) if dot and isinstance(within, Mapping) else None


def _text(row: Mapping[str, Any], key: str) -> str | None:
    value = _at(row, key)
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if value is None or isinstance(value, str):
        return value
    msg = f"{key} is not a string"
    raise BadRowError(msg)


def _identity(row: Mapping[str, Any], key: str) -> str | None:
    """Give the id as text; numbers are ids too. Where some are null, many programs write 7.0."""
    value = _at(row, key)
    if type(value) is float:
        if math.isnan(value):
            return None
        return str(int(value)) if value.is_integer() else repr(value)
    return str(value) if type(value) is int or isinstance(value, UUID) else _text(row, key)
