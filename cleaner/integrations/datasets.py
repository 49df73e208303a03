"""A data set of Hugging Face `datasets` with pages -> one with documents."""

from typing import Any, TypeVar

from datasets import Dataset, DatasetDict, Features, IterableDataset
from pyarrow import Table

from cleaner.integrations.arrow import OUTPUT_SCHEMA, clean_batch
from cleaner.integrations.rows import DEFAULTS, Options
from cleaner.sites.loaded import fingerprint_of
from cleaner.version import __version__

__all__ = ["clean_dataset"]

ROWS_A_BATCH = 64
AnyDataset = TypeVar("AnyDataset", Dataset, DatasetDict, IterableDataset)


def clean_dataset(dataset: AnyDataset, options: Options = DEFAULTS, **how: Any) -> AnyDataset:
    """Clean the pages of a data set, row for row; see `clean_batch` for the columns.

    how: goes to `map`, such as `num_proc` and `batch_size`.
    """
    if isinstance(dataset, dict):
        return type(dataset)(
            {s: clean_dataset(part, options, **how) for s, part in dataset.items()}
        )
    if isinstance(dataset, Dataset) and not len(dataset):
        return Dataset(
            OUTPUT_SCHEMA.empty_table(), split=dataset.split
        )  # what is empty is not mapped
    model = options.settings.site_model
    made_by = (__version__, model and fingerprint_of(model))
    how = {
        "batched": True,
        "batch_size": ROWS_A_BATCH,
        "remove_columns": dataset.column_names,
        "features": Features.from_arrow_schema(OUTPUT_SCHEMA),
        "fn_kwargs": {"options": options, "made_by": made_by},
    } | how
    return dataset.with_format("arrow").map(_clean, **how).with_format(None)


def _clean(table: Table, options: Options, made_by: object) -> Table:  # noqa: ARG001
    """Clean a table.

    made_by: so that what another version or site model has made is not taken from the cache.
    """
    return clean_batch(table, options)
