"""Arrow batches of pages -> Arrow batches of documents, row for row. The one door to Arrow here.

>>> import pyarrow
>>> from cleaner.integrations.arrow import clean_batch
>>> page = "<h1>Tide</h1><p>The tide was late today, and the harbour master did not know why.</p>"
>>> rows = [{"id": "7", "html": page}]
>>> clean_batch(pyarrow.Table.from_pylist(rows)).select(["id", "title", "status"]).to_pylist()
[{'id': '7', 'title': 'Tide', 'status': 'ok'}]
"""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any, Final, TypeVar

from cleaner.errors import BadRowError
from cleaner.integrations.rows import DEFAULTS, Columns, Options, clean_rows
from cleaner.model import Status
from cleaner.readers.parquet import known_of_cells, row_values
from cleaner.writers.columns import document_columns, row_of

if TYPE_CHECKING:
    from pyarrow import RecordBatch, Schema, Table

    INPUT_SCHEMA: Schema
    OUTPUT_SCHEMA: Schema

__all__ = ["INPUT_SCHEMA", "OUTPUT_SCHEMA", "clean_batch", "clean_batches"]

Batch = TypeVar("Batch", "RecordBatch", "Table")
PART: Final = 50_000_000
"""Characters of documents that become one batch, which has far less then than it can hold."""
LARGEST: Final = 2_000_000_000
"""Bytes of a column of text in one batch, about."""
ROW: Final = 1_000
"""Characters, about, that come on top of a row or block."""
NOT_CLEANED: Final = frozenset({Status.FAILED.value, Status.SKIPPED.value})


def clean_batch(batch: Batch, options: Options = DEFAULTS) -> Batch:
    """Clean the pages of a batch; gives one row a row, in order, in `OUTPUT_SCHEMA`.

    The page of a row is its `html` or, where that lacks or is null, its `text`; either may be
    binary. The options may name other columns. Those that `INPUT_SCHEMA` has not are carried along
    in `extra`. Nothing that a row holds or does raises: `status` is `failed` or `skipped` then, and
    `error` says why. The same rows give the same documents, however they are cut into batches.
    Raises UsageError for a site model that is none, OSError where no process can be started, and
    ValueError for a record batch whose documents are more than one can hold, 2 GB; a table can.
    """
    import pyarrow as pa  # noqa: PLC0415 - heavy, and an extra

    if isinstance(batch, pa.Table):
        found = (part for each in batch.to_batches() for part in _parts(each, options))
        return pa.Table.from_batches(found, output_schema())
    parts: list[RecordBatch] = []
    for part in _parts(batch, options):
        parts.append(part)
        if (
            max(sum(each.nbytes for each in column) for column in zip(*parts, strict=True))
            > LARGEST
        ):
            msg = "the documents are more than a record batch can hold; give a Table, or fewer rows"
            raise ValueError(msg)
    if len(parts) == 1:
        return parts[0]
    (whole,) = pa.Table.from_batches(parts).combine_chunks().to_batches()
    return whole


def clean_batches(batches: Iterable[Batch], options: Options = DEFAULTS) -> Iterator[Batch]:
    """Clean batches one after the other, as `clean_batch` does.

    A record batch gives several, one after the other, where its documents are large.
    """
    import pyarrow as pa  # noqa: PLC0415 - as above

    for batch in batches:
        if isinstance(batch, pa.Table):
            yield clean_batch(batch, options)
        else:
            yield from _parts(batch, options)


def _parts(batch: "RecordBatch", options: Options) -> "Iterator[RecordBatch]":
    """Clean a batch; gives its documents in batches of some megabytes, and one at least."""
    import pyarrow as pa  # noqa: PLC0415 - as above

    rows: list[dict[str, Any]] = []
    size, some = 0, False
    for document in clean_rows(_rows(batch, options.columns), options):
        rows.append(_with_error(document))
        size += ROW + _size(rows[-1])
        if size > PART:
            yield pa.RecordBatch.from_pylist(rows, output_schema())
            rows, size, some = [], 0, True
    if rows or not some:
        yield pa.RecordBatch.from_pylist(rows, output_schema())


def _size(row: dict[str, Any]) -> int:
    """Give about how many characters the longest column of a row has."""
    blocks = sum(
        len(block["text"]) + len(block["structure"] or "") + ROW
        for block in row.get("blocks") or ()
    )
    return max(len(row["text"]), len(row["extra"] or ""), blocks)


def _rows(batch: "RecordBatch", columns: Columns) -> Iterator[dict[str, Any] | BadRowError]:
    """Lay rows out one at a time; in the place of one that cannot be there is an error."""
    for number in range(batch.num_rows):
        cells = batch.slice(number, 1)
        try:
            yield row_values(cells)
        except BadRowError as error:
            yield BadRowError(str(error), known=known_of_cells(cells, None, columns))


def _with_error(document: dict[str, Any]) -> dict[str, Any]:
    """Fit a document to the columns. The first warning of one that was not cleaned says why."""
    error = None
    if document["status"] in NOT_CLEANED:
        first = document["warnings"][0]
        error = f"{first['code']}: {first['message']}"
    return row_of(document) | {"error": error}


@cache
def input_schema() -> "Schema":
    """Give the columns that are read; each but one of the pages' may lack."""
    import pyarrow as pa  # noqa: PLC0415 - as above

    return pa.schema(
        {"id": pa.string(), "url": pa.string(), "html": pa.binary(), "text": pa.string()}
    )


@cache
def output_schema() -> "Schema":
    """Give the columns that come out: those of a document, and why it failed."""
    import pyarrow as pa  # noqa: PLC0415 - as above

    return document_columns().append(pa.field("error", pa.string()))


def __getattr__(name: str) -> "Schema":
    """Make the schemas when they are asked for, so that pyarrow is imported no sooner."""
    makers = {"INPUT_SCHEMA": input_schema, "OUTPUT_SCHEMA": output_schema}
    if name not in makers:
        raise AttributeError(name)
    return makers[name]()
