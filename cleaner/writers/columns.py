"""The columns of documents in tables, for Parquet files and for Arrow batches alike.

They are the keys of a document, in their order, whatever was asked for: of `blocks` and `removed`
one is null. What has no fixed shape is JSON text: `extra`, `cleaner.settings`, and the `structure`
of blocks.
"""

import json
from functools import cache
from typing import TYPE_CHECKING, Any

from cleaner.model import CORE_LABELS, Label

if TYPE_CHECKING:
    from pyarrow import Schema

__all__ = ["document_columns", "row_of"]


@cache
def document_columns() -> "Schema":
    """Give the schema of a table of documents."""
    import pyarrow as pa  # noqa: PLC0415 - heavy, and an extra

    text, texts, count = pa.string(), pa.list_(pa.string()), pa.int32()
    chrome = [label.value for label in Label if label not in CORE_LABELS]
    block = {"text": text, "kept": pa.bool_(), "label": text, "score": pa.float64()}
    block |= {"reason": text, "tag": text, "structure": text}
    source = ("path", "record_id", "sha256", "media_type", "charset")
    return pa.schema(
        {
            "schema_version": count,
            **dict.fromkeys(("id", "url", "title", "author", "date", "language"), text),
            "language_score": pa.float64(),
            **dict.fromkeys(("site_name", "description"), text),
            "highlights": texts,
            "text": text,
            "captions": texts,
            "credits": texts,
            **dict.fromkeys(("page_type", "declared_language", "canonical_url", "image"), text),
            "tags": texts,
            **dict.fromkeys(("license", "status"), text),
            "warnings": pa.list_(pa.struct({"code": text, "message": text})),
            "blocks": pa.list_(pa.struct(block)),
            "removed": pa.struct(dict.fromkeys(chrome, count)),
            "source": pa.struct(dict.fromkeys(source, text)),
            "cleaner": pa.struct({"version": text, "settings": text}),
            **dict.fromkeys(("duplicate_of", "extra"), text),
        }
    )


def row_of(document: dict[str, Any]) -> dict[str, Any]:
    """Fit a document, which is changed, to the columns."""
    removed = document.get("removed")
    if removed is not None:
        none = {label.value: 0 for label in Label if label not in CORE_LABELS}
        document["removed"] = none | removed
    for block in document.get("blocks") or ():
        block["structure"] = _as_text(block["structure"])
    document["cleaner"]["settings"] = _as_text(document["cleaner"]["settings"])
    document["extra"] = _as_text(document.get("extra"))
    return document


def _as_text(value: object) -> str | None:
    """Write a value as JSON; one from a table is written already."""
    return (
        value if value is None or isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    )
