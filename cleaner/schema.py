"""The JSON Schema of a document, as it is kept in `document.schema.json`."""

import json
from importlib.resources import files
from typing import Any

__all__ = ["document_schema", "schema_text"]


def schema_text() -> str:
    """Give the schema as JSON text (draft 2020-12)."""
    return files("cleaner").joinpath("document.schema.json").read_text(encoding="utf-8")


def document_schema() -> dict[str, Any]:
    """Give the schema as plain values, fresh at each call."""
    schema: dict[str, Any] = json.loads(schema_text())
    return schema
