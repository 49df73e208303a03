"""Values of any class -> values that JSON and pickle can write, in every run the same."""

import json
import math
import re
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from datetime import timedelta
from typing import Any, Final
from uuid import UUID

from cleaner.readers.reading import Columns
from cleaner.readers.values import page_column

__all__ = ["duration", "plain", "plain_row"]

MICROSECOND: Final = timedelta(microseconds=1)
NANOSECONDS: Final = {"s": 1_000_000_000, "ms": 1_000_000, "us": 1_000, "ns": 1}

ENDLESS: Final = 10**4300
"""Python writes no larger number, unless it is told to."""
ADDRESS: Final = re.compile(" at 0x[0-9A-Fa-f]+")
"""In what Python says of objects that do not say it themselves; another one in each run."""


def plain_row(values: Mapping[Any, Any], columns: Columns) -> dict[str, Any]:
    """Make a row, whose values may be of any class, one that JSON and pickle can write.

    Its page, id and address stay what they are, so that it can be told where they are not text.
    """
    used = {columns.id, columns.url, page_column(values, columns)}
    return {
        str(name): _kept(value) if name in used else plain(value) for name, value in values.items()
    }


def duration(count: int | None, unit: str) -> str | None:
    """Write a duration as ISO 8601 does, in seconds: PT1.5S."""
    if count is None:
        return None
    seconds, rest = divmod(abs(count) * NANOSECONDS[unit], NANOSECONDS["s"])
    fraction = f".{rest:09}".rstrip("0") if rest else ""
    return f"{'-' if count < 0 else ''}PT{seconds}{fraction}S"


def _kept(value: Any) -> Any:
    """Give a page, id or address as it is, and what is none as something that is none."""
    match value:
        case None | bool() | UUID():
            return value
        case bytearray() | memoryview():
            return bytes(value)
        case int() if _is_unwritable(value):
            return ()
        case str() | bytes() | int() | float():
            return _exact(value)
        case _:
            return ()


def _exact(value: str | bytes | float) -> str | bytes | float:
    """Give a value as one of Python's own class; of others it is not known what pickle does."""
    match value:
        case str():
            return str.__str__(value)
        case bytes():
            return bytes.__bytes__(value)
        case int():
            return int.__int__(value)
        case _:
            return float.__float__(value)


def _is_unwritable(value: float) -> bool:
    """Tell a number that JSON does not know, or that Python does not write."""
    if isinstance(value, int):
        return not -ENDLESS < int.__int__(value) < ENDLESS
    return not math.isfinite(value)


def plain(value: Any) -> Any:
    """Make a value one that JSON can write, in every run the same.

    Bytes that are no text become their escapes, sets are sorted, and of what says nothing of itself
    there is the name of its type.
    """
    match value:
        case None | bool():
            return value
        case Mapping():
            return {str(plain(key)): plain(inner) for key, inner in value.items()}
        case list() | tuple() | AbstractSet():
            found = [plain(inner) for inner in value]
            return sorted(found, key=json.dumps) if isinstance(value, AbstractSet) else found
        case int() | float() if _is_unwritable(value):
            return None
        case int() | str() | float():
            return _exact(value)
        case _:
            inner = _unpacked(value)
            return _as_text(value) if inner is value else plain(inner)


def _unpacked(value: Any) -> Any:
    """Give what an array or scalar of NumPy's kind holds, as Python's own; all else as it is."""
    if isinstance(value, type | memoryview) or not callable(getattr(value, "tolist", None)):
        return value
    is_time = getattr(getattr(value, "dtype", None), "kind", None) == "M"
    found = (value.astype(str) if is_time else value).tolist()  # nanoseconds are a number else
    return value if type(found) is type(value) else found


def _as_text(value: object) -> str:
    match value:
        case bytes() | bytearray() | memoryview():
            return bytes(value).decode("utf-8", "backslashreplace")
        case timedelta():
            return duration(value // MICROSECOND, "us") or ""
        case _:
            text = str(value)
            is_silent = type(value).__str__ is object.__str__ and ADDRESS.search(text)
            return type(value).__name__ if is_silent else text
