"""Documents as lines of JSON -> a Parquet file. The one door to pyarrow for writing.

The columns are the keys of a document, in their order, whatever was asked for: of `blocks` and
`removed` one is null. What has no fixed shape is JSON text: `extra`, `cleaner.settings`, and the
`structure` of blocks.
"""

import json
from functools import cache
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from cleaner.errors import UsageError
from cleaner.model import CORE_LABELS, Label

if TYPE_CHECKING:
    from pyarrow import Schema

__all__ = ["ParquetFile", "document_columns", "refuse_without_parquet"]

ROWS_A_GROUP: Final = 1000
BYTES_A_GROUP: Final = 32 * 1024 * 1024
"""Bytes of JSON after which rows are written out, however few they are."""
ROWS_A_BATCH: Final = 64
"""The library looks so often whether a page of the file is full. At its own 1024, a page of long
documents has a hundred megabytes, which every reader must lay out."""


def refuse_without_parquet() -> None:
    """Raise UsageError where pyarrow is not installed."""
    try:
        import pyarrow.parquet  # noqa: F401, PLC0415 - heavy, and an extra
    except ImportError as error:
        msg = "Parquet needs pyarrow: pip install 'scrape-cleaner[parquet]'"
        raise UsageError(msg) from error


@cache
def document_columns() -> "Schema":
    """Give the schema of the file."""
    import pyarrow as pa  # noqa: PLC0415

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
            **dict.fromkeys(("page_type", "status"), text),
            "warnings": pa.list_(pa.struct({"code": text, "message": text})),
            "blocks": pa.list_(pa.struct(block)),
            "removed": pa.struct(dict.fromkeys(chrome, count)),
            "source": pa.struct(dict.fromkeys(source, text)),
            "cleaner": pa.struct({"version": text, "settings": text}),
            **dict.fromkeys(("duplicate_of", "extra"), text),
        }
    )


class ParquetFile:
    """A Parquet file in the making."""

    def __init__(self, file: BinaryIO) -> None:
        """Begin in a file that is open for writing."""
        from pyarrow.parquet import ParquetWriter  # noqa: PLC0415

        self._writer = ParquetWriter(
            file, document_columns(), compression="zstd", write_batch_size=ROWS_A_BATCH
        )
        self._rows: list[dict[str, Any]] = []
        self._size = 0

    def write(self, line: bytes) -> None:
        """Add a document; raises OSError."""
        self._rows.append(_row(json.loads(line)))
        self._size += len(line)
        if len(self._rows) >= ROWS_A_GROUP or self._size >= BYTES_A_GROUP:
            self._flush()

    def close(self) -> None:
        """Write what is left, and the footer; raises OSError."""
        self._flush()
        self._writer.close()

    def _flush(self) -> None:
        from pyarrow import Table  # noqa: PLC0415

        if self._rows:
            self._writer.write_table(Table.from_pylist(self._rows, schema=document_columns()))
        self._rows, self._size = [], 0


def _row(document: dict[str, Any]) -> dict[str, Any]:
    """Fit a document to the columns."""
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
    return None if value is None else json.dumps(value, ensure_ascii=False)
