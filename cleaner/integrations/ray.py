"""A Ray Data set of pages -> one of documents."""

from functools import partial
from typing import Any

from ray.data import Dataset

from cleaner.integrations.arrow import clean_batch
from cleaner.integrations.rows import DEFAULTS, Options

__all__ = ["clean_dataset"]

ROWS_A_BATCH = 64
RETRIES = 3
"""Of a batch whose node was lost. Ray's own default is without end."""


def clean_dataset(dataset: Dataset, options: Options = DEFAULTS, **how: Any) -> Dataset:
    """Clean the pages of a data set, row for row; see `clean_batch` for the columns.

    how: goes to `map_batches`, such as `batch_size` and `num_cpus`. Tasks are used, not actors: a
    pool of actors of a fixed size was seen to hang when a node was lost.
    """
    how = {"batch_size": ROWS_A_BATCH, "max_retries": RETRIES} | how
    work = partial(clean_batch, options=options)
    return dataset.map_batches(work, batch_format="pyarrow", zero_copy_batch=True, **how)
