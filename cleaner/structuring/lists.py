"""The entries of ordered lists -> their numbers, as a browser counts them."""

from typing import Any

__all__ = ["Numbering"]

LARGEST = 999_999_999
"""Markdown takes no number of more digits."""


class Numbering:
    """The numbers of entries; each list is counted once."""

    def __init__(self) -> None:
        """Begin with nothing counted."""
        self._counted: dict[Any, dict[Any, int]] = {}

    def of(self, entry: Any) -> int | None:
        """Give the number of a <li>; None if its list is not ordered."""
        parent = entry.getparent()
        if parent is None or parent.tag != "ol":
            return None
        if parent not in self._counted:
            self._counted[parent] = _count(parent)
        return self._counted[parent][entry]


def _count(ordered: Any) -> dict[Any, int]:
    entries = ordered.findall("li")
    is_reversed = ordered.get("reversed") is not None
    step = -1 if is_reversed else 1
    number = _integer(ordered.get("start"), len(entries) if is_reversed else 1)
    numbers: dict[Any, int] = {}
    for entry in entries:
        number = _integer(entry.get("value"), number)
        numbers[entry] = min(max(0, number), LARGEST)
        number += step
    return numbers


def _integer(stated: str | None, otherwise: int) -> int:
    digits = (stated or "").strip()
    if digits.removeprefix("-").isdecimal() and len(digits) < 10:
        return int(digits)
    return otherwise
