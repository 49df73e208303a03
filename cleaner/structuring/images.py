"""An <img> -> where its image is, and what it shows in words."""

from collections.abc import Iterator
from itertools import islice
from typing import Any, Final

from cleaner.structure import Mark, MarkKind
from cleaner.structuring.addresses import Addresses

__all__ = ["read_image"]

LATER: Final = ("data-src", "data-lazy-src", "data-original", "data-srcset", "data-lazy-srcset")
"""Where pages name the image that scripts show once it comes into sight."""
SEVERAL: Final = "srcset"
SOURCES: Final = 8
"""Of a <picture>, each in the one before; see `cleaner.structuring.figures`."""


def read_image(element: Any, kind: MarkKind, place: int, addresses: Addresses) -> Mark | None:
    """The mark of an image; None if nothing says where it is.

    Where it is shown later only, `src` is a placeholder; of several sizes the first is taken.
    """
    for stated in _stated(element):
        if target := addresses.absolute(stated):
            alt = " ".join((element.get("alt") or "").split())
            return Mark(kind, place, place, target, alt)
    return None


def _stated(element: Any) -> Iterator[str | None]:
    for name in (*LATER, "src", SEVERAL):
        stated = element.get(name)
        yield _first(stated) if stated and name.endswith(SEVERAL) else stated
    for around in islice(element.iterancestors(), SOURCES):
        if around.tag == "picture":
            yield from (_first(one.get(SEVERAL) or "") for one in around.iterdescendants("source"))
            return


def _first(several: str) -> str | None:
    """The first of several addresses, each followed by its size."""
    return next((word.rstrip(",") for word in several.split()), None)
