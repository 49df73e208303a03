"""A Polars frame of pages -> a frame of documents."""

import polars as pl

from cleaner.integrations.arrow import clean_batch
from cleaner.integrations.rows import DEFAULTS, Options

__all__ = ["clean_frame"]


def clean_frame(frame: pl.DataFrame, options: Options = DEFAULTS) -> pl.DataFrame:
    """Clean the pages of a frame, row for row; see `clean_batch` for the columns."""
    documents = pl.from_arrow(clean_batch(frame.to_arrow(), options))
    assert isinstance(documents, pl.DataFrame)  # noqa: S101 - what a table becomes
    return documents
