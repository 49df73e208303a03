"""Every folder of fixtures/: one page that shows one thing, and what must come of it.

`expected.json` is written by hand. It names fields, blocks that are kept, and blocks that are
removed with their label; what it does not name is left open. Pages whose every line is labelled are
an exam (see `test_labelled_fixtures.py`).
"""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import cleaner
from cleaner.schema import document_schema

FIXTURES = Path(__file__).parent.parent / "fixtures"
FOLDERS = sorted(folder for folder in FIXTURES.iterdir() if folder.is_dir())
CASES = [folder.name for folder in FOLDERS if not (folder / "labels.tsv").exists()]
SETTINGS = cleaner.Settings(blocks=True)


def read(name: str) -> tuple[dict[str, Any], cleaner.Document]:
    """Give what is expected of a fixture, and its document."""
    folder = FIXTURES / name
    expected = json.loads((folder / "expected.json").read_text("utf-8"))
    (page,) = folder.glob("page.*")
    scrape = cleaner.Scrape(page.read_bytes(), path=page.name)
    return expected, cleaner.clean_scrape(scrape, SETTINGS)


def test_there_are_fixtures() -> None:
    """An empty folder would pass every other test here."""
    assert len(CASES) >= 20


@pytest.mark.parametrize("name", CASES)
def test_keeps_the_core(name: str) -> None:
    """Every block named as core is kept, and stands in the text."""
    expected, document = read(name)
    kept = {block.text for block in document.blocks if block.kept}
    missing = [text for text in expected.get("kept", ()) if text not in kept]
    assert not missing
    assert all(text in document.text for text in expected.get("kept", ()))


@pytest.mark.parametrize("name", CASES)
def test_removes_the_chrome(name: str) -> None:
    """Every block named as chrome is removed, under the label it was given."""
    expected, document = read(name)
    labels = {block.text: block.label.value for block in document.blocks}
    assert {text: labels.get(text) for text in expected.get("removed", {})} == expected.get(
        "removed", {}
    )


@pytest.mark.parametrize("name", CASES)
def test_finds_the_fields(name: str) -> None:
    """Every field named is as named."""
    expected, document = read(name)
    written = document.to_dict() | {"charset": document.source.charset}
    fields = expected.get("fields", {})
    assert {key: written[key] for key in fields} == fields


@pytest.mark.parametrize("name", CASES)
def test_follows_the_schema(name: str) -> None:
    """The document validates against the published JSON Schema."""
    _, document = read(name)
    Draft202012Validator(document_schema()).validate(json.loads(document.to_json()))
