"""A step of a datatrove pipeline: documents whose text is a page -> cleaned ones."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from datatrove.data import Document
from datatrove.pipeline.base import PipelineStep

from cleaner.integrations.rows import DEFAULTS, Options, added, clean_row, page_in, value_at
from cleaner.writers.columns import document_columns, row_of

if TYPE_CHECKING:
    from pyarrow import DataType, Schema

__all__ = ["CleanPages", "parquet_schema"]


class CleanPages(PipelineStep):
    """Puts the core text in the place of the page, and all else into the metadata, as in tables.

    See `added` for keys that were there. The address is in `url`, or where the options' columns
    say. What was not cleaned goes on without text, and `metadata["status"]` says so.
    """

    name = "cleaner"
    type = "EXTRACTOR"

    def __init__(self, column: str = "html", options: Options = DEFAULTS) -> None:
        """Begin. column: "html", or "text" for pages that were rendered to text."""
        super().__init__()
        self.options = page_in(column, options)
        self.column, self.url = column, options.columns.url

    def run(
        self,
        data: Iterable[Document],
        rank: int = 0,  # noqa: ARG002 - as datatrove calls it
        world_size: int = 1,  # noqa: ARG002
    ) -> Iterator[Document]:
        """Clean one document after the other."""
        for document in data:
            with self.track_time():
                row = {"id": document.id, "url": value_at(document.metadata, self.url)}
                cleaned = clean_row(row | {self.column: document.text}, self.options)
            self.stat_update(cleaned["status"])
            document.text = cleaned.pop("text")
            document.metadata = added(document.metadata, row_of(cleaned))
            yield document


def parquet_schema(**known: "DataType") -> "Schema":
    """Give the `schema` of a `ParquetWriter`, which else goes by the first document.

    known: the types of those keys of the metadata that are not ours; others are not written.
    """
    import pyarrow as pa  # noqa: PLC0415 - an extra

    ours = {field.name: field.type for field in document_columns() if field.name != "text"}
    return pa.schema({"text": pa.string(), "id": pa.string(), "metadata": pa.struct(known | ours)})
