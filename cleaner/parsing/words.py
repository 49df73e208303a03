"""The words in an element of a page."""

from typing import Any

__all__ = ["words_in"]


def words_in(element: Any) -> str:
    """The text of an element and of all in it, with single spaces."""
    return " ".join("".join(element.itertext()).split())
