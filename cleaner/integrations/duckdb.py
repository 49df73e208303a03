"""A DuckDB query of pages -> a relation of documents."""

import duckdb

from cleaner.integrations.arrow import clean_batch
from cleaner.integrations.rows import DEFAULTS, Options

__all__ = ["clean_relation"]


def clean_relation(
    pages: duckdb.DuckDBPyRelation,
    connection: duckdb.DuckDBPyConnection,
    options: Options = DEFAULTS,
) -> duckdb.DuckDBPyRelation:
    """Clean the pages of a query, row for row; see `clean_batch` for the columns.

    connection: the one that the relation is to be part of.
    """
    return connection.from_arrow(clean_batch(pages.to_arrow_table(), options))
