"""Documents as lines of JSON -> a Parquet file, and back."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO, Final

from cleaner.errors import UsageError
from cleaner.writers.columns import document_columns, row_of

__all__ = ["lines_of_table", "refuse_without_parquet", "write_table"]

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


def write_table(file: BinaryIO, lines: Iterable[bytes]) -> None:
    """Write documents, a line of JSON each; raises OSError. Few of them stand in memory at once."""
    from pyarrow import Table  # noqa: PLC0415
    from pyarrow.parquet import ParquetWriter  # noqa: PLC0415

    columns = document_columns()
    with ParquetWriter(file, columns, compression="zstd", write_batch_size=ROWS_A_BATCH) as table:
        for rows in _groups(row_of(json.loads(line)) for line in lines):
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
