"""Data sets of Hugging Face that are not one table of pages."""

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

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


CACHED = """
import os
from datasets import load_dataset
from cleaner import MediaType, Scrape, Settings
from cleaner.integrations.datasets import clean_dataset
from cleaner.integrations.rows import Options
from cleaner.learning import learn_from
from cleaner.sites import SiteModel
from cleaner.sites.storage import write_sites

WORDS = "The harbour master wrote a letter about the tides and the boats of Monday number %d."
PAGES = ["".join(f"<p>{WORDS % (9 * n + k)}</p>" for k in range(6)) for n in range(6)]

def learn(host):
    model = SiteModel()
    for n, page in enumerate(PAGES):
        scrape = Scrape(page, url=f"https://{host}/{n}", media_type=MediaType.HTML)
        model.add(learn_from(scrape, Settings()))
    write_sites(model, "m.sites")

def clean():
    pages = load_dataset("json", data_files="rows.jsonl", cache_dir="cache", split="train")
    options = Options(settings=Settings(site_model="m.sites"))
    return clean_dataset(pages, options, batch_size=2)["duplicate_of"][:]

import json
with open("rows.jsonl", "w") as file:
    for n, page in enumerate(PAGES):
        row = {"id": str(n), "url": f"https://a.example/{n}", "html": page + f"<!-- {n} -->"}
        file.write(json.dumps(row) + chr(10))
learn("other.example")
print(clean())
learn("a.example")
print(clean() == clean(), any(clean()))
"""


def test_another_model_of_sites_at_the_same_path_is_heard(tmp_path: Path) -> None:
    """What the one before has made is not taken from the cache. And `batch_size` is for `map`."""
    done = subprocess.run(
        [sys.executable, "-c", CACHED], capture_output=True, text=True, check=False, cwd=tmp_path
    )
    assert done.stdout.splitlines() == [str([None] * 6), "True True"], done.stderr


def test_empty_sets_and_splits_of_other_columns() -> None:
    """They have all columns of documents."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False
    )
    assert done.stdout.splitlines() == [
        "0 True",
        "DatasetDict ['ok'] ['A gull left.']",
    ], done.stderr
