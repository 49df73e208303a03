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
from cleaner.integrations.rows import DEFAULTS, Options, clean_rows
from cleaner.model import Status
from cleaner.readers.parquet import row_values
from cleaner.writers.columns import document_columns, row_of

if TYPE_CHECKING:
    from pyarrow import RecordBatch, Schema, Table

    INPUT_SCHEMA: Schema
    OUTPUT_SCHEMA: Schema

__all__ = ["INPUT_SCHEMA", "OUTPUT_SCHEMA", "clean_batch", "clean_batches"]

Batch = TypeVar("Batch", "RecordBatch", "Table")
NOT_CLEANED: Final = frozenset({Status.FAILED.value, Status.SKIPPED.value})


def clean_batch(batch: Batch, options: Options = DEFAULTS) -> Batch:
    """Clean the pages of a batch; gives one row a row, in order, in `OUTPUT_SCHEMA`.

    The page of a row is its `html` or, where that lacks or is null, its `text`; either may be
    binary. Columns that `INPUT_SCHEMA` has not are carried along in `extra`. Nothing that a row
    holds or does raises: `status` is `failed` or `skipped` then, and `error` says why. The same
    rows give the same documents, however they are cut into batches.
    Raises OSError where no process can be started.
    """
    import pyarrow as pa  # noqa: PLC0415 - heavy, and an extra

    if isinstance(batch, pa.Table):
        return pa.Table.from_batches(clean_batches(batch.to_batches(), options), output_schema())
    rows = [_with_error(document) for document in clean_rows(_rows(batch), options)]
    return pa.RecordBatch.from_pylist(rows, output_schema())


def clean_batches(batches: Iterable[Batch], options: Options = DEFAULTS) -> Iterator[Batch]:
    """Clean batches one after the other, as `clean_batch` does."""
    return (clean_batch(batch, options) for batch in batches)


def _rows(batch: "RecordBatch") -> Iterator[dict[str, Any] | BadRowError]:
    """Lay rows out one at a time; in the place of one that cannot be there is an error."""
    for number in range(batch.num_rows):
        try:
            yield row_values(batch.slice(number, 1))
        except BadRowError as error:
            yield error


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
