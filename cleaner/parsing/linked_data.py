"""The scripts of a page -> the typed objects of its JSON-LD, and what their values say."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from lxml.etree import _Element

from cleaner.parsing.decoding import without_unwanted

__all__ = ["read_linked_data", "resolved", "text_of", "types_of"]

# Hostile or broken pages carry JSON-LD of many megabytes; real ones stay far below this.
SCRIPT_LIMIT: Final = 500_000
OBJECT_LIMIT: Final = 2_000
TEXT_LIMIT: Final = 1_000


def read_linked_data(scripts: Iterable[_Element]) -> list[dict[str, Any]]:
    """The objects that have a type, outermost first; what is no JSON is passed over."""
    objects: list[dict[str, Any]] = []
    for script in scripts:
        if "ld+json" in (script.get("type") or "").lower():
            objects.extend(_objects(_load(script.text or "")))
    return objects[:OBJECT_LIMIT]


def text_of(value: Any) -> str | None:
    """The words of a value: of the first of several, of an object its value or name."""
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name")
    if not isinstance(value, str):
        return None
    # JSON's escapes can hold what no document may: NULs, half characters.
    return without_unwanted(" ".join(value.split())[:TEXT_LIMIT]) or None


def types_of(one: Mapping[str, Any]) -> set[str]:
    """The types of an object, in lower case, without the address of their vocabulary."""
    kinds = one.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return {kind.rsplit("/", 1)[-1].lower() for kind in kinds if isinstance(kind, str)}


def resolved(value: Any, objects: Sequence[Mapping[str, Any]]) -> Any:
    """An object that is only a reference, as the object it refers to."""
    if isinstance(value, dict) and "name" not in value and "@id" in value:
        return next((one for one in objects if one.get("@id") == value["@id"]), value)
    return value


def _load(text: str) -> Any:
    if len(text) > SCRIPT_LIMIT:
        return None
    text = text.strip().removeprefix("<!--").removesuffix("-->").strip().rstrip(";")
    text = text.removeprefix("//<![CDATA[").removesuffix("//]]>")
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


def _objects(data: Any) -> Iterator[dict[str, Any]]:
    queue = [data]
    for _ in range(OBJECT_LIMIT):
        if not queue:
            return
        item = queue.pop(0)
        if isinstance(item, list):
            queue[:0] = item[:OBJECT_LIMIT]
        elif isinstance(item, dict):
            if "@type" in item:
                yield item
            queue.extend(
                item[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in item
            )
