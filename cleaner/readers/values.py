"""The values of one row by their names -> a Scrape; for JSON Lines and Parquet alike."""

import math
from collections.abc import Mapping
from typing import Any, Final
from uuid import UUID

from cleaner.errors import BadRowError
from cleaner.model import ODD_VALUE, MediaType, Notice, Scrape
from cleaner.readers.reading import Columns

__all__ = ["NAME_ONE", "known_of", "page_column", "scrape_of", "value_at"]

HEAD: Final = 200_000
"""Bytes of a text that tell whether it is Markdown."""
NAME_ONE: Final = (
    "name one by --html-column or --text-column, in Python by Options(columns=Columns(html=...))"
)


def scrape_of(row: Mapping[str, Any], path: str | None, columns: Columns) -> Scrape:
    """Give the page of a row; what is in no column of `columns` is carried along as `extra`.

    A page that is null is an empty page; an address or id that is none is left out, and a notice
    says so. Raises BadRowError, which knows all else of the row.
    """
    key = page_column(row, columns)
    if key is None:
        keys = ", ".join(sorted(row)[:8]) or "none"
        missing = f"neither {' nor '.join(columns.pages)} among its keys ({keys})"
        msg = f"{missing}; {NAME_ONE}"
        raise BadRowError(msg, known=known_of(row, path, columns))
    page = row[key]
    if not isinstance(page, bytes | str | None):
        msg = f"{key} is not a string"
        raise BadRowError(msg, known=known_of(row, path, columns))
    data = "" if page is None else page
    return Scrape(
        data, media_type=_kind(columns.pages[key], data), path=path, **_beside(row, columns)
    )


def known_of(row: Mapping[str, Any], path: str | None, columns: Columns) -> Scrape:
    """Give what a row says beside its page, which is left out."""
    return Scrape(b"", path=path, **_beside(row, columns))


def _beside(row: Mapping[str, Any], columns: Columns) -> dict[str, Any]:
    """Give the fields of a scrape that are not of its page."""
    url, identity = _text(value_at(row, columns.url)), _identity(value_at(row, columns.id))
    found = {columns.url: url, columns.id: identity}
    odd = [
        name for name, text in found.items() if text is None and not _is_null(value_at(row, name))
    ]
    null = {name for name in columns.pages if _is_blank(row.get(name))}
    used = {columns.id, columns.url, page_column(row, columns)} | null
    return {
        "url": url,
        "record_id": identity,
        "extra": {name: row[name] for name in row if name not in used},
        "notices": tuple(Notice(ODD_VALUE, f"{name} is not a string; left out") for name in odd),
    }


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


def value_at(row: Mapping[str, Any], key: str) -> Any:
    """The value of a key; "metadata.url" is the key of an object in the row."""
    if key in row:
        return row[key]
    outer, dot, inner = key.partition(".")
    within = row.get(outer)
    return value_at(within, inner) if dot and isinstance(within, Mapping) else None


def _is_null(value: object) -> bool:
    """Tell null, and the number that is none, by which many programs write it."""
    return value is None or (type(value) is float and math.isnan(value))


def _text(value: object) -> str | None:
    """Give what is text; None for all else."""
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return value if isinstance(value, str) else None


def _identity(value: object) -> str | None:
    """Give the id as text; numbers are ids too. Where some are null, many programs write 7.0."""
    if type(value) is float and math.isfinite(value):
        return str(int(value)) if value.is_integer() else repr(value)
    return str(value) if type(value) is int or isinstance(value, UUID) else _text(value)
