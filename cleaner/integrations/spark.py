"""A Spark data frame of pages -> one of documents."""

from collections.abc import Iterator

from pyarrow import RecordBatch
from pyspark.sql import DataFrame
from pyspark.sql.pandas.types import from_arrow_schema

from cleaner.integrations.arrow import OUTPUT_SCHEMA, clean_batches
from cleaner.integrations.rows import DEFAULTS, Options

__all__ = ["clean_frame"]


def clean_frame(frame: DataFrame, options: Options = DEFAULTS) -> DataFrame:
    """Clean the pages of a data frame, row for row; see `clean_batch` for the columns.

    `spark.sql.execution.arrow.maxRecordsPerBatch` says how many are in memory at once.
    """

    def clean(batches: Iterator[RecordBatch]) -> Iterator[RecordBatch]:
        return clean_batches(batches, options)

    return frame.mapInArrow(clean, from_arrow_schema(OUTPUT_SCHEMA))
