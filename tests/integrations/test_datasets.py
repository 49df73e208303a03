"""Data sets of Hugging Face that are not one table of pages."""

import subprocess
import sys
from importlib.util import find_spec

import pytest

pytestmark = pytest.mark.skipif(
    find_spec("datasets") is None,
    reason="datasets is not installed: pip install 'scrape-cleaner[datasets]'",
)
PROGRAM = """
from datasets import Dataset, DatasetDict
from cleaner.integrations.datasets import clean_dataset

empty = clean_dataset(Dataset.from_dict({"html": []}))
print(len(empty), "status" in empty.features)
train = Dataset.from_dict({"html": ["<p>The auk was seen at the pier."], "label": [1]})
found = clean_dataset(DatasetDict(train=train, test=Dataset.from_dict({"text": ["A gull left."]})))
print(type(found).__name__, found["train"]["status"][:], found["test"]["text"][:])
"""
"""In a process of its own: the library starts threads."""


def test_empty_sets_and_splits_of_other_columns() -> None:
    """They have all columns of documents."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False
    )
    assert done.stdout.splitlines() == [
        "0 True",
        "DatasetDict ['ok'] ['A gull left.']",
    ], done.stderr
