"""An element -> its classes, in lower case, as programs write them in either."""

from collections.abc import Sequence
from typing import Any

__all__ = ["classes_of"]


def classes_of(element: Any) -> Sequence[str]:
    """The classes of an element, in order."""
    return (element.get("class") or "").lower().split()
