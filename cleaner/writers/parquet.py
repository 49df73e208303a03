"""Documents as lines of JSON -> a Parquet file. The one door to pyarrow for writing.

The columns are the keys of a document, in their order, whatever was asked for: of `blocks` and
`removed` one is null. What has no fixed shape is JSON text: `extra`, `cleaner.settings`, and the
`structure` of blocks.
"""

import json
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from cleaner.errors import UsageError
from cleaner.model import CORE_LABELS, Label

if TYPE_CHECKING:
    from pyarrow import Schema

__all__ = ["document_columns", "lines_of_table", "refuse_without_parquet", "write_table"]

ROWS_A_GROUP: Final = 1000
CHARACTERS_A_GROUP: Final = 16_000_000
"""After which rows are written out, however few they are."""
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


def write_table(file: BinaryIO, lines: Iterable[bytes]) -> None:
    """Write documents, a line of JSON each; raises OSError. Few of them stand in memory at once."""
    from pyarrow import Table  # noqa: PLC0415
    from pyarrow.parquet import ParquetWriter  # noqa: PLC0415

    columns = document_columns()
    with ParquetWriter(file, columns, compression="zstd", write_batch_size=ROWS_A_BATCH) as table:
        for rows in _groups(_row(json.loads(line)) for line in lines):
            table.write_table(Table.from_pylist(rows, schema=columns))


def lines_of_table(path: Path) -> Iterator[bytes]:
    """Give documents back as lines of which `write_table` makes the same file; raises OSError."""
    from pyarrow.parquet import ParquetFile  # noqa: PLC0415

    with path.open("rb") as file:
        for batch in ParquetFile(file).iter_batches(ROWS_A_BATCH):
            for row in batch.to_pylist():
                yield json.dumps(row, ensure_ascii=False).encode() + b"\n"


def _groups(rows: Iterable[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    """Gather rows for the groups of a file."""
    group: list[dict[str, Any]] = []
    size = 0
    for row in rows:
        group.append(row)
        size += _characters(row)
        if len(group) >= ROWS_A_GROUP or size >= CHARACTERS_A_GROUP:
            yield group
            group, size = [], 0
    if group:
        yield group


def _characters(row: dict[str, Any]) -> int:
    """Count the characters of what may be long."""
    blocks = sum(len(block["text"]) for block in row.get("blocks") or ())
    return len(row["text"]) + len(row["extra"] or "") + blocks


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
    """Write a value as JSON; one from a table is written already."""
    return (
        value if value is None or isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    )
