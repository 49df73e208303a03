"""The JSON Schema of a document, as it is kept in `document.schema.json`, and its field table."""

import json
from collections.abc import Iterator
from importlib.resources import files
from typing import Any, Final

__all__ = ["document_schema", "field_table", "schema_text"]

DEPTH: Final = 2
"""Of the fields in the table: what is deeper is for programs, which read the schema."""


def schema_text() -> str:
    """Give the schema as JSON text (draft 2020-12)."""
    return files("cleaner").joinpath("document.schema.json").read_text(encoding="utf-8")


def document_schema() -> dict[str, Any]:
    """Give the schema as plain values, fresh at each call."""
    schema: dict[str, Any] = json.loads(schema_text())
    return schema


def field_table() -> str:
    """Give the fields of a document as a table in Markdown, in their order."""
    rows = [("field", "type", "what it is"), ("---", "---", "---")]
    rows += _rows(document_schema(), "", DEPTH)
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def _rows(schema: dict[str, Any], prefix: str, depth: int) -> Iterator[tuple[str, str, str]]:
    for name, field in schema["properties"].items():
        path = f"{prefix}{name}"
        yield f"`{path}`", _type(field), field["description"].removesuffix(".")
        inner = field.get("items", field)
        if "properties" in inner and depth > 1:
            yield from _rows(inner, f"{path}[]." if inner is not field else f"{path}.", depth - 1)


def _type(field: dict[str, Any]) -> str:
    """The type in words: `string or null`, `list of strings`, `1`."""
    if "const" in field:
        return str(field["const"])
    kinds = field["type"] if isinstance(field["type"], list) else [field["type"]]
    if kinds == ["array"]:
        return f"list of {field['items'].get('type', 'string')}s"
    return " or ".join(kinds)
