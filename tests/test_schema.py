"""Every document fits the schema, and the schema says something."""

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import cleaner
from cleaner.model import CORE_LABELS, SCHEMA_VERSION, Label, Status
from cleaner.schema import document_schema, field_table, schema_text

PAGE = """<html lang="en"><head><title>The bridge of Ostrava</title></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>The bridge of Ostrava</h1>
<p>The old bridge was closed on Monday, because two of its nine pillars had begun to lean.</p>
<p>Until the repair is done, a ferry takes people across the river every quarter of an hour.</p>
</article><footer>Copyright 2021 Ostrava Courier. All rights reserved.</footer></body></html>"""

VALIDATOR = Draft202012Validator(document_schema())


def documents() -> dict[str, cleaner.Document]:
    """Give one document of each kind."""
    return {
        "page": cleaner.clean(PAGE, url="https://example.org/bridge"),
        "blocks": cleaner.clean(PAGE, settings=cleaner.Settings(blocks=True)),
        "text": cleaner.clean("The old bridge was closed on Monday. It had begun to lean.\n"),
        "empty": cleaner.clean(""),
        "binary": cleaner.clean(b"%PDF-1.7\n\0\1\2\3" + bytes(range(256))),
        "extra": cleaner.clean_scrape(cleaner.Scrape(PAGE, record_id="1", extra={"k": [None]})),
    }


def test_the_schema_is_a_schema() -> None:
    """Draft 2020-12, with a name of its own, and as text what is loaded."""
    Draft202012Validator.check_schema(document_schema())
    assert document_schema()["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert document_schema()["$id"]
    assert json.loads(schema_text()) == document_schema()


@pytest.mark.parametrize("kind", sorted(documents()))
def test_every_kind_of_document_fits(kind: str) -> None:
    """As it is after a way through JSON."""
    VALIDATOR.validate(json.loads(documents()[kind].to_json()))


def test_keys_stand_in_the_order_of_the_schema() -> None:
    """The contract fixes the order."""
    properties = list(document_schema()["properties"])
    for document in documents().values():
        keys = list(document.to_dict())
        assert keys == [key for key in properties if key in keys]


def broken(**changes: object) -> dict[str, Any]:
    """Give a good document with some keys replaced, and removed where the change is None."""
    document: dict[str, Any] = json.loads(documents()["page"].to_json()) | changes
    removed = {key for key, value in changes.items() if value is None}
    return {key: value for key, value in document.items() if key not in removed}


@pytest.mark.parametrize(
    "changes",
    [
        {"surprise": 1},
        {"text": None},
        {"schema_version": SCHEMA_VERSION + 1},
        {"status": "fine"},
        {"date": "2nd of June"},
        {"language_score": 1.5},
        {"blocks": []},
        {"removed": None},
        {"removed": {"body": 1}},
        {"highlights": [1]},
        {"warnings": [{"code": "a"}]},
        {"source": {}},
        {"extra": []},
    ],
)
def test_what_is_no_document_does_not_fit(changes: dict[str, object]) -> None:
    """What the contract does not allow is refused; blocks and removed exclude each other."""
    assert VALIDATOR.is_valid(broken())
    assert not VALIDATOR.is_valid(broken(**changes))


def test_labels_and_statuses_are_those_of_the_model() -> None:
    """A new one has to be described."""
    properties = document_schema()["properties"]
    labels = properties["blocks"]["items"]["properties"]["label"]["enum"]
    assert labels == [label.value for label in Label]
    assert properties["status"]["enum"] == [status.value for status in Status]


def test_every_property_is_described_in_one_sentence() -> None:
    """At every depth."""

    def properties(schema: dict[str, Any]) -> list[dict[str, Any]]:
        inner = [*schema.get("properties", {}).values(), *filter(None, [schema.get("items")])]
        return inner + [deeper for each in inner for deeper in properties(each)]

    labels = [label.value for label in Label if label in CORE_LABELS]
    for each in properties(document_schema()):
        if each not in ({"type": "string"}, {"enum": labels}, {"enum": ["links", "images"]}):
            assert each["description"].endswith(".")
            assert ". " not in each["description"]


def test_the_table_has_every_field() -> None:
    """With its type, null too, and what stands in it one step down."""
    rows = [line.strip("| ").split(" | ") for line in field_table().splitlines()]
    assert rows[:2] == [["field", "type", "what it is"], ["---", "---", "---"]]
    types = {name.strip("`"): kind for name, kind, _ in rows[2:]}
    assert list(document_schema()["properties"]) == [name for name in types if "." not in name]
    assert types["schema_version"] == str(SCHEMA_VERSION)
    assert types["title"] == "string or null"
    assert types["highlights"] == "list of strings"
    assert types["blocks"] == "list of objects"
    assert types["blocks[].score"] == "number"
    assert types["source.path"] == "string or null"
